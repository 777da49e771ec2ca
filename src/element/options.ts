import type { Question } from '../controllers/question.js';
import { shortestRefresh, type Refresh } from '../client/schedule.js';
import { isTimeZone } from '../dates/formats.js';
import { readReference } from '../model/consignment-reference.js';
import type { ViewOptions } from '../view/context.js';

/** The element's properties as the page set them: any value is possible. */
export interface RawOptions {
  readonly consignment: string;
  readonly proxyUrl: string;
  readonly mode: string;
  readonly expectedDelivery: unknown;
  readonly order: string;
  readonly layout: string;
  readonly mapUrl: string;
  readonly timeZone: string;
  readonly signedBy: string;
  readonly location: string;
  readonly headingLevel: number;
  readonly token: string;
  readonly credentials: string;
  readonly data: unknown;
  readonly fetch: typeof fetch | undefined;
  readonly refresh: string | number;
  readonly loading: string;
}

/** The options that have to be one of a set, or of a kind. */
export interface Options extends ViewOptions {
  readonly mode: 'multi-leg' | 'flattened';
  readonly credentials: RequestCredentials;
  readonly refresh: Refresh;
  readonly loading: 'eager' | 'lazy';
}

/** The value if it is one of the choices, else the first of them. */
const choose = <T>(value: unknown, ...choices: [T, ...T[]]): T =>
  choices.find((choice) => choice === value) ?? choices[0];

/** The value of a text property, which a page's script can set to anything. */
export const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const secondsOf = (value: unknown): number => (typeof value === 'number' ? value : Number(text(value)));

/** `auto`, `off`, or seconds. */
const readRefresh = (value: unknown): Refresh => {
  const seconds = secondsOf(value);
  return seconds >= shortestRefresh ? seconds : choose(value as Refresh, 'auto', 'off');
};

/** What the page set, with the default in place of each value that cannot be used. */
export const readOptions = (raw: RawOptions): Options => ({
  mode: choose(raw.mode, 'multi-leg', 'flattened'),
  credentials: choose(raw.credentials, 'same-origin', 'include', 'omit'),
  refresh: readRefresh(raw.refresh),
  loading: choose(raw.loading, 'eager', 'lazy'),
  order: choose(raw.order, 'newest-first', 'oldest-first'),
  mapUrl: text(raw.mapUrl),
  layout: choose(raw.layout, 'full', 'compact', 'summary'),
  signedBy: choose(raw.signedBy, 'full', 'initials', 'hidden'),
  location: choose(raw.location, 'full', 'hidden'),
  headingLevel: choose(raw.headingLevel, 2, 1, 3, 4, 5, 6),
  timeZone: raw.timeZone === text(raw.timeZone) && isTimeZone(raw.timeZone) ? raw.timeZone : 'event',
});

/** Which of them the page has set to something that cannot be used. */
export const oddOptions = (raw: RawOptions, options = readOptions(raw)): (keyof Options)[] =>
  (Object.keys(options) as (keyof Options)[]).filter(
    (name) => raw[name] !== options[name] && secondsOf(raw[name]) !== options[name],
  );

/** What the attributes ask for. */
export const questionOf = (
  raw: RawOptions,
  { mode, credentials, loading }: Options,
  embedded: string | undefined,
): Question => ({
  reference: readReference(text(raw.consignment)),
  proxyUrl: text(raw.proxyUrl) || '/delivery-status',
  mode,
  expectedDelivery: Boolean(raw.expectedDelivery),
  credentials,
  token: text(raw.token),
  fetch: typeof raw.fetch === 'function' ? raw.fetch : undefined,
  data: raw.data,
  embedded,
  lazy: loading === 'lazy',
});
