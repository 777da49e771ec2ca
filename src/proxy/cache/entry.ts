import type { RebuiltAnswer } from '../rebuild.js';
import type { Question } from '../upstream/load-answer.js';
import type { Phase } from './phase.js';
import { hasFields, parsedJson } from '../fields.js';
import { rebuildAnswer } from '../rebuild.js';
import { LIFETIMES, randomSpread } from './freshness.js';
import { phaseOf } from './phase.js';

/**
 * An answer of PRO's, as it is remembered: rebuilt, with names and places. A text, since what one request holds beyond
 * a text (a `Response`, a stream) cannot be used by another on Cloudflare Workers.
 */
export interface Entry {
  /** JSON. */
  readonly answer: string;
  /** When PRO answered, in milliseconds since the epoch. */
  readonly at: number;
  readonly phase: Phase;
  /** Stretches its lifetimes a little. */
  readonly spread: number;
}

export function newEntry(answer: RebuiltAnswer, question: Question, now: number): Entry {
  return {
    answer: JSON.stringify(answer),
    at: now,
    phase: phaseOf(answer, question, now),
    spread: randomSpread(),
  };
}

/** The entry as a shared store keeps it. */
export function entryText({ answer, at, phase, spread }: Entry): string {
  return JSON.stringify({ at, phase, spread, answer: JSON.parse(answer) as unknown });
}

/** The entry in a shared store's text; `undefined` when another version, or somebody else, wrote what cannot be used. */
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
