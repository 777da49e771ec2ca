import type { Requester } from './exchange.js';
import type { Finding } from './findings.js';

/** PRO's header with a value, as a debug page or a dumped request shows it. */
const SHOWN = /(?:ocp-apim-)?subscription-key["']?\s*[:=]\s*["']?[\w-]{8,}/i;

/** A shorter key is a mock's, and may occur in an ordinary text. */
const TELLING_LENGTH = 8;

/** Searches every response for PRO's key. */
export function checkKey({ responses }: Requester, key: string | undefined): Finding[] {
  const leak = responses.find(({ response: { headers, text } }) => {
    const fields = [...headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    const all = `${fields}\n${text}`;
    // The header's name alone is not a leak: CORS headers list it.
    return (key !== undefined && key.length >= TELLING_LENGTH && all.includes(key)) || SHOWN.test(all);
  });
  return leak ? [{ name: 'key-leak', seen: `${leak.request} returns PRO’s key` }] : [];
}
