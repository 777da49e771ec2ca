import { areCarriers } from './carriers.js';
import { readFlag } from './reflect-converter.js';
import type { ProTrackingElement } from '../pro-tracking-element.js';
import { readOptions, secondsOf, text, type Options } from './options.js';
import { mapUrlFault, proxyUrlFault, type UrlFault } from './url-options.js';

/** A value that the page set and that is not used. */
export interface InvalidValue {
  /** The attribute's name, or that of a property without one. */
  readonly name: string;
  /** As it may be logged: no credentials, no token. */
  readonly value: string;
  /** What is used instead; `''` for nothing. */
  readonly used: string;
  readonly fault: UrlFault | undefined;
}

export const attributeOf = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const isLanguageTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};

/** The options and the other properties, as the element uses them. */
const usedBy = (host: ProTrackingElement): Readonly<Record<string, unknown>> => ({
  ...readOptions(host),
  consignment: text(host.consignment),
  lang: isLanguageTag(text(host.lang)) ? text(host.lang) : '',
  carriers: areCarriers(host.carriers) ? host.carriers : undefined,
  messages: typeof host.messages === 'object' ? host.messages : undefined,
  fetch: typeof host.fetch === 'function' ? host.fetch : undefined,
});

const flagValues = ['', 'true'];
const privacy: readonly string[] = ['signedBy', 'location'] satisfies (keyof Options)[];

/** Whether the used value is another accepted spelling of the given one. */
const isUnderstood = (name: string, given: unknown, used: unknown): boolean => {
  if (given === used) return true;
  if (privacy.includes(name)) return given === 'none';
  // Frameworks set these for a missing value.
  if (given === undefined || given === null) return true;
  if (typeof used === 'boolean')
    return typeof given === 'string' && [...flagValues, name, attributeOf(name)].includes(given);
  if (typeof used === 'number') return secondsOf(given) === used;
  const isText = ['consignment', 'proxyUrl', 'mapUrl', 'token', 'lang'].includes(name);
  return isText && typeof given === 'string' && given.trim() === used;
};

/** A flag's attribute says more than its property, which is already a boolean. */
const givenTo = (host: ProTrackingElement, name: string, used: unknown): unknown => {
  const given = (host as unknown as Readonly<Record<string, unknown>>)[name];
  const attribute = host.getAttribute(attributeOf(name));
  if (attribute === null) return given;
  if (typeof used === 'boolean' && typeof given === 'boolean')
    return readFlag(attribute) === given ? attribute : given;
  return Number.isNaN(given) ? attribute : given;
};

/** Shows URLs without credentials and queries, and tokens not at all. A page's script can set any type. */
const loggable = (name: string, value: unknown): string => {
  const isUrl = /Url$/.test(name);
  if (name === 'token' || (isUrl && text(value).includes('@'))) return 'a value that is not shown';
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return value === null ? 'null' : `of type ${typeof value}`;
  return `"${(isUrl ? value.replace(/[?#].*$/s, '?…') : value).slice(0, 60)}"`;
};

const faultOf = (name: string, given: unknown): UrlFault | undefined => {
  const url = text(given);
  if (!url) return undefined;
  return name === 'proxyUrl' ? proxyUrlFault(url) : name === 'mapUrl' ? mapUrlFault(url) : undefined;
};

/** The values that the page set and that are not used. */
export const invalidValues = (host: ProTrackingElement): readonly InvalidValue[] =>
  Object.entries(usedBy(host)).flatMap(([name, used]) => {
    const given = givenTo(host, name, used);
    if (isUnderstood(name, given, used)) return [];
    return {
      name: attributeOf(name),
      value: loggable(name, given),
      used: typeof used === 'object' || used === undefined ? '' : `${used as string | number | boolean}`,
      fault: faultOf(name, given),
    };
  });
