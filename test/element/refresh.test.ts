/** An element that is left on a page: when it asks again, and when it does not. */
import { expect } from '@open-wc/testing';
import { hour as stamp, leg, legsOf, scan } from '../tracking/answers.js';
import { FakeApi, refusal } from './api.js';
import type { Attributes, Driver } from './driver.js';
import {
  answerFor,
  changesIn,
  day,
  hour,
  minute,
  OpenPage,
  second,
  type Answer,
  type LeftOpen,
} from './left-open.js';
import { warningsOf } from './warnings.js';

const reference = 'EC-LEFT-1';

const inTransit = answerFor(reference, legsOf('Collected InTransit'));
const outForDelivery = answerFor(reference, legsOf('Collected InTransit OutForDelivery'));
const delivered = answerFor(reference, legsOf('Collected InTransit OutForDelivery Delivered'));
const failing: Answer = [{}, 500];

const page = new OpenPage();

before(() => OpenPage.load());
beforeEach(() => page.hold());
afterEach(() => page.release());

const open = (attributes: Attributes = {}): Promise<LeftOpen> =>
  page.open({ consignment: reference, ...attributes });

/** An element that shows that answer, or that failure. */
const watch = async (answer: Answer, attributes: Attributes = {}): Promise<LeftOpen> => {
  const left = await open(attributes);
  await page.answer(left, ...answer);
  return left;
};

const asked = ({ api }: LeftOpen): number => api.requests.length;

const always = (answer: Answer) => (): Answer => answer;

describe('an element that is left on the page', () => {
  it('in transit asks at most 100 times in a day, past the browser’s cache', async () => {
    const left = await watch(inTransit);
    const times = await page.live(left, day, always(inTransit));
    expect(times).to.have.length.within(78, 100);
    expect(left.api.last.init.cache).to.equal('no-cache');
    expect(left.driver.element.status).to.equal('ready');
  });

  it('in transit asks at most 100 times in a day, whatever fails', async () => {
    const left = await watch(inTransit);
    let count = 0;
    const weather: (Answer | undefined)[] = [inTransit, failing, undefined, inTransit, failing];
    const times = await page.live(left, day, () => weather[count++ % weather.length]);
    expect(times).to.have.length.within(78, 100);
    const gaps = times.slice(1).map((time, index) => time - times[index]!);
    expect(Math.min(...gaps)).to.be.at.least(15 * second - 1);
  });

  it('out for delivery asks at most 60 times in an hour, whatever fails', async () => {
    for (const weather of [[outForDelivery], [outForDelivery, failing]]) {
      const left = await watch(outForDelivery);
      let count = 0;
      const times = await page.live(left, hour, () => weather[count++ % weather.length]);
      expect(times).to.have.length.within(25, 60);
      left.driver.element.remove();
    }
  });

  it('delivered, but on the van again days later, asks as often as any parcel that is out for delivery', async () => {
    const left = await watch(
      answerFor(reference, [leg('A', scan('Delivered', stamp(1)), scan('OutForDelivery', stamp(50)))]),
    );
    expect(left.driver.headline()).to.equal('Out for delivery');
    expect(await page.live(left, hour, always(outForDelivery))).to.have.length.within(50, 60);
  });

  it('delivered asks for nothing more', async () => {
    const left = await watch(delivered);
    await page.pass(2 * day);
    expect(asked(left)).to.equal(1);
    // By which its age is told.
    expect(page.pending).to.have.lengthOf(1);
  });

  it('delivered, and then asked about in another way in vain, asks for nothing more', async () => {
    const left = await watch(delivered);
    await left.driver.set({ credentials: 'include' });
    await page.settle();
    await page.answer(left, ...failing);
    expect(left.driver.element.status).to.equal('stale');
    await page.pass(2 * day);
    expect(asked(left)).to.equal(2);
  });

  it('stops when the delivery comes, and begins anew for another consignment', async () => {
    const left = await watch(inTransit, { refresh: 30 });
    expect(await page.live(left, hour, always(delivered))).to.have.lengthOf(1);
    await left.driver.set({ consignment: 'EC-LEFT-2' });
    await page.settle();
    const other = answerFor('EC-LEFT-2', legsOf('Collected'));
    await page.answer(left, ...other);
    expect(await page.live(left, 5 * minute, always(other))).to.have.length.within(9, 10);
  });

  it('has one timer for asking, and one by which it tells the age', async () => {
    await watch(inTransit);
    expect(page.pending.filter((left) => left > minute)).to.have.lengthOf(1);
    expect(page.pending).to.have.lengthOf(2);
  });

  it('has no timer for asking while a request runs that somebody else has put', async () => {
    const { driver } = await watch(inTransit);
    void driver.element.reload();
    await page.settle();
    expect(page.pending.filter((left) => left > minute)).to.deep.equal([]);
  });

  it('asks more often as soon as the parcel is out for delivery', async () => {
    const left = await watch(inTransit);
    expect(await page.untilAsked(left, 18 * minute)).to.be.at.least(16 * minute);
    await page.answer(left, ...outForDelivery);
    expect(await page.untilAsked(left, 66 * second)).to.be.at.least(minute);
  });

  it('leaves its timers behind with the page', async () => {
    const left = await watch(inTransit);
    left.driver.element.remove();
    await page.settle();
    expect(page.pending).to.deep.equal([]);
    await page.pass(day);
    expect(asked(left)).to.equal(1);
  });

  it('and comes back asks when it is due, not before', async () => {
    const left = await watch(inTransit);
    const { element } = left.driver;
    const { parentElement } = element;
    element.remove();
    await page.pass(5 * minute);
    parentElement!.append(element);
    await page.settle();
    expect(asked(left)).to.equal(1);
    expect(await page.untilAsked(left, 13 * minute)).to.be.within(11 * minute, 12.6 * minute);
  });

  it('and comes back late asks once', async () => {
    const left = await watch(inTransit);
    const { element } = left.driver;
    const { parentElement } = element;
    element.remove();
    await page.pass(5 * hour);
    parentElement!.append(element);
    await page.untilAsked(left, 5 * second);
    await page.answer(left, ...inTransit);
    await page.pass(15 * minute);
    expect(asked(left)).to.equal(2);
  });

  it('with another element for the same consignment asks once for both, as the more eager one wants', async () => {
    const left = await watch(inTransit, { refresh: 3600 });
    const eager = await page.open({ consignment: reference }, left.api);
    expect(await page.untilAsked(left, 18 * minute)).to.be.at.least(16 * minute);
    await page.answer(left, ...outForDelivery);
    expect(eager.driver.headline()).to.equal('Out for delivery');
    expect(left.driver.headline()).to.equal('Out for delivery');
    expect(await page.untilAsked(left, 66 * second)).to.be.at.least(minute);
    await page.answer(left, ...outForDelivery);
    eager.driver.element.remove();
    await page.pass(59 * minute);
    expect(asked(left)).to.equal(3);
  });
});

describe('refresh', () => {
  it('as seconds is how often it asks', async () => {
    const left = await watch(inTransit, { refresh: 30 });
    expect(await page.live(left, 10 * minute, always(inTransit))).to.have.length.within(18, 20);
  });

  it('off asks for nothing, not even when the network is back or the page is seen again', async () => {
    const left = await watch(outForDelivery, { refresh: 'off' });
    await page.pass(hour);
    await page.setHidden(true);
    await page.setOnline(false);
    await page.pass(day);
    await page.setHidden(false);
    await page.setOnline(true);
    await page.pass(hour);
    expect(asked(left)).to.equal(1);
    left.driver.refresh()!.click();
    await page.settle();
    expect(asked(left), 'the shopper’s own wish').to.equal(2);
  });

  it('can be changed at any time', async () => {
    const left = await watch(inTransit);
    const { driver } = left;
    await driver.set({ refresh: 30 });
    expect(await page.untilAsked(left, 33 * second)).to.be.at.least(30 * second);
    await page.answer(left, ...inTransit);
    await driver.set({ refresh: 'off' });
    await page.pass(2 * hour);
    expect(asked(left)).to.equal(2);
    await driver.set({ refresh: 'auto' });
    await page.untilAsked(left, 5 * second);
    await page.answer(left, ...inTransit);
    await driver.set({ refresh: 60 });
    await driver.set({ refresh: false });
    expect(await page.untilAsked(left, 18 * minute)).to.be.at.least(16 * minute);
  });

  it('is changed without a request while there is time left', async () => {
    const left = await watch(inTransit);
    for (const refresh of ['off', 'auto', 15, 3600, 'auto'])
      for (let time = 0; time < 3; time++) {
        await left.driver.set({ refresh });
        await page.pass(second);
      }
    expect(asked(left)).to.equal(1);
    expect(page.pending).to.have.lengthOf(2);
  });

  for (const refresh of ['5', '0', '-30', 'often', 'NaN', '14.9'])
    it(`that says ${refresh} is as if it said nothing, and the page’s developer is told`, async () => {
      const warnings = await warningsOf(async (told) => {
        const left = await watch(inTransit, { refresh });
        expect(await page.untilAsked(left, 18 * minute)).to.be.at.least(16 * minute);
        for (let turn = 0; turn < 200 && !told.some((each) => each.includes('refresh')); turn++)
          await page.settle();
      });
      expect(warnings.filter((warning) => warning.includes('refresh'))).to.have.lengthOf(1);
    });

  for (const refresh of ['9999999999', 'Infinity', '1e30'])
    it(`that says ${refresh} is a day, not at once`, async () => {
      const left = await watch(inTransit, { refresh });
      expect(await page.untilAsked(left, 2 * day)).to.be.within(day, 1.1 * day);
    });
});

describe('a hidden page', () => {
  it('asks for nothing and has no timer for a day, and asks once when it is seen again', async () => {
    const left = await watch(inTransit);
    await page.setHidden(true);
    expect(page.pending).to.deep.equal([]);
    await page.pass(day);
    expect(asked(left)).to.equal(1);
    expect(page.pending).to.deep.equal([]);
    await page.setHidden(false);
    expect(asked(left)).to.equal(1);
    await page.untilAsked(left, 5 * second);
    await page.answer(left, ...inTransit);
    await page.pass(15 * minute);
    expect(asked(left)).to.equal(2);
  });

  it('has no timer after a failure either', async () => {
    const left = await watch([{}, 429, { 'retry-after': '30' }]);
    await page.setHidden(true);
    expect(page.pending).to.deep.equal([]);
    await page.pass(hour);
    expect(asked(left)).to.equal(1);
    await page.setHidden(false);
    await page.untilAsked(left, 5 * second);
  });

  it('that is hidden while a request runs shows its answer, and then is silent', async () => {
    const left = await watch(outForDelivery);
    await page.untilAsked(left, 66 * second);
    await page.setHidden(true);
    await page.answer(left, ...delivered);
    expect(left.driver.headline()).to.equal('Delivered');
    expect(page.pending).to.deep.equal([]);
  });

  it('that is seen again asks nothing for what is fresh, until it is due', async () => {
    const left = await watch(inTransit);
    await page.setHidden(true);
    await page.pass(2 * minute);
    await page.setHidden(false);
    expect(await page.untilAsked(left, 16 * minute)).to.be.at.least(14 * minute);
  });

  it('that is seen and hidden again and again asks once', async () => {
    const left = await watch(outForDelivery);
    await page.setHidden(true);
    await page.pass(hour);
    for (let time = 0; time < 10; time++) {
      await page.setHidden(false);
      await page.setHidden(true);
    }
    await page.pass(minute);
    expect(asked(left)).to.equal(1);
    await page.setHidden(false);
    await page.untilAsked(left, 5 * second);
    await page.answer(left, ...outForDelivery);
    for (let time = 0; time < 10; time++) {
      await page.setHidden(true);
      await page.pass(second);
      await page.setHidden(false);
      await page.pass(second);
    }
    expect(asked(left)).to.equal(2);
  });

  it('of which a thousand are seen again at once asks at times that differ', async () => {
    const waits: number[] = [];
    for (let tab = 0; tab < 20; tab++) {
      const left = await watch(outForDelivery);
      await page.setHidden(true);
      await page.pass(hour);
      await page.setHidden(false);
      waits.push(await page.untilAsked(left, 5 * second));
      left.driver.element.remove();
      await page.settle();
    }
    expect(new Set(waits).size).to.be.above(15);
    expect(Math.max(...waits) - Math.min(...waits)).to.be.above(second);
  });

  it('loads its first answer all the same', async () => {
    await page.setHidden(true);
    const left = await watch(inTransit);
    expect(left.driver.element.status).to.equal('ready');
    expect(page.pending).to.deep.equal([]);
    await page.pass(day);
    expect(asked(left)).to.equal(1);
  });

  it('asks no second time for a first answer that failed, until it is seen', async () => {
    await page.setHidden(true);
    const left = await watch(failing);
    await page.pass(day);
    expect(asked(left)).to.equal(1);
    await page.setHidden(false);
    await page.untilAsked(left, 5 * second);
    await page.answer(left, ...inTransit);
    expect(left.driver.element.status).to.equal('ready');
  });
});

describe('a page that comes back', () => {
  it('from the back/forward cache keeps what it showed, and asks once for what is old', async () => {
    const left = await watch(outForDelivery);
    await page.visitAnotherPage(hour);
    expect(left.driver.headline()).to.equal('Out for delivery');
    expect(left.driver.element.status).to.equal('ready');
    expect(left.driver.part('updated')!.textContent).to.include('Updated 1 hour ago');
    expect(asked(left)).to.equal(1);
    await page.untilAsked(left, 5 * second);
    await page.answer(left, ...delivered);
    expect(left.driver.headline()).to.equal('Delivered');
    await page.pass(hour);
    expect(asked(left)).to.equal(2);
  });

  it('from the back/forward cache soon asks when it is due', async () => {
    const left = await watch(inTransit);
    await page.visitAnotherPage(3 * minute);
    expect(await page.untilAsked(left, 15 * minute)).to.be.at.least(13 * minute);
  });

  it('from the back/forward cache without having been told to be hidden asks too', async () => {
    const left = await watch(outForDelivery);
    await page.jump(hour);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await page.untilAsked(left, 5 * second);
  });

  it('from sleep asks once, not at once: others wake up too', async () => {
    const waits: number[] = [];
    for (let device = 0; device < 10; device++) {
      const left = await watch(outForDelivery);
      await page.sleep(8 * hour);
      waits.push(await page.untilAsked(left, 5 * second));
      await page.answer(left, ...outForDelivery);
      await page.pass(59 * second);
      expect(asked(left)).to.equal(2);
      left.driver.element.remove();
      await page.settle();
    }
    expect(new Set(waits).size).to.be.above(7);
  });

  it('from sleep in which its timers stood still asks within a minute or so', async () => {
    const left = await watch(inTransit);
    await page.jump(8 * hour);
    await page.untilAsked(left, minute + 5 * second);
    await page.answer(left, ...inTransit);
    expect(await page.untilAsked(left, 18 * minute)).to.be.at.least(16 * minute);
  });

  it('online asks once, after 0–3 s', async () => {
    const left = await watch(inTransit);
    await page.setOnline(false);
    await page.pass(2 * minute);
    expect(asked(left)).to.equal(1);
    await page.setOnline(true);
    await page.untilAsked(left, 3 * second);
    await page.answer(left, ...inTransit);
    expect(await page.untilAsked(left, 18 * minute)).to.be.at.least(16 * minute);
  });

  it('online, of which a thousand are, asks at times that differ', async () => {
    const waits: number[] = [];
    for (let tab = 0; tab < 10; tab++) {
      const left = await watch(inTransit);
      await page.pass(minute);
      await page.setOnline(true);
      waits.push(await page.untilAsked(left, 3 * second));
      left.driver.element.remove();
      await page.settle();
    }
    expect(new Set(waits).size).to.be.above(7);
  });

  it('online keeps the old answer, and its time, on show until then', async () => {
    const left = await watch(inTransit);
    const { driver } = left;
    await page.setOnline(false);
    await page.untilAsked(left, 18 * minute);
    await page.fail(left);
    expect(driver.element.status).to.equal('stale');
    const notice = driver.notice();
    expect(notice).to.match(/Showing tracking from \d\d:\d\d/);
    await page.pass(10 * second);
    await page.setOnline(true);
    expect(driver.headline()).to.equal('On its way');
    expect(driver.notice()).to.equal(notice);
    await page.untilAsked(left, 3 * second);
    await page.answer(left, ...outForDelivery);
    expect(driver.headline()).to.equal('Out for delivery');
    expect(driver.notice()).to.equal('');
  });

  it('online within 15 s of an answer does not ask for it again', async () => {
    for (const answer of [inTransit, failing]) {
      const left = await watch(answer);
      await page.pass(10 * second);
      await page.setOnline(true);
      await page.pass(4 * second);
      expect(asked(left)).to.equal(1);
      left.driver.element.remove();
    }
  });

  it('online and hidden asks when it is seen', async () => {
    const left = await watch(inTransit);
    await page.setHidden(true);
    await page.pass(minute);
    await page.setOnline(true);
    await page.pass(minute);
    expect(asked(left)).to.equal(1);
    await page.setHidden(false);
    await page.untilAsked(left, 5 * second);
    await page.answer(left, ...inTransit);
    await page.pass(15 * minute);
    expect(asked(left)).to.equal(2);
  });

  it('online asks nothing for what is delivered', async () => {
    const left = await watch(delivered);
    await page.pass(hour);
    await page.setOnline(true);
    await page.pass(minute);
    expect(asked(left)).to.equal(1);
  });

  it('online every minute is no reason to ask every minute', async () => {
    const left = await watch(inTransit);
    let count = 0;
    for (let time = 0; time < 300; time++) {
      await page.setOnline(true);
      count += (await page.live(left, minute, always(inTransit))).length;
    }
    expect(count).to.be.within(8 + 16, 8 + 18);
  });
});

describe('a failing proxy', () => {
  it('is asked again after 15 s at the soonest and 5 min at the latest, and a good answer ends it', async () => {
    const left = await watch(failing);
    expect(left.driver.element.status).to.equal('failed');
    for (let time = 0; time < 6; time++) {
      expect(await page.untilAsked(left, 5 * minute)).to.be.at.least(15 * second - 1);
      expect(left.driver.element.status, 'while it is asked').to.equal('failed');
      await page.answer(left, ...failing);
    }
    await page.untilAsked(left, 5 * minute);
    await page.answer(left, ...inTransit);
    expect(left.driver.element.status).to.equal('ready');
    expect(await page.untilAsked(left, 18 * minute)).to.be.at.least(16 * minute);
    await page.answer(left, ...failing);
    expect(await page.untilAsked(left, 30 * second), 'it begins anew').to.be.at.least(15 * second - 1);
  });

  it('is left alone more and more, by chance', async () => {
    const waits: number[][] = [[], [], [], []];
    for (let shopper = 0; shopper < 12; shopper++) {
      const left = await watch(failing);
      for (const some of waits) {
        some.push(await page.untilAsked(left, 5 * minute));
        await page.answer(left, ...failing);
      }
      left.driver.element.remove();
      await page.settle();
    }
    const longest = waits.map((some) => Math.max(...some));
    expect(longest).to.deep.equal([...longest].sort((a, b) => a - b));
    expect(longest[0]).to.be.at.most(30 * second);
    expect(longest[3]).to.be.above(100 * second);
    expect(new Set(waits[3]).size).to.be.above(6);
  });

  for (const status of [429, 503])
    for (const kind of ['seconds', 'a date'])
      for (const hasAnswer of [false, true])
        it(`that answers ${status} with Retry-After as ${kind} is left alone until then, ${
          hasAnswer ? 'and the old answer stays' : 'also by the shopper'
        }`, async () => {
          const left = hasAnswer ? await watch(inTransit) : await open();
          if (hasAnswer) await page.untilAsked(left, 18 * minute);
          const until = Math.ceil(page.now / second) * second + 120 * second;
          const wait = until - page.now;
          await page.answer(left, {}, status, {
            'retry-after': kind === 'seconds' ? '120' : new Date(until).toUTCString(),
          });
          const { length } = left.api.requests;
          await page.setOnline(true);
          await page.setHidden(true);
          await page.pass(100 * second);
          await page.setHidden(false);
          // Below a journey the button is hidden as long.
          expect(left.driver.refresh()).to.equal(null);
          if (!hasAnswer) left.driver.retry()!.click();
          await page.pass(19 * second);
          expect(asked(left)).to.equal(length);
          expect(left.driver.headline() === 'On its way').to.equal(hasAnswer);
          const rest = await page.untilAsked(left, 2 * second);
          expect(rest + 119 * second).to.be.closeTo(kind === 'seconds' ? 120 * second : wait, 10);
        });

  it('that names an hour and more is asked after an hour', async () => {
    const left = await watch([{}, 503, { 'retry-after': '99999' }]);
    expect(await page.untilAsked(left, 61 * minute)).to.be.closeTo(hour, 10);
  });

  it('that names a second again and again is not asked each second', async () => {
    const hurry: Answer = [{}, 503, { 'retry-after': '1' }];
    const left = await watch(hurry);
    expect(await page.live(left, 10 * minute, always(hurry))).to.have.length.within(30, 41);
  });

  for (const status of [400, 401, 403, 404])
    it(`that answers ${status} is not asked again by itself`, async () => {
      const left = await watch(refusal(status));
      await page.setHidden(true);
      await page.pass(day);
      await page.setHidden(false);
      await page.setOnline(true);
      await page.pass(hour);
      expect(asked(left)).to.equal(1);
      expect(page.pending).to.deep.equal([]);
    });
});

describe('the shopper’s own tries', () => {
  it('“Try again” asks at once, then at most once in 5 s', async () => {
    const left = await watch(failing);
    const retry = (): HTMLButtonElement => left.driver.retry()!;
    retry().click();
    await page.settle();
    expect(asked(left)).to.equal(2);
    await page.answer(left, ...failing);
    expect(retry().ariaDisabled).to.equal('true');
    for (let time = 0; time < 4; time++) {
      retry().click();
      await page.pass(second);
      expect(asked(left)).to.equal(2);
    }
    await page.pass(second);
    expect(retry().ariaDisabled).to.equal('false');
    retry().click();
    await page.settle();
    expect(asked(left)).to.equal(3);
  });

  it('“Refresh” asks at once, and is hidden for the 5 s until the next request', async () => {
    const left = await watch(inTransit);
    const button = left.driver.refresh()!;
    button.click();
    // A double click.
    button.click();
    await page.settle();
    expect(asked(left)).to.equal(2);
    expect(left.driver.refresh(), 'while it is asked').to.equal(null);
    await page.answer(left, ...inTransit);
    await page.pass(4 * second);
    expect(left.driver.refresh()).to.equal(null);
    await page.pass(second);
    expect(left.driver.refresh()!.ariaDisabled).to.equal('false');
    left.driver.refresh()!.click();
    await page.settle();
    expect(asked(left)).to.equal(3);
  });

  it('are not put off when the device’s clock is set back', async () => {
    const left = await watch(inTransit);
    left.driver.refresh()!.click();
    await page.settle();
    await page.answer(left, ...inTransit);
    await page.jump(-day);
    await page.pass(6 * second);
    const { length } = left.api.requests;
    left.driver.refresh()!.click();
    await page.settle();
    expect(asked(left)).to.equal(length + 1);
  });

  it('put off the next request of its own', async () => {
    const left = await watch(inTransit);
    await page.pass(15 * minute);
    left.driver.refresh()!.click();
    await page.settle();
    await page.answer(left, ...inTransit);
    expect(await page.untilAsked(left, 18 * minute)).to.be.at.least(16 * minute);
  });
});

describe('the age of what is on show', () => {
  const age = (driver: Driver): string =>
    driver
      .part('updated')!
      .textContent.replace(driver.refresh()?.textContent ?? '', '')
      // Between the age and the button stands a dot, which reads as a comma.
      .replace(/,\s*$/, '')
      .trim();

  it('is told at full minutes', async () => {
    const left = await open();
    await page.pass(7 * second);
    await page.answer(left, ...delivered);
    const { driver } = left;
    expect(age(driver)).to.equal('Updated just now');
    await page.pass(59 * second);
    expect(age(driver)).to.equal('Updated just now');
    await page.pass(second);
    expect(age(driver)).to.equal('Updated 1 minute ago');
    await page.pass(59 * second);
    expect(age(driver)).to.equal('Updated 1 minute ago');
    await page.pass(second);
    expect(age(driver)).to.equal('Updated 2 minutes ago');
    await page.pass(3 * hour);
    expect(age(driver)).to.equal('Updated 3 hours ago');
    await page.pass(2 * day);
    expect(age(driver)).to.equal('Updated 2 days ago');
  });

  it('changes nothing else in the page, and nothing between the full minutes', async () => {
    const { driver } = await watch(delivered);
    const changes = changesIn(driver);
    await page.pass(59 * second);
    expect(changes()).to.have.lengthOf(0);
    await page.pass(second);
    expect(changes()).to.have.lengthOf(1);
    expect(driver.part('updated')!.contains(changes()[0]!.target)).to.equal(true);
  });

  it('is right as soon as a hidden page is seen again', async () => {
    const { driver } = await watch(delivered);
    await page.setHidden(true);
    await page.pass(4 * hour);
    expect(age(driver)).to.equal('Updated just now');
    await page.setHidden(false);
    expect(age(driver)).to.equal('Updated 4 hours ago');
  });

  it('counts the time that the answer has spent in a cache', async () => {
    const [body] = delivered;
    const { driver } = await watch([body, 200, { age: '590' }]);
    expect(age(driver)).to.equal('Updated 9 minutes ago');
    await page.pass(10 * second);
    expect(age(driver)).to.equal('Updated 10 minutes ago');
  });

  it('takes no notice of an Age that is none', async () => {
    const [body] = delivered;
    for (const odd of ['-600', 'old', '', 'Infinity', 'NaN']) {
      const { driver } = await watch([body, 200, { age: odd }]);
      expect(age(driver), odd).to.equal('Updated just now');
      driver.element.remove();
    }
  });

  it('is new after the shopper’s own refreshing, also without news', async () => {
    const left = await watch(delivered);
    await page.pass(10 * minute);
    left.driver.refresh()!.click();
    await page.settle();
    await page.answer(left, ...delivered);
    expect(age(left.driver)).to.equal('Updated just now');
  });

  for (const minutes of [0, 3, 40])
    it(`changes nothing at the moment of an answer without news, ${minutes} minutes later, but soon tells the truth`, async () => {
      const left = await watch(inTransit);
      await page.live(left, minutes * minute, always(inTransit));
      const { driver } = left;
      void driver.element.reload();
      await page.settle();
      const changes = changesIn(driver);
      await page.answer(left, ...inTransit);
      expect(driver.element.status).to.equal('ready');
      expect(changes()).to.have.lengthOf(0);
      await page.pass(minute);
      expect(age(driver)).to.equal('Updated 1 minute ago');
    });

  it('goes with the page’s own data, of which it is not told', async () => {
    const left = await watch(delivered);
    left.driver.element.data = delivered[0] as object;
    await page.settle();
    expect(left.driver.element.status).to.equal('ready');
    expect(left.driver.part('updated')).to.equal(null);
    expect(page.pending).to.deep.equal([]);
  });
});

describe('a device’s clock that is three days off', () => {
  const local = (time: number): string => {
    const date = new Date(time);
    return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
  };

  /** What the notice says when the next request fails. */
  const noticeAfter = async (left: LeftOpen): Promise<string> => {
    void left.driver.element.reload();
    await page.settle();
    await page.fail(left);
    expect(left.driver.element.status).to.equal('stale');
    return left.driver.notice();
  };

  for (const [name, days] of [
    ['slow', 3],
    ['fast', -3],
  ] as const)
    it(`and ${name} makes no false age, and no false time of what was known`, async () => {
      const server = page.now + days * day + 3 * hour + 7 * minute;
      const [body] = inTransit;
      const left = await watch([body, 200, { date: new Date(server).toUTCString() }]);
      expect(left.driver.part('updated')!.textContent).to.include('Updated just now');
      await page.pass(5 * minute);
      expect(left.driver.part('updated')!.textContent).to.include('Updated 5 minutes ago');
      expect(await noticeAfter(left)).to.include(`Showing tracking from ${local(server)}.`);
    });

  it('asks as often as any other', async () => {
    const [body] = inTransit;
    const date = (): string => new Date(page.now + 3 * day).toUTCString();
    const left = await watch([body, 200, { date: date() }]);
    expect(await page.live(left, 3 * hour, () => [body, 200, { date: date() }])).to.have.length.within(
      10,
      11,
    );
  });

  it('is believed where the server tells no time', async () => {
    const left = await watch(inTransit);
    const told = local(page.now);
    await page.pass(5 * minute);
    expect(await noticeAfter(left)).to.include(`Showing tracking from ${told}.`);
  });

  it('that is set right while the page is open does no harm', async () => {
    for (const jump of [-3 * day, 3 * day]) {
      const left = await watch(inTransit);
      await page.jump(jump);
      const times = await page.live(left, 3 * hour, always(inTransit));
      expect(times).to.have.length.within(10, 12);
      expect(left.driver.part('updated')!.textContent).to.match(/just now|minutes? ago/);
      left.driver.element.remove();
      await page.settle();
    }
  });

  it('changes nothing of the events', async () => {
    const events = answerFor(reference, [leg('Northway', scan('InTransit', stamp(9.5)))]);
    const [body] = events;
    const left = await watch([body, 200, { date: new Date(page.now + 3 * day).toUTCString() }]);
    expect(left.driver.events().map(({ instant }) => instant)).to.deep.equal(['2024-03-04T09:30:00.000Z']);
  });
});

describe('loading="lazy"', () => {
  /** Until the browser has looked where the element is. */
  const looked = async ({ driver }: LeftOpen): Promise<void> => {
    await new Promise<void>((resolve) => {
      const observer = new IntersectionObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(driver.element);
    });
    await page.settle();
  };

  it('asks for nothing, has no timer and refreshes nothing before the element is near', async () => {
    const left = await page.open({ loading: 'lazy', refresh: 15 }, new FakeApi());
    const { element } = left.driver;
    element.style.marginTop = '500vh';
    await left.driver.set({ consignment: reference });
    await looked(left);
    expect(page.pending).to.deep.equal([]);
    await page.pass(day);
    await page.setHidden(true);
    await page.setHidden(false);
    await page.setOnline(true);
    await page.pass(hour);
    expect(asked(left)).to.equal(0);
    expect(element.status).to.equal('loading');
    element.style.marginTop = '0';
    await looked(left);
    for (let turn = 0; turn < 200 && !asked(left); turn++) await looked(left);
    expect(asked(left)).to.equal(1);
    await page.answer(left, ...inTransit);
    expect(await page.untilAsked(left, 17 * second)).to.be.at.least(15 * second);
  });
});
