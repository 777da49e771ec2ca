/**
 * The only file that handles PRO's key. Everything else signs with an {@link ApiKey} and cannot read, log or send it.
 */

import { ProxyProblem } from '../http/problem.js';

export interface ApiKey {
  /** Adds the key to a request's headers. */
  sign(headers: Headers): void;
  /** Whether a text from PRO contains the key: a gateway's diagnostics may echo the request. */
  isIn(text: string): boolean;
  /** 32 bytes for another purpose, from which the key cannot be computed (HMAC-SHA-256). */
  derive(purpose: string): Promise<ArrayBuffer>;
}

/** Frequent mistakes in files and variables. The first match is reported. */
const FAULTS: readonly (readonly [pattern: RegExp, fault: string])[] = [
  [/^$/, 'is empty'],
  [/[\r\n]/, 'has more than one line'],
  // A base64 key may end with =.
  [/^(?:export\s+)?[a-z_][\w.-]*\s*[=:](?!=*$)/i, 'has the form NAME=value'],
  [/^["'`\u2018-\u201f]|["'`\u2018-\u201f]$/, 'is in quotes'],
  [/\s/, 'contains a blank'],
  // `fetch` would quote it in its error.
  [/[^\x21-\x7e]/, 'contains a character that a header cannot carry'],
];

/** A shorter key is a mock's, such as `demo`, and may occur in an ordinary text. PRO's have 32 characters. */
const MIN_SEARCHED_LENGTH = 16;

/** Why a text cannot be PRO's key; `undefined` when it can. It never contains the text. */
export function keyFault(text: string): string | undefined {
  const key = text.trim();
  return FAULTS.find(([pattern]) => pattern.test(key))?.[1];
}

/**
 * Checks the option `apiKey` and returns how to get the key.
 *
 * @param alert called with the reason each time when the option is a function and does not return a usable key
 * @returns rejects with the problem `internal`, without a detail, when the option is a function and fails
 * @throws TypeError when the option is neither a usable key nor a function; it never contains the option's value
 */
export function readApiKeyOption(option: unknown, alert: (reason: string) => void): () => Promise<ApiKey> {
  if (typeof option === 'function') return () => callForKey(option as () => unknown, alert);
  const key = usableKey(option);
  if (key === undefined) {
    const got = typeof option === 'string' ? `a text that ${keyFault(option)} (not shown)` : typeof option;
    const expected = `PRO's subscription key, one word without quotes, or a function that returns it`;
    const hint = option === undefined ? ' (is the environment variable set?)' : '';
    throw new TypeError(`apiKey: got ${got}; expected ${expected}${hint}`);
  }
  return () => Promise.resolve(sealed(key));
}

/** `text` without the key, for the messages of other options: the key may be in the wrong one. */
export function concealKey(text: string, option: unknown): string {
  const key = usableKey(option);
  return key === undefined ? text : text.replaceAll(key, '(the key)');
}

async function callForKey(getKey: () => unknown, alert: (reason: string) => void): Promise<ApiKey> {
  let value: unknown;
  let fault = 'the function apiKey failed';
  try {
    value = await getKey();
    fault = `the key ${typeof value === 'string' ? keyFault(value) : 'is not a text'}`;
  } catch {
    // Its error may contain the key, or say where it is stored.
  }
  const key = usableKey(value);
  if (key === undefined) {
    alert(fault);
    throw new ProxyProblem('internal');
  }
  return sealed(key);
}

/** A key that was read from a file often ends with a line break. */
function usableKey(value: unknown): string | undefined {
  return typeof value === 'string' && keyFault(value) === undefined ? value.trim() : undefined;
}

function sealed(key: string): ApiKey {
  const spelling = anySpelling(key);
  return {
    sign: (headers) => headers.set('ocp-apim-subscription-key', key),
    isIn: (text) => text === key || (key.length >= MIN_SEARCHED_LENGTH && spelling.test(text)),
    derive: async (purpose) => {
      const bytes = new TextEncoder();
      const algorithm = { name: 'HMAC', hash: 'SHA-256' };
      const secret = await crypto.subtle.importKey('raw', bytes.encode(key), algorithm, false, ['sign']);
      return crypto.subtle.sign('HMAC', secret, bytes.encode(`pro-tracking ${purpose}`));
    },
  };
}

/** Finds a text in any JSON spelling: each character as it is or escaped. */
function anySpelling(text: string): RegExp {
  const characters = Array.from(text, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    const digits = code.replace(/[a-f]/g, (digit) => `[${digit}${digit.toUpperCase()}]`);
    return `(?:\\\\?${character.replace(/[^\dA-Za-z]/, '\\$&')}|\\\\u${digits})`;
  });
  return new RegExp(characters.join(''));
}
