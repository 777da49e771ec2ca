/** The gallery's rows: every status and layout, and the options that change what is shown. */
import type { TrackingStatus } from '../../src/element/state/tracking-state.js';
import { consignmentStatus } from '../../src/sandbox/consignment-status.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { ProMultiLegResponse } from '../../src/tracking/pro-api.js';
import { jsonResponse, pretended, type PretendedStatus } from '../shared/pretended.js';
import { longTexts } from './long-texts.js';
import { deliveryFailed, outForDelivery } from '../shared/main-states.js';
import { recent } from '../shared/recent.js';

export const layouts = ['full', 'compact', 'summary'] as const;

export type Layout = (typeof layouts)[number];

/** One row of the gallery. */
export interface Exhibit {
  /** The id of a card is its status, layout and this name. */
  readonly name: string;
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

const answering =
  (answer: ProMultiLegResponse): typeof fetch =>
  () =>
    Promise.resolve(jsonResponse(answer));

const ready = (name: string, answer: ProMultiLegResponse, title: string): Exhibit => ({
  name,
  title,
  status: 'ready',
  attributes: { consignment: answer.ConsignmentReferenceForAllLegsAssignedByMpd ?? '' },
  fetch: answering(recent(answer)),
});

const journey = (id: string): Exhibit => ready(id, journeyOf(id).answer, journeyOf(id).title);

/** J07 with other options or content. */
const special = (name: string, title: string, more: Partial<Exhibit>): Exhibit => {
  const usual = journey('J07');
  const attributes = { ...usual.attributes, ...more.attributes };
  return { ...usual, layouts: ['full'], ...more, name, title, attributes };
};

const failing = (status: PretendedStatus, title: string): Exhibit => {
  const usual = journey('J07');
  return { ...usual, title, status, fetch: pretended(status, usual.fetch) };
};

/** The journey without its last scan, then with it. */
const growing = (id: string): typeof fetch => {
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

const withStatus = (id: string, expected: string): typeof fetch => {
  const { answer, reference } = journeyOf(id);
  return (url) =>
    Promise.resolve(
      jsonResponse(
        (url as string).includes('/status/')
          ? consignmentStatus(reference, 'InTransit', expected)
          : recent(answer),
      ),
    );
};

const link = '<a href="#top">Ask us where your order is</a>';

const slots = `
  <p slot="heading"><strong>Order 10482</strong></p>
  <p slot="actions">${link}</p>
  <p slot="actions-${journeyOf('J07').answer.TrackedPackages?.[0]?.PackageReferenceForAllLegsAssignedByMpd ?? ''}">
    <a href="#top">Something missing in this package?</a>
  </p>
  <p slot="footer">Carriers’ times are local.</p>`;

const unused = pretended('loading', fetch);

const journeys: readonly Exhibit[] = [
  { ...journey('J01'), title: 'Delivered and signed for' },
  ...['J03', 'J07', 'J08'].map(journey),
  { ...journey('J11'), title: 'Ready to collect' },
  ...['J16', 'J18', 'J21', 'J35a', 'J35e', 'J38b', 'J38d', 'J42'].map(journey),
  ready('long', longTexts, 'Long texts'),
  {
    ...ready('quiet', journeyOf('J04').answer, 'No updates for days'),
    fetch: answering(recent(journeyOf('J04').answer, 5)),
  },
  {
    ...journey('J01'),
    name: 'news',
    title: 'A new event after a reload',
    layouts: ['full', 'compact'],
    fetch: growing('J01'),
    reloads: true,
  },
  {
    ...journey('J44c'),
    name: 'expected',
    title: 'On its way, with its arrival',
    attributes: { ...journey('J44c').attributes, 'expected-delivery': '' },
    fetch: withStatus('J44c', '2024-05-10T23:30:00-04:00'),
  },
];

const options: readonly Exhibit[] = [
  special('oldest-first', 'Oldest first', { attributes: { order: 'oldest-first' } }),
  special('private', 'Hidden locations and signatures', {
    attributes: { location: 'hidden', 'signed-by': 'hidden' },
  }),
  special('map', 'With map-url', { attributes: { 'map-url': 'https://map.example/?q={place}' } }),
  special('slots', 'With slots', { content: slots }),
  special('debug', 'With debug', { attributes: { debug: '' } }),
];

const otherStatuses: readonly Exhibit[] = [
  { name: 'link', title: 'Nothing to track', status: 'idle', attributes: {}, fetch: unused, content: link },
  {
    name: 'lookup',
    title: 'Lookup form',
    status: 'idle',
    attributes: { lookup: '' },
    fetch: unused,
  },
  {
    name: 'template',
    title: 'Invalid reference',
    status: 'invalid',
    attributes: { consignment: '{{ order }}' },
    fetch: unused,
  },
  failing('loading', 'Loading'),
  { ...failing('stale', 'Stale: a later request failed'), reloads: true },
  failing('empty', 'No packages yet'),
  failing('not-found', 'Not found'),
  failing('denied', 'Denied'),
  failing('rate-limited', 'Rate-limited'),
  failing('offline', 'Offline'),
  failing('failed', 'Failed'),
];

const laterJourneys: readonly Exhibit[] = [
  ready('today', outForDelivery, 'Out for delivery today'),
  ready('missed', deliveryFailed, 'A problem, and what to do'),
];

/** In the order of the stored pictures: where a row is between two pixels shows in its picture. New rows come last. */
export const exhibits: readonly Exhibit[] = [...journeys, ...options, ...otherStatuses, ...laterJourneys];

/** The names of the states that matter most to shoppers. */
const main = ['expected', 'today', 'J01', 'missed', 'J11'];

const allJourneys = [...journeys, ...laterJourneys];

/** Part of the gallery's index. */
export interface ExhibitGroup {
  readonly title: string;
  readonly exhibits: readonly Exhibit[];
}

/** In the order of the page. */
export const exhibitGroups: readonly ExhibitGroup[] = [
  {
    title: 'Five states that matter',
    exhibits: main.flatMap((wanted) => allJourneys.filter(({ name }) => name === wanted)),
  },
  { title: 'Other journeys', exhibits: allJourneys.filter(({ name }) => !main.includes(name)) },
  { title: 'Options', exhibits: options },
  { title: 'Other statuses', exhibits: otherStatuses },
];
