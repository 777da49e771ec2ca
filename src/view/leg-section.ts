import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../i18n/counted.js';
import { formatDay, formatDays } from '../dates/formats.js';
import type { Leg, TrackingEvent } from '../model/consignment.js';
import { plainText } from '../model/plain-text.js';
import type { ViewContext } from './context.js';
import { cut } from './details/cut.js';
import { duration } from './details/times.js';
import { eventItem } from './event-item.js';
import { fold } from './fold.js';
import { heading } from './heading.js';
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

const days = (events: readonly TrackingEvent[], context: ViewContext): string => {
  const times = events.flatMap(({ time, planned }) => (time && !planned ? time : []));
  return times[0] ? formatDays(times[0], times.at(-1)!, context) : '';
};

const eventList = (key: string, events: readonly TrackingEvent[], context: ViewContext): unknown => {
  let shownDay: string | undefined;
  const { shown, showAll } = cut(key, events, context) ?? { shown: events, showAll: nothing };
  const items = list('events', shown, context, (event) => {
    const day = event.time && formatDay(event.time, context);
    const isNew = day !== shownDay;
    shownDay = day;
    return eventItem(event, isNew, context);
  });
  return context.order === 'newest-first' ? [items, showAll] : [showAll, items];
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
    html`<p part="hand-over">${messages.handedOver(plainText(legs[number]?.carrierService ?? ''))}</p>`;
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

/**
 * Every leg of a package.
 *
 * @param mayArrive the legs that wait may still be travelled
 */
export const legList = (
  legs: readonly Leg[],
  packageKey: string,
  mayArrive: boolean,
  context: ViewContext,
): unknown => list('legs', legs, context, (leg) => legSection(leg, legs, packageKey, mayArrive, context));
