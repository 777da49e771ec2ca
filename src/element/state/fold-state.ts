/** What the shopper has opened or closed in an element. */
export class FoldState {
  /** By consignment and key. */
  readonly #folds = new Map<string, boolean>();
  readonly #reference: () => string;

  /** @param reference the consignment on show: each has its own folds */
  constructor(reference: () => string) {
    this.#reference = reference;
  }

  isOpen(key: string, initially: boolean): boolean {
    return this.#folds.get(this.#reference() + key) ?? initially;
  }

  setOpen(key: string, open: boolean): void {
    this.#folds.set(this.#reference() + key, open);
  }
}
