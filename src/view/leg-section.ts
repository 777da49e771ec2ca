import { html, nothing, type TemplateResult } from 'lit';
import { formatDay, formatDays } from '../dates/formats.js';
import type { Leg, TrackingEvent } from '../model/consignment.js';
import type { ViewContext } from './context.js';
import { eventItem } from './event-item.js';
import { heading } from './heading.js';
import { carrierText, facts } from './texts.js';

/** A list in the order that the page chose, from one that is oldest first. */
const list = <T>(
  part: string,
  items: readonly T[],
  context: ViewContext,
  item: (item: T) => unknown,
): unknown => {
  const reversed = context.order === 'newest-first';
  const shown = reversed ? [...items].reverse() : items;
  return html`<ol part=${part} ?reversed=${reversed}>
    ${shown.map(item)}
  </ol>`;
};

const days = (events: readonly TrackingEvent[], context: ViewContext): string => {
  const times = events.flatMap(({ time }) => time ?? []);
  return times[0] ? formatDays(times[0], times.at(-1)!, context) : '';
};

const eventList = (events: readonly TrackingEvent[], context: ViewContext): unknown => {
  let shownDay: string | undefined;
  return list('events', events, context, (event) => {
    const day = event.time && formatDay(event.time, context);
    const isNew = day !== shownDay;
    shownDay = day;
    return eventItem(event, isNew, context);
  });
};

/** One carrier service's part of the way; done ones are folded to a line. */
const legSection = (leg: Leg, legs: readonly Leg[], context: ViewContext): TemplateResult => {
  const { messages, headingLevel } = context;
  const { number, carrierService, events, progress } = leg;
  const position = legs.length > 1 && html`<span part="position">${messages.leg(number, legs.length)}</span>`;
  const carrier = html`<span part="carrier"
    >${carrierText(carrierService || messages.unnamedCarrier)}</span
  >`;
  const title = heading(headingLevel + 2, nothing, 'leg-heading', facts(position, carrier));
  const handOver =
    leg.handedOver &&
    html`<p part="hand-over">${messages.handedOver(legs[number]?.carrierService ?? '')}</p>`;
  const body = events.length
    ? html`<details ?open=${progress === 'current'}>
        <summary>
          ${title}
          <span part="leg-facts">${facts(days(events, context), messages.updates(events.length))}</span>
        </summary>
        ${eventList(events, context)}
      </details>`
    : html`${title}
        <span part="leg-facts">${progress === 'waiting' ? messages.legWaiting : messages.legUnscanned}</span>`;
  const parts = [body, handOver || nothing];
  return html`<li part="leg">${context.order === 'newest-first' ? parts.reverse() : parts}</li>`;
};

/** Every leg of a package. */
export const legList = (legs: readonly Leg[], context: ViewContext): unknown =>
  list('legs', legs, context, (leg) => legSection(leg, legs, context));
