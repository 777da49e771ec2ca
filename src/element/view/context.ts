import { hasOwn } from '../../tracking/has-own.js';
import type { TrackingState } from '../state/tracking-state.js';
import type { DateStyle } from '../i18n/dates.js';
import type { Messages } from '../i18n/messages.js';
import type { Language } from '../i18n/negotiate.js';
import type { Consignment, Leg, TrackingEvent } from '../../tracking/consignment.js';

/** What the page says about a carrier service. */
export interface Carrier {
  /** In place of PRO's name. */
  readonly name?: string;
  /** `https:` */
  readonly url?: string;
  /** A telephone number: digits, blanks, brackets and hyphens, possibly after `+`. */
  readonly phone?: string;
}

/** The page's options for the view. */
export interface ViewOptions {
  /** Of legs, and of events within a leg. */
  readonly order: 'newest-first' | 'oldest-first';
  /** See {@link DateStyle.timeZone}. */
  readonly timeZone: string;
  readonly signedBy: 'full' | 'initials' | 'hidden';
  readonly location: 'full' | 'hidden';
  /** How much is shown, and open at first. */
  readonly layout: 'full' | 'compact' | 'summary';
  /** An https URL with `{place}` after the host, or `''`. */
  readonly mapUrl: string;
  /** 1–6, of the top heading. */
  readonly headingLevel: number;
  /** By the carrier service's name at PRO. */
  readonly carriers: ReadonlyMap<string, Carrier>;
  /** Rendered on a server, for pages whose script may not run: nothing is left out that only a script could show. */
  readonly isServed?: boolean;
}

/** What the shopper can do, and what is open. */
export interface Actions {
  retry(): unknown;
  /** Whether a fold is open: as the shopper left it, or else as given. */
  isOpen(key: string, isOpenAtFirst: boolean): boolean;
  /** Resolves once the page shows the change. */
  setOpen(key: string, open: boolean): Promise<unknown>;
}

/** Texts that depend on the time of the last request, and on the next one. */
export interface RefreshText {
  /** The age of the data. */
  readonly updated: string;
  /** The shopper cannot request now. */
  readonly isWaiting: boolean;
  /** How long the proxy asked to wait; `''` if it did not. */
  readonly wait: string;
  /** The page retries automatically. */
  readonly isPolling: boolean;
  /** One sentence about the new events. It never repeats the same text, because only a changed text is announced. */
  readonly announceChanges: (headline: string) => string;
}

/** What every function of the view needs besides its own data. */
export interface ViewContext extends ViewOptions, DateStyle {
  readonly messages: Messages;
  readonly actions: Actions;
  readonly live: RefreshText;
  /** The events to mark as new. */
  readonly newEvents: ReadonlySet<TrackingEvent>;
  /** Folded content is rendered only when it is opened. */
  readonly isLarge: boolean;
}

/** Events and legs. Up to this many, folded content is rendered too, so that the browser's search finds it. */
const large = 50;
/** The same on a server, where it has to be found without a script. */
const largeOnServer = 1_000;

const legsOf = (consignment: Consignment | undefined): readonly Leg[] =>
  consignment?.packages.flatMap(({ legs }) => legs) ?? [];

export const viewContext = (
  options: ViewOptions & Pick<DateStyle, 'viewerZone'>,
  language: Language,
  state: TrackingState,
  actions: Actions,
  live: RefreshText,
): ViewContext => {
  const known = hasOwn(state, 'consignment') ? state : undefined;
  const legs = legsOf(known?.consignment);
  let size = legs.length;
  for (const { events } of legs) size += events.length;
  return {
    ...options,
    ...language,
    actions,
    live,
    newEvents: known?.changes.newEvents ?? new Set(),
    isLarge: size > (options.isServed ? largeOnServer : large),
  };
};
