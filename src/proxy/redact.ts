import type { Redact } from './options.js';
import type { ProList, RebuiltAnswer, RebuiltEvent, RebuiltPackage } from './rebuild.js';
import { townOf } from './town.js';

/** At most so many initials: more of them would spell out a sentence that was written where a name belongs. */
const MOST_INITIALS = 3;

/** The longest text that is looked for in a description; PRO's fields are 50 and 100 characters. */
const LONGEST_REPEATED = 255;

/** The answer with as much of its names and places as may be shown; the one that was given stays as it is. */
export function redactAnswer(answer: RebuiltAnswer, redact: Required<Redact>): RebuiltAnswer {
  return mapEvents(answer, (event) => redactEvent(event, redact));
}

function redactEvent(event: RebuiltEvent, { signedBy, location }: Required<Redact>): RebuiltEvent {
  const redacted: RebuiltEvent = { ...event };
  if (signedBy !== 'full') {
    withhold(redacted, 'SignedBy');
    const signature = signedBy === 'initials' ? initials(event.SignedBy ?? '') : '';
    if (signature) redacted.SignedBy = signature;
  }
  if (location !== 'full') {
    withhold(redacted, 'Location');
    const town = location === 'town' ? townOf(event.Location ?? '') : '';
    if (town) redacted.Location = town;
  }
  return redacted;
}

/** Takes a field out of an event, and out of the description too: carriers write "Signed for by C. Smith". */
function withhold(event: RebuiltEvent, name: 'SignedBy' | 'Location'): void {
  const text = event[name]?.trim();
  Reflect.deleteProperty(event, name);
  if (!text || !event.Description) return;
  event.Description =
    text.length > LONGEST_REPEATED
      ? event.Description.replaceAll(text, '…')
      : event.Description.replace(wholeWords(text), '…');
}

/** A text in any case, but not inside a longer word: the signature `Al` must not tear `Arrival` apart. */
function wholeWords(text: string): RegExp {
  const literal = text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
}

/** `Chris O'Smith` → `C. O.`; empty when there is no letter. */
function initials(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words
    .slice(0, MOST_INITIALS)
    .map((word) => `${String.fromCodePoint(word.codePointAt(0) ?? 0).toUpperCase()}.`)
    .join(' ');
}

function mapEvents(answer: RebuiltAnswer, change: (event: RebuiltEvent) => RebuiltEvent): RebuiltAnswer {
  const withEvents = <T extends { Events?: ProList<RebuiltEvent> }>(holder: T): T =>
    holder.Events ? { ...holder, Events: mapItems(holder.Events, change) } : holder;
  const withLegs = (trackedPackage: RebuiltPackage): RebuiltPackage =>
    trackedPackage.Legs
      ? { ...trackedPackage, Legs: mapItems(trackedPackage.Legs, withEvents) }
      : trackedPackage;
  // The status holds nothing personal.
  if (!('TrackedPackages' in answer) || !answer.TrackedPackages) return answer;
  return {
    ...answer,
    TrackedPackages: mapItems(answer.TrackedPackages, (item) => withEvents(withLegs(item))),
  };
}

function mapItems<T>(items: readonly (T | null)[], change: (item: T) => T): (T | null)[] {
  return items.map((item) => (item === null ? null : change(item)));
}
