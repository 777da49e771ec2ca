/** The element in every status and form. */
import type { TrackingStatus } from '../../src/element/state/tracking-state.js';
import type { Journey } from '../../src/sandbox/journey.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { refusal } from '../element/api.js';
import { eventually, nextTask } from '../element/crowd.js';
import { ask, place, show, type Attributes, type Driver } from '../element/driver.js';
import { hugeAnswer } from '../element/huge.js';

export const failing = async (status: number, attributes: Attributes = {}): Promise<Driver> => {
  const { driver, api } = await ask('EC-000', { 'proxy-url': '/d', ...attributes });
  api.last.answer(...refusal(status));
  await driver.shows('invalid', 'not-found', 'denied', 'rate-limited', 'failed');
  return driver;
};

export const offline = async (): Promise<Driver> => {
  Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
  try {
    const { driver, api } = await ask('EC-000');
    api.last.fail();
    await driver.shows('offline');
    return driver;
  } finally {
    Reflect.deleteProperty(navigator, 'onLine');
  }
};

export const stale = async (attributes: Attributes = {}): Promise<Driver> => {
  const { driver, api } = await show(journeyOf('J07'), attributes);
  const shown = driver.element.reload();
  (await api.next()).fail();
  await shown;
  return driver;
};

export const ready =
  (id: string, attributes: Attributes = {}) =>
  async (): Promise<Driver> =>
    (await show(journeyOf(id), attributes)).driver;

/** Without a response. */
const asking =
  (consignment: string, attributes: Attributes = {}) =>
  async (): Promise<Driver> =>
    (await ask(consignment, attributes)).driver;

/** Waits for a part that is rendered later. */
const withPart = (open: () => Promise<Driver>, part: string) => async (): Promise<Driver> => {
  const driver = await open();
  await eventually(() => driver.part(part), part);
  return driver;
};

export const rateLimited = async (): Promise<Driver> => {
  const { driver, api } = await ask('EC-000');
  api.last.answer({}, 429, { 'retry-after': '90' });
  await eventually(() => /\d/.test(driver.line()), 'the line says how long');
  return driver;
};

/** The same journey before its last event. */
export const before = ({ answer }: Journey): unknown => {
  const earlier = structuredClone(answer);
  earlier.TrackedPackages!.at(-1)!.Legs!.at(-1)!.Events!.pop();
  return earlier;
};

export const news = async (): Promise<Driver> => {
  const journey = journeyOf('J01');
  const { driver, api } = await ask(journey.reference);
  api.last.answer(before(journey));
  await eventually(() => driver.refresh(), 'the refresh button is there');
  const shown = driver.element.reload();
  await eventually(() => api.requests.length > 1);
  api.last.answerAs(journey);
  await shown;
  return driver;
};

const longList = async (): Promise<Driver> => {
  const driver = await place({}, { data: hugeAnswer(1, 100) });
  await driver.shows('ready');
  return driver;
};

const lookup = withPart(() => place({ lookup: true }), 'lookup-input');

/** The button uses the clipboard that exists when it is pressed. */
export const withClipboard = async <T>(clipboard: object, work: () => Promise<T>): Promise<T> => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  try {
    return await work();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
};

export const copyable = (id: string): Promise<Driver> =>
  withClipboard({ writeText: () => nextTask() }, ready(id));

export const copyReference = async (driver: Driver): Promise<void> => {
  driver.part('copy')!.click();
  await driver.element.updateComplete;
  await eventually(() => driver.part('copy-status')!.textContent, 'success is announced');
};

const copied = async (): Promise<Driver> => {
  const driver = await copyable('J07');
  await copyReference(driver);
  return driver;
};

/** In a language that is loaded on demand. */
export const spoken = (lang: string, open: () => Promise<Driver>) => async (): Promise<Driver> => {
  const driver = await open();
  driver.element.lang = lang;
  await eventually(() => driver.part('base')!.lang.startsWith(lang), 'the language is there');
  return driver;
};

/** With a link and a telephone number for each carrier service. */
const withCarriers = (open: () => Promise<Driver>) => async (): Promise<Driver> => {
  const driver = await open();
  const carrier = { url: 'https://carrier.example/', phone: '+44 20 7946 0958' };
  driver.element.carriers = { 'Parcel Next Day': carrier, 'US Final Mile': carrier };
  await driver.element.updateComplete;
  return driver;
};

export const refusedEntry = async (): Promise<Driver> => {
  const driver = await lookup();
  driver.part('lookup-button')!.click();
  await eventually(() => driver.part('lookup-error'), 'the form says what is wrong');
  return driver;
};

export type Sight = readonly [name: string, status: TrackingStatus, open: () => Promise<Driver>];

/** Names are unique. */
export const sights: readonly Sight[] = [
  ['idle', 'idle', asking('')],
  ['an impossible reference', 'invalid', asking('no reference')],
  ['loading', 'loading', asking('EC-000')],
  ['one leg, J01', 'ready', ready('J01')],
  ['three legs, J07', 'ready', ready('J07')],
  ['three legs, oldest first', 'ready', ready('J07', { order: 'oldest-first' })],
  ['two packages, J21', 'ready', ready('J21', { 'expected-delivery': true })],
  ['two packages, oldest first', 'ready', ready('J21', { order: 'oldest-first' })],
  ['a problem, J18', 'ready', ready('J18')],
  ['something to do, J08', 'ready', ready('J08')],
  ['ready to collect, J11', 'ready', ready('J11', { 'map-url': 'https://map.example/{place}' })],
  ['overdue, with a leg ahead, J04', 'ready', ready('J04', { 'expected-delivery': true })],
  ['cancelled, J30', 'ready', ready('J30', { 'expected-delivery': true })],
  ['three packages, J23', 'ready', ready('J23')],
  ['one leg, with the carrier’s links', 'ready', withCarriers(ready('J01'))],
  ['three legs, with the carrier’s links', 'ready', withCarriers(ready('J07'))],
  ['an unknown code, J31', 'ready', ready('J31')],
  ['times that cannot be read, J35e', 'ready', ready('J35e')],
  ['a place from right to left, J38d', 'ready', ready('J38d')],
  ['a hidden signature and place', 'ready', ready('J07', { 'signed-by': 'hidden', location: 'hidden' })],
  ['no package, J05', 'empty', ready('J05')],
  ['no scan, J06b', 'empty', ready('J06b')],
  ['an old answer', 'stale', () => stale()],
  ['not found', 'not-found', () => failing(404)],
  ['denied', 'denied', () => failing(403)],
  ['too many requests', 'rate-limited', () => failing(429)],
  ['offline', 'offline', offline],
  ['failed', 'failed', () => failing(500)],
  ['how long to wait', 'rate-limited', rateLimited],
  ['an answer with its age', 'ready', withPart(ready('J07'), 'refresh')],
  ['something new', 'ready', withPart(news, 'new')],
  ['a long list', 'ready', withPart(longList, 'show-all')],
  ['the reference, copied', 'ready', copied],
  ['places in a map', 'ready', ready('J07', { 'map-url': 'https://map.example/{place}' })],
  ['one leg, compact', 'ready', ready('J01', { layout: 'compact' })],
  ['three legs, compact', 'ready', ready('J07', { layout: 'compact' })],
  [
    'ready to collect, compact',
    'ready',
    ready('J11', { layout: 'compact', 'map-url': 'https://map.example/{place}' }),
  ],
  ['two packages, compact', 'ready', ready('J21', { layout: 'compact' })],
  ['an old answer, compact', 'stale', () => stale({ layout: 'compact' })],
  ['three legs in a line', 'ready', ready('J07', { layout: 'summary' })],
  ['two packages in a line', 'ready', ready('J21', { layout: 'summary', 'expected-delivery': true })],
  ['no scan, in a line', 'empty', ready('J06b', { layout: 'summary' })],
  ['an old answer, in a line', 'stale', () => stale({ layout: 'summary' })],
  ['a failure, in a line', 'failed', () => failing(500, { layout: 'summary' })],
  ['Arabic', 'ready', spoken('ar', ready('J08'))],
  ['Japanese', 'ready', spoken('ja', ready('J21'))],
  ['German', 'ready', spoken('de', ready('J11'))],
  ['German, compact', 'ready', spoken('de', ready('J21', { layout: 'compact' }))],
  ['a form', 'idle', lookup],
  ['a form with nothing in it', 'idle', refusedEntry],
  [
    'a form with an impossible reference',
    'invalid',
    withPart(asking('no reference', { lookup: true }), 'lookup-input'),
  ],
  ['a form above a journey', 'ready', withPart(ready('J07', { lookup: true }), 'lookup-input')],
  ['a form above a failure', 'failed', withPart(() => failing(500, { lookup: true }), 'lookup-input')],
  ['the doctor, without a question', 'idle', withPart(() => place({ debug: true }), 'doctor')],
  ['the doctor, with a journey', 'ready', withPart(ready('J07', { debug: true }), 'doctor')],
  ['the doctor, with a failure', 'failed', withPart(() => failing(500, { debug: true }), 'doctor')],
];
