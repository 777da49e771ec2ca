/** An element that stays empty is warned of in the console, once a framework has had time to fill it. */
import { expect } from '@open-wc/testing';
import { eventually } from './crowd.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { FakeApi } from './api.js';
import { place, type Attributes, type Driver } from './driver.js';
import { FakeClock, moment } from './fake-clock.js';
import { warningsOf } from './warnings.js';

const { reference, answer } = journeyOf('J01');
const clock = new FakeClock();

beforeEach(() => clock.hold());
afterEach(() => clock.release());

const isOfNothing = (warning: string): boolean =>
  warning.includes('docs/troubleshooting.md#nothing-requested');

/** The module that writes warnings is loaded with the first one, which takes real time. */
const untilWarned = async (warnings: readonly string[]): Promise<void> => {
  for (let tries = 0; tries < 1_000 && !warnings.some(isOfNothing); tries++) await moment();
  expect(warnings.filter(isOfNothing)).to.have.lengthOf(1);
};

const empty = async (attributes: Attributes = {}): Promise<Driver> =>
  place(attributes, { fetch: new FakeApi().fetch });

/** The console is asked once for each cause and page: what must not be warned of comes first. */
describe('an element is not warned of', () => {
  const isNotWarnedOf = (name: string, work: () => Promise<unknown>): void =>
    void it(name, async () => {
      const warnings = await warningsOf(async (told) => {
        await work();
        await clock.pass(60_000);
        // Another mistake is warned of after all that came before it.
        await place({ layout: name });
        for (let tries = 0; tries < 1_000 && !told.some((each) => each.includes(name)); tries++)
          await moment();
        expect(told.join()).to.include(name.slice(0, 20));
      });
      expect(warnings.filter(isOfNothing)).to.deep.equal([]);
    });

  isNotWarnedOf('with a form', () => empty({ lookup: true }));

  isNotWarnedOf('that is filled a moment later', async () => {
    const driver = await empty();
    await clock.pass(900);
    driver.element.data = answer;
    while (driver.element.status !== 'ready') await moment();
  });

  isNotWarnedOf('that is removed in time', async () => {
    const { element } = await empty();
    await clock.pass(900);
    element.remove();
  });

  isNotWarnedOf('that has shown something', async () => {
    const driver = await place({ consignment: reference }, { data: answer });
    while (driver.element.status !== 'ready') await moment();
    driver.element.data = undefined;
    await driver.set({ consignment: false });
    expect(driver.element.status).to.equal('idle');
  });

  isNotWarnedOf('while its page is loading', async () => {
    Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
    try {
      await empty();
      await clock.pass(60_000);
    } finally {
      Reflect.deleteProperty(document, 'readyState');
    }
    document.querySelector('pro-tracking')!.remove();
  });

  it('by a timer that is left', async () => {
    const { element } = await empty();
    expect(clock.pending).to.deep.equal([1_000]);
    element.remove();
    await moment();
    expect(clock.pending).to.deep.equal([]);
  });
});

describe('an element is warned of', () => {
  it('that has been empty for a second after the page has loaded, once', async () => {
    Object.defineProperty(document, 'readyState', { value: 'interactive', configurable: true });
    await warningsOf(async (warnings) => {
      await empty();
      await empty({ consignment: ' ' });
      Reflect.deleteProperty(document, 'readyState');
      window.dispatchEvent(new Event('load'));
      await clock.pass(900);
      await moment();
      expect(warnings.filter(isOfNothing)).to.deep.equal([]);
      await clock.pass(200);
      await untilWarned(warnings);
      await clock.pass(60_000);
      expect(warnings.filter(isOfNothing)).to.have.lengthOf(1);
      expect(warnings.find(isOfNothing)).to.include('consignment').and.include('misspelt');
    });
  });
});

describe('with debug, an empty element', () => {
  it('says at once in the page that nothing is asked', async () => {
    const driver = await empty({ debug: true });
    await clock.release();
    await eventually(() => driver.part('doctor')?.textContent.includes('Nothing requested'), 'it says so');
  });
});
