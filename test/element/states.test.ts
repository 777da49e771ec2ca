/** What is shown while one response follows another. */
import { expect } from '@open-wc/testing';
import type { ProTrackingResponse } from '../../src/tracking/pro-api.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { refusal } from './api.js';
import { settle } from './crowd.js';
import { ask, place, show, type Asking, type Driver } from './driver.js';
import { changesIn } from './left-open.js';

const journey = journeyOf('J01');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Ready, and asked once more. */
const askAgain = async (): Promise<Asking & { shown: Promise<void> }> => {
  const asking = await show(journey);
  const shown = asking.driver.element.reload();
  await asking.api.next();
  return { ...asking, shown };
};

/** Without the line that says how old the data is, and has the button. Stale data has it above. */
const journeyText = (driver: Driver): string => {
  const ages = [...driver.parts('updated'), ...driver.parts('notice')];
  return ages.reduce((text, { textContent }) => text.replace(oneLine(textContent), ''), driver.text());
};

const hasState = (element: Element, state: string): boolean => element.matches(`:state(${state})`);

describe('loading', () => {
  it('shows a skeleton and says so', async () => {
    const { driver } = await ask(journey.reference);
    expect(driver.element.status).to.equal('loading');
    expect(driver.part('skeleton')).not.to.equal(null);
    expect(driver.part('base')?.ariaBusy).to.equal('true');
    expect(driver.text()).to.include('Loading');
    expect(driver.packages()).to.deep.equal([]);
  });

  it('ends with the answer', async () => {
    const { driver } = await show(journey);
    expect(driver.part('skeleton')).to.equal(null);
    expect(driver.part('base')?.ariaBusy).not.to.equal('true');
  });
});

describe('a request that follows a good answer', () => {
  it('leaves it on show while it runs', async () => {
    const { driver } = await askAgain();
    expect(driver.element.status).to.equal('ready');
    expect(driver.headline()).to.equal('Delivered');
    expect(driver.part('skeleton')).to.equal(null);
  });

  it('without news changes nothing in the page and tells nothing', async () => {
    const { driver, api, shown } = await askAgain();
    await driver.element.updateComplete;
    const told: string[] = [];
    for (const type of ['pro-tracking-load', 'pro-tracking-update', 'pro-tracking-error'])
      driver.element.addEventListener(type, () => told.push(type));
    const changes = changesIn(driver);
    api.last.answerAs(journey);
    await shown;
    expect(changes()).to.have.lengthOf(0);
    expect(told).to.deep.equal([]);
    expect(driver.element.status).to.equal('ready');
  });

  it('keeps open what the shopper opened, and shut what was shut', async () => {
    const { answer } = journeyOf('J07');
    const { driver, api } = await show(journeyOf('J07'));
    const folds = driver.folds();
    for (const fold of folds) fold.open = !fold.open;
    const before = folds.map(({ open }) => open);
    const shown = driver.element.reload();
    (await api.next()).answer({ ...answer });
    await shown;
    expect(driver.folds().map(({ open }) => open)).to.deep.equal(before);
  });

  const failures = {
    'a network failure': (asking: Asking) => asking.api.last.fail(),
    'a 500': (asking: Asking) => asking.api.last.answer({}, 500),
    'a 404': (asking: Asking) => asking.api.last.answer(...refusal(404)),
    'a 401': (asking: Asking) => asking.api.last.answer({}, 401),
    'a 429': (asking: Asking) => asking.api.last.answer({}, 429),
    'a web page': (asking: Asking) => asking.api.last.answer('<!doctype html>'),
    'an answer for another consignment': (asking: Asking) => asking.api.last.answerAs(journeyOf('J07')),
  };
  for (const [name, meet] of Object.entries(failures))
    it(`and meets ${name} leaves the last good response on show, with its time and one button`, async () => {
      const from = Date.now();
      const asking = await askAgain();
      const until = Date.now();
      const { driver, shown } = asking;
      const before = oneLine(journeyText(driver));
      meet(asking);
      await shown;
      expect(driver.element.status).to.equal('stale');
      expect(driver.element.consignmentState).to.equal('Delivered');
      expect(driver.parts('refresh')).to.have.lengthOf(1);
      expect(driver.retry()).to.equal(null);
      expect(oneLine(journeyText(driver))).to.equal(before);
      const clocks = [from, until].map((time) => {
        const date = new Date(time);
        return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
      });
      expect(clocks.some((clock) => driver.notice().includes(clock))).to.equal(true);
    });

  it('that failed can be refreshed; the notice goes with the next good response', async () => {
    const { driver, api, shown } = await askAgain();
    api.last.fail();
    await shown;
    driver.refresh()!.click();
    (await api.next()).answerAs(journey);
    await driver.shows('ready');
    expect(driver.notice()).to.equal('');
    expect(driver.part('updated')).not.to.equal(null);
  });

  it('that fails again keeps the time of the last good answer', async () => {
    const { driver, api, shown } = await askAgain();
    api.last.fail();
    await shown;
    const notice = driver.notice();
    const again = driver.element.reload();
    (await api.next()).fail();
    await again;
    expect(driver.notice()).to.equal(notice);
  });

  it('for another consignment shows nothing of the first meanwhile', async () => {
    const { driver } = await show(journey);
    await driver.set({ consignment: journeyOf('J07').reference });
    expect(driver.element.status).to.equal('loading');
    expect(driver.element.tracking).to.equal(undefined);
    expect(driver.packages()).to.deep.equal([]);
    expect(driver.text()).not.to.include(journey.reference);
  });

  it('for another consignment, when it fails, is no stale first one', async () => {
    const { driver, api } = await show(journey);
    await driver.set({ consignment: journeyOf('J07').reference });
    api.last.fail();
    await driver.shows('failed');
    expect(driver.text()).not.to.include(journey.reference);
  });
});

describe('reload', () => {
  it('resolves when the answer is on show', async () => {
    const { driver, api, shown } = await askAgain();
    api.last.answer({
      ...journeyOf('J18').answer,
      ConsignmentReferenceForAllLegsAssignedByMpd: journey.reference,
    });
    await shown;
    expect(driver.headline()).to.equal('Your parcel is lost');
  });

  it('resolves when the failure is on show', async () => {
    const { driver, api, shown } = await askAgain();
    api.last.fail();
    await shown;
    expect(driver.notice()).not.to.equal('');
  });

  it('called while a request runs gives that one up', async () => {
    const { driver, api } = await ask(journey.reference);
    const shown = driver.element.reload();
    await api.next();
    const second = await api.next();
    expect(api.requests[0]?.aborted).to.equal(true);
    second.answerAs(journey);
    await shown;
    expect(driver.element.status).to.equal('ready');
  });

  it('twice resolves both', async () => {
    const { driver, api } = await show(journey);
    const both = Promise.all([driver.element.reload(), driver.element.reload()]);
    (await api.next()).answerAs(journey);
    (await api.next()).answerAs(journey);
    await both;
    expect(driver.element.status).to.equal('ready');
  });

  it('asks for an attribute that was set in the same task', async () => {
    const { driver, api } = await show(journey);
    driver.element.consignment = journeyOf('J07').reference;
    const shown = driver.element.reload();
    for (const request of [await api.next(), await api.next()]) {
      expect(request.url.pathname).to.include(journeyOf('J07').reference);
      request.answerAs(journeyOf('J07'));
    }
    await shown;
    expect(driver.reference()).to.include(journeyOf('J07').reference);
  });

  it('whose question is replaced resolves with the answer to the new one', async () => {
    const { driver, api, shown } = await askAgain();
    await driver.set({ consignment: journeyOf('J07').reference });
    api.last.answerAs(journeyOf('J07'));
    await shown;
    expect(driver.reference()).to.include(journeyOf('J07').reference);
    expect(driver.element.status).to.equal('ready');
  });

  it('resolves where there is nothing to ask', async () => {
    const { driver, api } = await ask('');
    await driver.element.reload();
    expect(driver.element.status).to.equal('idle');
    expect(api.requests).to.deep.equal([]);
  });
});

describe('the custom states', () => {
  const engineHasThem = CSS.supports('selector(:state(ready))');

  it('are the status, and no other status', async () => {
    if (!engineHasThem) return;
    const { driver, api } = await ask(journey.reference);
    expect(hasState(driver.element, 'loading')).to.equal(true);
    (await api.next()).answerAs(journey);
    await driver.shows('ready');
    expect(hasState(driver.element, 'ready')).to.equal(true);
    expect(hasState(driver.element, 'loading')).to.equal(false);
    const shown = driver.element.reload();
    (await api.next()).fail();
    await shown;
    expect(hasState(driver.element, 'stale')).to.equal(true);
  });

  const toneNames = ['good', 'going', 'attention', 'problem', 'neutral'];

  for (const id of ['J01', 'J04', 'J08', 'J18', 'J31'])
    it(`are the tone that is shown (${id})`, async () => {
      if (!engineHasThem) return;
      const { driver } = await show(journeyOf(id));
      const tone = toneNames.find((name) => driver.part('summary')!.classList.contains(name));
      expect(toneNames.filter((name) => hasState(driver.element, name))).to.deep.equal([tone]);
    });

  it('change when a parcel on its way is late', async () => {
    if (!engineHasThem) return;
    const onItsWay = (daysAgo: number): ProTrackingResponse => {
      const TimeStamp = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
      const Legs = [{ Events: [{ TimeStamp, Code: 'InTransit' }] }];
      return { ...journey.answer, TrackedPackages: [{ Legs }] };
    };
    const { element } = await place({}, { data: onItsWay(1) });
    expect(hasState(element, 'going')).to.equal(true);
    element.data = onItsWay(9);
    await settle(element);
    expect(hasState(element, 'going')).to.equal(false);
    expect(hasState(element, 'attention')).to.equal(true);
  });

  it('have no tone for a failure', async () => {
    if (!engineHasThem) return;
    const { driver } = await show(journeyOf('J43c'));
    expect(hasState(driver.element, 'not-found')).to.equal(true);
    expect(hasState(driver.element, 'good') || hasState(driver.element, 'problem')).to.equal(false);
  });
});
