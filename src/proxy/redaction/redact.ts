import type { ReadRedact } from '../access/read-access.js';
import type { RebuiltAnswer, RebuiltEvent } from './allow-list.js';
import { recogniseEvent } from '../../tracking/event-codes.js';
import { eventsOf, mapEvents } from './events.js';
import { inSlices } from '../upstream/slices.js';
import { mayBeAddress, mayNamePerson } from './telltale.js';
import { townOf } from './redact-location.js';
import { LONGEST_TEXT, NOTHING_WITHHELD, withhold, type Private, type Withheld } from './withheld.js';

/** At most so many initials: more of them would spell out a sentence in the place of a name. */
const MOST_INITIALS = 3;

/** Scripts in which the first letter is a whole name. */
const WHOLE_NAMES = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What is known of a response before its events are redacted. */
interface Rules {
  readonly redact: ReadRedact;
  readonly names: Withheld;
  readonly places: Withheld;
  readonly towns: ReadonlyMap<string, string>;
}

/**
 * The response with as much of its names and places as may be shown; the given one stays as it is. What is withheld
 * from one event is withheld in the free texts of all.
 */
export async function redactAnswer(answer: RebuiltAnswer, redact: ReadRedact): Promise<RebuiltAnswer> {
  if (redact.signedBy === 'full' && redact.location === 'full') return answer;
  const events = eventsOf(answer);
  const rules = await readRules(events, redact);
  const redacted = new Map<RebuiltEvent, RebuiltEvent>();
  await inSlices(events, (event) => redacted.set(event, redactEvent(event, rules)));
  return mapEvents(answer, (event) => redacted.get(event) ?? {});
}

async function readRules(events: readonly RebuiltEvent[], redact: ReadRedact): Promise<Rules> {
  const signatures = new Set(events.map(({ SignedBy }) => SignedBy ?? ''));
  const locations = new Set(events.map(({ Location }) => Location ?? ''));
  const everyName = await withhold([...signatures].map((text) => ({ text })));
  const towns = new Map<string, string>();
  if (redact.location === 'town')
    await inSlices(locations, (place) => towns.set(place, townOf(place, everyName.isRepeatedIn)));
  const places = [...locations].map((text): Private => ({ text, shown: towns.get(text) ?? '' }));
  return {
    redact,
    names: redact.signedBy === 'full' ? NOTHING_WITHHELD : everyName,
    places: redact.location === 'full' ? NOTHING_WITHHELD : await withhold(places),
    towns,
  };
}

function redactEvent(event: RebuiltEvent, rules: Rules): RebuiltEvent {
  const { Code, Description, SignedBy, Location, ...rest } = event;
  return {
    ...rest,
    ...kept('Code', showCode(event, rules)),
    ...kept('Description', showDescription(event, rules)),
    ...kept('SignedBy', showSignature(SignedBy ?? '', rules)),
    ...kept('Location', showPlace(Location ?? '', rules)),
  };
}

function showSignature(name: string, { redact, places }: Rules): string {
  if (redact.signedBy === 'initials') return initials(name);
  if (redact.signedBy === 'hidden') return '';
  // A signature may say where: "Neighbour at 12".
  const isPlace = redact.location !== 'full' && (mayBeAddress(name) || places.isRepeatedIn(name));
  return isPlace ? '' : name;
}

function showPlace(place: string, { redact, names, towns }: Rules): string {
  if (redact.location === 'hidden') return '';
  const shown = redact.location === 'town' ? (towns.get(place) ?? '') : place;
  const isPerson = redact.signedBy !== 'full' && (mayNamePerson(shown) || names.isRepeatedIn(shown));
  return isPerson ? '' : shown;
}

/** A code is a fixed word, unless it is one that nobody knows. */
function showCode({ Code }: RebuiltEvent, rules: Rules): string {
  const code = Code ?? '';
  return recogniseEvent(code, '') || !repeats(code, rules) ? code : '';
}

/**
 * A description is a carrier's free text. Where the code says it all, it is dropped. Where it is a phrase that stands for
 * a state, it holds nothing else. Otherwise it stays if it repeats nothing that is withheld, and looks like neither a
 * person nor an address.
 */
function showDescription({ Code, Description }: RebuiltEvent, rules: Rules): string {
  const description = Description ?? '';
  const byCode = recogniseEvent(Code ?? '', '');
  if (byCode && recogniseEvent(Code ?? '', description)?.name === byCode.name) return '';
  if (recogniseEvent('', description)) return description;
  return byCode || repeats(description, rules) ? '' : description;
}

function repeats(text: string, { redact, names, places }: Rules): boolean {
  return (
    text.length > LONGEST_TEXT ||
    names.isRepeatedIn(text) ||
    places.isRepeatedIn(text) ||
    (redact.signedBy !== 'full' && mayNamePerson(text)) ||
    (redact.location !== 'full' && mayBeAddress(text))
  );
}

/** A field, where there is something to show. */
function kept<N extends string>(name: N, text: string): { [K in N]?: string } {
  return (text ? { [name]: text } : {}) as { [K in N]?: string };
}

/** `Chris O'Smith` → `C. O.`; empty when there is no letter. */
function initials(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words
    .filter((word) => !WHOLE_NAMES.test(word))
    .slice(0, MOST_INITIALS)
    .map((word) => `${String.fromCodePoint(word.codePointAt(0) ?? 0).toUpperCase()}.`)
    .join(' ');
}
