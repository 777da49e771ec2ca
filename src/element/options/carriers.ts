import type { Carrier } from '../view/context.js';

/** What a page may write for each carrier service, by the service's name at PRO. */
export type Carriers = Readonly<Record<string, Carrier>>;

type Field = keyof Carrier;

const isHttps = (url: string): boolean => {
  try {
    return new URL(url).protocol === 'https:';
  } catch {
    return false;
  }
};

const isTelephone = (phone: string): boolean => /^\+?[\d\s().-]+$/.test(phone) && /\d/.test(phone);

const withoutScheme = (phone: string): string => phone.replace(/^tel:/i, '');

const isUsable: Readonly<Record<Field, (text: string) => boolean>> = {
  name: (name) => name.trim() !== '',
  url: isHttps,
  phone: (phone) => isTelephone(withoutScheme(phone)),
};

const fields = Object.keys(isUsable) as readonly Field[];

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  isObject(value) ? Object.entries(value) : [];

const isUsableField = (carrier: Readonly<Record<string, unknown>>, field: Field): boolean => {
  const text = Object.hasOwn(carrier, field) ? carrier[field] : undefined;
  return typeof text === 'string' && isUsable[field](text);
};

const readCarrier = (carrier: Readonly<Record<string, unknown>>): Carrier => {
  const read: { -readonly [F in Field]?: string } = {};
  for (const field of fields)
    if (isUsableField(carrier, field)) read[field] = withoutScheme((carrier[field] as string).trim());
  return read;
};

/** The page's carriers. What cannot be used is left out: links other than `https:`, and telephone numbers with letters. */
export const readCarriers = (value: unknown): ReadonlyMap<string, Carrier> =>
  new Map(
    entriesOf(value).flatMap(([service, carrier]) =>
      isObject(carrier) ? [[service.trim(), readCarrier(carrier)] as const] : [],
    ),
  );

/** Whether everything in it can be used. */
export const areCarriers = (value: unknown): boolean =>
  isObject(value) &&
  entriesOf(value).every(
    ([, carrier]) =>
      isObject(carrier) &&
      fields.every((field) => carrier[field] === undefined || isUsableField(carrier, field)),
  );
