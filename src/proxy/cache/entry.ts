import type { RebuiltAnswer } from '../redaction/allow-list.js';
import type { Question } from '../upstream/fetch-from-pro.js';
import type { Phase } from './freshness-class.js';
import { hasFields, parsedJson } from '../redaction/json-fields.js';
import { countItems } from '../redaction/events.js';
import { rebuildAnswer } from '../redaction/allow-list.js';
import { LIFETIMES, randomSpread } from './freshness.js';
import { yieldToOthers } from '../upstream/slices.js';
import { phaseOf } from './freshness-class.js';

/**
 * A response of PRO as it is cached: rebuilt, with names and places. A text, since a `Response` or a stream of one request
 * cannot be used by another on Cloudflare Workers.
 */
export interface Entry {
  /** JSON. */
  readonly answer: string;
  /** When PRO answered, in milliseconds since the epoch. */
  readonly at: number;
  readonly phase: Phase;
  /** Factor of its lifetimes, close to 1. */
  readonly spread: number;
}

/**
 * The most legs and events that are read for the phase, which takes about 10 µs each and cannot be interrupted. A larger
 * response has the lifetimes of one in transit.
 */
const MOST_READ = 2_000;

/** Legs and events of a response for which each step takes so long that others get their turn in between. */
const MANY = 500;

export async function newEntry(answer: RebuiltAnswer, question: Question, now: number): Promise<Entry> {
  const items = countItems(answer);
  if (items > MANY) await yieldToOthers();
  const phase = items > MOST_READ ? 'in-transit' : phaseOf(answer, question, now);
  if (items > MANY) await yieldToOthers();
  return { answer: JSON.stringify(answer), at: now, phase, spread: randomSpread() };
}

/** The entry as text for a shared store. */
export function entryText({ answer, at, phase, spread }: Entry): string {
  return JSON.stringify({ at, phase, spread, answer: JSON.parse(answer) as unknown });
}

/** The entry in a shared store's text; `undefined` when another version wrote what cannot be used. */
export function readEntry(text: string, question: Question): Entry | undefined {
  const stored = parsedJson(text);
  if (!hasFields(stored)) return undefined;
  const { answer, at, phase, spread } = stored;
  if (typeof at !== 'number' || typeof spread !== 'number' || !(spread >= 0.9 && spread <= 1.1))
    return undefined;
  if (typeof phase !== 'string' || !Object.hasOwn(LIFETIMES, phase)) return undefined;
  try {
    return { answer: JSON.stringify(rebuildAnswer(answer, question)), at, phase: phase as Phase, spread };
  } catch {
    return undefined;
  }
}
