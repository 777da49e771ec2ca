/** What property tests are fed with: histories, their answers, and ways to damage or disguise an answer. */
import fc from 'fast-check';
import { stateNames } from '../../src/tracking/states.js';
import { hour, leg, scan, type Json, type WireEvent, type WireLeg } from './answers.js';

const code = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...stateNames) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'for_information',
      'carrier_changed',
      'customer_collected',
      'returned_to_sender',
      'OFD',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('XJ-41', '', '__proto__', 'toString') },
);

const text = fc.oneof(fc.constant(null), fc.string({ maxLength: 8 }));

const details = fc.record({ Description: text, SignedBy: text, Location: text });

/** Scans without their stamps, which {@link stampedLegs} sets. */
const unstamped = fc.tuple(code, details);

/**
 * Legs one after another in time, each with at least one event, all at instants of their own.
 *
 * @param carriers how many there are; of fewer than there are legs, some come again
 */
const stampedLegs = (legs: readonly (readonly [string, WireEvent][])[], carriers = 2): WireLeg[] => {
  let hours = 0;
  return legs.map((events, index) =>
    leg(
      `Carrier ${index % carriers}`,
      ...events.map(([eventCode, more]) => scan(eventCode, hour((hours += 1)), more)),
    ),
  );
};

/** A package's journey that can be read in one way only. */
export const clearLegs = fc
  .array(fc.array(unstamped, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 4 })
  .map((legs) => stampedLegs(legs));

/** The same, each leg of another carrier and with a scan of the parcel at its beginning. */
export const scannedLegs = fc
  .array(fc.array(unstamped, { maxLength: 6 }), { minLength: 1, maxLength: 4 })
  .map((legs) =>
    stampedLegs(
      legs.map((events) => [['IN_TRANSIT', {}], ...events]),
      legs.length,
    ),
  );

export const clearPackages = fc.array(clearLegs, { maxLength: 3 });

/** Anything that a carrier may write, with stamps that are often alike, absent or unreadable. */
const anyEvent = fc
  .tuple(code, fc.oneof(fc.nat(5).map(hour), fc.constantFrom(undefined, '', 'soon', '2024-03-05')), details)
  .map(([eventCode, stamp, more]) => scan(eventCode, stamp, more));

export const anyLegs = fc.array(
  fc
    .tuple(fc.constantFrom('A', 'B', '', null), fc.array(anyEvent, { maxLength: 8 }))
    .map(([service, events]) => leg(service, ...events)),
  { maxLength: 4 },
);

type Random = (max: number) => number;

/** The same JSON, with each value seen by `change` (from the leaves upwards). */
const rebuilt = (value: Json, change: (value: Json) => Json): Json => {
  if (Array.isArray(value)) return change(value.map((item) => rebuilt(item, change)));
  if (typeof value !== 'object' || value === null) return change(value);
  return change(
    Object.fromEntries(Object.entries(value).map(([key, field]) => [key, rebuilt(field, change)])),
  );
};

const isFields = (value: Json): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** With the letters of every key in any case, and the keys in any order. */
export const disguised = (answer: unknown, random: Random): unknown =>
  rebuilt(answer as Json, (value) => {
    if (!isFields(value)) return value;
    const entries = Object.entries(value).map(([key, field]): [string, Json] => [
      [...key].map((letter) => (random(1) ? letter.toUpperCase() : letter.toLowerCase())).join(''),
      field,
    ]);
    return Object.fromEntries(random(1) ? entries.reverse() : entries);
  });

/** With nulls between the items of every list. */
export const sprinkled = (answer: unknown, random: Random): unknown =>
  rebuilt(answer as Json, (value) => {
    if (!Array.isArray(value)) return value;
    const nulls = (): null[] => Array.from({ length: random(2) }, () => null);
    return [...value.flatMap((item) => [...nulls(), item]), ...nulls()];
  });

/** With one of its values, anywhere, replaced by another. */
export const damaged = (answer: unknown, place: number, replacement: Json): unknown => {
  let count = 0;
  rebuilt(answer as Json, (value) => {
    count += 1;
    return value;
  });
  let left = place % count;
  return rebuilt(answer as Json, (value) => (left-- === 0 ? replacement : value));
};
