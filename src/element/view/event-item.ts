import { html, nothing, type TemplateResult } from 'lit';
import type { TrackingEvent } from '../../tracking/consignment.js';
import { repeatsName } from '../../tracking/evidence.js';
import { toneOf } from '../../tracking/states.js';
import { normaliseKey } from '../../tracking/text.js';
import { machineTime } from '../i18n/dates.js';
import type { ViewContext } from './context.js';
import { leftAt, place, signature } from './event-facts.js';
import { carrierText, eventTitle, expandableText, facts, withoutStop } from './text.js';
import { clockText } from './time-text.js';

/**
 * One event: when, what, the carrier's own text, who signed, where.
 *
 * @param day the heading of the day that begins with it, or that its time is unknown; `''` if that stands above it
 * @param isLatest the package's newest event
 */
export const eventItem = (
  event: TrackingEvent,
  day: string,
  isLatest: boolean,
  context: ViewContext,
): TemplateResult => {
  const { messages } = context;
  const { words, time, name, state, code } = event;
  const title = eventTitle(event, messages);
  const text = words || (name ? '' : code);
  const signed = signature(event, messages.signedForBy, context);
  const repeatsTitle =
    repeatsName(event, Boolean(signed)) || normaliseKey(withoutStop(text)) === normaliseKey(title);
  const others = [signed, leftAt(event, context), place(event, context)];
  const description =
    text !== '' &&
    !repeatsTitle &&
    html`<span part="description" dir="auto"
      >${expandableText(others.some(Boolean) ? withoutStop(text) : text, context)}</span
    >`;
  const known = facts([description, ...others], context);
  const isNew = context.newEvents.has(event);
  const parts = ['event', isLatest && 'event-latest', isNew && 'event-new'].filter(Boolean).join(' ');
  return html`<li part=${parts} class=${`${toneOf(state)}${day && time ? ' starts-day' : ''}`}>
    ${
      time
        ? html`<time part="time" datetime=${machineTime(time)}
            >${day ? html`<span part="day">${day}</span> ` : nothing}<span part="clock"
              >${clockText(time, context)}</span
            ></time
          >`
        : html`<span part="time"><span part="clock">${day}</span></span>`
    }
    <p part="event-title">${carrierText(title)}${isNew ? html` <span part="new">${messages.newLabel}</span>` : nothing}</p>
    ${known.length ? html`<p part="event-facts">${known}</p>` : nothing}
  </li>`;
};
