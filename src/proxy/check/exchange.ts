/** One request as the element sends it, and its outcome. */
import { RESPONSE_LIMIT, readLimited } from '../../tracking/read-limited.js';
import { fetchRawPath } from './raw-response.js';

export interface RequestOptions {
  readonly method?: string;
  /** Replaces headers of every request; an empty value removes one. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ReceivedResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** `undefined` when the text is not JSON. */
  readonly json: unknown;
}

export type Outcome = ReceivedResponse | 'unreachable' | 'too-slow' | 'too-large';

/** Sends requests and records every response: some things must be in none of them. */
export class Requester {
  /** Each response, with the method and URL of its request. */
  readonly responses: { readonly request: string; readonly response: ReceivedResponse }[] = [];
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

  async send(url: string, options: RequestOptions = {}): Promise<Outcome> {
    const { method = 'GET' } = options;
    const headers = this.#headersWith(options.headers);
    return this.#read(`${method} ${url}`, (signal) =>
      fetch(url, { method, headers, redirect: 'manual', signal }),
    );
  }

  /** @param path sent exactly as it is written, to the server of the URL */
  async sendRaw(url: string, path: string): Promise<Outcome> {
    return this.#read(`GET ${path}`, (signal) => fetchRawPath(url, path, this.#headersWith(), signal));
  }

  #headersWith(headers?: RequestOptions['headers']): Record<string, string> {
    const all = { accept: 'application/json', ...this.#headers, ...headers };
    return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
  }

  async #read(request: string, send: (signal: AbortSignal) => Promise<Response>): Promise<Outcome> {
    const signal = AbortSignal.timeout(this.#deadline);
    try {
      const response = await send(signal);
      const text = await readLimited(response.body, RESPONSE_LIMIT);
      if (text === undefined) return 'too-large';
      const { status, headers } = response;
      const received = { status, headers, text, json: parsed(text) };
      this.responses.push({ request, response: received });
      return received;
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
