/** A row of the gallery, and how each kind is made. */
import type { TrackingStatus } from '../../src/element/state/tracking-state.js';
import { consignmentStatus } from '../../src/sandbox/consignment-status.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { ProMultiLegResponse } from '../../src/tracking/pro-api.js';
import { jsonResponse, pretended, type PretendedStatus } from '../shared/pretended.js';
import { recent } from '../shared/recent.js';

export const layouts = ['full', 'compact', 'summary'] as const;

export type Layout = (typeof layouts)[number];

/** One row of the gallery. */
export interface Exhibit {
  /** The id of a card is its status, layout and this name. */
  readonly name: string;
  /** What the shopper sees. */
  readonly title: string;
  readonly status: TrackingStatus;
  /** Default: all. */
  readonly layouts?: readonly Layout[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  /** Reloads once it has loaded. */
  readonly reloads?: true;
  /** Markup between the tags. */
  readonly content?: string;
}

export const answering =
  (answer: ProMultiLegResponse): typeof fetch =>
  () =>
    Promise.resolve(jsonResponse(answer));

export const ready = (name: string, answer: ProMultiLegResponse, title: string): Exhibit => ({
  name,
  title,
  status: 'ready',
  attributes: { consignment: answer.ConsignmentReferenceForAllLegsAssignedByMpd ?? '' },
  fetch: answering(recent(answer)),
});

export const journey = (id: string, title: string): Exhibit => ready(id, journeyOf(id).answer, title);

/** J07 with other options or content. */
export const special = (name: string, title: string, more: Partial<Exhibit>): Exhibit => {
  const usual = journey('J07', title);
  const attributes = { ...usual.attributes, ...more.attributes };
  return { ...usual, layouts: ['full'], ...more, name, attributes };
};

export const failing = (status: PretendedStatus, title: string): Exhibit => {
  const usual = journey('J07', title);
  return { ...usual, status, fetch: pretended(status, usual.fetch) };
};

/** The journey without its last scan, then with it. */
export const growing = (id: string): typeof fetch => {
  const later = recent(journeyOf(id).answer);
  const earlier = structuredClone(later);
  earlier.TrackedPackages?.at(-1)?.Legs?.at(-1)?.Events?.pop();
  let answers = [earlier];
  return () => {
    const response = jsonResponse(answers.pop() ?? later);
    answers = [];
    return Promise.resolve(response);
  };
};

/** With the expected date of PRO's own status. */
export const expected = (name: string, answer: ProMultiLegResponse, date: string, title: string): Exhibit => {
  const usual = ready(name, answer, title);
  const { consignment = '' } = usual.attributes;
  const status = consignmentStatus(consignment, 'InTransit', date);
  return {
    ...usual,
    attributes: { consignment, 'expected-delivery': '' },
    fetch: (url) =>
      (url as string).includes('/status/') ? Promise.resolve(jsonResponse(status)) : usual.fetch(url),
  };
};
