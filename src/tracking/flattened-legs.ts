import type { RecordedFlatEvent, RecordedLeg } from './consignment.js';
import { recogniseEvent } from './event-codes.js';
import { normaliseKey } from './text.js';
import { isScan } from './package-progress.js';
import { plainText } from './plain-text.js';
import { isPlanned } from './planned.js';

/** The legs of a flattened package, and which of them delivers to the shopper. */
export interface FlattenedLegs {
  readonly legs: readonly RecordedLeg[];
  /** Index of the last leg that has more than notes. */
  readonly deliveringLeg: number;
}

/** One carrier service's events, with the indices that decide the position of its leg. */
interface Feed {
  readonly carrierService: string;
  readonly events: Omit<RecordedFlatEvent, 'carrierService'>[];
  /** Index of its first event in the list. */
  readonly first: number;
  /** Index of its first scan of the parcel; `undefined` if there is none. */
  scan: number | undefined;
  /** It has announced that it will get the parcel. */
  isAnnounced: boolean;
  /** Index of its last event that was not recognised. */
  unread: number | undefined;
}

/** An event without a carrier service belongs to the one of the event before. */
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
 * The flattened response has no legs: each carrier service becomes one, in the order in which they first had the parcel.
 * Mirrored and closing messages belong to their own carrier's leg. A carrier that has announced itself, but has not had
 * the parcel yet, comes last: a delivery before that is a hand-over to it. A carrier that only left notes does not deliver.
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
