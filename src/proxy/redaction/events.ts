/** Walks over the events of a response, whatever its shape. */

import type { ProList, RebuiltAnswer, RebuiltEvent, RebuiltPackage } from './allow-list.js';

/** All events, in order. */
export function eventsOf(answer: RebuiltAnswer): RebuiltEvent[] {
  if (!('TrackedPackages' in answer)) return [];
  const holders = items(answer.TrackedPackages).flatMap((item) => [item, ...items(item.Legs)]);
  return holders.flatMap(({ Events }) => items(Events));
}

/** How many legs and events there are. */
export function countItems(answer: RebuiltAnswer): number {
  if (!('TrackedPackages' in answer)) return 0;
  const legs = items(answer.TrackedPackages).map(({ Legs }) => Legs?.length ?? 0);
  return legs.reduce((sum, count) => sum + count, eventsOf(answer).length);
}

/** The response with its events changed; the given one stays as it is. */
export function mapEvents(
  answer: RebuiltAnswer,
  change: (event: RebuiltEvent) => RebuiltEvent,
): RebuiltAnswer {
  const withEvents = <T extends { Events?: ProList<RebuiltEvent> }>(holder: T): T =>
    holder.Events ? { ...holder, Events: mapItems(holder.Events, change) } : holder;
  const withLegs = (trackedPackage: RebuiltPackage): RebuiltPackage =>
    trackedPackage.Legs
      ? { ...trackedPackage, Legs: mapItems(trackedPackage.Legs, withEvents) }
      : trackedPackage;
  if (!('TrackedPackages' in answer) || !answer.TrackedPackages) return answer;
  return {
    ...answer,
    TrackedPackages: mapItems(answer.TrackedPackages, (item) => withEvents(withLegs(item))),
  };
}

function items<T>(list: ProList<T> | undefined): T[] {
  return (list ?? []).filter((item): item is T & NonNullable<T> => item !== null);
}

function mapItems<T>(list: readonly (T | null)[], change: (item: T) => T): (T | null)[] {
  return list.map((item) => (item === null ? null : change(item)));
}
