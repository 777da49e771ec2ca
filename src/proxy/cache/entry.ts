import type { SafeResponse } from '../redaction/allow-list.js';
import type { TrackingRequest } from '../http/request-url.js';
import type { FreshnessClass } from './freshness-class.js';
import { isObject, parseJson } from '../redaction/json-fields.js';
import { countItems } from '../redaction/events.js';
import { pickKnownFields } from '../redaction/allow-list.js';
import { LIFETIMES, randomSpread, type Aging } from './freshness.js';
import { yieldToOthers } from '../upstream/slices.js';
import { freshnessClassOf } from './freshness-class.js';

/** A response of PRO as it is cached: known fields only, with names and locations. */
export interface Entry extends Aging {
  /** Text, because on Cloudflare Workers a request cannot use the `Response` or stream of another one. */
  readonly json: string;
}

/**
 * The maximum number of legs and events that are read for the freshness class. Each takes about 10 µs and cannot be
 * interrupted. A larger response counts as in transit.
 */
const MAX_READ = 2_000;

/** The number of legs and events from which each step takes so long that other requests run in between. */
const MANY = 500;

export async function newEntry(
  response: SafeResponse,
  request: TrackingRequest,
  now: number,
): Promise<Entry> {
  const items = countItems(response);
  if (items > MANY) await yieldToOthers();
  const freshnessClass = items > MAX_READ ? 'in-transit' : freshnessClassOf(response, request, now);
  if (items > MANY) await yieldToOthers();
  return { json: JSON.stringify(response), fetchedAt: now, freshnessClass, spread: randomSpread() };
}

/** Writes an entry as text for a shared store. */
export function serializeEntry({ json, ...aging }: Entry): string {
  return JSON.stringify({ ...aging, response: JSON.parse(json) as unknown });
}

/** Reads an entry of a shared store. Returns `undefined` if another version wrote something unusable. */
export function parseEntry(text: string, request: TrackingRequest): Entry | undefined {
  const stored = parseJson(text);
  if (!isObject(stored)) return undefined;
  const { response, fetchedAt, freshnessClass, spread } = stored;
  if (typeof fetchedAt !== 'number' || typeof spread !== 'number') return undefined;
  if (!(spread >= 0.9 && spread <= 1.1) || !isFreshnessClass(freshnessClass)) return undefined;
  try {
    return { json: JSON.stringify(pickKnownFields(response, request)), fetchedAt, freshnessClass, spread };
  } catch {
    return undefined;
  }
}

function isFreshnessClass(value: unknown): value is FreshnessClass {
  return typeof value === 'string' && Object.hasOwn(LIFETIMES, value);
}
