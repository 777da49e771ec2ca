/** One request to the sandbox, without its headers: no key is kept. */
export interface SandboxRequest {
  readonly method: string;
  /** As it came in, still percent-encoded, without a query. */
  readonly path: string;
  /** Milliseconds since the Unix epoch. */
  readonly time: number;
}

/** How many requests are remembered; older ones are forgotten. */
const limit = 1000;

/** The latest requests, oldest first. */
export class RequestLog {
  #requests: SandboxRequest[] = [];

  add(request: SandboxRequest): void {
    this.#requests.push(request);
    if (this.#requests.length > limit) this.#requests.shift();
  }

  list(): readonly SandboxRequest[] {
    return [...this.#requests];
  }
}
