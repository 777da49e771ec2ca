/** What tests of many elements, and of many changes of one, need. */
import { waitUntil } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { Journey } from '../../src/sandbox/journey.js';
import type { ProTrackingElement } from '../../src/element/pro-tracking-element.js';
import { FakeApi } from './api.js';

const model = journeyOf('J01');

/** A delivered consignment under that reference, by a carrier of its own where one is named. */
export const journeyFor = (reference: string, carrier?: string): Journey => {
  const { answer } = model;
  const packages = answer.TrackedPackages?.map((each) => ({
    ...each,
    Legs: each?.Legs?.map((leg) => ({ ...leg, CarrierServiceName: carrier ?? leg?.CarrierServiceName })),
  }));
  return {
    ...model,
    reference,
    answer: {
      ...answer,
      ConsignmentReferenceForAllLegsAssignedByMpd: reference,
      TrackedPackages: packages,
    } as Journey['answer'],
  };
};

/** The consignment that was asked for. */
export const askedFor = ({ url }: { readonly url: URL }): string => url.pathname.split('/').at(-1) ?? '';

/** Waits for as long as a busy machine may need. */
export const eventually = (condition: () => unknown, what?: string): Promise<void> =>
  waitUntil(() => Boolean(condition()), what, { interval: 4, timeout: 30_000 });

/** One task later. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Lets everything happen that is ready to. */
export const settle = async (...elements: readonly ProTrackingElement[]): Promise<void> => {
  await nextTask();
  await Promise.all(elements.map(({ updateComplete }) => updateComplete));
};

/** In another order. */
export const shuffled = <T>(items: readonly T[], random: () => number): T[] =>
  items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);

/** Runs the work while the page's own `fetch` is the test's. */
export const withPageFetch = async (work: (api: FakeApi) => Promise<void>): Promise<void> => {
  const fetch = window.fetch.bind(window);
  const api = new FakeApi();
  window.fetch = api.fetch;
  try {
    await work(api);
  } finally {
    window.fetch = fetch;
  }
};
