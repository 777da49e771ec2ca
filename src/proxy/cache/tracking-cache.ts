import type { RequestContext } from '../context.js';
import type { CacheState } from '../logging/log.js';
import type { Notices } from '../logging/operator-alerts.js';
import type { Settings } from '../options/read-options.js';
import type { LoadAnswer, Question } from '../upstream/fetch-from-pro.js';
import type { Entry } from './entry.js';
import { boundedMap } from './bounded-map.js';
import { ProxyProblem } from '../http/problem.js';
import { newEntry } from './entry.js';
import { createFlights, within } from './single-flight.js';
import { stageOf } from './freshness.js';
import { createRefusals } from './negative-cache.js';
import { createSharedStore } from './shared-store.js';

/** Bytes that all entries may take. */
const MEMORY = 32 * 1024 * 1024;

/** Milliseconds for which a shopper waits for news where there is an old answer to show. */
const PATIENCE = 1_000;

/** Milliseconds after the deadline at which work counts as lost: a runtime has ended the request that did it. */
const GRACE = 1_000;

/** An answer, or why there is none, and how that came about. */
export type Recalled = { readonly cache: CacheState } & (
  | { readonly entry: Entry; readonly problem?: undefined }
  | { readonly entry?: undefined; readonly problem: ProxyProblem }
);

export type TrackingCache = (
  question: Question,
  context: RequestContext | undefined,
) => Promise<Recalled> | Recalled;

/**
 * Answers from memory while an answer is fresh; then at once, while PRO is asked; then by asking PRO, and from memory
 * when that fails. Whoever asks the same at the same time shares one question, and its failure too.
 */
export function createTrackingCache(settings: Settings, notices: Notices, load: LoadAnswer): TrackingCache {
  const { now } = settings;
  const memory = boundedMap<Entry>(MEMORY, sizeOf);
  const refusals = createRefusals(now);
  const flights = createFlights<Entry>();
  const shared = createSharedStore(settings, notices);

  const usable = (key: string): Entry | undefined => {
    const entry = memory.get(key);
    return entry && stageOf(entry, now()) !== 'over' ? entry : undefined;
  };

  const ask = async (
    key: string,
    question: Question,
    later: (work: Promise<unknown>) => void,
  ): Promise<Entry> => {
    const stored = await shared?.get(key, question);
    if (stored && stored.at > (memory.get(key)?.at ?? -Infinity)) memory.set(key, stored);
    if (stored && stageOf(stored, now()) === 'fresh') return stored;
    try {
      const entry = await newEntry(await load(question), question, now());
      memory.set(key, entry);
      refusals.forget(key);
      if (shared) later(shared.set(key, entry));
      return entry;
    } catch (problem) {
      refusals.remember(key, problem);
      if (problem instanceof ProxyProblem && problem.code === 'not_found') {
        memory.delete(key);
        if (shared) later(shared.forget(key));
      }
      throw problem;
    }
  };
  const begin = (key: string, question: Question, context: RequestContext | undefined): Promise<Entry> =>
    flights.begin(key, context, (later) => ask(key, question, later));

  const arrival = async (key: string, flight: Promise<Entry>): Promise<Entry> => {
    const soon = await within(PATIENCE, flight);
    const instead = soon ?? usable(key);
    if (instead) return instead;
    const entry = await within(settings.deadline + GRACE, flight);
    if (entry) return entry;
    flights.abandon(key, flight);
    throw new ProxyProblem('upstream_timeout');
  };

  const awaited = async (
    key: string,
    flight: Promise<Entry>,
    known: Entry | undefined,
    cache: CacheState,
  ): Promise<Recalled> => {
    try {
      const entry = await arrival(key, flight);
      return { entry, cache: entry === known ? 'stale' : cache };
    } catch (thrown) {
      const entry = usable(key);
      if (entry) return { entry, cache: 'stale' };
      return { problem: thrown instanceof ProxyProblem ? thrown : new ProxyProblem('internal'), cache };
    }
  };

  return (question, context) => {
    const key = `${question.route}:${question.reference}`;
    const remembered = memory.get(key);
    const stage = remembered && stageOf(remembered, now());
    if (remembered && stage === 'fresh') return { entry: remembered, cache: 'hit' };
    const known = stage === 'over' ? undefined : remembered;

    const refusal = refusals.recall(key);
    if (refusal) return known ? { entry: known, cache: 'stale' } : { problem: refusal, cache: 'hit' };

    const underWay = flights.get(key);
    const flight = underWay ?? begin(key, question, context);
    if (known && stage === 'refreshing') {
      flight.catch(() => undefined);
      return { entry: known, cache: 'stale' };
    }
    return awaited(key, flight, known, underWay ? 'joined' : 'miss');
  };
}

/** A character takes up to two bytes, and the views that are made of an answer about as much again. */
function sizeOf({ answer }: Entry): number {
  return 512 + 4 * answer.length;
}
