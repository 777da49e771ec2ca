import { property } from 'lit/decorators.js';
import type { MessagesOverride } from './i18n/merge-messages.js';
import type { ProTrackingResponse } from '../tracking/pro-api.js';
import { converter, flag } from './options/reflect-converter.js';
import type { RawOptions } from './options/options.js';
import { ResilientElement } from './rendering/resilient-element.js';

/** The attributes and properties that a page sets. Any value is possible: options.ts reads them. */
export abstract class OptionsElement extends ResilientElement implements RawOptions {
  /** The consignment's reference. Case, blanks, invisible characters, quotes and the kind of dashes do not matter. */
  @property({ reflect: true, useDefault: true, converter }) consignment = '';

  /**
   * The proxy: a base URL for PRO's own paths (`{base}/{ref}`, `{base}/flattened/{ref}`), or a template with `{consignment}` and
   * optionally `{mode}`, after the host. No user name and password.
   */
  @property({ attribute: 'proxy-url', reflect: true, useDefault: true, converter }) proxyUrl =
    '/delivery-status';

  /** The endpoint of PRO's: `multi-leg` or `flattened`. The response is recognised by its shape. */
  @property({ reflect: true, useDefault: true, converter }) mode: 'multi-leg' | 'flattened' = 'multi-leg';

  /** Also fetches PRO's own state, which becomes the headline, and the expected delivery date (`{base}/status/{ref}`). */
  @property({ attribute: 'expected-delivery', type: Boolean, reflect: true, converter: flag })
  expectedDelivery = false;

  /** Live updates: `auto` follows the state, `off`, or seconds (15 or more). */
  @property({ reflect: true, useDefault: true, converter }) refresh = 'auto';

  /** `eager`, or `lazy`, which delays the request until the element approaches the viewport. */
  @property({ reflect: true, useDefault: true, converter }) loading: 'eager' | 'lazy' = 'eager';

  /** Order of legs, and of events within a leg: `newest-first` or `oldest-first`. */
  @property({ reflect: true, useDefault: true, converter }) order: 'newest-first' | 'oldest-first' =
    'newest-first';

  /** How much is shown at first: `full`, `compact` for a side bar, or `summary`, one line for a list of orders. */
  @property({ reflect: true, useDefault: true, converter }) layout: 'full' | 'compact' | 'summary' = 'full';

  /** Time zone of times: `event` (the offset in the timestamp), `viewer`, or an IANA name. */
  @property({ attribute: 'time-zone', reflect: true, useDefault: true, converter }) timeZone = 'event';

  /** How signatures are shown: `full`, `initials` or `hidden`. Any other value hides them. */
  @property({ attribute: 'signed-by', reflect: true, useDefault: true, converter }) signedBy:
    'full' | 'initials' | 'hidden' = 'full';

  /** How locations are shown: `full` or `hidden`. Any other value hides them. */
  @property({ reflect: true, useDefault: true, converter }) location: 'full' | 'hidden' = 'full';

  /**
   * URL template for map links, for example `https://maps.example/?q={place}`. Must be https, with `{place}` after the host.
   * Without it, locations are plain text.
   */
  @property({ attribute: 'map-url', reflect: true, useDefault: true, converter }) mapUrl = '';

  /** Level of the top heading: 1–6. */
  @property({ attribute: 'heading-level', type: Number, reflect: true, useDefault: true, converter })
  headingLevel = 2;

  /** The retailer's signed token for this consignment, sent as `Authorization: Bearer`; never in a URL, never reflected. */
  @property({ converter }) token = '';

  /** As in `fetch`: `same-origin`, `include` or `omit`. */
  @property({ reflect: true, useDefault: true, converter }) credentials: RequestCredentials = 'same-origin';

  /** Shows a form to enter a reference: alone on the page, or above the result. */
  @property({ type: Boolean, reflect: true, converter: flag }) lookup = false;

  /** Explains on the page, for its developer, the request, the response and what to do. */
  @property({ type: Boolean, reflect: true, converter: flag }) debug = false;

  /** Language (BCP 47). Default: the nearest ancestor's, across shadow roots. */
  @property({ reflect: true, useDefault: true, converter }) override lang = '';

  /** A tracking response of PRO's, of either shape. It is shown and nothing is requested. */
  @property({ attribute: false }) data: ProTrackingResponse | undefined;

  /**
   * A tracking response of PRO's, of either shape, for example from the page's server. It is shown at once, without a request, and
   * polling continues from it. It is used once; an equal object later changes nothing. A child `<script type="application/json">`
   * does the same.
   */
  @property({ attribute: false }) initialData: ProTrackingResponse | undefined;

  /** The page's own texts, which replace any part of the language's. */
  @property({ attribute: false }) messages: MessagesOverride | undefined;

  /** Replaces the global `fetch`, for pages that must sign their requests. A new function is used from the next request on. */
  @property({ attribute: false }) fetch: typeof fetch | undefined;
}
