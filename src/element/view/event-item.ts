import { html, nothing, type TemplateResult } from 'lit';
import type { TrackingEvent } from '../../tracking/consignment.js';
import { toneOf } from '../../tracking/states.js';
import { normaliseKey } from '../../tracking/text.js';
import type { ViewContext } from './context.js';
import { leftAt, place, signature } from './event-facts.js';
import { carrierText, eventTitle, expandableText, facts, withoutStop } from './text.js';
import { shortTime } from './time-text.js';

/** One event: when, what, the carrier's own text, where, who signed. */
export const eventItem = (event: TrackingEvent, showsDay: boolean, context: ViewContext): TemplateResult => {
  const { messages } = context;
  const { words, time, name, state, code } = event;
  const title = eventTitle(event, messages);
  const text = words || (name ? '' : code);
  const repeatsTitle = normaliseKey(withoutStop(text)) === normaliseKey(title);
  const known = facts(place(event, context), signature(event, context), leftAt(event, context));
  const isNew = context.newEvents.has(event);
  return html`<li part=${isNew ? 'event event-new' : 'event'} class=${toneOf(state)}>
    ${time ? shortTime(time, showsDay, context) : html`<span part="time">${messages.timeUnknown}</span>`}
    <div>
      <p part="event-title">${carrierText(title)} ${isNew ? html`<span part="new">${messages.newLabel}</span>` : nothing}</p>
      ${
        repeatsTitle || !text
          ? nothing
          : html`<p part="description" dir="auto">${expandableText(text, context)}</p>`
      }
      ${known.length ? html`<p part="facts">${known}</p>` : nothing}
    </div>
  </li>`;
};
