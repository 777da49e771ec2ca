/** Promises that resolve once what comes next is on show. */
export class Settling {
  readonly #waiting: (() => void)[] = [];

  wait(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  settle(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
