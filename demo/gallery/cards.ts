/** What the gallery shows: every status and layout, and what else a page can have. */
import type { TrackingStatus } from '../../src/element/state/tracking-state.js';
import { consignmentStatus } from '../../src/sandbox/consignment-status.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { ProMultiLegResponse } from '../../src/tracking/pro-api.js';
import { jsonResponse, pretended, type PretendedStatus } from '../shared/pretended.js';
import { longTexts } from './long-texts.js';
import { recent } from './recent.js';

export const layouts = ['full', 'compact', 'summary'] as const;

export type Layout = (typeof layouts)[number];

/** One row of the gallery. */
export interface Exhibit {
  /** With status and layout the id of its cards. */
  readonly name: string;
  readonly title: string;
  readonly status: TrackingStatus;
  /** Without them, all. */
  readonly layouts?: readonly Layout[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly fetch: typeof fetch;
  /** Asks a second time. */
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

/** J07 with something of the page's. */
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

const unasked = pretended('loading', fetch);

export const exhibits: readonly Exhibit[] = [
  ...['J01', 'J03', 'J07', 'J08', 'J11', 'J16', 'J18', 'J21', 'J35a', 'J35e', 'J38b', 'J38d', 'J42'].map(
    journey,
  ),
  ready('long', longTexts, 'Long texts'),
  {
    ...ready('quiet', journeyOf('J04').answer, 'Nothing scanned for days'),
    fetch: answering(recent(journeyOf('J04').answer, 5)),
  },
  {
    ...journey('J01'),
    name: 'news',
    title: 'A scan that has just come in',
    layouts: ['full', 'compact'],
    fetch: growing('J01'),
    reloads: true,
  },
  {
    ...journey('J44c'),
    name: 'expected',
    title: 'With expected-delivery',
    attributes: { ...journey('J44c').attributes, 'expected-delivery': '' },
    fetch: withStatus('J44c', '2024-05-10T23:30:00-04:00'),
  },
  special('oldest-first', 'order="oldest-first"', { attributes: { order: 'oldest-first' } }),
  special('private', 'Neither places nor names', {
    attributes: { location: 'hidden', 'signed-by': 'hidden' },
  }),
  special('map', 'With map-url', { attributes: { 'map-url': 'https://map.example/?q={place}' } }),
  special('slots', 'With slots', { content: slots }),
  special('debug', 'With debug', { attributes: { debug: '' } }),
  { name: 'link', title: 'Nothing to track', status: 'idle', attributes: {}, fetch: unasked, content: link },
  {
    name: 'lookup',
    title: 'The form to enter a reference',
    status: 'idle',
    attributes: { lookup: '' },
    fetch: unasked,
  },
  {
    name: 'template',
    title: 'Not a reference',
    status: 'invalid',
    attributes: { consignment: '{{ order }}' },
    fetch: unasked,
  },
  failing('loading', 'Loading'),
  { ...failing('stale', 'The last answer, since the proxy is gone'), reloads: true },
  failing('empty', 'Known, without any package'),
  failing('not-found', 'Unknown'),
  failing('denied', 'Refused'),
  failing('rate-limited', 'Too many requests'),
  failing('offline', 'Offline'),
  failing('failed', 'The proxy failed'),
];
