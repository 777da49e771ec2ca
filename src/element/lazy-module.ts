import { warnOnce } from './console-log.js';
import { troubleshooting } from './troubleshooting.js';

/** A module that is loaded on demand, once per page. After a failure, the next `get` tries again. */
export class LazyModule<T extends object> {
  readonly #load: () => Promise<T>;
  #module: T | undefined;
  #loading: Promise<void> | undefined;
  #hasFailed = false;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** The first attempt while it is running. Nothing waits for a retry. */
  get firstAttempt(): Promise<void> | undefined {
    return this.#hasFailed ? undefined : this.#loading;
  }

  /**
   * @param onLoad called when the module has been loaded
   * @returns the module; `undefined` while it is not loaded
   */
  get(onLoad: () => void): T | undefined {
    if (this.#module) return this.#module;
    this.#loading ??= this.#attempt();
    void this.#loading.then(() => {
      if (this.#module) onLoad();
    });
    return undefined;
  }

  async #attempt(): Promise<void> {
    try {
      this.#module = await this.#load();
      this.#hasFailed = false;
    } catch (error) {
      this.#hasFailed = true;
      warnOnce(
        `${error instanceof Error ? error.message : String(error)} ${troubleshooting('file-not-loaded')}`,
      );
    }
    this.#loading = undefined;
  }
}
