/** Privacy fails closed: whatever is not clearly a choice hides what it may have been meant to hide. */
import { expect } from '@open-wc/testing';
import { eventually } from './crowd.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { personalIn, show, type Driver } from './driver.js';
import { warningsOf } from './warnings.js';

const journey = journeyOf('J07');
const { signatories, places } = personalIn(journey.answer);

const misspelt = [
  '',
  ' ',
  'Full',
  'FULL',
  'full ',
  ' full',
  'Hidden',
  'hidden ',
  'HIDDEN',
  'hiden',
  'None',
  'no',
  'false',
];
const unknown = [
  ...misspelt,
  'true',
  '0',
  'off',
  'hide',
  'undefined',
  'null',
  '[object Object]',
  '{{ privacy }}',
  'full,hidden',
];

const scripted: Readonly<Record<string, unknown>> = {
  undefined,
  null: null,
  true: true,
  false: false,
  0: 0,
  'a symbol': Symbol('full'),
  'an object': { toString: () => 'full' },
  'a list': ['full'],
};

const options = [
  { attribute: 'signed-by', property: 'signedBy', personal: signatories, more: ['town'] },
  { attribute: 'location', property: 'location', personal: places, more: ['town', 'initials'] },
] as const;

const expectHidden = async (driver: Driver, personal: readonly string[]): Promise<void> => {
  await driver.openAll();
  expect(personal.filter((each) => driver.text().includes(each))).to.deep.equal([]);
};

for (const { attribute, property, personal, more } of options)
  describe(attribute, () => {
    it('shows everything by default', async () => {
      const { driver } = await show(journey);
      expect(personal).not.to.deep.equal([]);
      expect(await driver.missing(personal)).to.deep.equal([]);
    });

    for (const value of [...unknown, ...more])
      it(`hides with the unknown value ${JSON.stringify(value)}`, async () => {
        await warningsOf(async () =>
          expectHidden((await show(journey, { [attribute]: value })).driver, personal),
        );
      });

    for (const [name, value] of Object.entries(scripted))
      it(`hides with ${name} set by a script`, async () => {
        await warningsOf(async () => {
          const { driver } = await show(journey);
          Object.assign(driver.element, { [property]: value });
          await driver.element.updateComplete;
          await expectHidden(driver, personal);
        });
      });

    for (const value of ['hidden', 'none'])
      it(`hides with ${value}, and without a warning`, async () => {
        const warnings = await warningsOf(async (told) => {
          await expectHidden((await show(journey, { [attribute]: value })).driver, personal);
          const marker = `${attribute}-${value}`;
          await show(journey, { order: marker });
          await eventually(() => told.some((each) => each.includes(marker)), 'what follows is warned of');
        });
        expect(warnings.join()).not.to.include(`${attribute} is`);
      });

    it('shows everything again when the attribute is removed', async () => {
      const { driver } = await show(journey, { [attribute]: 'hidden' });
      await driver.set({ [attribute]: false });
      expect(await driver.missing(personal)).to.deep.equal([]);
    });

    it('warns of a value that hides because it is unknown', async () => {
      await warningsOf(async (told) => {
        await show(journey, { [attribute]: 'visible' });
        const words = `${attribute} is "visible"; expected: `;
        await eventually(() => told.some((each) => each.includes(words)), 'it is warned of');
        expect(told.find((each) => each.includes(words))).to.include('"hidden" is used instead.');
      });
    });
  });
