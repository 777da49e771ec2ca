import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../i18n/plural.js';
import { formatDay, formatDays } from '../i18n/dates.js';
import type { Leg, TrackingEvent } from '../../tracking/consignment.js';
import { plainText } from '../../tracking/plain-text.js';
import type { ViewContext } from './context.js';
import { eventItem } from './event-item.js';
import { fold } from './fold.js';
import { heading } from './heading.js';
import { carrierName, carrierText, facts, truncate } from './text.js';
import { duration } from './time-text.js';
import { truncateList } from './truncate-list.js';

/** Items. Chromium numbers a reversed list again for each item that is added or removed: minutes for thousands. */
const longestReversed = 30;

/**
 * A list in the page's order.
 *
 * @param items oldest first
 */
const list = <T>(
  part: string,
  items: readonly T[],
  context: ViewContext,
  item: (item: T) => unknown,
): unknown => {
  const reversed = context.order === 'newest-first';
  const shown = reversed ? [...items].reverse() : items;
  return html`<ol part=${part} ?reversed=${reversed && items.length <= longestReversed}>
    ${shown.map(item)}
  </ol>`;
};

/** Puts the button where the other items will be. */
const withButton = (items: unknown, button: unknown, { order }: ViewContext): readonly unknown[] =>
  order === 'newest-first' ? [items, button ?? nothing] : [button ?? nothing, items];

const days = (events: readonly TrackingEvent[], context: ViewContext): string => {
  const times = events.flatMap(({ time, planned }) => (time && !planned ? time : []));
  return times[0] ? formatDays(times[0], times.at(-1)!, context) : '';
};

const eventList = (key: string, events: readonly TrackingEvent[], context: ViewContext): unknown => {
  let shownDay: string | undefined;
  const truncated = truncateList('events', key, events.length, context);
  const shown = truncated ? events.slice(-truncated.shown) : events;
  const items = list('events', shown, context, (event) => {
    const day = event.time && formatDay(event.time, context);
    const showsDay = day !== shownDay;
    shownDay = day;
    return eventItem(event, showsDay, context);
  });
  return withButton(items, truncated?.showAll, context);
};

/** One leg; only the current one is open at first. */
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
  const carrier = html`<span part="carrier">${carrierText(carrierName(leg, context))}</span>`;
  const title = heading(headingLevel + 2, nothing, 'leg-heading', facts(position, carrier));
  const handOver =
    leg.handedOver &&
    html`<p part="hand-over">${messages.handedOver(truncate(plainText(legs[number]?.carrierService ?? '')))}</p>`;
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

/** The newest legs up to the current one, and the one after it. */
const newestOf = (legs: readonly Leg[], count: number): readonly Leg[] => {
  const current = legs.findIndex(({ progress }) => progress === 'current');
  const end = Math.min(Math.max(current + 2, count), legs.length);
  return legs.slice(end - count, end);
};

/**
 * The legs of a package.
 *
 * @param mayArrive the package may still be delivered to the shopper
 */
export const legList = (
  legs: readonly Leg[],
  packageKey: string,
  mayArrive: boolean,
  context: ViewContext,
): unknown => {
  const truncated = truncateList('legs', `${packageKey} all legs`, legs.length, context);
  const shown = truncated ? newestOf(legs, truncated.shown) : legs;
  const items = list('legs', shown, context, (leg) => legSection(leg, legs, packageKey, mayArrive, context));
  return withButton(items, truncated?.showAll, context);
};
