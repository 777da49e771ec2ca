import { html, nothing, type TemplateResult } from 'lit';
import type { TrackingEvent } from '../../tracking/consignment.js';
import { toneOf } from '../../tracking/states.js';
import { normalise } from '../../tracking/text.js';
import type { ViewContext } from './context.js';
import { longText } from './long-text.js';
import { carrierText, eventTitle, facts, leftAt, place, shortTime, signature, withoutStop } from './texts.js';

/** One scan: when, what, the carrier's own words, where, who signed. */
export const eventItem = (event: TrackingEvent, showsDay: boolean, context: ViewContext): TemplateResult => {
  const title = eventTitle(event, context.messages);
  const { words, time, name, state, code } = event;
  const ownWords = words || (name ? '' : code);
  const known = facts(place(event, context), signature(event, context), leftAt(event, context));
  const isNew = context.marked.has(event);
  return html`<li part=${isNew ? 'event event-new' : 'event'} class=${toneOf(state)}>
    ${time ? shortTime(time, showsDay, context) : html`<span part="time">${context.messages.timeUnknown}</span>`}
    <div>
      <p part="event-title">${carrierText(title)} ${isNew ? html`<span part="new">${context.live?.isNew}</span>` : nothing}</p>
      ${
        normalise(withoutStop(ownWords)) === normalise(title) || !ownWords
          ? nothing
          : html`<p part="description" dir="auto">${longText(ownWords, context)}</p>`
      }
      ${known.length ? html`<p part="facts">${known}</p>` : nothing}
    </div>
  </li>`;
};
