/** What pictures are taken of: the gallery's cards, in looks that a shopper or a retailer may have chosen. */
import type { MediaFeature } from 'puppeteer-core';
import { statuses } from '../statuses.js';

export interface Look {
  /** The folder of its pictures. */
  readonly name: string;
  /** The gallery's address. */
  readonly query: string;
  /** What the cards' ids begin with. */
  readonly cards: readonly string[];
  readonly media?: 'print';
  readonly features?: readonly MediaFeature[];
}

/** One of each kind of thing that there is to see. */
const main = [
  'ready-full-J03',
  'ready-full-J08',
  'ready-full-long',
  'ready-compact-J21',
  'ready-summary-J21',
  'stale-full-J07',
  'rate-limited-full-J07',
  'idle-full-lookup',
];

const narrow = [
  'ready-full-J08',
  'ready-full-long',
  'ready-compact-J21',
  'empty-full-J07',
  'failed-full-J07',
];

/** What shoppers see most, as wide as on an ordinary phone. */
const onPhone = ['ready-full-expected', 'ready-full-missed', 'ready-compact-J11'];

const otherStatuses = statuses.filter((status) => status !== 'ready');

const themed = [
  'ready-full-expected',
  'ready-full-missed',
  'ready-full-J21',
  'ready-compact-J07',
  'failed-full-J07',
];

export const looks: readonly Look[] = [
  ...['full', 'compact', 'summary'].map((layout) => ({
    name: layout,
    query: 'scheme=light',
    cards: [`ready-${layout}`],
  })),
  { name: 'statuses', query: 'scheme=light', cards: otherStatuses },
  { name: 'dark', query: 'scheme=dark', cards: main },
  { name: 'arabic', query: 'scheme=light&lang=ar', cards: main },
  { name: 'mirrored', query: 'scheme=light&dir=rtl', cards: ['ready-full-J08', 'failed-full-J07'] },
  { name: 'phone', query: 'scheme=light&width=360', cards: main },
  { name: 'arabic-phone', query: 'scheme=light&lang=ar&width=390', cards: onPhone },
  { name: 'dark-phone', query: 'scheme=dark&width=390', cards: onPhone },
  { name: 'high-street-phone', query: 'theme=high-street&width=390', cards: onPhone },
  { name: 'side-bar', query: 'scheme=light&width=240', cards: narrow },
  { name: 'german-phone', query: 'scheme=dark&lang=de&width=360', cards: narrow },
  { name: 'wide', query: 'scheme=light&width=1180', cards: ['ready-full-J08', 'ready-full-long'] },
  ...['card', 'letter', 'app', 'high-street'].map((theme) => ({
    name: `theme-${theme}`,
    query: `theme=${theme}`,
    cards: themed,
  })),
  { name: 'print', query: 'scheme=light', cards: ['ready-full-J08'], media: 'print' },
  {
    name: 'forced-colours',
    query: 'scheme=light',
    cards: ['ready-full-J08', 'stale-full-J07', 'idle-full-lookup'],
    features: [{ name: 'forced-colors', value: 'active' }],
  },
  {
    name: 'more-contrast',
    query: 'scheme=light',
    cards: ['ready-full-J08'],
    features: [{ name: 'prefers-contrast', value: 'more' }],
  },
];
