import type { EventTime, RecordedEvent } from './consignment.js';
import { DAY } from './time.js';

/** Positive if `b` is later; a date alone is neither earlier nor later than the times of its day. */
const compareTimes = (a: EventTime, b: EventTime): number => {
  const unit = a.precision === 'date' || b.precision === 'date' ? DAY : 1;
  return Math.sign(Math.floor(b.instant / unit) - Math.floor(a.instant / unit));
};

/** Positive for a list that mostly runs from old to new, negative for the reverse, 0 if the times do not tell. */
export const directionOf = (events: readonly RecordedEvent[]): number => {
  let sum = 0;
  let previous: EventTime | undefined;
  for (const { time = previous } of events) {
    if (previous && time) sum += compareTimes(previous, time);
    previous = time;
  }
  return sum;
};

/** Events equal in every field are one event that was reported twice. Any difference keeps both. */
export const dedupe = <E extends RecordedEvent>(events: readonly E[]): E[] => [
  ...new Map(events.map((event) => [JSON.stringify(event), event])).values(),
];

/**
 * Sorts events from old to new. Equal instants keep the list's direction. An event without a readable time keeps its
 * place in the list. A date without a time counts as late within its day as the event listed before it.
 *
 * @param direction of the list if its own times do not tell (see {@link directionOf})
 */
export const sortChronologically = <E extends RecordedEvent>(
  events: readonly E[],
  direction: number,
): E[] => {
  const listed = (directionOf(events) || direction) < 0 ? [...events].reverse() : events;
  let previous = -Infinity;
  const timed = listed
    .flatMap((event) => {
      if (!event.time) return [];
      const { instant, precision } = event.time;
      previous = precision === 'date' ? Math.max(instant, Math.min(previous, instant + DAY - 1)) : instant;
      return [{ event, key: previous }];
    })
    .sort((a, b) => a.key - b.key);
  let next = 0;
  return listed.map((event) => (event.time ? timed[next++]!.event : event));
};
