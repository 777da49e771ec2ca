/** WCAG 2.2: reflow (1.4.10), text spacing (1.4.12), target size (2.5.8); with the longest texts, in narrow places. */
import { expect } from '@open-wc/testing';
import { languages } from '../../src/element/i18n/negotiate.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { ProMultiLegResponse } from '../../src/tracking/pro-api.js';
import { eventually } from '../element/crowd.js';
import { ask, show, type Attributes, type Driver } from '../element/driver.js';
import { cuts, overlaps, strays, targets } from './sight.js';
import { sights, spoken } from './sights.js';

/** A carrier of 255 characters without a blank, descriptions of 500, places of 100. */
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
  await eventually(() => driver.refresh() ?? attributes.layout === 'summary', 'the journey is there');
  await driver.openAll();
  return driver;
};

const setWidth = ({ element }: Driver, width: number): void => {
  element.style.inlineSize = `${width}px`;
};

/** What a reader may set: https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = new CSSStyleSheet();
spacing.replaceSync(`
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`);

const spread = ({ root }: Driver): void => {
  root.adoptedStyleSheets.push(spacing);
};

/** What is wrong with what is seen at these widths, without and with it. */
const faults = (driver: Driver, widths: readonly number[]): string[] =>
  [false, true].flatMap((isSpread) => {
    if (isSpread) spread(driver);
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

const layouts = ['full', 'compact', 'summary'] as const;

/** 320 is a window of 1,280 pixels at 400 %. */
const widths = [240, 320, 360, 768];

for (const layout of layouts)
  describe(`with the longest texts, ${layout}`, () => {
    for (const id of ['J07', 'J08', 'J21'])
      it(`${id} fits into every width, also with the spacing of a reader’s own`, async () => {
        const driver = await showWordy(id, { layout });
        expect(faults(driver, widths)).to.deep.equal([]);
      });
  });

for (const [name, status, open] of sights)
  describe(`${name} (${status})`, () => {
    it('keeps its texts apart and whole in narrow places, also with the spacing of a reader’s own', async () => {
      const driver = await open();
      await driver.openAll();
      expect(faults(driver, [240, 320])).to.deep.equal([]);
    });

    it('has targets of 24 pixels and more', async () => {
      const driver = await open();
      await driver.openAll();
      for (const width of [240, 360, 768]) {
        setWidth(driver, width);
        // A link in a sentence may be as narrow as its words.
        const small = targets(driver).filter(
          ({ name, width, height }) => (width < 24 && name !== 'map') || height < 24,
        );
        expect(small, `at ${width}`).to.deep.equal([]);
      }
    });
  });

describe('the present step', () => {
  for (const lang of ['en', ...languages])
    it(`has room for its word, ${lang}`, async () => {
      for (const id of ['J01', 'J03', 'J11', 'J27']) {
        const driver = await spoken(lang, async () => (await show(journeyOf(id))).driver)();
        expect(faults(driver, [240, 320, 360]), id).to.deep.equal([]);
      }
    });
});
