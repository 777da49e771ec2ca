/** A page with elements: as it is meant to be, and what has become of it. */
import type { ProTrackingElement } from '../../../src/element/pro-tracking-element.js';
import { hour as stamp, leg, scan } from '../../tracking/answers.js';
import { FakeApi, type HeldRequest } from '../api.js';
import { askedFor } from '../crowd.js';
import { createElement } from '../driver.js';
import { answerFor, OpenPage, type Answer } from '../left-open.js';

export const references = ['EC-MODEL-A', 'EC-MODEL-B'] as const;

/** One that can be asked for, none, or one that cannot be. */
export type Reference = (typeof references)[number] | '' | 'EC MODEL';

export const isValid = (reference: string): boolean => (references as readonly string[]).includes(reference);

/** What the page wants of an element. */
export interface Wish {
  reference: Reference;
  isThere: boolean;
  refresh: string;
}

/** The page as it is meant to be. */
export interface Model {
  readonly wishes: readonly Wish[];
  isHidden: boolean;
}

/** What the consignment's carrier has scanned, by what the proxy then says. */
export const answers = {
  'no scan yet': [],
  collected: ['Collected'],
  'in transit': ['Collected', 'InTransit'],
  'out for delivery': ['Collected', 'InTransit', 'OutForDelivery'],
  delivered: ['Collected', 'InTransit', 'OutForDelivery', 'Delivered'],
} satisfies Record<string, readonly string[]>;

export type AnswerName = keyof typeof answers;

/** The number of an answer, in the name of its carrier. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/Carrier (\d+)/g)].map(([, number]) => Number(number));

/** A question that nobody has answered yet. */
export interface Asked {
  readonly request: HeldRequest;
  readonly reference: string;
}

/** The page as it is. */
export class World {
  readonly page = new OpenPage();
  /** An answer comes also when the element has given it up. */
  readonly api = new FakeApi({ heedsAbort: false });
  readonly home: Element;
  readonly elements: readonly ProTrackingElement[];
  /** Those that have come to an end once: nobody promises to ask for them again. */
  readonly ended = new Set<string>();
  /** What each answer that came in time was for, by its number. */
  readonly owners = new Map<number, string>();
  /** The number of the latest answer that each element has shown of its consignment. */
  readonly shown = new Map<ProTrackingElement, number>();
  /** Since when each element has been loading, as far as nobody has asked anew. */
  readonly loading = new Map<ProTrackingElement, number>();
  readonly #answered = new WeakSet<HeldRequest>();
  #count = 0;
  #seen = 0;

  /** @param home where the elements are, while they are in the page */
  constructor(home: Element, count: number) {
    this.home = home;
    this.page.hold();
    this.elements = Array.from({ length: count }, () =>
      createElement({ consignment: references[0] }, { fetch: this.api.fetch }),
    );
    home.append(...this.elements);
  }

  /** Also those that were given up. */
  get unanswered(): Asked[] {
    return this.api.requests
      .filter((request) => !this.#answered.has(request))
      .map((request) => ({ request, reference: askedFor(request) }));
  }

  get open(): Asked[] {
    return this.unanswered.filter(({ request }) => !request.aborted);
  }

  /** What has been asked for since the last look. */
  news(): string[] {
    const news = this.api.requests.slice(this.#seen).map(askedFor);
    this.#seen += news.length;
    return news;
  }

  /** Each good answer has a carrier of its own, so that it is known where it is shown. */
  async answer(asked: Asked, name: AnswerName): Promise<void> {
    const { request, reference } = asked;
    // No two answers come at the same time.
    await this.page.pass(1);
    const number = ++this.#count;
    if (!request.aborted) this.owners.set(number, reference);
    const scans = answers[name].map((code, index) => scan(code, stamp(index)));
    const isEnd = name === 'delivered';
    await this.say(asked, isEnd, ...answerFor(reference, [leg(`Carrier ${number}`, ...scans)]));
  }

  /** @param isEnd whether asking again by itself would be of no use */
  async say({ request, reference }: Asked, isEnd: boolean, ...answer: Answer): Promise<void> {
    if (isEnd && !request.aborted) this.ended.add(reference);
    this.#answered.add(request);
    await this.page.answerTo(request, ...answer);
  }

  /** The connection breaks. */
  async fail({ request }: Asked): Promise<void> {
    this.#answered.add(request);
    request.fail();
    await this.page.settle();
  }
}
