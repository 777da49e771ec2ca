/** What a later answer brings: marked, told once in one sentence, and in its place. */
import { expect } from '@open-wc/testing';
import type { TrackingUpdateDetail } from '../../src/element/events.js';
import { hour, leg, multiLeg, reference, scan, type WireEvent, type WireLeg } from '../tracking/answers.js';
import { eventually } from './crowd.js';
import { ask, type Asking, type Driver } from './driver.js';
import { stopClock } from './view/still-time.js';

stopClock(hour(36));

type Answer = Readonly<Record<string, unknown>>;

const collected = scan('Collected', hour(8));
const atDepot = scan('InTransit', hour(12), { Location: 'Millbrook depot' });
const atHub = scan('InTransit', hour(16), { Location: 'Harrow hub' });
const out = scan('OutForDelivery', hour(30));
const delivered = scan('Delivered', hour(34), { SignedBy: 'R. Okafor' });

/** A consignment of one package and one leg. */
const one = (...events: WireEvent[]): Answer => multiLeg([leg('Northway', ...events)]);

/** Shows the answer, and knows what is news. */
const watch = async (answer: Answer, attributes = {}): Promise<Asking> => {
  const asking = await ask(reference, attributes);
  (await asking.api.next()).answer(answer);
  await asking.driver.shows('ready', 'empty');
  await eventually(() => asking.driver.refresh(), 'the part that knows of news has come');
  return asking;
};

/** Asks once more, and shows that answer. */
const then = async ({ driver, api }: Asking, ...answers: Answer[]): Promise<void> => {
  for (const answer of answers) {
    const shown = driver.element.reload();
    (await api.next()).answer(answer);
    await shown;
  }
};

const text = (node: Node): string => (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Without its zone, which is told where the viewer's is another. */
const clockOf = (time: string): string => /\d\d:\d\d/.exec(time)?.[0] ?? '';

/** The times of the events that are marked, as they stand in the page. */
const marked = (driver: Driver): string[] =>
  driver.parts('event-new').map((item) => clockOf(text(item.querySelector('[part~="time"]')!)));

/** Every event's time, from the top of the page. */
const listed = (driver: Driver): string[] => driver.events().map(({ time }) => clockOf(time));

/** What is said to whoever cannot see the page. */
const region = (driver: Driver): HTMLElement => driver.root.querySelector('p[role="status"]')!;

/** What a screen reader would say from now on: each change of the region's text, of whatever kind. */
const listenTo = (driver: Driver): (() => string[]) => {
  const said: string[] = [];
  const hear = (records: readonly MutationRecord[]): void => {
    if (records.length && text(region(driver))) said.push(text(region(driver)));
  };
  const observer = new MutationObserver(hear);
  observer.observe(region(driver), { subtree: true, childList: true, characterData: true });
  return () => {
    hear(observer.takeRecords());
    return said;
  };
};

const updatesOf = ({ element }: Driver): TrackingUpdateDetail[] => {
  const updates: TrackingUpdateDetail[] = [];
  element.addEventListener('pro-tracking-update', ({ detail }) => updates.push(detail));
  return updates;
};

describe('a first answer', () => {
  it('has no news: nothing is marked and nothing is said of it', async () => {
    const { driver } = await watch(one(collected, atDepot));
    expect(driver.parts('event-new')).to.deep.equal([]);
    expect(driver.parts('new')).to.deep.equal([]);
    expect(text(region(driver))).to.equal('');
  });
});

describe('a later answer with a new event', () => {
  it('has that event marked, with a word beside it, and no other', async () => {
    const asking = await watch(one(collected, atDepot));
    await then(asking, one(collected, atDepot, atHub));
    expect(marked(asking.driver)).to.deep.equal(['16:00']);
    expect(asking.driver.parts('new').map(text)).to.deep.equal(['New']);
    expect(asking.driver.parts('event')).to.have.lengthOf(3);
  });

  it('is announced once, in one sentence that says how it stands', async () => {
    const asking = await watch(one(collected, atDepot));
    const said = listenTo(asking.driver);
    await then(asking, one(collected, atDepot, out));
    expect(said()).to.deep.equal(['New update: Out for delivery']);
    await then(asking, one(collected, atDepot, out), one(collected, atDepot, out));
    expect(said(), 'answers without news').to.have.lengthOf(1);
  });

  it('says how many there are', async () => {
    const asking = await watch(one(collected));
    const said = listenTo(asking.driver);
    await then(asking, one(collected, atDepot, atHub, out));
    expect(said()).to.deep.equal(['3 new updates: Out for delivery']);
  });

  it('is announced also where the sentence is the same as the last time', async () => {
    const asking = await watch(one(collected));
    const said = listenTo(asking.driver);
    await then(asking, one(collected, atDepot), one(collected, atDepot, atHub));
    const more = scan('InTransit', hour(20));
    await then(asking, one(collected, atDepot, atHub, more));
    expect(said()).to.deep.equal(Array(3).fill('New update: On its way'));
  });

  it('is announced with the state where it is so old that the headline says how long there was no update', async () => {
    const asking = await watch(one(collected));
    const said = listenTo(asking.driver);
    Date.now = () => Date.parse(hour(24 * 9));
    await then(asking, one(collected, atDepot));
    expect(asking.driver.headline()).to.match(/^No updates for \d days$/);
    expect(said()).to.deep.equal(['New update: On its way']);
  });

  it('is told to the page: what is new, and the states before and after', async () => {
    const asking = await watch(one(collected, atDepot));
    const updates = updatesOf(asking.driver);
    await then(asking, one(collected, atDepot, out, delivered));
    expect(updates).to.have.lengthOf(1);
    expect(updates[0]).to.include({ previousState: 'InTransit', state: 'Delivered', reference });
    expect(updates[0]!.newEvents.map(({ code }) => code)).to.deep.equal(['OutForDelivery', 'Delivered']);
    expect(JSON.stringify(updates)).not.to.include('Okafor');
  });

  it('is announced after the first one, of which nothing was said', async () => {
    const asking = await watch(multiLeg());
    expect(asking.driver.element.status).to.equal('empty');
    const said = listenTo(asking.driver);
    await then(asking, one(collected));
    expect(asking.driver.element.status).to.equal('ready');
    expect(said()).to.deep.equal(['New update: With the carrier']);
    expect(marked(asking.driver)).to.deep.equal(['08:00']);
  });
});

describe('marks', () => {
  it('stay while answers without news come, and while requests fail', async () => {
    const asking = await watch(one(collected));
    await then(asking, one(collected, atDepot), one(collected, atDepot));
    expect(marked(asking.driver)).to.deep.equal(['12:00']);
    const shown = asking.driver.element.reload();
    (await asking.api.next()).answer({}, 500);
    await shown;
    expect(asking.driver.element.status).to.equal('stale');
    expect(marked(asking.driver)).to.deep.equal(['12:00']);
    await then(asking, one(collected, atDepot));
    expect(marked(asking.driver)).to.deep.equal(['12:00']);
  });

  it('stay while something else changes, of which nothing is said', async () => {
    const asking = await watch(one(collected));
    await then(asking, one(collected, atDepot));
    const { driver } = asking;
    const said = listenTo(driver);
    const updates = updatesOf(driver);
    await then(asking, multiLeg([leg('Northway', collected, atDepot), leg('Southway')]));
    expect(text(driver.part('leg-ahead')!)).to.equal('Up next: Southway');
    expect(marked(driver)).to.deep.equal(['12:00']);
    expect(driver.parts('new').map(text)).to.deep.equal(['New']);
    expect(said()).to.deep.equal([]);
    expect(updates.map(({ newEvents }) => newEvents)).to.deep.equal([[]]);
    const handedOver = multiLeg([leg('Northway', collected, atDepot), leg('Southway', atHub)]);
    await then(asking, handedOver);
    expect(marked(driver)).to.deep.equal(['16:00']);
    expect(said()).to.deep.equal(['New update: On its way']);
  });

  it('stay while the expected day changes', async () => {
    const { driver, api } = await ask(reference, { 'expected-delivery': true });
    const say = async (day: number, ...events: WireEvent[]): Promise<void> => {
      (await api.next()).answer(one(...events));
      const ExpectedDeliveryDate = `2024-03-0${day}T12:00:00+00:00`;
      (await api.next()).answer({ Status: 'InTransit', ExpectedDeliveryDate });
    };
    const thenSay = async (...answer: Parameters<typeof say>): Promise<void> => {
      const shown = driver.element.reload();
      await say(...answer);
      await shown;
    };
    await say(6, collected);
    await driver.shows('ready');
    await eventually(() => driver.refresh());
    await thenSay(6, collected, atDepot);
    expect(marked(driver)).to.deep.equal(['12:00']);
    const before = driver.headline();
    await thenSay(7, collected, atDepot);
    expect(driver.headline()).not.to.equal(before);
    expect(marked(driver)).to.deep.equal(['12:00']);
  });

  it('go with an event that the carrier takes back', async () => {
    const asking = await watch(one(collected));
    await then(asking, one(collected, atDepot, atHub), one(collected, atDepot));
    expect(marked(asking.driver)).to.deep.equal(['12:00']);
  });

  it('go to the next news', async () => {
    const asking = await watch(one(collected));
    await then(asking, one(collected, atDepot), one(collected, atDepot, atHub));
    expect(marked(asking.driver)).to.deep.equal(['16:00']);
    expect(asking.driver.parts('new')).to.have.lengthOf(1);
  });

  it('are none where another consignment comes, and where the first one comes back', async () => {
    const asking = await watch(one(collected));
    await then(asking, one(collected, atDepot));
    const { driver, api } = asking;
    await driver.set({ consignment: 'EC-OTHER' });
    (await api.next()).answer({
      ...one(collected, atHub, out),
      ConsignmentReferenceForAllLegsAssignedByMpd: 'EC-OTHER',
    });
    await driver.shows('ready');
    expect(driver.reference()).to.include('EC-OTHER');
    expect(driver.parts('event-new')).to.deep.equal([]);
    expect(text(region(driver))).to.equal('');
    await driver.set({ consignment: reference });
    (await api.next()).answer(one(collected, atDepot, atHub));
    await driver.shows('ready');
    expect(driver.parts('event-new')).to.deep.equal([]);
  });
});

describe('an answer without news', () => {
  it('marks nothing, says nothing and tells the page nothing', async () => {
    const asking = await watch(one(collected, atDepot));
    const said = listenTo(asking.driver);
    const updates = updatesOf(asking.driver);
    await then(asking, one(collected, atDepot), one(atDepot, collected));
    expect(marked(asking.driver)).to.deep.equal([]);
    expect(said()).to.deep.equal([]);
    expect(updates).to.deep.equal([]);
  });
});

describe('an event that arrives late', () => {
  for (const [order, expected] of [
    ['newest-first', ['16:00', '12:00', '08:00']],
    ['oldest-first', ['08:00', '12:00', '16:00']],
  ] as const)
    it(`stands in its place among those that were known, and is marked there (${order})`, async () => {
      const asking = await watch(one(collected, atHub), { order });
      const said = listenTo(asking.driver);
      await then(asking, one(collected, atHub, atDepot));
      expect(listed(asking.driver)).to.deep.equal(expected);
      expect(marked(asking.driver)).to.deep.equal(['12:00']);
      expect(said()).to.deep.equal(['New update: On its way']);
    });

  it('in a leg that is done is marked there, and does not change how it stands', async () => {
    const legs = (...events: WireEvent[]): Answer =>
      multiLeg([leg('Northway', ...events), leg('Southway', atHub, out)]);
    const asking = await watch(legs(collected));
    await then(asking, legs(collected, atDepot));
    expect(asking.driver.headline()).to.equal('Out for delivery');
    expect(marked(asking.driver)).to.deep.equal(['12:00']);
    const [mark] = asking.driver.parts('event-new');
    expect(text(mark!.closest('[part~="leg"]')!)).to.include('Northway');
  });
});

/** Opens or closes it as a shopper does. Resolves when the browser has fired the event, which can be several tasks later. */
const toggle = (fold: HTMLDetailsElement, open: boolean): Promise<void> =>
  new Promise((resolve) => {
    if (fold.open === open) return resolve();
    fold.addEventListener('toggle', () => resolve(), { once: true });
    fold.open = open;
  });

describe('what the shopper has opened and folded', () => {
  const first = (...events: WireEvent[]): WireLeg[] => [
    leg('Northway', collected),
    leg('Southway', ...events),
  ];
  const both = (one: WireLeg[], other: WireLeg[]): Answer => multiLeg(one, other);

  /** Whether it is open, by its package and its carrier. */
  const folds = (driver: Driver): Record<string, boolean> =>
    Object.fromEntries(
      driver
        .folds()
        .map((fold) => [
          `${fold.closest('[part~="package"]')!.id} ${text(
            fold.querySelector(':scope > summary [part~="leg-heading"]') ?? new Text('row'),
          )}`,
          fold.open,
        ]),
    );

  const order = (driver: Driver): string[] => driver.parts('package').map(({ id }) => id);

  it('stays so when a package with a problem moves to the top', async () => {
    const calm = first(atDepot);
    const asking = await watch(both(calm, first(atHub)));
    const { driver } = asking;
    expect(order(driver)).to.deep.equal(['package-1', 'package-2']);
    // The first package and the second leg of the other one are folded, that one's first leg is opened.
    const names = Object.keys(folds(driver));
    const opened = ['package-2 row', 'package-2 Northway'];
    await Promise.all(driver.folds().map((fold, index) => toggle(fold, opened.includes(names[index]!))));
    const chosen = {
      'package-1 row': false,
      'package-1 Northway': false,
      'package-1 Southway': false,
      'package-2 row': true,
      'package-2 Northway': true,
      'package-2 Southway': false,
    };
    await driver.element.updateComplete;
    expect(folds(driver)).to.deep.equal(chosen);

    await then(asking, both(calm, first(atHub, scan('Damaged', hour(20)))));
    expect(order(driver)).to.deep.equal(['package-2', 'package-1']);
    expect(folds(driver)).to.deep.equal(chosen);
    await then(asking, both(calm, first(atHub, scan('Damaged', hour(20)), delivered)));
    await then(asking, both(calm, first(atHub)));
    expect(order(driver)).to.deep.equal(['package-1', 'package-2']);
    expect(folds(driver)).to.deep.equal(chosen);
  });

  it('stays so when a leg comes before it on the page', async () => {
    const legs = (...services: string[]): Answer =>
      multiLeg(services.map((service, index) => leg(service, scan('InTransit', hour(8 + index)))));
    const asking = await watch(legs('Northway', 'Southway'));
    const { driver } = asking;
    const isOpen = (carrier: string): boolean | undefined =>
      driver.legs().find((each) => each.carrier === carrier)?.open;
    expect([isOpen('Northway'), isOpen('Southway')]).to.deep.equal([false, true]);
    await Promise.all(driver.folds().map((fold) => toggle(fold, !fold.open)));
    await driver.element.updateComplete;
    await then(asking, legs('Northway', 'Southway', 'Eastway'));
    expect(driver.legs().map(({ carrier }) => carrier)).to.deep.equal(['Eastway', 'Southway', 'Northway']);
    expect([isOpen('Northway'), isOpen('Southway'), isOpen('Eastway')]).to.deep.equal([true, false, true]);
  });
});
