import { hasOwn } from '../../tracking/has-own.js';
import type { LiveText } from '../controllers/live-text.js';
import type { TrackingState } from '../state/tracking-state.js';
import { isForeign, type DateStyle } from '../i18n/formats.js';
import type { Messages } from '../i18n/messages.js';
import type { Language } from '../i18n/negotiate.js';
import type { Consignment, Leg, TrackingEvent } from '../../tracking/consignment.js';

/** How the page wants a journey to be shown. */
export interface ViewOptions {
  /** Of legs, and of events within a leg. */
  readonly order: 'newest-first' | 'oldest-first';
  /** See {@link DateStyle.timeZone}. */
  readonly timeZone: string;
  readonly signedBy: 'full' | 'initials' | 'hidden';
  readonly location: 'full' | 'hidden';
  /** How much is open at first. */
  readonly layout: 'full' | 'compact' | 'summary';
  /** An https URL with `{place}` after the host, or `''`. */
  readonly mapUrl: string;
  /** 1–6, of the top heading. */
  readonly headingLevel: number;
}

/** What the shopper can do, and has done. */
export interface Actions {
  retry(): unknown;
  /** Whether something that can be folded is open: as the shopper left it, else as we say. */
  isOpen(key: string, initially: boolean): boolean;
  /** Resolves when the page shows it. */
  setOpen(key: string, open: boolean): Promise<unknown>;
}

/** What every function of the view needs besides its own data. */
export interface ViewContext extends ViewOptions, DateStyle {
  readonly messages: Messages;
  /** Times are told with their zone, because one of the journey's differs from the viewer's. */
  readonly namesZones: boolean;
  /** What the shopper can do. */
  readonly actions: Actions;
  /** `undefined` while there is no proxy to refresh from. */
  readonly live: LiveText | undefined;
  /** The events that are marked as new. */
  readonly marked: ReadonlySet<TrackingEvent>;
  /** There is so much that what is folded is not made before it is opened. */
  readonly isLarge: boolean;
}

/** In events and legs: what is folded of fewer can be found by the browser's search. */
const large = 50;

const legsOf = (consignment: Consignment | undefined): readonly Leg[] =>
  consignment?.packages.flatMap(({ legs }) => legs) ?? [];

export const viewContext = (
  options: ViewOptions,
  language: Language,
  state: TrackingState,
  actions: Actions,
  live: LiveText | undefined,
): ViewContext => {
  const known = hasOwn(state, 'consignment') ? state : undefined;
  const legs = legsOf(known?.consignment);
  const events = legs.flatMap((leg) => leg.events);
  return {
    ...options,
    ...language,
    actions,
    live,
    marked: known?.news.marked ?? new Set(),
    namesZones: options.timeZone !== 'viewer' && events.some(({ time }) => time && isForeign(time)),
    isLarge: legs.length + events.length > large,
  };
};
