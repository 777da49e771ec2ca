import type { ApiKey } from '../options/api-key.js';
import { toHex } from './sha256.js';

/** The maximum size of a sealed entry, in bytes. */
const ENTRY_LIMIT = 1024 * 1024;

/** A sealed entry: its HMAC in hexadecimal, a dot and its text. */
const FORM = /^([\da-f]{64})\.(.*)$/s;

/** Signs the entries of a shared store, so that the proxy ignores what others write there. */
export interface Seal {
  /** The key in the store: different for each account and each `api`. */
  nameOf(key: string): string;
  /** @returns `undefined` for an entry that is too large */
  close(name: string, text: string): Promise<string | undefined>;
  /** @returns `undefined` for an entry that is too large, or was not sealed under this name with the same API key */
  open(name: string, sealed: string): Promise<string | undefined>;
}

/** With a new API key, entries have other names: the entries of the old key are not found any more, and expire. */
export async function createSeal(apiKey: ApiKey, api: string): Promise<Seal> {
  const account = toHex(await apiKey.derive(`store account ${api}`)).slice(0, 32);
  const secret = await crypto.subtle.importKey(
    'raw',
    await apiKey.derive(`store entries ${api}`),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign', 'verify'],
  );
  const signed = (name: string, text: string): Uint8Array<ArrayBuffer> =>
    new TextEncoder().encode(`${name}\n${text}`);
  return {
    nameOf: (key) => `${account}:${key}`,
    async close(name, text) {
      const sealed = `${toHex(await crypto.subtle.sign('HMAC', secret, signed(name, text)))}.${text}`;
      return new TextEncoder().encode(sealed).length <= ENTRY_LIMIT ? sealed : undefined;
    },
    async open(name, sealed) {
      if (sealed.length > ENTRY_LIMIT || new TextEncoder().encode(sealed).length > ENTRY_LIMIT)
        return undefined;
      const [, mac = '', text = ''] = FORM.exec(sealed) ?? [];
      const bytes = Uint8Array.from(mac.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
      const isOurs = await crypto.subtle.verify('HMAC', secret, bytes, signed(name, text));
      return isOurs ? text : undefined;
    },
  };
}
