/** What the embed doctor says, as the page's developer reads it. */
import { eventually } from './crowd.js';
import type { Driver } from './driver.js';

const textOf = (node: Node | null): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export class Doctor {
  readonly driver: Driver;

  constructor(driver: Driver) {
    this.driver = driver;
  }

  get text(): string {
    return textOf(this.driver.part('doctor'));
  }

  /** The titles of what it has found. */
  get found(): string[] {
    return [...(this.driver.part('doctor')?.querySelectorAll('li strong') ?? [])].map((title) =>
      textOf(title).replace(/\.$/, ''),
    );
  }

  /** What it says of one of its facts. */
  fact(name: string): string {
    const rows = [...(this.driver.part('doctor')?.querySelectorAll('dt') ?? [])];
    const row = rows.find((term) => textOf(term) === name);
    return textOf(row?.nextElementSibling ?? null);
  }

  /** Waits for these findings, in that order. */
  async finds(...titles: readonly string[]): Promise<void> {
    await eventually(
      () => this.found.join() === titles.join() && this.text !== '',
      `found: ${titles.join()}`,
    ).catch((error: unknown) => {
      throw new Error(`${String(error)}, but: ${this.text}`);
    });
  }
}
