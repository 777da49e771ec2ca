import type { Redaction } from '../access/view.js';
import type { SafeEvent, SafeResponse } from './allow-list.js';
import { recogniseEvent } from '../../tracking/event-codes.js';
import { eventsOf, mapEvents } from './events.js';
import { inSlices } from '../upstream/slices.js';
import { mayBeAddress, mayNamePerson } from './telltale.js';
import { redactLocation } from './redact-location.js';
import { MAX_TEXT_LENGTH, NOTHING_WITHHELD, withhold, type Private, type Withheld } from './withheld.js';

/** More initials would spell out a sentence instead of a name. */
const MAX_INITIALS = 3;

/** Scripts in which the first letter is a whole name. */
const WHOLE_NAMES = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** What is collected from all events of a response before they are redacted. */
interface Rules {
  readonly redaction: Redaction;
  readonly names: Withheld;
  readonly places: Withheld;
  readonly towns: ReadonlyMap<string, string>;
}

/**
 * A copy of the response with only those names and locations that may be shown. What is withheld from one event is
 * withheld in the free texts of all.
 */
export async function redact(response: SafeResponse, redaction: Redaction): Promise<SafeResponse> {
  if (redaction.signedBy === 'full' && redaction.location === 'full') return response;
  const events = eventsOf(response);
  const rules = await readRules(events, redaction);
  const redacted = new Map<SafeEvent, SafeEvent>();
  await inSlices(events, (event) => redacted.set(event, redactEvent(event, rules)));
  return mapEvents(response, (event) => redacted.get(event) ?? {});
}

async function readRules(events: readonly SafeEvent[], redaction: Redaction): Promise<Rules> {
  const signatures = new Set(events.map(({ SignedBy }) => SignedBy ?? ''));
  const locations = new Set(events.map(({ Location }) => Location ?? ''));
  const everyName = await withhold([...signatures].map((text) => ({ text })));
  const towns = new Map<string, string>();
  if (redaction.location === 'town')
    await inSlices(locations, (place) => towns.set(place, redactLocation(place, everyName.isRepeatedIn)));
  const places = [...locations].map((text): Private => ({ text, shown: towns.get(text) ?? '' }));
  return {
    redaction,
    names: redaction.signedBy === 'full' ? NOTHING_WITHHELD : everyName,
    places: redaction.location === 'full' ? NOTHING_WITHHELD : await withhold(places),
    towns,
  };
}

function redactEvent(event: SafeEvent, rules: Rules): SafeEvent {
  const { Code, Description, SignedBy, Location, ...rest } = event;
  return {
    ...rest,
    ...field('Code', showCode(event, rules)),
    ...field('Description', showDescription(event, rules)),
    ...field('SignedBy', showSignature(SignedBy ?? '', rules)),
    ...field('Location', showPlace(Location ?? '', rules)),
  };
}

function showSignature(name: string, { redaction, places }: Rules): string {
  if (redaction.signedBy === 'initials') return initials(name);
  if (redaction.signedBy === 'hidden') return '';
  // A signature may contain an address: "Neighbour at 12".
  const isPlace = redaction.location !== 'full' && (mayBeAddress(name) || places.isRepeatedIn(name));
  return isPlace ? '' : name;
}

function showPlace(place: string, { redaction, names, towns }: Rules): string {
  if (redaction.location === 'hidden') return '';
  const shown = redaction.location === 'town' ? (towns.get(place) ?? '') : place;
  const isPerson = redaction.signedBy !== 'full' && (mayNamePerson(shown) || names.isRepeatedIn(shown));
  return isPerson ? '' : shown;
}

/** A known code is a fixed word. An unknown one may be any text. */
function showCode({ Code }: SafeEvent, rules: Rules): string {
  const code = Code ?? '';
  return recogniseEvent(code, '') || !repeats(code, rules) ? code : '';
}

/**
 * A description is a carrier's free text. It is dropped if the code says the same, and shown if it is one of the known
 * phrases, which contain nothing personal. Otherwise it is shown if it repeats nothing that is withheld, and looks like
 * neither a person nor an address.
 */
function showDescription({ Code, Description }: SafeEvent, rules: Rules): string {
  const description = Description ?? '';
  const byCode = recogniseEvent(Code ?? '', '');
  if (byCode && recogniseEvent(Code ?? '', description)?.name === byCode.name) return '';
  if (recogniseEvent('', description)) return description;
  return byCode || repeats(description, rules) ? '' : description;
}

function repeats(text: string, { redaction, names, places }: Rules): boolean {
  return (
    text.length > MAX_TEXT_LENGTH ||
    names.isRepeatedIn(text) ||
    places.isRepeatedIn(text) ||
    (redaction.signedBy !== 'full' && mayNamePerson(text)) ||
    (redaction.location !== 'full' && mayBeAddress(text))
  );
}

/** A field, unless its text is empty. */
function field<N extends string>(name: N, text: string): { [K in N]?: string } {
  return (text ? { [name]: text } : {}) as { [K in N]?: string };
}

/** `Chris O'Smith` → `C. O.`; empty when there is no letter. */
function initials(name: string): string {
  const words = name.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
  return words
    .filter((word) => !WHOLE_NAMES.test(word))
    .slice(0, MAX_INITIALS)
    .map((word) => `${String.fromCodePoint(word.codePointAt(0) ?? 0).toUpperCase()}.`)
    .join(' ');
}
