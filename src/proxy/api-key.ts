/**
 * The only file that holds PRO's key. Everything else signs with an {@link ApiKey} and cannot read, log or answer it.
 */

import { ProxyProblem } from './problem.js';

export interface ApiKey {
  /** Adds the key to a request's headers. */
  sign(headers: Headers): void;
  /** Whether a text from upstream repeats the key: a gateway's diagnostics may echo what it was sent. */
  isIn(text: string): boolean;
}

/** Visible ASCII: anything else cannot stand in a header, and `fetch` would name it in its error. */
const FORM = /^[\x21-\x7e]+$/;

/** A shorter key is a stand-in's, such as `demo`, which may occur in an honest text. PRO's have 32 characters. */
const TELLING_LENGTH = 16;

/**
 * Checks the option `apiKey` and returns how to get the key.
 *
 * @returns rejects with the problem `internal`, without a detail, when the option is a function and fails
 * @throws TypeError when the option is neither a usable key nor a function; never names what was given
 */
export function readApiKeyOption(option: unknown): () => Promise<ApiKey> {
  if (typeof option === 'function') return () => askForKey(option as () => unknown);
  const key = usableKey(option);
  if (key === undefined) {
    throw new TypeError(
      `apiKey: got ${typeof option === 'string' ? 'a text that cannot be a key (not shown)' : typeof option}; ` +
        `expected PRO's subscription key, a non-empty text without blanks, or a function that returns it`,
    );
  }
  return () => Promise.resolve(sealed(key));
}

/** `text` without the key, for the messages of other options: it may have been put into the wrong one. */
export function concealKey(text: string, option: unknown): string {
  const key = usableKey(option);
  return key === undefined ? text : text.replaceAll(key, '(the key)');
}

async function askForKey(getKey: () => unknown): Promise<ApiKey> {
  let key: string | undefined;
  try {
    key = usableKey(await getKey());
  } catch {
    // Its error may hold the key, or say where it is kept.
  }
  if (key === undefined) throw new ProxyProblem('internal');
  return sealed(key);
}

function usableKey(value: unknown): string | undefined {
  // A key that was read from a file often ends with a line break.
  const key = typeof value === 'string' ? value.trim() : '';
  return FORM.test(key) ? key : undefined;
}

function sealed(key: string): ApiKey {
  return {
    sign: (headers) => headers.set('ocp-apim-subscription-key', key),
    isIn: (text) => text === key || (key.length >= TELLING_LENGTH && unescaped(text).includes(key)),
  };
}

/** Reads JSON's escapes, so that a key is recognised however it was written. */
function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([0-9a-f]{4})|(.))/gi,
    (_, hex: string | undefined, character: string | undefined) =>
      hex === undefined ? (character ?? '') : String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
