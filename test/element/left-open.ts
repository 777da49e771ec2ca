/** A page that is left open: its clock, and what the proxy says, are the test's. */
import { fixture, html } from '@open-wc/testing';
import { eventually } from './crowd.js';
import { multiLeg, type WireLeg } from '../tracking/answers.js';
import { FakeApi, type HeldRequest } from './api.js';
import { createElement, Driver, type Attributes } from './driver.js';
import { FakeClock, moment } from './fake-clock.js';

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;

/** The body of an answer, its status, its headers. */
export type Answer = Parameters<HeldRequest['answer']>;

/** Get Tracking Events' answer for that consignment. */
export const answerFor = (reference: string, ...packages: (readonly WireLeg[])[]): Answer => [
  { ...multiLeg(...packages), ConsignmentReferenceForAllLegsAssignedByMpd: reference },
];

export interface LeftOpen {
  readonly driver: Driver;
  readonly api: FakeApi;
}

/** All that changes in what is on show, from now on. */
export const changesIn = ({ root }: Driver): (() => readonly MutationRecord[]) => {
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  return () => {
    changes.push(...observer.takeRecords());
    return changes;
  };
};

/** See {@link FakeClock}; it knows when all that follows from an answer has happened. */
export class OpenPage extends FakeClock {
  /** What has been answered and is still being read. */
  readonly #read = new Set<HeldRequest>();

  /** To be called once, before the clock is held: later elements find the part that keeps them up to date at hand. */
  static async load(): Promise<void> {
    const api = new FakeApi();
    const driver = new Driver(createElement({ consignment: 'EC-0' }, { fetch: api.fetch }));
    await fixture(html`${driver.element}`);
    (await api.next()).answer(...answerFor('EC-0'));
    await eventually(() => driver.refresh(), 'the part has come');
    driver.element.remove();
  }

  override async follow(): Promise<void> {
    await super.follow();
    if (!this.#read.size) return;
    for (const request of this.#read) while (!request.aborted) await moment();
    this.#read.clear();
    await super.follow();
  }

  /** An element that has asked and waits. */
  async open(attributes: Attributes, api = new FakeApi()): Promise<LeftOpen> {
    const element = createElement(attributes, { fetch: api.fetch });
    await fixture(html`${element}`);
    await this.settle();
    return { driver: new Driver(element), api };
  }

  /** Answers the last question that waits, with all that follows from it. */
  answer({ api }: LeftOpen, ...answer: Answer): Promise<void> {
    return this.answerTo(api.last, ...answer);
  }

  async answerTo(request: HeldRequest, ...answer: Answer): Promise<void> {
    this.#read.add(request);
    request.answer(...answer);
    await this.settle();
  }

  /** The connection breaks. */
  async fail({ api }: LeftOpen): Promise<void> {
    api.last.fail();
    await this.settle();
  }

  /** Lets time pass until the element asks again; how long that took, in milliseconds. */
  async untilAsked({ api }: LeftOpen, within: number): Promise<number> {
    const { length } = api.requests;
    let passed = 0;
    while (api.requests.length === length) {
      if (passed >= within) throw new Error(`nothing was asked within ${within / second} s`);
      const step = Math.min(...this.pending, within - passed);
      await this.pass(step);
      passed += step;
    }
    return passed;
  }

  /**
   * Lets time pass and answers whatever is asked at once.
   *
   * @param say `undefined`: the connection breaks
   * @returns when each request came, in milliseconds from now
   */
  async live(left: LeftOpen, milliseconds: number, say: () => Answer | undefined): Promise<number[]> {
    const times: number[] = [];
    const { requests } = left.api;
    let seen = requests.length;
    for (let passed = 0; passed < milliseconds;) {
      const step = Math.min(...this.pending, milliseconds - passed);
      await this.pass(step);
      passed += step;
      for (; seen < requests.length; seen++) {
        times.push(passed);
        const answer = say();
        await (answer ? this.answer(left, ...answer) : this.fail(left));
      }
    }
    return times;
  }
}
