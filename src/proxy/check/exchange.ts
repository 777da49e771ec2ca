/** One request as the element sends it, and its outcome. */
import { RESPONSE_LIMIT, readLimited } from '../../tracking/read-limited.js';
import { fetchRawPath } from './raw-response.js';

export interface Question {
  readonly method?: string;
  /** Replaces headers of every request; an empty value removes one. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** `undefined` when the text is not JSON. */
  readonly json: unknown;
}

export type Outcome = Answer | 'unreachable' | 'too-slow' | 'too-large';

/** Sends requests and records every response: some things must be in none of them. */
export class Asker {
  readonly answers: { readonly asked: string; readonly answer: Answer }[] = [];
  readonly #headers: Readonly<Record<string, string>>;
  readonly #deadline: number;

  /**
   * @param headers of every request
   * @param deadline milliseconds
   */
  constructor(headers: Readonly<Record<string, string>>, deadline: number) {
    this.#headers = headers;
    this.#deadline = deadline;
  }

  async ask(url: string, question: Question = {}): Promise<Outcome> {
    const { method = 'GET' } = question;
    const headers = this.#headersWith(question.headers);
    return this.#read(`${method} ${url}`, (signal) =>
      fetch(url, { method, headers, redirect: 'manual', signal }),
    );
  }

  /** @param path sent exactly as it is written, to the server of the URL */
  async askRaw(url: string, path: string): Promise<Outcome> {
    return this.#read(`GET ${path}`, (signal) => fetchRawPath(url, path, this.#headersWith(), signal));
  }

  #headersWith(headers?: Question['headers']): Record<string, string> {
    const all = { accept: 'application/json', ...this.#headers, ...headers };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  }

  async #read(asked: string, send: (signal: AbortSignal) => Promise<Response>): Promise<Outcome> {
    const signal = AbortSignal.timeout(this.#deadline);
    try {
      const response = await send(signal);
      const text = await readLimited(response.body, RESPONSE_LIMIT);
      if (text === undefined) return 'too-large';
      const answer = { status: response.status, headers: response.headers, text, json: parsed(text) };
      this.answers.push({ asked, answer });
      return answer;
    } catch {
      return signal.aborted ? 'too-slow' : 'unreachable';
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
