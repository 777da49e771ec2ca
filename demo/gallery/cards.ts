/** The gallery's rows: every status and layout, and the options that change what is shown. */
import { journeyOf } from '../../src/sandbox/journeys.js';
import {
  deliveryFailed,
  onItsWay,
  outForDelivery,
  readyToCollect,
  signedFor,
} from '../shared/main-states.js';
import { pretended } from '../shared/pretended.js';
import { recent } from '../shared/recent.js';
import { answering, expected, failing, growing, journey, ready, special, type Exhibit } from './exhibit.js';
import { longTexts } from './long-texts.js';

const link = '<a href="#top">Ask us where your order is</a>';

const slots = `
  <p slot="heading"><strong>Order 10482</strong></p>
  <p slot="actions">${link}</p>
  <p slot="actions-${journeyOf('J07').answer.TrackedPackages?.[0]?.PackageReferenceForAllLegsAssignedByMpd ?? ''}">
    <a href="#top">Something missing in this package?</a>
  </p>
  <p slot="footer">Carriers’ times are local.</p>`;

const withMap = (exhibit: Exhibit): Exhibit => ({
  ...exhibit,
  attributes: { ...exhibit.attributes, 'map-url': 'https://www.openstreetmap.org/search?query={place}' },
});

const unused = pretended('loading', fetch);

const journeys: readonly Exhibit[] = [
  journey('J01', 'Delivered by the only carrier'),
  journey('J03', 'Between two carriers'),
  journey('J07', 'From abroad, with three carriers'),
  journey('J08', 'Customs need documents'),
  journey('J11', 'Missed, then ready to collect'),
  journey('J16', 'Moving again after snow'),
  journey('J18', 'Lost'),
  journey('J21', 'Two packages, one delivered'),
  journey('J35a', 'The newest update has no readable time'),
  journey('J35e', 'No update has a readable time'),
  journey('J38b', 'A very long place name'),
  journey('J38d', 'A place name from right to left'),
  journey('J42', 'Fifty packages'),
  ready('long', longTexts, 'Names and texts without end'),
  {
    ...ready('quiet', journeyOf('J04').answer, 'No updates for five days'),
    fetch: answering(recent(journeyOf('J04').answer, 5)),
  },
  {
    ...journey('J01', 'An update has just come in'),
    name: 'news',
    layouts: ['full', 'compact'],
    fetch: growing('J01'),
    reloads: true,
  },
  expected('expected', journeyOf('J44c').answer, '2024-05-10T23:30:00-04:00', 'Arriving on Friday'),
  ready('today', outForDelivery, 'Out for delivery today'),
  ready('missed', deliveryFailed, 'Missed: what to do, and a button'),
  expected('tomorrow', onItsWay, '2024-05-08T12:00:00+00:00', 'Arriving tomorrow'),
  ready('signed', signedFor, 'Delivered and signed for'),
  withMap(ready('collect', readyToCollect, 'Ready to collect')),
];

const options: readonly Exhibit[] = [
  special('oldest-first', 'Oldest update first', { attributes: { order: 'oldest-first' } }),
  special('private', 'Without places and signatures', {
    attributes: { location: 'hidden', 'signed-by': 'hidden' },
  }),
  special('map', 'Places link to a map', { attributes: { 'map-url': 'https://map.example/?q={place}' } }),
  special('slots', 'The shop’s own texts around it', { content: slots }),
  special('debug', 'What a developer sees with debug', { attributes: { debug: '' } }),
];

const otherStatuses: readonly Exhibit[] = [
  {
    name: 'link',
    title: 'No reference: the shop’s own text',
    status: 'idle',
    attributes: {},
    fetch: unused,
    content: link,
  },
  {
    name: 'lookup',
    title: 'A form for the reference',
    status: 'idle',
    attributes: { lookup: '' },
    fetch: unused,
  },
  {
    ...failing('invalid', 'A mistyped reference'),
    name: 'mistyped',
    attributes: { consignment: 'EC-000-02-4DF' },
  },
  failing('loading', 'Loading'),
  { ...failing('stale', 'Could not update: the last known journey'), reloads: true },
  failing('empty', 'No updates yet'),
  failing('not-found', 'The reference is unknown'),
  failing('denied', 'Not signed in'),
  failing('rate-limited', 'Too many requests: a countdown'),
  failing('offline', 'The shopper is offline'),
  failing('failed', 'Tracking does not respond'),
];

/** The names of the states that matter most to shoppers. */
const main = ['tomorrow', 'today', 'signed', 'missed', 'collect'];

/** Part of the gallery's index. */
export interface ExhibitGroup {
  readonly title: string;
  readonly exhibits: readonly Exhibit[];
}

/** In the order of the page. */
export const exhibitGroups: readonly ExhibitGroup[] = [
  {
    title: 'What shoppers see most',
    exhibits: main.flatMap((wanted) => journeys.filter(({ name }) => name === wanted)),
  },
  { title: 'More journeys', exhibits: journeys.filter(({ name }) => !main.includes(name)) },
  { title: 'Options', exhibits: options },
  { title: 'Empty, loading and failed', exhibits: otherStatuses },
];

export const exhibits: readonly Exhibit[] = exhibitGroups.flatMap((group) => group.exhibits);
