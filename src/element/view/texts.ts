import { html, type TemplateResult } from 'lit';
import { formatClock, formatLongDay, machineTime } from '../i18n/formats.js';
import type { Messages } from '../i18n/messages.js';
import type { EventTime, Leg, TrackingEvent } from '../../tracking/consignment.js';
import type { ConsignmentStateName } from '../../tracking/states.js';
import { plainText } from '../../tracking/plain-text.js';
import type { ViewContext } from './context.js';
import { place as mapLink } from './controls.js';
import { day, relativeDay } from './times.js';
import { longText, shortened } from './long-text.js';

/** In characters: longer words make no title. */
const longestTitle = 80;

const stop = /[.\u3002\s]/u;

/** `The parcel is back at the depot.` without its full stop. A loop: as a pattern, a megabyte of blanks takes minutes. */
export const withoutStop = (words: string): string => {
  let { length } = words;
  while (length > 0 && stop.test(words.charAt(length - 1))) length -= 1;
  return words.slice(0, length) || words;
};

/**
 * What happened. An unknown event has the carrier's words, if they are short, and so has a note: that it is one says
 * nothing.
 */
export const eventTitle = ({ name, words }: TrackingEvent, { states, events, update }: Messages): string => {
  const own = words.length <= longestTitle ? withoutStop(words) : '';
  if (!name) return own || update.headline;
  if (name === 'ForInformation' && own) return own;
  return name in events
    ? events[name as keyof Messages['events']]
    : states[name as ConsignmentStateName].headline;
};

/** Text that came from a carrier: of any script, so it brings its own direction and disturbs nothing around it. */
export const carrierText = (text: string): TemplateResult => html`<bdi>${shortened(text)}</bdi>`;

const initials = (name: string): string => name.replace(/(\S)\S*/gu, '$1.');

/** Who signed, as far as the page wants it to be seen. */
export const signature = ({ signatory }: TrackingEvent, context: ViewContext): TemplateResult | false => {
  const { messages, signedBy: shown } = context;
  const name = shown === 'initials' ? initials(signatory) : signatory;
  return (
    signatory !== '' &&
    shown !== 'hidden' &&
    html`<span part="signature" dir="auto">${longText(messages.signedBy(name), context)}</span>`
  );
};

/** Where or with whom it was left. It may name a neighbour, so it shows only where names do. */
export const leftAt = (event: TrackingEvent, context: ViewContext): TemplateResult | false =>
  event.leftAt !== '' &&
  context.signedBy === 'full' &&
  html`<span part="left-at" dir="auto">${longText(event.leftAt, context)}</span>`;

/** Where it was, as far as the page wants it to be seen. */
export const place = (event: TrackingEvent, context: ViewContext): TemplateResult | false =>
  event.place !== '' &&
  context.location === 'full' &&
  html`<span part="place" dir="auto">${longText(event.place, context, (shown) => mapLink(shown, context))}</span>`;

/** A carrier service's name, or a general one. */
export const carrierName = ({ carrierService }: Leg, { messages }: ViewContext): string =>
  shortened(plainText(carrierService)) || messages.unnamedCarrier;

/** `today, Tuesday 5 March, 11:37` */
export const longTime = (time: EventTime, context: ViewContext): TemplateResult => {
  const clock = formatClock(time, context, context.namesZones);
  const all = [relativeDay(time, context), formatLongDay(time, context), clock]
    .filter(Boolean)
    .join(context.messages.comma);
  return html`<time datetime=${machineTime(time)}>${all}</time>`;
};

/** `today, Tue, 5 Mar` over `11:37`; the day is only heard where the event before it has the same. */
export const shortTime = (time: EventTime, showsDay: boolean, context: ViewContext): TemplateResult =>
  html`<time part="time" datetime=${machineTime(time)}
    ><span class=${showsDay ? 'day' : 'heard'}>${day(time, context)} </span
    >${formatClock(time, context, context.namesZones)}</time
  >`;

/** What is not known is left out. */
export type Fact = TemplateResult | string | false | undefined;

/** Between facts, for the eye alone: a reader would say "middle dot". */
export const dot = html` <i aria-hidden="true">&middot;</i> `;

/** Those that are known, in one line. */
export const joined = (separator: Fact, ...all: Fact[]): unknown[] =>
  all.filter(Boolean).flatMap((fact, index) => (index ? [separator, fact] : [fact]));

export const facts = (...all: Fact[]): unknown[] => joined(dot, ...all);
