/** The element as a shopper and a page meet it: everything is found by its part or its role. */
import { fixture, html } from '@open-wc/testing';
import '../../src/define.js';
import { eventually } from './crowd.js';
import type { TrackingStatus } from '../../src/element/state/tracking-state.js';
import type { ProTrackingElement } from '../../src/element/pro-tracking-element.js';
import type { Journey } from '../../src/sandbox/journey.js';
import { FakeApi } from './api.js';

const textOf = (node: Node | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

const partIn = (root: ParentNode, name: string): HTMLElement | null =>
  root.querySelector(`[part~="${name}"]`);

const partsIn = (root: ParentNode, name: string): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

const textIn = (root: ParentNode, name: string): string => textOf(partIn(root, name));

/** `undefined` for what cannot be folded. */
const openIn = (root: ParentNode): boolean | undefined =>
  root.querySelector<HTMLDetailsElement>(':scope > details')?.open;

export interface ShownEvent {
  /** As it is read: `Today 11:37`, or `11:37` after another event of the same day. */
  readonly time: string;
  /** Of `<time datetime>`; `null` where no time is known. */
  readonly instant: string | null;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly signature: string;
}

const readEvent = (item: HTMLElement): ShownEvent => ({
  time: textIn(item, 'time'),
  instant: partIn(item, 'time')?.getAttribute('datetime') ?? null,
  title: textIn(item, 'event-title'),
  description: textIn(item, 'description'),
  place: textIn(item, 'place'),
  signature: textIn(item, 'signature'),
});

export interface ShownLeg {
  /** `''` for an only leg, which has no heading. */
  readonly carrier: string;
  /** `Leg 1 of 2, 3–4 March, 3 updates` */
  readonly facts: string;
  readonly open: boolean | undefined;
  readonly events: readonly ShownEvent[];
}

const readLeg = (item: HTMLElement): ShownLeg => ({
  carrier: textIn(item, 'leg-heading'),
  facts: textIn(item, 'leg-facts'),
  open: openIn(item),
  events: partsIn(item, 'event').map(readEvent),
});

/** A row of several packages. */
export interface ShownPackage {
  readonly state: string;
  /** `Package 2 of 3, today, 06:50` */
  readonly facts: string;
  readonly open: boolean | undefined;
}

export class Driver {
  readonly element: ProTrackingElement;

  constructor(element: ProTrackingElement) {
    this.element = element;
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('the element was not upgraded');
    return shadowRoot;
  }

  part(name: string): HTMLElement | null {
    return partIn(this.root, name);
  }

  parts(name: string): HTMLElement[] {
    return partsIn(this.root, name);
  }

  /** Everything that can be read, or heard, in it. */
  text(): string {
    return textOf(this.root);
  }

  headline(): string {
    return textIn(this.root, 'headline');
  }

  reference(): string {
    return textIn(this.root, 'reference');
  }

  /** Below the headline. */
  line(): string {
    return textIn(this.root, 'line');
  }

  /** What to do. */
  box(): string {
    return textIn(this.root, 'box');
  }

  /** The facts by their labels. */
  facts(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.parts('fact').map((fact) => [textIn(fact, 'fact-label'), textIn(fact, 'fact-value')]),
    );
  }

  notice(): string {
    return textIn(this.root, 'notice');
  }

  packages(): ShownPackage[] {
    return this.parts('package').map((row) => ({
      state: textIn(row, 'package-heading'),
      facts: textIn(row, 'package-facts'),
      open: openIn(row),
    }));
  }

  legs(): ShownLeg[] {
    return this.parts('leg').map(readLeg);
  }

  events(): ShownEvent[] {
    return this.parts('event').map(readEvent);
  }

  places(): string[] {
    return this.parts('place').map(textOf);
  }

  signatories(): string[] {
    return this.parts('signature').map(textOf);
  }

  headings(): HTMLHeadingElement[] {
    return [...this.root.querySelectorAll<HTMLHeadingElement>('h1, h2, h3, h4, h5, h6')];
  }

  times(): HTMLTimeElement[] {
    return [...this.root.querySelectorAll('time')];
  }

  folds(): HTMLDetailsElement[] {
    return [...this.root.querySelectorAll('details')];
  }

  /** Opens all that is folded there, and shows the rest of every long list. */
  async openAll(root: ParentNode = this.root): Promise<void> {
    const shut = (): HTMLDetailsElement[] => [
      ...root.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
    ];
    const buttons = (): HTMLElement[] => partsIn(root, 'show-all');
    while (shut().length || buttons().length) {
      for (const fold of shut()) fold.open = true;
      for (const button of buttons()) button.click();
      // `toggle` is told in a task of its own.
      await new Promise((resolve) => setTimeout(resolve));
      await this.element.updateComplete;
    }
  }

  /** Those of the words that cannot be read, though one package after the other is opened to find them. */
  async missing(words: readonly string[]): Promise<string[]> {
    const without = (text: string, left: readonly string[]): string[] =>
      left.filter((word) => !text.includes(word));
    let left = without(this.text(), words);
    if (left.length && !this.part('package')) {
      await this.openAll();
      left = without(this.text(), left);
    }
    this.root.querySelector<HTMLElement>('[part="packages"] ~ [part="show-all"]')?.click();
    await this.element.updateComplete;
    for (const row of this.parts('package')) {
      if (!left.length) break;
      const fold = row.querySelector('details');
      const wasOpen = fold?.open;
      await this.openAll(row);
      left = without(textOf(row), left);
      if (fold && !wasOpen) fold.open = false;
    }
    return left;
  }

  /** The button for a newer answer. */
  refresh(): HTMLButtonElement | null {
    return this.root.querySelector<HTMLButtonElement>('button[part~="refresh"]');
  }

  /** The button that asks again; `null` where asking again cannot help. */
  retry(): HTMLButtonElement | null {
    return this.root.querySelector<HTMLButtonElement>('button[part~="retry"]');
  }

  /** Whether the page's own content between the tags can be seen. */
  showsContent(): boolean {
    return [...this.element.children].some((child) => child.getClientRects().length > 0);
  }

  /** Waits until it has that status and the page shows it. */
  async shows(...statuses: readonly TrackingStatus[]): Promise<void> {
    const { element } = this;
    await eventually(
      () => statuses.includes(element.status),
      `status ${statuses.join(' or ')}, but it is ${element.status}`,
    );
    await element.updateComplete;
  }

  /** Sets an attribute as a page does (`false` removes it) and waits for the next rendering. */
  async set(attributes: Attributes): Promise<void> {
    setAttributes(this.element, attributes);
    await this.element.updateComplete;
  }
}

export type Attributes = Readonly<Record<string, string | number | boolean>>;
export type Properties = Partial<
  Pick<ProTrackingElement, 'data' | 'initialData' | 'fetch' | 'token' | 'renewToken'>
>;

const setAttributes = (element: Element, attributes: Attributes): void => {
  for (const [name, value] of Object.entries(attributes))
    if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else element.setAttribute(name, String(value));
};

/** An element that is not in the page yet. */
export const createElement = (
  attributes: Attributes = {},
  properties: Properties = {},
): ProTrackingElement => {
  const element = document.createElement('pro-tracking');
  setAttributes(element, attributes);
  return Object.assign(element, properties);
};

/** Puts an element into the page, until the test ends. */
export const place = async (attributes: Attributes = {}, properties: Properties = {}): Promise<Driver> =>
  new Driver(await fixture<ProTrackingElement>(html`${createElement(attributes, properties)}`));

export interface Asking {
  readonly driver: Driver;
  readonly api: FakeApi;
}

/** Puts an element into the page that has asked for the consignment and waits. */
export const ask = async (consignment: string, attributes: Attributes = {}): Promise<Asking> => {
  const api = new FakeApi();
  const driver = await place({ consignment, ...attributes }, { fetch: api.fetch });
  return { driver, api };
};

/** Puts an element into the page and answers whatever it asks as the sandbox does. */
export const show = async (journey: Journey, attributes: Attributes = {}): Promise<Asking> => {
  const asking = await ask(journey.reference, attributes);
  for (const { length } = asking.api.requests; asking.api.taken < length;)
    (await asking.api.next()).answerAs(journey);
  await asking.driver.shows('ready', 'empty', 'invalid', 'not-found', 'denied', 'rate-limited', 'failed');
  return asking;
};

/** What of it names people and places. */
export interface Personal {
  readonly signatories: readonly string[];
  readonly places: readonly string[];
}

/** The strings of a wire answer under any of these names, without blanks around them. */
export const valuesOf = (answer: unknown, ...names: readonly string[]): string[] => {
  const values = new Set<string>();
  JSON.stringify(answer, (key, value: unknown) => {
    if (names.includes(key) && typeof value === 'string' && value.trim()) values.add(value.trim());
    return value;
  });
  return [...values];
};

export const personalIn = (answer: unknown): Personal => ({
  signatories: valuesOf(answer, 'SignedBy'),
  places: valuesOf(answer, 'Location'),
});
