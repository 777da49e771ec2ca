import type { Settings } from '../options/read-options.js';
import type { TrackingRequest } from '../http/request-url.js';
import type { Entry } from './entry.js';
import { SECOND, withTimeout } from '../../tracking/time.js';
import { failWith } from '../http/problem.js';
import { parseEntry, serializeEntry } from './entry.js';
import { createSeal, type Seal } from './seal.js';

/** How long each access may take, in milliseconds: the store is only useful if it is faster than PRO. */
const TIMEOUT = 250;

/** The option `store`, guarded: a failure is logged and has no other effect. */
export interface SharedStore {
  get(key: string, request: TrackingRequest): Promise<Entry | undefined>;
  set(key: string, entry: Entry): Promise<void>;
  delete(key: string): Promise<void>;
}

/** @returns `undefined` without the option `store` */
export function createSharedStore({
  store,
  api,
  apiKey,
  alert,
  lifetimes,
}: Settings): SharedStore | undefined {
  if (!store) return undefined;
  const guarded = async <T>(access: () => Promise<T> | T): Promise<T | undefined> => {
    const work = async (): Promise<T> => access();
    try {
      return await withTimeout(work(), TIMEOUT, failWith('internal'));
    } catch {
      alert('store_failed');
      return undefined;
    }
  };
  /** Without a key there is no access to the store. The request to PRO then fails for the same reason and logs it. */
  const sealed = async <T>(work: (seal: Seal) => Promise<T>): Promise<T | undefined> => {
    const key = await withTimeout(apiKey(), TIMEOUT, () => undefined).catch(() => undefined);
    return key && work(await createSeal(key, api));
  };
  return {
    get: (key, request) =>
      sealed(async (seal) => {
        const name = seal.nameOf(key);
        const text: unknown = await guarded(() => store.get(name));
        // An empty text replaces a deleted entry.
        if (text === undefined || text === null || text === '') return undefined;
        const opened = typeof text === 'string' ? await seal.open(name, text) : undefined;
        if (opened === undefined) alert('store_entry_refused');
        return opened === undefined ? undefined : parseEntry(opened, request);
      }),
    set: (key, entry) =>
      sealed(async (seal) => {
        const name = seal.nameOf(key);
        const { fresh, ifError } = lifetimes[entry.freshnessClass];
        const text = await seal.close(name, serializeEntry(entry));
        if (text !== undefined) await guarded(() => store.set(name, text, (fresh + ifError) / SECOND));
      }),
    // The store's interface has no method to delete.
    delete: (key) => sealed(async (seal) => guarded(() => store.set(seal.nameOf(key), '', 1))),
  };
}
