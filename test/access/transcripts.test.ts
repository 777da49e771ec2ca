/**
 * What a screen reader says of the main journeys, compared with the files in `transcripts`. It is the same in every engine. To
 * store what it says now, run `WRITE_TRANSCRIPTS=1 BROWSERS=chromium npm run test:browser -- test/access/transcripts.test.ts`,
 * and read the diff.
 */
import { expect } from '@open-wc/testing';
import { writeFile } from '@web/test-runner-commands';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { eventually } from '../element/crowd.js';
import { ask, place, show, type Attributes, type Driver } from '../element/driver.js';
import { announced, transcript } from './reader.js';
import {
  before,
  copyable,
  copyReference,
  failing,
  rateLimited,
  refusedEntry,
  spoken,
  stale,
} from './sights.js';

/** Set by the runner. */
declare const __WRITES_TRANSCRIPTS__: boolean;

const shown =
  (id: string, attributes: Attributes = {}) =>
  async (): Promise<Driver> => {
    const { driver } = await show(journeyOf(id), attributes);
    await eventually(
      () => driver.refresh() ?? attributes.layout === 'summary',
      'the refresh button is there',
    );
    return driver;
  };

/** With its history open. */
function opened(id: string, attributes: Attributes) {
  return async (): Promise<Driver> => {
    const driver = await shown(id, attributes)();
    const [history] = driver.folds();
    history!.open = true;
    await eventually(() => history!.children[1]!.checkVisibility(), 'it is open');
    return driver;
  };
}

const expected: Attributes = { 'expected-delivery': true };
const map: Attributes = { 'map-url': 'https://map.example/{place}' };

/** The device's clock, and the view. */
const sights: Readonly<Record<string, readonly [now: string, open: () => Promise<Driver>]>> = {
  'in-transit': ['2024-03-05T15:00Z', shown('J04', expected)],
  'out-for-delivery': ['2024-03-05T15:00Z', shown('J27', expected)],
  overdue: ['2024-03-12T15:00Z', shown('J04', expected)],
  delivered: ['2024-03-05T15:00Z', shown('J01')],
  abroad: ['2024-04-06T15:00Z', shown('J07')],
  'abroad-compact': ['2024-04-06T15:00Z', opened('J07', { layout: 'compact' })],
  'abroad-summary': ['2024-04-06T15:00Z', shown('J07', { layout: 'summary' })],
  'abroad-map': ['2024-04-06T15:00Z', shown('J07', map)],
  'action-required': ['2024-04-05T15:00Z', shown('J08')],
  'action-required-ar': ['2024-04-05T15:00Z', spoken('ar', shown('J08'))],
  'action-required-de': ['2024-04-05T15:00Z', spoken('de', shown('J08'))],
  'action-required-summary': ['2024-04-05T15:00Z', shown('J08', { layout: 'summary' })],
  'ready-to-collect': ['2024-05-07T15:00Z', shown('J11', map)],
  'ready-to-collect-compact': ['2024-05-07T15:00Z', shown('J11', { ...map, layout: 'compact' })],
  lost: ['2024-03-21T15:00Z', shown('J18')],
  cancelled: ['2024-03-09T15:00Z', shown('J30', expected)],
  packages: ['2024-03-05T15:00Z', shown('J21')],
  'packages-compact': ['2024-03-05T15:00Z', opened('J21', { layout: 'compact' })],
  'packages-summary': ['2024-03-05T15:00Z', shown('J21', { layout: 'summary' })],
  'packages-delivered': ['2024-03-08T15:00Z', shown('J23')],
  empty: ['2024-03-05T15:00Z', shown('J05')],
  failed: ['2024-03-05T15:00Z', () => failing(500)],
  'not-found': ['2024-03-05T15:00Z', () => failing(404)],
  'rate-limited': ['2024-03-05T15:00Z', rateLimited],
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

/** Sets the device's clock, in UTC. */
const setClock = (time: string): void => {
  Date.now = () => Date.parse(time);
  Object.defineProperty(Date.prototype, 'getTimezoneOffset', greenwich);
};

/** The age of stale data is on the shopper's own clock. */
const withoutOwnClock = (text: string): string => text.replace(/(tracking from) \d\d:\d\d/, '$1 hh:mm');

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

describe('a screen reader announces', () => {
  it('that the reference was copied', async () => {
    const driver = await copyable('J01');
    expect(await announced(driver, () => copyReference(driver))).to.deep.equal(['polite: Copied']);
  });

  it('that the journey could not be refreshed, in a region that was there before', async () => {
    const { driver, api } = await show(journeyOf('J01'));
    await eventually(() => driver.refresh(), 'the refresh button is there');
    const fail = async (): Promise<void> => {
      const shown = driver.element.reload();
      (await api.next()).fail();
      await shown;
      await driver.shows('stale');
    };
    const regions = [...driver.root.querySelectorAll('[role="status"]')];
    const [heard] = await announced(driver, fail);
    expect(heard).to.match(/^polite: Couldn’t update\./);
    expect(regions).to.include(driver.part('notice')!.closest('[role="status"]'));
  });

  it('new events', async () => {
    const journey = journeyOf('J01');
    const { driver, api } = await ask(journey.reference);
    (await api.next()).answer(before(journey));
    await eventually(() => driver.refresh(), 'the refresh button is there');
    const bring = async (): Promise<void> => {
      const shown = driver.element.reload();
      (await api.next()).answerAs(journey);
      await shown;
    };
    expect(await announced(driver, bring)).to.deep.equal(['polite: New update: Delivered']);
  });
});
