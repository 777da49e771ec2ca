/** Huge and slow answers: what is newest is seen, what is not seen is not made, and what has no end is given up. */
import { expect } from '@open-wc/testing';
import { counted } from '../../src/element/i18n/plural.js';
import en from '../../src/element/i18n/locales/en.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { ask, place, type Attributes, type Driver } from './driver.js';
import { FakeClock, moment } from './fake-clock.js';
import { hugeAnswer, hugeReference } from './huge.js';
import { stopClock } from './view/still-time.js';
import { uncaughtOf } from './warnings.js';

const manyEvents = hugeAnswer(1, 10_000);
const manyPackages = hugeAnswer(200, 50);

/** In bytes: more of a body is not read. */
const limit = 1_048_576;

const bytesOf = (answer: unknown): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(JSON.stringify(answer));

const elementsIn = ({ root }: Driver): number => root.querySelectorAll('*').length;

type Show = (answer: typeof manyEvents, attributes?: Attributes) => Promise<Driver>;

const asData: Show = async (answer, attributes = {}) => {
  const driver = await place(attributes, { data: answer });
  await driver.shows('ready');
  return driver;
};

const byFetch: Show = async (answer, attributes = {}) => {
  const { driver, api } = await ask(hugeReference, attributes);
  (await api.next()).answer(answer);
  await driver.shows('ready');
  return driver;
};

for (const [way, show] of Object.entries({ data: asData, fetch: byFetch }))
  describe(`ten thousand events by ${way}`, () => {
    stopClock('2024-03-10T23:00:00Z');

    it('show the newest ones first, and few more', async () => {
      const driver = await show(manyEvents);
      expect(driver.headline()).to.equal('Out for delivery');
      const events = driver.events();
      expect(events[0]).to.include({ title: 'Out for delivery', instant: '2024-03-10T22:39:00.000Z' });
      expect(events[1]).to.include({ title: 'On its way', instant: '2024-03-10T22:38:00.000Z' });
      expect(events).to.have.lengthOf.at.most(30);
      expect(elementsIn(driver)).to.be.below(1_500);
      expect(driver.part('show-all')!.textContent).to.include('10,000 updates');
    });

    it('show the newest ones last where the page wants that, and no more', async () => {
      const driver = await show(manyEvents, { order: 'oldest-first' });
      const events = driver.events();
      expect(events.at(-1)).to.include({ title: 'Out for delivery', instant: '2024-03-10T22:39:00.000Z' });
      expect(events).to.have.lengthOf.at.most(30);
      expect(driver.part('show-all')!.compareDocumentPosition(driver.part('events')!)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
    });

    it('of many packages make no more than can be seen', async () => {
      const driver = await show(manyPackages);
      expect(driver.parts('package')).to.have.lengthOf(15);
      expect(driver.parts('show-all').map(({ textContent }) => textContent.trim())).to.include(
        'Show all 200 packages',
      );
      expect(driver.packages()[0]).to.include({ state: 'Out for delivery', open: true });
      expect(driver.packages().filter(({ open }) => open)).to.have.lengthOf(1);
      expect(driver.headline()).to.equal('199 of 200 delivered');
      expect(driver.line()).to.equal('One out for delivery');
      expect(elementsIn(driver)).to.be.below(1_000);
      expect(driver.events()).to.have.lengthOf.at.most(30);
    });
  });

it('both bodies are small enough to be read', () => {
  for (const answer of [manyEvents, manyPackages]) expect(bytesOf(answer).length).to.be.below(limit);
});

describe('what is not made at first', () => {
  it('comes with a press: every update, in order', async function () {
    const count = 3_000;
    const driver = await asData(hugeAnswer(1, count));
    expect(driver.part('show-all')!.textContent.trim()).to.equal(counted(en.showAll, count, 'en'));
    driver.part('show-all')!.click();
    await driver.element.updateComplete;
    expect(driver.part('show-all')).to.equal(null);
    const instants = driver.times().flatMap((time) => (time.part.contains('time') ? time.dateTime : []));
    expect(instants).to.have.lengthOf(count);
    expect(instants).to.deep.equal([...new Set(instants)].sort().reverse());
  });

  it('comes when its package is opened, and stays', async () => {
    const driver = await asData(manyPackages);
    const folded = driver.parts('package').at(-1)!;
    expect(folded.querySelector('[part~="event"]')).to.equal(null);
    folded.querySelector('summary')!.click();
    await moment();
    await driver.element.updateComplete;
    expect(folded.querySelectorAll('[part="leg"]')).to.have.lengthOf(1);
    // Its leg is the current one of a package that has arrived: open, and cut like any long list.
    expect(folded.querySelectorAll('[part~="event"]')).to.have.lengthOf(5);
    folded.querySelector<HTMLElement>('[part="show-all"]')!.click();
    await driver.element.updateComplete;
    expect(folded.querySelectorAll('[part~="event"]')).to.have.lengthOf(50);
  });

  it('is in no list that counts backwards: Chromium takes minutes for the items of one', async () => {
    const driver = await asData(hugeAnswer(1, 100));
    const isReversed = (): boolean => (driver.part('events') as HTMLOListElement).reversed;
    expect(isReversed()).to.equal(true);
    driver.part('show-all')!.click();
    await driver.element.updateComplete;
    expect(driver.events()).to.have.lengthOf(100);
    expect(isReversed()).to.equal(false);
  });

  it('is not there for a list of eight', async () => {
    const driver = await asData(hugeAnswer(1, 8));
    expect(driver.parts('show-all')).to.have.lengthOf(0);
    expect(driver.events()).to.have.lengthOf(8);
  });
});

describe('the work for a first sight of ten thousand events', () => {
  /** Runs the work and resolves to how many formatters of dates it made, and how often it used one. */
  const countFormats = async (work: () => Promise<unknown>): Promise<{ made: number; used: number }> => {
    const { DateTimeFormat } = Intl;
    const count = { made: 0, used: 0 };
    const counting = (...all: ConstructorParameters<typeof DateTimeFormat>): object => {
      const formatter = new DateTimeFormat(...all);
      count.made++;
      return {
        format: (...time: [number]) => {
          count.used++;
          return formatter.format(...time);
        },
        formatToParts: (...time: [number]) => {
          count.used++;
          return formatter.formatToParts(...time);
        },
        formatRange: (...times: [number, number]) => {
          count.used++;
          return formatter.formatRange(...times);
        },
      };
    };
    Object.assign(Intl, {
      DateTimeFormat: function Counting(...all: []) {
        return counting(...all);
      },
    });
    try {
      await work();
    } finally {
      Object.assign(Intl, { DateTimeFormat });
    }
    return count;
  };

  // A zone that no other test here asks for: formatters are kept.
  it('makes a handful of formatters, and prints what is seen', async () => {
    const { made, used } = await countFormats(() => asData(manyEvents, { 'time-zone': 'Pacific/Chatham' }));
    expect(made).to.be.within(1, 8);
    expect(used).to.be.within(20, 150);
  });

  it('of two hundred packages is no more', async () => {
    const { made, used } = await countFormats(() => asData(manyPackages, { 'time-zone': 'Pacific/Apia' }));
    expect(made).to.be.within(1, 8);
    expect(used).to.be.within(20, 150);
  });
});

/** A body of pieces that go on for ever, and how much of it was asked for before it was cancelled. */
const endless = (piece = bytesOf(' '.repeat(65_534))) => {
  const told = { sent: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(piece);
      told.sent += piece.length;
    },
    cancel: () => void (told.cancelled = true),
  });
  return { body, told };
};

describe('a body of more than 1 MiB', () => {
  for (const [name, headers] of Object.entries<Record<string, string>>({
    'with its length': { 'content-length': String(10 * limit) },
    'without its length': {},
    'with a wrong length': { 'content-length': '300' },
  }))
    for (const status of [200, 500])
      it(`${name} and the status ${status} is given up`, async () => {
        const { driver, api } = await ask(hugeReference);
        const { body, told } = endless();
        (await api.next()).answer(body, status, headers);
        await driver.shows('failed');
        await moment();
        expect(told.cancelled).to.equal(true);
        expect(told.sent).to.be.below(limit + 3 * 65_536);
        expect(driver.headline()).to.equal(en.notices.failed.headline);
        expect(driver.retry()).not.to.equal(null);
      });

  it('is given up even if it is a good answer', async () => {
    const { driver, api } = await ask(hugeReference);
    const { TrackedPackages } = manyEvents;
    (await api.next()).answer({ ...manyEvents, padding: 'x'.repeat(limit), TrackedPackages });
    await driver.shows('failed');
    expect(driver.packages()).to.deep.equal([]);
  });

  it('is read up to the last byte of that', async () => {
    const { driver, api } = await ask(hugeReference);
    const exactly = bytesOf(hugeAnswer(1, 3));
    const padded = new Uint8Array(limit).fill(0x20);
    padded.set(exactly);
    (await api.next()).answer(new Blob([padded]).stream());
    await driver.shows('ready');
    expect(driver.events()).to.have.lengthOf(3);
  });

  it('never hides what was known', async () => {
    const { driver, api } = await ask(hugeReference);
    (await api.next()).answer(hugeAnswer(1, 3));
    await driver.shows('ready');
    const shown = driver.element.reload();
    (await api.next()).answer(endless().body);
    await shown;
    expect(driver.element.status).to.equal('stale');
    expect(driver.events()).to.have.lengthOf(3);
  });
});

describe('a slow answer', () => {
  const clock = new FakeClock();
  // What comes later has come: it takes real time.
  before(async () => {
    const { driver, api } = await ask('EC-FIRST');
    (await api.next()).answer({}, 500);
    await driver.shows('failed');
    while (!driver.part('retry')) await moment();
    await moment();
  });

  const good = journeyOf('J01');
  const text = JSON.stringify(good.answer);

  /** A body that comes in pieces, as the clock goes: half of it at once, and the rest as told. */
  const slow = (rest: 'never' | 'in drips'): ReadableStream<Uint8Array> =>
    new ReadableStream({
      start: (controller) => {
        const half = text.length >> 1;
        controller.enqueue(new TextEncoder().encode(text.slice(0, half)));
        let at = half;
        const drip = (): void => {
          // It would be whole after more than a minute.
          controller.enqueue(new TextEncoder().encode(text.slice(at, (at += 1))));
          if (at < text.length) setTimeout(drip, 500);
        };
        if (rest === 'in drips') setTimeout(drip, 500);
      },
    });

  const meet = async (body: ReadableStream | undefined, status: number): Promise<void> => {
    const { driver, api } = await ask(good.reference);
    const request = await api.next();
    if (body) request.answer(body, status);
    await clock.pass(9_900);
    expect(driver.element.status).to.equal('loading');
    expect(request.aborted).to.equal(false);
    await clock.pass(200);
    await driver.element.updateComplete;
    expect(driver.element.status).to.equal('failed');
    expect(driver.headline()).to.equal(en.notices.failed.headline);
    expect(request.aborted).to.equal(true);
    driver.retry()!.click();
    await clock.settle();
    (await api.next()).answer(good.answer);
    while (driver.element.status !== 'ready') await moment();
    expect(driver.headline()).to.equal('Delivered');
  };

  const ways: Readonly<Record<string, () => ReadableStream | undefined>> = {
    'whose headers never come': () => undefined,
    'that stalls': () => slow('never'),
    'that comes in drips': () => slow('in drips'),
  };
  for (const [name, way] of Object.entries(ways))
    for (const status of [200, 503])
      it(`${name} (${status}) ends after ten seconds, and the next try may succeed`, async () => {
        const uncaught = await uncaughtOf(async () => {
          clock.hold();
          try {
            await meet(way(), status);
          } finally {
            await clock.release();
          }
        });
        expect(uncaught).to.deep.equal([]);
      });
});
