import type { TrackingSource } from '../controllers/tracking-source.js';
import { shortestRefresh, type Refresh } from '../../client/polling-schedule.js';
import { isTimeZone } from '../i18n/dates.js';
import { readReference } from '../../tracking/reference.js';
import type { ViewOptions } from '../view/context.js';
import { readCarriers } from './carriers.js';
import { readFlag } from './reflect-converter.js';
import { mapUrlFault, proxyUrlFault } from './url-options.js';

/** The element's properties as the page set them, to any value. */
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
  readonly carriers: unknown;
  readonly token: string;
  readonly credentials: string;
  readonly data: unknown;
  readonly initialData: unknown;
  readonly fetch: typeof fetch | undefined;
  readonly refresh: string | number;
  readonly loading: string;
  readonly lookup: unknown;
  readonly debug: unknown;
}

/** The options as the element uses them. */
export interface Options extends ViewOptions {
  readonly proxyUrl: string;
  readonly mode: 'multi-leg' | 'flattened';
  readonly expectedDelivery: boolean;
  readonly credentials: RequestCredentials;
  readonly token: string;
  readonly refresh: Refresh;
  readonly loading: 'eager' | 'lazy';
  readonly lookup: boolean;
  readonly debug: boolean;
}

const defaultProxyUrl = '/delivery-status';

/** The value if it is one of the choices, or else the first of them. */
const choose = <T>(value: unknown, ...choices: [T, ...T[]]): T =>
  choices.find((choice) => choice === value) ?? choices[0];

/** Privacy fails closed: any other value hides. */
const choosePrivacy = <T extends string>(value: unknown, ...choices: readonly T[]): T | 'hidden' =>
  choices.find((choice) => choice === value) ?? 'hidden';

/** What scripts and templates write for a missing value. */
const absent = /^(undefined|null|NaN|\[object \w+\])$/;

/** The trimmed value of a text property, which a page's script can set to anything; `''` for a missing value. */
export const text = (value: unknown): string => {
  const trimmed = typeof value === 'string' ? value.trim() : '';
  return absent.test(trimmed) ? '' : trimmed;
};

const readProxyUrl = (value: unknown): string => {
  const url = text(value);
  return url && !proxyUrlFault(url) ? url : defaultProxyUrl;
};

const readMapUrl = (value: unknown): string => {
  const url = text(value);
  return url && !mapUrlFault(url) ? url : '';
};

/** A bearer token (RFC 6750) has no blanks and no line breaks, and a header is ASCII. */
const readToken = (value: unknown): string => {
  const token = text(value);
  return /^[\x21-\x7e]+$/.test(token) ? token : '';
};

export const secondsOf = (value: unknown): number =>
  typeof value === 'number' ? value : Number(text(value));

/** `auto`, `off`, or seconds. */
const readRefresh = (value: unknown): Refresh => {
  const seconds = secondsOf(value);
  return seconds >= shortestRefresh ? seconds : choose(value as Refresh, 'auto', 'off');
};

/** Reads the page's options. An invalid value becomes the default, or hides personal data. */
export const readOptions = (raw: RawOptions): Options => ({
  proxyUrl: readProxyUrl(raw.proxyUrl),
  mode: choose(raw.mode, 'multi-leg', 'flattened'),
  expectedDelivery: readFlag(raw.expectedDelivery),
  credentials: choose(raw.credentials, 'same-origin', 'include', 'omit'),
  token: readToken(raw.token),
  refresh: readRefresh(raw.refresh),
  loading: choose(raw.loading, 'eager', 'lazy'),
  order: choose(raw.order, 'newest-first', 'oldest-first'),
  mapUrl: readMapUrl(raw.mapUrl),
  layout: choose(raw.layout, 'full', 'compact', 'summary'),
  signedBy: choosePrivacy(raw.signedBy, 'full', 'initials'),
  location: choosePrivacy(raw.location, 'full'),
  headingLevel: choose(raw.headingLevel, 2, 1, 3, 4, 5, 6),
  carriers: readCarriers(raw.carriers),
  timeZone: raw.timeZone === text(raw.timeZone) && isTimeZone(raw.timeZone) ? raw.timeZone : 'event',
  lookup: readFlag(raw.lookup),
  debug: readFlag(raw.debug),
});

/**
 * What the options say to show.
 *
 * @param script the text of the child script with the first response
 */
export const sourceOf = (
  raw: RawOptions,
  { proxyUrl, mode, expectedDelivery, credentials, token, loading }: Options,
  script: string | undefined,
): TrackingSource => ({
  reference: readReference(text(raw.consignment)),
  proxyUrl,
  mode,
  expectedDelivery,
  credentials,
  token,
  fetch: typeof raw.fetch === 'function' ? raw.fetch : undefined,
  data: raw.data,
  initialData: raw.initialData ?? script,
  lazy: loading === 'lazy',
});
