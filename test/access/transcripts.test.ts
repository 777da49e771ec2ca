/**
 * What a screen reader says of the main journeys, compared with the files in `transcripts`: the same in every engine. To store
 * what it says now, run `WRITE_TRANSCRIPTS=1 BROWSERS=chromium npm run test:browser -- test/access/transcripts.test.ts`, and
 * review what changed.
 */
import { expect } from '@open-wc/testing';
import { writeFile } from '@web/test-runner-commands';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { eventually } from '../element/crowd.js';
import { ask, place, show, type Attributes, type Driver } from '../element/driver.js';
import { announced, transcript } from './reader.js';
import { before, copyable, copyReference, failing, refusedEntry, spoken, stale } from './sights.js';

/** Set by the runner. */
declare const __WRITES_TRANSCRIPTS__: boolean;

const shown =
  (id: string, attributes: Attributes = {}) =>
  async (): Promise<Driver> => {
    const { driver } = await show(journeyOf(id), attributes);
    await eventually(
      () => driver.refresh() ?? attributes.layout === 'summary',
      'the button for news is there',
    );
    return driver;
  };

/** When it is read, and what is on show. */
const sights: Readonly<Record<string, readonly [now: string, open: () => Promise<Driver>]>> = {
  J01: ['2024-03-05T15:00Z', shown('J01')],
  J03: ['2024-03-09T15:00Z', shown('J03')],
  J07: ['2024-04-06T15:00Z', shown('J07')],
  J08: ['2024-04-05T15:00Z', shown('J08')],
  J11: ['2024-05-07T15:00Z', shown('J11')],
  J18: ['2024-03-21T15:00Z', shown('J18')],
  J21: ['2024-03-05T15:00Z', shown('J21')],
  'J07-compact': ['2024-04-06T15:00Z', shown('J07', { layout: 'compact' })],
  'J07-summary': ['2024-04-06T15:00Z', shown('J07', { layout: 'summary' })],
  'J07-map': ['2024-04-06T15:00Z', shown('J07', { 'map-url': 'https://map.example/{place}' })],
  'J08-ar': ['2024-04-05T15:00Z', spoken('ar', shown('J08'))],
  empty: ['2024-03-05T15:00Z', shown('J05')],
  failed: ['2024-03-05T15:00Z', () => failing(500)],
  stale: ['2024-04-06T15:00Z', () => stale()],
  lookup: ['2024-03-05T15:00Z', lookup],
  'lookup-refused': ['2024-03-05T15:00Z', refusedEntry],
};

async function lookup(): Promise<Driver> {
  const driver = await place({ lookup: true });
  await eventually(() => driver.part('lookup-input'), 'the form is there');
  return driver;
}

const { now } = Date;
const greenwich = { configurable: true, writable: true, value: () => 0 };
const ownOffset = Object.getOwnPropertyDescriptor(Date.prototype, 'getTimezoneOffset')!;

/** The device's clock says so, and is Greenwich's. */
const setClock = (time: string): void => {
  Date.now = () => Date.parse(time);
  Object.defineProperty(Date.prototype, 'getTimezoneOffset', greenwich);
};

/** Of an old answer it says when it was known, by the shopper's own clock. */
const withoutOwnClock = (text: string): string => text.replace(/(known at) \d\d:\d\d/, '$1 hh:mm');

const stored = async (name: string): Promise<string> => {
  const response = await fetch(new URL(`transcripts/${name}.txt`, import.meta.url));
  return response.ok ? response.text() : '';
};

describe('a screen reader reads', () => {
  afterEach(() => {
    Date.now = now;
    Object.defineProperty(Date.prototype, 'getTimezoneOffset', ownOffset);
  });

  for (const [name, [time, open]] of Object.entries(sights))
    it(name, async () => {
      setClock(time);
      const text = withoutOwnClock(await transcript(await open()));
      if (__WRITES_TRANSCRIPTS__) await writeFile({ path: `transcripts/${name}.txt`, content: text });
      else expect(text.split('\n')).to.deep.equal((await stored(name)).split('\n'));
    });
});

describe('a screen reader is told', () => {
  it('that the reference was copied', async () => {
    const driver = await copyable('J01');
    expect(await announced(driver, () => copyReference(driver))).to.deep.equal(['polite: Copied']);
  });

  it('that the journey on show could not be refreshed, in a region that was there before', async () => {
    const { driver, api } = await show(journeyOf('J01'));
    await eventually(() => driver.refresh(), 'the button for news is there');
    const fail = async (): Promise<void> => {
      const shown = driver.element.reload();
      (await api.next()).fail();
      await shown;
      await driver.shows('stale');
    };
    const regions = [...driver.root.querySelectorAll('[role="status"]')];
    const [heard] = await announced(driver, fail);
    expect(heard).to.match(/^polite: We could not refresh this\./);
    expect(regions).to.include(driver.part('notice')!.closest('[role="status"]'));
  });

  it('what is new', async () => {
    const journey = journeyOf('J01');
    const { driver, api } = await ask(journey.reference);
    (await api.next()).answer(before(journey));
    await eventually(() => driver.refresh(), 'the button for news is there');
    const bring = async (): Promise<void> => {
      const shown = driver.element.reload();
      (await api.next()).answerAs(journey);
      await shown;
    };
    expect(await announced(driver, bring)).to.deep.equal(['polite: New update: Delivered']);
  });
});
