import type { View } from '../access/check-access.js';
import type { ReadRedact } from '../access/read-access.js';
import type { RebuiltAnswer } from '../redaction/allow-list.js';
import type { Entry } from './entry.js';
import { redactFor } from '../access/check-access.js';
import { digest } from './sha256.js';
import { redactAnswer } from '../redaction/redact.js';

/** What one view of an answer is sent as. */
export interface Rendered {
  readonly body: string;
  readonly etag: string;
}

export type Render = (entry: Entry, view: View) => Promise<Rendered> | Rendered;

/** Redacts after the cache: what is remembered is never what only one kind of viewer may see. Each view is made once. */
export function createRender(redact: ReadRedact): Render {
  const made = new WeakMap<Entry, Map<View, Rendered>>();
  const make = async (entry: Entry, view: View): Promise<Rendered> => {
    const answer = JSON.parse(entry.answer) as RebuiltAnswer;
    const body = JSON.stringify(await redactAnswer(answer, redactFor(view, redact)));
    const rendered = { body, etag: `"${await digest(body)}"` };
    const views = made.get(entry) ?? new Map<View, Rendered>();
    made.set(entry, views.set(view, rendered));
    return rendered;
  };
  return (entry, view) => made.get(entry)?.get(view) ?? make(entry, view);
}
