/** WCAG 2.2: reflow (1.4.10), text spacing (1.4.12), target size (2.5.8); with the longest texts, in narrow places. */
import { expect } from '@open-wc/testing';
import { languages } from '../../src/element/i18n/negotiate.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { ProMultiLegResponse } from '../../src/tracking/pro-api.js';
import { eventually } from '../element/crowd.js';
import { ask, show, type Attributes, type Driver } from '../element/driver.js';
import { endAnimations } from './axe.js';
import { cuts, overlaps, strays, targets, type Target } from './sight.js';
import { sights, spoken } from './sights.js';

/** A carrier of 255 characters without a space, descriptions of 500, places of 100. */
const wordy = (answer: ProMultiLegResponse): ProMultiLegResponse =>
  JSON.parse(JSON.stringify(answer), (key, value: unknown) => {
    if (key === 'CarrierServiceName') return 'Carrierservice'.repeat(19).slice(0, 255);
    if (key === 'Description') return 'A description that goes on and on. '.repeat(15).slice(0, 500);
    if (key === 'Location') return 'Somewhere-in-a-long-named-place '.repeat(4).slice(0, 100).trim();
    if (key === 'SignedBy') return 'M'.repeat(100);
    return value;
  }) as ProMultiLegResponse;

const showWordy = async (id: string, attributes: Attributes): Promise<Driver> => {
  const journey = journeyOf(id);
  const { driver, api } = await ask(journey.reference, {
    'map-url': 'https://m.example/{place}',
    ...attributes,
  });
  (await api.next()).answer(wordy(journey.answer));
  await eventually(() => driver.refresh() ?? attributes.layout === 'summary', 'the journey is shown');
  await driver.openAll();
  return driver;
};

const setWidth = ({ element }: Driver, width: number): void => {
  element.style.inlineSize = `${width}px`;
};

/** What a shopper may set: https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

const setSpacing = ({ root }: Driver): void => {
  root.adoptedStyleSheets.push(spacing);
};

/** What is wrong at these widths, without and with that spacing. */
const faults = (driver: Driver, widths: readonly number[]): string[] => {
  endAnimations(driver.root);
  return [false, true].flatMap((isSpread) => {
    if (isSpread) setSpacing(driver);
    return widths.flatMap((width) => {
      setWidth(driver, width);
      const where = `${width}${isSpread ? ', spread' : ''}: `;
      return [
        ...strays(driver).map((name) => `${where}${name} strays`),
        ...overlaps(driver).map((both) => `${where}${both} overlap`),
        ...cuts(driver).map((name) => `${where}${name} is cut`),
      ];
    });
  });
};

/** A link in a sentence may be as small as its words; all other controls have a height and a width of their own. */
const smallTargets = (driver: Driver, least: number): Target[] =>
  targets(driver).filter(
    ({ width, height, isInSentence }) =>
      (width < least && !isInSentence) || height < (isInSentence ? 24 : least),
  );

/** Applies the rules for coarse pointers: no test runner can emulate one in every engine. */
const onCoarsePointer = async ({ root }: Driver, work: () => void): Promise<void> => {
  const queries = root.adoptedStyleSheets
    .flatMap(({ cssRules }) => [...cssRules])
    .filter(
      (rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && rule.conditionText.includes('coarse'),
    );
  expect(queries).to.have.lengthOf.at.least(1);
  const texts = queries.map(({ media }) => media.mediaText);
  for (const { media } of queries) media.mediaText = 'all';
  try {
    work();
  } finally {
    for (const [index, { media }] of queries.entries()) media.mediaText = texts[index]!;
  }
};

const layouts = ['full', 'compact', 'summary'] as const;

/** 320 is a window of 1,280 pixels at 400 %; 195 one of 390 at 200 %. */
const widths = [195, 320, 390, 768];

for (const layout of layouts)
  describe(`with the longest texts, ${layout}`, () => {
    for (const id of ['J07', 'J08', 'J21'])
      it(`${id} fits into every width, also with the shopper’s own spacing`, async () => {
        const driver = await showWordy(id, { layout });
        expect(faults(driver, widths)).to.deep.equal([]);
      });
  });

for (const [name, status, open] of sights)
  describe(`${name} (${status})`, () => {
    it('keeps its texts apart and whole in narrow places, also with the shopper’s own spacing', async () => {
      const driver = await open();
      await driver.openAll();
      expect(faults(driver, [195, 320])).to.deep.equal([]);
    });

    it('has targets of 24 pixels and more, and of 44 for fingers', async () => {
      const driver = await open();
      await driver.openAll();
      for (const width of [195, 390, 768]) {
        setWidth(driver, width);
        expect(smallTargets(driver, 24), `at ${width}`).to.deep.equal([]);
        await onCoarsePointer(driver, () => {
          expect(smallTargets(driver, 44), `at ${width}, coarse`).to.deep.equal([]);
          expect(strays(driver), `at ${width}, coarse`).to.deep.equal([]);
        });
      }
    });
  });

describe('the current step', () => {
  for (const lang of ['en', ...languages])
    it(`has room for its word, ${lang}`, async () => {
      for (const id of ['J01', 'J03', 'J11', 'J27']) {
        const driver = await spoken(lang, async () => (await show(journeyOf(id))).driver)();
        expect(faults(driver, [195, 320, 390]), id).to.deep.equal([]);
      }
    });
});
