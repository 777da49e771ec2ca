import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../i18n/plural.js';
import { formatDay, formatDays } from '../i18n/formats.js';
import type { Leg, TrackingEvent } from '../../tracking/consignment.js';
import { plainText } from '../../tracking/plain-text.js';
import type { ViewContext } from './context.js';
import { cut } from './truncate-list.js';
import { duration } from './times.js';
import { eventItem } from './event-item.js';
import { fold } from './fold.js';
import { heading } from './heading.js';
import { shortened } from './long-text.js';
import { carrierName, carrierText, facts } from './texts.js';

/** In items. */
const longList = 30;

/**
 * A list in the order that the page chose, from one that is oldest first. A long one is not said to be reversed: Chromium
 * counts the items of such a list anew for each that comes or goes, which takes minutes for thousands.
 */
const list = <T>(
  part: string,
  items: readonly T[],
  context: ViewContext,
  item: (item: T) => unknown,
): unknown => {
  const reversed = context.order === 'newest-first';
  const shown = reversed ? [...items].reverse() : items;
  return html`<ol part=${part} ?reversed=${reversed && items.length <= longList}>
    ${shown.map(item)}
  </ol>`;
};

/** The button for the rest is where the rest will be. */
const withButton = (items: unknown, button: unknown, { order }: ViewContext): readonly unknown[] =>
  order === 'newest-first' ? [items, button ?? nothing] : [button ?? nothing, items];

const days = (events: readonly TrackingEvent[], context: ViewContext): string => {
  const times = events.flatMap(({ time, planned }) => (time && !planned ? time : []));
  return times[0] ? formatDays(times[0], times.at(-1)!, context) : '';
};

const eventList = (key: string, events: readonly TrackingEvent[], context: ViewContext): unknown => {
  let shownDay: string | undefined;
  const long = cut('events', key, events.length, context);
  const shown = long ? events.slice(-long.most) : events;
  const items = list('events', shown, context, (event) => {
    const day = event.time && formatDay(event.time, context);
    const isNew = day !== shownDay;
    shownDay = day;
    return eventItem(event, isNew, context);
  });
  return withButton(items, long?.showAll, context);
};

/** One carrier service's part of the way; done ones are folded to a line. */
const legSection = (
  leg: Leg,
  legs: readonly Leg[],
  packageKey: string,
  mayArrive: boolean,
  context: ViewContext,
): TemplateResult => {
  const { messages, headingLevel } = context;
  const { number, events, progress } = leg;
  const isAhead = progress === 'waiting' && mayArrive;
  const position = legs.length > 1 && html`<span part="position">${messages.leg(number, legs.length)}</span>`;
  const carrier = html`<span part="carrier"
    >${carrierText(carrierName(leg, context))}</span
  >`;
  const title = heading(headingLevel + 2, nothing, 'leg-heading', facts(position, carrier));
  const handOver =
    leg.handedOver &&
    html`<p part="hand-over">${messages.handedOver(shortened(plainText(legs[number]?.carrierService ?? '')))}</p>`;
  const key = `${packageKey} leg ${number}`;
  const body = events.length
    ? fold(
        key,
        progress === 'current' && context.layout === 'full',
        html`${title}
          <span part="leg-facts">${facts(
            days(events, context),
            duration(leg, context),
            counted(messages.updates, events.length, context.locale),
          )}</span>`,
        () => eventList(`${key} all`, events, context),
        context,
      )
    : html`${title}
        <span part="leg-facts">${isAhead ? messages.legWaiting : messages.legUnscanned}</span>`;
  const parts = [body, handOver || nothing];
  return html`<li part="leg">${context.order === 'newest-first' ? parts.reverse() : parts}</li>`;
};

/** As many legs as are shown of many: the newest ones up to the current leg, and the one that comes next. */
const newestOf = (legs: readonly Leg[], most: number): readonly Leg[] => {
  const current = legs.findIndex(({ progress }) => progress === 'current');
  const end = Math.min(Math.max(current + 2, most), legs.length);
  return legs.slice(end - most, end);
};

/**
 * The legs of a package.
 *
 * @param mayArrive the legs that wait may still be travelled
 */
export const legList = (
  legs: readonly Leg[],
  packageKey: string,
  mayArrive: boolean,
  context: ViewContext,
): unknown => {
  const long = cut('legs', `${packageKey} all legs`, legs.length, context);
  const shown = long ? newestOf(legs, long.most) : legs;
  const items = list('legs', shown, context, (leg) => legSection(leg, legs, packageKey, mayArrive, context));
  return withButton(items, long?.showAll, context);
};
