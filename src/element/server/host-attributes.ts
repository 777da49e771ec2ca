import type { RenderOptions, ServedAttributes } from './render-tracking.js';

/** The attribute of each option that has one. */
const attributes: Readonly<Record<keyof ServedAttributes, string>> = {
  consignment: 'consignment',
  proxyUrl: 'proxy-url',
  mode: 'mode',
  refresh: 'refresh',
  order: 'order',
  layout: 'layout',
  timeZone: 'time-zone',
  signedBy: 'signed-by',
  location: 'location',
  mapUrl: 'map-url',
  headingLevel: 'heading-level',
  credentials: 'credentials',
  lang: 'lang',
};

const others: readonly string[] = [
  'viewerTimeZone',
  'messages',
  'carriers',
  'nonce',
  'stylesheet',
  'children',
] satisfies readonly Exclude<keyof RenderOptions, keyof ServedAttributes>[];

/**
 * The element's attributes, by their names.
 *
 * @throws TypeError for an option that is unknown, or is no text or number where an attribute needs one
 */
export const hostAttributes = (options: RenderOptions): ReadonlyMap<string, string> => {
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    if (value === undefined || others.includes(name)) continue;
    if (!Object.hasOwn(attributes, name)) throw new TypeError(`renderTracking: unknown option ${name}`);
    if (typeof value !== 'string' && typeof value !== 'number')
      throw new TypeError(`renderTracking: ${name} is no text`);
    given.set(attributes[name as keyof ServedAttributes], String(value));
  }
  return given;
};
