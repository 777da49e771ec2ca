/** One request as the element puts it, and what came of it. */

/** In bytes: the element reads no more. */
const MOST_BYTES = 1_048_576;

export interface Question {
  readonly method?: string;
  /** Over those of every request; an empty one is left out. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** `undefined` where the text is no JSON. */
  readonly json: unknown;
}

export type Outcome = Answer | 'unreachable' | 'too-slow' | 'too-large';

/** Asks, and remembers every answer: what must not be in one must be in none. */
export class Asker {
  readonly answers: { readonly asked: string; readonly answer: Answer }[] = [];
  readonly #headers: Readonly<Record<string, string>>;
  readonly #deadline: number;

  /**
   * @param headers of every request
   * @param deadline in milliseconds
   */
  constructor(headers: Readonly<Record<string, string>>, deadline: number) {
    this.#headers = headers;
    this.#deadline = deadline;
  }

  async ask(url: string, question: Question = {}): Promise<Outcome> {
    const { method = 'GET' } = question;
    const all = { accept: 'application/json', ...this.#headers, ...question.headers };
    const headers = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
    const signal = AbortSignal.timeout(this.#deadline);
    try {
      const response = await fetch(url, { method, headers, redirect: 'manual', signal });
      const text = await readAtMost(response);
      if (text === undefined) return 'too-large';
      const answer = { status: response.status, headers: response.headers, text, json: parsed(text) };
      this.answers.push({ asked: `${method} ${url}`, answer });
      return answer;
    } catch {
      return signal.aborted ? 'too-slow' : 'unreachable';
    }
  }
}

async function readAtMost({ body }: Response): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for await (const chunk of body ?? []) {
    length += chunk.byteLength;
    if (length > MOST_BYTES) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
