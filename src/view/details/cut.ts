import { html } from 'lit';
import { counted } from '../../i18n/counted.js';
import type { TrackingEvent } from '../../model/consignment.js';
import type { ViewContext } from '../context.js';

/** The visible end of a long list. */
export interface Cut {
  readonly shown: readonly TrackingEvent[];
  /** The button that shows the rest. */
  readonly showAll: unknown;
}

/** A longer list shows its newest events at first. */
const longList = 30;
const shownOfLong = 20;

export const cut = (key: string, events: readonly TrackingEvent[], context: ViewContext): Cut | undefined =>
  events.length > longList && !context.actions.isOpen(key, false)
    ? {
        shown: events.slice(-shownOfLong),
        showAll: html`<button part="show-all" type="button" @click=${() => context.actions.setOpen(key, true)}>
          ${counted(context.messages.showAll, events.length, context.locale)}
        </button>`,
      }
    : undefined;
