import type { Fault } from './fault.js';
import type { Endpoint } from '../tracking/proxy-url.js';

/** Which requests a fault applies to. */
export interface FaultLimits {
  /** How many requests it applies to. Default: all. */
  readonly times?: number;
  /** The one endpoint that it spoils; without it, all three. */
  readonly route?: Endpoint;
}

interface Entry extends FaultLimits {
  readonly fault: Fault;
  left: number;
}

/** The faults that were set at run time. */
export class FaultStore {
  readonly #entries = new Map<string, Entry>();

  /**
   * @param reference in upper case, or `*` for every one
   * @param fault `undefined` removes it
   */
  set(reference: string, fault: Fault | undefined, limits: FaultLimits): void {
    if (fault) this.#entries.set(reference, { ...limits, fault, left: limits.times ?? Infinity });
    else this.#entries.delete(reference);
  }

  /** The fault that this request runs into, which is thereby used once: the reference's own, else everyone's. */
  take(reference: string, route: Endpoint): Fault | undefined {
    for (const name of [reference, '*']) {
      const entry = this.#entries.get(name);
      if (!entry || (entry.route !== undefined && entry.route !== route)) continue;
      entry.left -= 1;
      if (entry.left <= 0) this.#entries.delete(name);
      return entry.fault;
    }
    return undefined;
  }
}
