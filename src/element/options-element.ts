import { property } from 'lit/decorators.js';
import type { MessagesOverride } from '../i18n/override.js';
import type { ProTrackingAnswer } from '../wire/pro-contract.js';
import { converter } from './converter.js';
import type { RawOptions } from './options.js';
import { ResilientElement } from './resilient-element.js';

/** The attributes and properties that a page sets. Any value is possible: options.ts reads them. */
export abstract class OptionsElement extends ResilientElement implements RawOptions {
  /** The consignment's reference. Case, blanks, invisible characters, quotes and the kind of dashes do not matter. */
  @property({ reflect: true, useDefault: true, converter }) consignment = '';

  /**
   * The proxy: a base URL, behind which PRO's own paths are asked (`{base}/{ref}`, `{base}/flattened/{ref}`), or a template
   * with `{consignment}` and perhaps `{mode}`.
   */
  @property({ attribute: 'proxy-url', reflect: true, useDefault: true, converter }) proxyUrl =
    '/delivery-status';

  /** Which of PRO's endpoints is asked: `multi-leg` or `flattened`. What comes back is recognised by its shape. */
  @property({ reflect: true, useDefault: true, converter }) mode: 'multi-leg' | 'flattened' = 'multi-leg';

  /** Also asks for PRO's own state and expected delivery date (`{base}/status/{ref}`); its state is the headline then. */
  @property({ attribute: 'expected-delivery', type: Boolean, reflect: true }) expectedDelivery = false;

  /** Live updates: `auto` follows the state, `off`, or seconds (15 at the least). */
  @property({ reflect: true, useDefault: true, converter }) refresh = 'auto';

  /** `lazy` asks when the element is nearly to be seen; or `eager`. */
  @property({ reflect: true, useDefault: true, converter }) loading: 'eager' | 'lazy' = 'eager';

  /** Of legs, and of events within a leg: `newest-first` or `oldest-first`. */
  @property({ reflect: true, useDefault: true, converter }) order: 'newest-first' | 'oldest-first' =
    'newest-first';

  /** How much is open at first: `full`, `compact` for a side bar, or `summary`, one line for a list of orders. */
  @property({ reflect: true, useDefault: true, converter }) layout: 'full' | 'compact' | 'summary' = 'full';

  /** Whose clock: `event` as the carrier wrote it, `viewer`, or an IANA zone's name. */
  @property({ attribute: 'time-zone', reflect: true, useDefault: true, converter }) timeZone = 'event';

  /** Of a signature: `full`, `initials` or `hidden`. */
  @property({ attribute: 'signed-by', reflect: true, useDefault: true, converter }) signedBy:
    'full' | 'initials' | 'hidden' = 'full';

  /** Of places: `full` or `hidden`. */
  @property({ reflect: true, useDefault: true, converter }) location: 'full' | 'hidden' = 'full';

  /**
   * Where a place leads: an https address with `{place}` in it, of the map that the shopper's places may be told to. Without
   * it, places lead nowhere.
   */
  @property({ attribute: 'map-url', reflect: true, useDefault: true, converter }) mapUrl = '';

  /** Of the top heading: 1–6. */
  @property({ attribute: 'heading-level', type: Number, reflect: true, useDefault: true, converter })
  headingLevel = 2;

  /** The retailer's signed token for this consignment, sent as `Authorization: Bearer`; never in a URL, not reflected. */
  @property() token = '';

  /** As in `fetch`: `same-origin`, `include` or `omit`. */
  @property({ reflect: true, useDefault: true, converter }) credentials: RequestCredentials = 'same-origin';

  /** A form to enter a reference: alone on the page, or above the result. */
  @property({ type: Boolean, reflect: true }) lookup = false;

  /** Says in the page, to its developer, what was asked, what came back and what to do about it. */
  @property({ type: Boolean, reflect: true }) debug = false;

  /** Language (BCP 47); without it, the nearest ancestor's, through shadow roots. */
  @property({ reflect: true, useDefault: true, converter }) override lang = '';

  /** A tracking answer of PRO's, of either shape: shown without a request. */
  @property({ attribute: false }) data: ProTrackingAnswer | undefined;

  /** The page's own words over the language's: any part of them. */
  @property({ attribute: false }) messages: MessagesOverride | undefined;

  /** Replaces the global one, for pages that must sign their requests. A new function serves the next request. */
  @property({ attribute: false }) fetch: typeof fetch | undefined;
}
