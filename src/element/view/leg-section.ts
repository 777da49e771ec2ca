import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../i18n/plural.js';
import { formatDays } from '../i18n/dates.js';
import type { Leg, TrackedPackage, TrackingEvent } from '../../tracking/consignment.js';
import { carrierFact, carrierName, knownCarrier } from './carrier.js';
import type { ViewContext } from './context.js';
import { eventItem } from './event-item.js';
import { fold } from './fold.js';
import { heading } from './heading.js';
import { carrierText, expandableText, facts } from './text.js';
import { dayHeading } from './time-text.js';
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

const eventList = (
  key: string,
  events: readonly TrackingEvent[],
  latest: TrackingEvent | undefined,
  context: ViewContext,
): unknown => {
  const items = (some: readonly TrackingEvent[], inContext: ViewContext): unknown => {
    let shownDay: string | undefined;
    return list('events', some, inContext, (event) => {
      const day = event.time ? dayHeading(event.time, inContext) : inContext.messages.timeUnknown;
      const newDay = day === shownDay ? '' : day;
      shownDay = day;
      return eventItem(event, newDay, event === latest, inContext);
    });
  };
  const truncated = truncateList('events', key, events.length, context, (shown, inContext) =>
    items(events.slice(0, -shown), inContext),
  );
  return withButton(
    items(truncated ? events.slice(-truncated.shown) : events, context),
    truncated?.showAll,
    context,
  );
};

/** One of several legs; only the current one is open at first. */
const legSection = (
  leg: Leg,
  { legs, lastEvent }: TrackedPackage,
  packageKey: string,
  context: ViewContext,
): TemplateResult => {
  const { messages, headingLevel, locale } = context;
  const { number, events, progress } = leg;
  const key = `${packageKey} leg ${number}`;
  const isOpenAtFirst = progress === 'current';
  const isOpen = context.actions.isOpen(key, isOpenAtFirst);
  const name = carrierName(leg, context);
  const details = facts(
    [
      messages.leg(number, legs.length),
      !isOpen && days(events, context),
      events.length
        ? !isOpen && html`<span class="together">${counted(messages.updates, events.length, locale)}</span>`
        : messages.legUnscanned,
    ],
    context,
  );
  const title = html`${heading(headingLevel + 2, nothing, 'leg-heading', carrierText(name))}<span class="heard"
      >${messages.comma}</span
    ><span part="leg-facts">${details}</span>`;
  if (!events.length) return html`<li part="leg"><div class="leg-title">${title}</div></li>`;
  const { url, phone } = context.carriers.get(leg.carrierService) ?? {};
  const links = url || phone ? carrierFact(leg, false, context) : [];
  const body = (): unknown => [
    links.length ? html`<p part="leg-links">${links}</p>` : nothing,
    eventList(`${key} all`, events, lastEvent, context),
  ];
  return html`<li part="leg">${fold(key, isOpenAtFirst, title, body, context)}</li>`;
};

/** The newest legs up to the current one, and the one after it. */
const newestOf = (legs: readonly Leg[], count: number): readonly Leg[] => {
  const current = legs.findIndex(({ progress }) => progress === 'current');
  const end = Math.min(Math.max(current + 2, count), legs.length);
  return legs.slice(end - count, end);
};

/** The only leg has no heading, and is no list. Its carrier is in the facts above; or here, if there are none. */
const onlyLeg = (
  leg: Leg,
  { lastEvent }: TrackedPackage,
  packageKey: string,
  namesCarrier: boolean,
  context: ViewContext,
): TemplateResult => {
  const carrier = namesCarrier && knownCarrier(leg, context) ? carrierFact(leg, true, context) : [];
  return html`<div part="legs">
    <div part="leg">
      ${carrier.length ? html`<p part="leg-facts">${context.messages.labels.with} ${carrier}</p>` : nothing}
      ${eventList(`${packageKey} leg ${leg.number} all`, leg.events, lastEvent, context)}
    </div>
  </div>`;
};

/** One dashed line for the legs ahead. */
const legsAhead = (legs: readonly Leg[], context: ViewContext): TemplateResult => {
  const { messages } = context;
  const names = legs.map((leg) => carrierName(leg, context)).join(messages.comma);
  return html`<li part="leg-ahead"><bdi>${expandableText(messages.upNext(names), context)}</bdi></li>`;
};

const isAhead = ({ progress, events }: Leg): boolean => progress === 'waiting' && events.length === 0;

/**
 * The legs of a package. Those without an event that the parcel will not reach are left out.
 *
 * @param mayArrive the package may still be delivered to the shopper
 * @param namesCarrier the carrier of an only leg is not named above
 */
export const legList = (
  trackedPackage: TrackedPackage,
  packageKey: string,
  mayArrive: boolean,
  namesCarrier: boolean,
  context: ViewContext,
): unknown => {
  const { legs } = trackedPackage;
  const [first] = legs;
  if (!first) return nothing;
  if (legs.length === 1) {
    if (first.events.length) return onlyLeg(first, trackedPackage, packageKey, namesCarrier, context);
    if (!knownCarrier(first, context)) return nothing;
  }
  const ahead = mayArrive ? legs.filter(isAhead) : [];
  const others = legs.filter((leg) => !isAhead(leg));
  const items = (some: readonly (Leg | 'ahead')[], inContext: ViewContext): unknown =>
    list('legs', some, inContext, (leg) =>
      leg === 'ahead' ? legsAhead(ahead, inContext) : legSection(leg, trackedPackage, packageKey, inContext),
    );
  const truncated = truncateList(
    'legs',
    `${packageKey} all legs`,
    others.length,
    context,
    (count, inContext) => {
      const newest = new Set(newestOf(others, count));
      return items(
        others.filter((leg) => !newest.has(leg)),
        inContext,
      );
    },
  );
  const shown: readonly (Leg | 'ahead')[] = [
    ...(truncated ? newestOf(others, truncated.shown) : others),
    ...(ahead.length ? (['ahead'] as const) : []),
  ];
  return shown.length ? withButton(items(shown, context), truncated?.showAll, context) : nothing;
};
