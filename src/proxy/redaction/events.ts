/** Iterates over the events of a response of either shape. */

import type { ProList, SafeResponse, SafeEvent, SafePackage } from './allow-list.js';

/** All events, in order. */
export function eventsOf(response: SafeResponse): SafeEvent[] {
  if (!('TrackedPackages' in response)) return [];
  const holders = items(response.TrackedPackages).flatMap((item) => [item, ...items(item.Legs)]);
  return holders.flatMap(({ Events }) => items(Events));
}

/** The number of legs and events. */
export function countItems(response: SafeResponse): number {
  if (!('TrackedPackages' in response)) return 0;
  const legs = items(response.TrackedPackages).flatMap(({ Legs }) => Legs ?? []);
  return legs.length + eventsOf(response).length;
}

/** A copy of the response with its events changed. */
export function mapEvents(response: SafeResponse, change: (event: SafeEvent) => SafeEvent): SafeResponse {
  const withEvents = <T extends { Events?: ProList<SafeEvent> }>(holder: T): T =>
    holder.Events ? { ...holder, Events: mapItems(holder.Events, change) } : holder;
  const withLegs = (trackedPackage: SafePackage): SafePackage =>
    trackedPackage.Legs
      ? { ...trackedPackage, Legs: mapItems(trackedPackage.Legs, withEvents) }
      : trackedPackage;
  if (!('TrackedPackages' in response) || !response.TrackedPackages) return response;
  return {
    ...response,
    TrackedPackages: mapItems(response.TrackedPackages, (item) => withEvents(withLegs(item))),
  };
}

function items<T>(list: ProList<T> | undefined): T[] {
  return (list ?? []).filter((item): item is T & NonNullable<T> => item !== null);
}

function mapItems<T>(list: readonly (T | null)[], change: (item: T) => T): (T | null)[] {
  return list.map((item) => (item === null ? null : change(item)));
}
