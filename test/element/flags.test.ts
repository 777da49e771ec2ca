/** Boolean attributes as frameworks and CMSs write them. */
import { expect } from '@open-wc/testing';
import { eventually } from './crowd.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { FakeApi } from './api.js';
import { place, type Driver } from './driver.js';
import { recordWarnings } from './warnings.js';

const { reference, answer } = journeyOf('J01');
const warnings = recordWarnings();

interface Flag {
  readonly attribute: 'lookup' | 'debug' | 'expected-delivery';
  readonly property: 'lookup' | 'debug' | 'expectedDelivery';
  /** Whether the element behaves so. */
  readonly isOn: (driver: Driver, api: FakeApi) => boolean;
}

const flags: readonly Flag[] = [
  { attribute: 'lookup', property: 'lookup', isOn: (driver) => driver.part('lookup') !== null },
  { attribute: 'debug', property: 'debug', isOn: (driver) => driver.part('doctor') !== null },
  {
    attribute: 'expected-delivery',
    property: 'expectedDelivery',
    isOn: (_, api) => api.requests.some(({ url }) => url.pathname.includes('/status/')),
  },
];

const yes = ['', 'true', 'TRUE', ' yes ', '1', 'on', 'anything'];
const no = [
  'false',
  'FALSE',
  ' False ',
  '0',
  'no',
  'NO',
  'off',
  'none',
  'null',
  'undefined',
  'NaN',
  '“false”',
];

/** An element that has a consignment, with what has been shown. */
const open = async (flag: Flag, set: (driver: Driver) => void) => {
  const api = new FakeApi();
  const driver = await place({}, { fetch: api.fetch });
  set(driver);
  driver.element.consignment = reference;
  const request = await api.next();
  request.answer(answer);
  for (const other of api.open) other.fail();
  await driver.shows('ready');
  return { driver, isOn: () => flag.isOn(driver, api) };
};

for (const flag of flags)
  describe(flag.attribute, () => {
    for (const value of no) {
      it(`is false as the attribute's value ${JSON.stringify(value)}`, async () => {
        const { driver, isOn } = await open(flag, ({ element }) =>
          element.setAttribute(flag.attribute, value),
        );
        expect(driver.element[flag.property]).to.equal(false);
        expect(isOn()).to.equal(false);
      });

      it(`is false as the property's value ${JSON.stringify(value)}`, async () => {
        const { driver, isOn } = await open(flag, ({ element }) =>
          Object.assign(element, { [flag.property]: value }),
        );
        expect(isOn()).to.equal(false);
        expect(driver.element.hasAttribute(flag.attribute)).to.equal(false);
      });
    }

    for (const value of [...yes, flag.attribute]) {
      it(`is true as the attribute's value ${JSON.stringify(value)}`, async () => {
        const { driver, isOn } = await open(flag, ({ element }) =>
          element.setAttribute(flag.attribute, value),
        );
        expect(driver.element[flag.property]).to.equal(true);
        await eventually(isOn, 'it has its effect');
      });

      it(`is true as the property's value ${JSON.stringify(value)}`, async () => {
        const { driver, isOn } = await open(flag, ({ element }) =>
          Object.assign(element, { [flag.property]: value }),
        );
        await eventually(isOn, 'it has its effect');
        expect(driver.element.getAttribute(flag.attribute)).to.equal('');
      });
    }

    it('can be switched on and off by its text', async () => {
      const { driver } = await open(flag, () => undefined);
      for (const [value, isTrue] of [
        ['true', true],
        ['false', false],
        ['', true],
      ] as const) {
        driver.element.setAttribute(flag.attribute, value);
        await driver.element.updateComplete;
        expect(driver.element[flag.property]).to.equal(isTrue);
        expect(driver.element.getAttribute(flag.attribute)).to.equal(value);
      }
    });

    const isWarnedOf = (value: string, set: (driver: Driver) => void): void =>
      void it(`is warned of with ${value}`, async () => {
        const words = `${flag.attribute} is ${value}; expected: no value, or true or false.`;
        await open(flag, set);
        await eventually(() => warnings.some((each) => each.includes(words)), 'it is warned of');
        expect(warnings.find((each) => each.includes(words))).to.include('#value-that-cannot-be-used');
      });

    isWarnedOf('"false"', ({ element }) => element.setAttribute(flag.attribute, 'false'));
    isWarnedOf('"0"', ({ element }) => element.setAttribute(flag.attribute, '0'));
    isWarnedOf('"yes"', ({ element }) => element.setAttribute(flag.attribute, 'yes'));
    isWarnedOf('"no"', ({ element }) => Object.assign(element, { [flag.property]: 'no' }));
    isWarnedOf('7', ({ element }) => Object.assign(element, { [flag.property]: 7 }));
  });
