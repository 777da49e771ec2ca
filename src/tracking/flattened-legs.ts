import type { RecordedFlatEvent, RecordedLeg } from './consignment.js';
import { recogniseEvent } from './event-codes.js';
import { normaliseKey } from './text.js';
import { isScan } from './package-progress.js';
import { plainText } from './plain-text.js';
import { isPlanned } from './planned.js';

/** The legs of a flattened package, and which of them delivers to the shopper. */
export interface FlattenedLegs {
  readonly legs: readonly RecordedLeg[];
  /** Index of the last leg that is known to be more than a note. */
  readonly deliveringLeg: number;
}

/** One carrier service's events, with the places in the list that decide where its leg belongs. */
interface Feed {
  readonly carrierService: string;
  readonly events: Omit<RecordedFlatEvent, 'carrierService'>[];
  /** Of its first event, in the whole list. */
  readonly first: number;
  /** Of its first scan of the parcel; `undefined` where it has none. */
  scan: number | undefined;
  /** It has said that the parcel is going to be handed over to it. */
  isAnnounced: boolean;
  /** Of its last event that was not recognised. */
  unread: number | undefined;
}

/** An event without a carrier belongs to the one that reported before it. */
const feedsOf = (events: readonly RecordedFlatEvent[], now: number): Feed[] => {
  const feeds = new Map<string, Feed>();
  let service = events.find(({ carrierService }) => carrierService)?.carrierService ?? '';
  events.forEach(({ carrierService, ...event }, index) => {
    service = carrierService || service;
    const key = normaliseKey(service);
    const feed = feeds.get(key) ?? {
      carrierService: service,
      events: [],
      first: index,
      scan: undefined,
      isAnnounced: false,
      unread: undefined,
    };
    feeds.set(key, feed);
    feed.events.push(event);
    const recognised = recogniseEvent(event.code, plainText(event.description));
    if (isPlanned(event.time, recognised, now)) return;
    if (!recognised) feed.unread = index;
    else if (isScan(recognised.state)) feed.scan ??= index;
    else if (recognised.state) feed.isAnnounced = true;
  });
  return [...feeds.values()];
};

/**
 * The flattened response has no legs: each carrier service is one, in the order in which they first had the parcel. Mirrored
 * and closing messages belong to the leg of their own carrier. A carrier that has announced itself, and has not had the
 * parcel yet, comes last: a delivery before that is a hand-over to it. A carrier that has only left notes delivers nothing.
 *
 * @param events oldest first
 */
export const legsOfFlattened = (events: readonly RecordedFlatEvent[], now: number): FlattenedLegs => {
  const feeds = feedsOf(events, now);
  const lastTakeover = Math.max(-1, ...feeds.map(({ scan }) => scan ?? -1));
  const isAhead = ({ scan, isAnnounced, unread = -1 }: Feed): boolean =>
    scan === undefined && (isAnnounced || unread > lastTakeover);
  const had = feeds.filter((feed) => !isAhead(feed));
  const ordered = [
    ...had.sort((a, b) => (a.scan ?? a.first) - (b.scan ?? b.first)),
    ...feeds.filter(isAhead),
  ];
  const delivering = ordered.findLastIndex((feed) => feed.scan !== undefined || isAhead(feed));
  return {
    legs: ordered.map((feed) => ({ carrierService: feed.carrierService, events: feed.events })),
    deliveringLeg: delivering < 0 ? ordered.length - 1 : delivering,
  };
};
