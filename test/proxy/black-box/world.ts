/** A mock of PRO, a proxy in front of it, and a shopper. */
import assert from 'node:assert/strict';
import { serveSandbox, type Sandbox, type ServedSandbox } from '../../../src/sandbox/index.js';
import {
  BASE,
  COOKIE,
  KEY,
  UNLIMITED,
  upstreamWith,
  type Served,
  type Subject,
  type SubjectTimes,
} from './subject.js';

export class World {
  readonly subject: Subject;
  readonly #times: SubjectTimes;
  #sandbox: ServedSandbox | undefined;
  #served: Served | undefined;

  constructor(subject: Subject, times: SubjectTimes = {}) {
    this.subject = subject;
    this.#times = times;
  }

  async open(): Promise<void> {
    this.#sandbox = await serveSandbox({ key: KEY });
    this.#served = await this.subject.start(this.upstream);
  }

  /** Where PRO is; see `upstreamWith`. */
  get upstream(): string {
    return upstreamWith(this.#sandbox?.url ?? assert.fail('not open'), this.#times);
  }

  async close(): Promise<void> {
    await this.#served?.close();
    await this.#sandbox?.close();
  }

  get sandbox(): Sandbox {
    return this.#sandbox?.sandbox ?? assert.fail('not open');
  }

  /** The proxy's server, without a trailing slash. */
  get url(): string {
    return this.#served?.url ?? assert.fail('not open');
  }

  /**
   * Sends a request as the shopper, without a limit unless a header says otherwise.
   *
   * @param path behind the proxy's base path
   */
  async ask(path: string, init: RequestInit = {}): Promise<Response> {
    // A connection that is used again can reach its server's idle time-out just then, on a busy machine.
    const fixed = { connection: 'close', cookie: COOKIE, [UNLIMITED]: '1' };
    const headers = { ...fixed, ...(init.headers as Record<string, string>) };
    const response = await fetch(`${this.url}${BASE}${path}`, { redirect: 'manual', ...init, headers });
    const told = JSON.stringify([...response.headers]) + (await response.clone().text());
    assert.ok(!told.includes(KEY), `the key is in ${told}`);
    return response;
  }

  /** How often PRO was called for a reference. */
  asked(reference: string): number {
    return this.sandbox.requests.filter(({ path }) => path.toUpperCase().includes(reference)).length;
  }
}
