/** Background work that has started and not settled. */
export class PendingWork {
  readonly #work = new Set<Promise<unknown>>();

  add(promise: Promise<unknown>): void {
    const settled: Promise<unknown> = promise
      .catch(() => undefined)
      .finally(() => this.#work.delete(settled));
    this.#work.add(settled);
  }

  /** Resolves when nothing is left, including work that is added in the meantime. */
  async done(): Promise<void> {
    while (this.#work.size > 0) await Promise.all(this.#work);
  }
}
