import type { Question } from '../controllers/consignment-controller.js';
import { isTimeZone } from '../dates/formats.js';
import { normaliseReference } from '../model/consignment-reference.js';
import type { ViewOptions } from '../view/context.js';

/** The element's properties as the page set them: any value is possible. */
export interface RawOptions {
  readonly consignment: string;
  readonly proxyUrl: string;
  readonly mode: string;
  readonly expectedDelivery: unknown;
  readonly order: string;
  readonly timeZone: string;
  readonly signedBy: string;
  readonly location: string;
  readonly headingLevel: number;
  readonly token: string;
  readonly credentials: string;
  readonly data: unknown;
  readonly fetch: typeof fetch | undefined;
}

/** The options that have to be one of a set, or of a kind. */
export interface Options extends ViewOptions {
  readonly mode: 'multi-leg' | 'flattened';
  readonly credentials: RequestCredentials;
}

/** The value if it is one of the choices, else the first of them. */
const choose = <T>(value: unknown, ...choices: [T, ...T[]]): T =>
  choices.find((choice) => choice === value) ?? choices[0];

/** The value of a text property, which a page's script can set to anything. */
export const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What the page set, with the default in place of each value that cannot be used. */
export const readOptions = (raw: RawOptions): Options => ({
  mode: choose(raw.mode, 'multi-leg', 'flattened'),
  credentials: choose(raw.credentials, 'same-origin', 'include', 'omit'),
  order: choose(raw.order, 'newest-first', 'oldest-first'),
  signedBy: choose(raw.signedBy, 'full', 'initials', 'hidden'),
  location: choose(raw.location, 'full', 'hidden'),
  headingLevel: choose(raw.headingLevel, 2, 1, 3, 4, 5, 6),
  timeZone: raw.timeZone === text(raw.timeZone) && isTimeZone(raw.timeZone) ? raw.timeZone : 'event',
});

/** What of it cannot be used, one sentence each, for the page's developer. */
export const optionProblems = (raw: RawOptions, options: Options): string[] =>
  (Object.keys(options) as (keyof Options)[])
    .filter((name) => raw[name] !== options[name])
    .map((name) => `${name} cannot be "${text(raw[name]) || typeof raw[name]}": "${options[name]}" holds`);

/** What the attributes ask for. */
export const questionOf = (raw: RawOptions, { mode, credentials }: Options): Question => ({
  reference: normaliseReference(text(raw.consignment)),
  proxyUrl: text(raw.proxyUrl) || '/delivery-status',
  mode,
  expectedDelivery: Boolean(raw.expectedDelivery),
  credentials,
  token: text(raw.token),
  fetch: typeof raw.fetch === 'function' ? raw.fetch : undefined,
  data: raw.data,
});
