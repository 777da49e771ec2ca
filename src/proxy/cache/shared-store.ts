import type { Notices } from '../notices.js';
import type { Settings } from '../read-options.js';
import type { Question } from '../upstream/load-answer.js';
import type { Entry } from './entry.js';
import { withDeadline } from '../upstream/deadline.js';
import { entryText, readEntry } from './entry.js';
import { LIFETIMES } from './freshness.js';

/** Milliseconds that the store may take: it is there to be faster than PRO. */
const PATIENCE = 250;

/** The option `store`, so guarded that its failure is told and nothing else. */
export interface SharedStore {
  get(key: string, question: Question): Promise<Entry | undefined>;
  set(key: string, entry: Entry): Promise<void>;
  forget(key: string): Promise<void>;
}

/** @returns `undefined` where there is none */
export function createSharedStore({ store, api }: Settings, notices: Notices): SharedStore | undefined {
  if (!store) return undefined;
  const { host } = new URL(api);
  /** Two systems of PRO's may share a store. */
  const nameOf = (key: string): string => `${host}:${key}`;
  const guarded = async <T>(work: () => Promise<T> | T): Promise<T | undefined> => {
    try {
      return await withDeadline(PATIENCE, async () => work());
    } catch {
      notices.tell('store_failed');
      return undefined;
    }
  };
  return {
    async get(key, question) {
      const text = await guarded(() => store.get(nameOf(key)));
      return typeof text === 'string' ? readEntry(text, question) : undefined;
    },
    async set(key, entry) {
      const { fresh, onError } = LIFETIMES[entry.phase];
      await guarded(() => store.set(nameOf(key), entryText(entry), fresh + onError));
    },
    async forget(key) {
      // An interface of two methods: what is empty is no entry.
      await guarded(() => store.set(nameOf(key), '', 1));
    },
  };
}
