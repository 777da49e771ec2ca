import type { RenderOptions, ServedAttributes } from './render-tracking.js';

/** The attribute of each option that has one. */
const attributes: Readonly<Record<keyof ServedAttributes, string>> = {
  consignment: 'consignment',
  proxyUrl: 'proxy-url',
  mode: 'mode',
  expectedDelivery: 'expected-delivery',
  refresh: 'refresh',
  order: 'order',
  layout: 'layout',
  timeZone: 'time-zone',
  signedBy: 'signed-by',
  location: 'location',
  mapUrl: 'map-url',
  headingLevel: 'heading-level',
  credentials: 'credentials',
  token: 'token',
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

/** @returns `undefined` for an attribute that is not set */
const attributeValue = (name: string, value: unknown): string | undefined => {
  if (typeof value === 'boolean' && name === 'expectedDelivery') return value ? '' : undefined;
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  throw new TypeError(`renderTracking: ${name} is no text`);
};

/**
 * The element's attributes, by their names.
 *
 * @throws TypeError for an option that is unknown, or has a value that its attribute cannot have
 */
export const hostAttributes = (options: RenderOptions): ReadonlyMap<string, string> => {
  const given = new Map<string, string>();
  for (const [name, value] of Object.entries(options) as [string, unknown][]) {
    if (value === undefined || others.includes(name)) continue;
    if (!Object.hasOwn(attributes, name)) throw new TypeError(`renderTracking: unknown option ${name}`);
    const text = attributeValue(name, value);
    if (text !== undefined) given.set(attributes[name as keyof ServedAttributes], text);
  }
  return given;
};
