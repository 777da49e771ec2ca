import type { Asker } from './exchange.js';
import type { Finding } from './findings.js';

/** PRO's header with a value after it, as a debugging page or a dumped request shows it. */
const SHOWN = /(?:ocp-apim-)?subscription-key["']?\s*[:=]\s*["']?[\w-]{8,}/i;

/** A shorter one is a stand-in's, and may occur in an honest text. */
const TELLING_LENGTH = 8;

/** Looks for PRO's key in whatever has been answered. */
export function checkKey({ answers }: Asker, key: string | undefined): Finding[] {
  const leak = answers.find(({ answer: { headers, text } }) => {
    const fields = [...headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    const all = `${fields}\n${text}`;
    // That the header may be sent is told by its name alone.
    return (key !== undefined && key.length >= TELLING_LENGTH && all.includes(key)) || SHOWN.test(all);
  });
  return leak ? [{ name: 'key-leak', seen: `${leak.asked} answers with PRO’s key` }] : [];
}
