import type { Notices } from '../logging/operator-alerts.js';
import type { Settings } from '../options/read-options.js';
import type { Question } from '../upstream/fetch-from-pro.js';
import type { Entry } from './entry.js';
import { withDeadline } from '../upstream/deadline.js';
import { entryText, readEntry } from './entry.js';
import { LIFETIMES } from './freshness.js';
import { createSeal, type Seal } from './seal.js';

/** Milliseconds that the store may take: it is there to be faster than PRO. */
const PATIENCE = 250;

/** The option `store`, guarded: a failure is logged and has no other effect. */
export interface SharedStore {
  get(key: string, question: Question): Promise<Entry | undefined>;
  set(key: string, entry: Entry): Promise<void>;
  forget(key: string): Promise<void>;
}

/** @returns `undefined` without the option `store` */
export function createSharedStore(settings: Settings, notices: Notices): SharedStore | undefined {
  const { store, api, apiKey } = settings;
  if (!store) return undefined;
  const guarded = async <T>(work: () => Promise<T> | T): Promise<T | undefined> => {
    try {
      return await withDeadline(PATIENCE, async () => work());
    } catch {
      notices.tell('store_failed');
      return undefined;
    }
  };
  /** Without a key there is no access to the store; the request to PRO fails for the same reason, and says so. */
  const sealed = async <T>(work: (seal: Seal) => Promise<T>): Promise<T | undefined> => {
    const key = await withDeadline(PATIENCE, apiKey).catch(() => undefined);
    return key && work(await createSeal(key, api));
  };
  return {
    get: (key, question) =>
      sealed(async (seal) => {
        const name = seal.nameOf(key);
        const text: unknown = await guarded(() => store.get(name));
        // What was forgotten is an empty text.
        if (text === undefined || text === null || text === '') return undefined;
        const opened = typeof text === 'string' ? await seal.open(name, text) : undefined;
        if (opened === undefined) notices.tell('store_entry_refused');
        return opened === undefined ? undefined : readEntry(opened, question);
      }),
    set: (key, entry) =>
      sealed(async (seal) => {
        const name = seal.nameOf(key);
        const { fresh, onError } = LIFETIMES[entry.phase];
        const text = await seal.close(name, entryText(entry));
        if (text !== undefined) await guarded(() => store.set(name, text, fresh + onError));
      }),
    // The interface has two methods, so an entry is replaced by an empty text.
    forget: (key) => sealed(async (seal) => guarded(() => store.set(seal.nameOf(key), '', 1))),
  };
}
