/** A mock of PRO, a proxy in front of it, and a shopper. */
import assert from 'node:assert/strict';
import { serveSandbox, type Sandbox, type ServedSandbox } from '../../../src/sandbox/index.js';
import { BASE, COOKIE, KEY, UNLIMITED, type Served, type Subject } from './subject.js';

export class World {
  readonly subject: Subject;
  readonly #speed: number;
  #sandbox: ServedSandbox | undefined;
  #served: Served | undefined;

  /** @param speed how many seconds pass for the proxy in a second */
  constructor(subject: Subject, speed = 1) {
    this.subject = subject;
    this.#speed = speed;
  }

  async open(): Promise<void> {
    this.#sandbox = await serveSandbox({ key: KEY });
    this.#served = await this.subject.start(this.upstream);
  }

  /** Where PRO is; see `subjectOptions`. */
  get upstream(): string {
    return `${this.#sandbox?.url ?? assert.fail('not open')}#${this.#speed}`;
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
    const headers = { cookie: COOKIE, [UNLIMITED]: '1', ...(init.headers as Record<string, string>) };
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
