/** Clocks that tell no time, or a time that nobody lives in: no loop of requests or timers, and an honest page. */
import { expect } from '@open-wc/testing';
import { legsOf } from '../tracking/answers.js';
import { answerFor, hour, minute, OpenPage, type LeftOpen } from './left-open.js';
import { uncaughtOf } from './warnings.js';

const reference = 'EC-CLOCK-1';
const outForDelivery = answerFor(reference, legsOf('Collected OutForDelivery'));

const page = new OpenPage();

before(() => OpenPage.load());
beforeEach(() => page.hold());
afterEach(() => page.release());

let calls = 0;

/** By what `Date.now` returns. */
const clocks: Readonly<Record<string, () => unknown>> = {
  NaN: () => NaN,
  undefined: () => undefined,
  'a text': () => 'now',
  Infinity: () => Infinity,
  '-Infinity': () => -Infinity,
  '1e300': () => 1e300,
  'the last date that there is': () => 8.64e15,
  'the first date that there is': () => -8.64e15,
  'the year 9000': () => 2.2e14,
  'a year before 1970': () => -1e12,
  '0': () => 0,
  'now NaN, now not': () => (calls++ % 2 ? NaN : Date.parse('2026-03-02T10:00:00Z')),
};

/** Requests of an hour, each answered at once. */
const requestsOfAnHour = async (left: LeftOpen, answer: typeof outForDelivery): Promise<number> =>
  (await page.live(left, hour, () => answer)).length;

for (const [what, clock] of Object.entries(clocks))
  describe(`where Date.now returns ${what}`, () => {
    beforeEach(() => {
      Date.now = clock as () => number;
    });

    it('a journey is shown and refreshed at its usual pace', async () => {
      const uncaught = await uncaughtOf(async () => {
        const left = await page.open({ consignment: reference });
        await page.answer(left, ...outForDelivery);
        expect(left.driver.element.status).to.equal('ready');
        expect(left.driver.text()).not.to.match(/NaN|Invalid/);
        expect(await requestsOfAnHour(left, outForDelivery)).to.be.within(30, 60);
        expect(left.driver.element.status).to.equal('ready');
      });
      expect(uncaught).to.deep.equal([]);
    });

    it('a failure is shown and retried with a back-off', async () => {
      const left = await page.open({ consignment: reference });
      await page.answer(left, {}, 500);
      expect(left.driver.element.status).to.equal('failed');
      expect(await requestsOfAnHour(left, [{}, 500])).to.be.within(5, 40);
      expect(page.pending.length).to.be.below(5);
    });

    it('a proxy that asks to wait is left alone', async () => {
      const left = await page.open({ consignment: reference });
      await page.answer(left, {}, 429, { 'retry-after': '600' });
      expect(left.driver.element.status).to.equal('rate-limited');
      await page.pass(9 * minute);
      expect(left.api.requests).to.have.lengthOf(1);
    });

    it('data is shown', async () => {
      const left = await page.open({});
      left.driver.element.data = outForDelivery[0] as never;
      await page.settle();
      expect(left.driver.element.status).to.equal('ready');
    });
  });
