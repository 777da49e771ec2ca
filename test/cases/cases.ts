/** Recorded histories of carriers, with invented names and places, and what they have to be read as. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Case {
  readonly file: string;
  readonly title: string;
  /** A tracking response of PRO's, of either shape. */
  readonly input: unknown;
  readonly expected: {
    readonly state?: string;
    readonly notState?: string;
    /** Of the only package's legs. */
    readonly progress?: readonly string[];
    readonly handedOver?: readonly boolean[];
    readonly legs?: number;
    readonly stateEventTimeStamp?: string;
    readonly stateEventSignedBy?: string;
  };
}

const folder = new URL('.', import.meta.url);

const contentOf = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

const files = readdirSync(folder).filter((file) => file.endsWith('.json'));

/** Those with a history; `n01` holds single texts. */
export const cases = files
  .map((file) => ({ file, ...(contentOf(file) as Omit<Case, 'file'>) }))
  .filter(({ input }) => input !== undefined);

/** Descriptions without a code that are no delivery, loss, damage or cancellation. */
export const harmlessTexts = (
  contentOf('n01-texts-that-are-no-delivery.json') as { readonly texts: readonly string[] }
).texts;
