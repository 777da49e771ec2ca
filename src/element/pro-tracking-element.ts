import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { setBaseUrl } from '../lazy-modules.js';
import type { Consignment } from '../tracking/consignment.js';
import { hasOwn } from '../tracking/has-own.js';
import type { ProTrackingData } from '../tracking/pro-api.js';
import type { ConsignmentStateName, Tone } from '../tracking/states.js';
import { SECOND, withTimeout } from '../tracking/time.js';
import { Announcer } from './announcer.js';
import { ClockController } from './controllers/clock-controller.js';
import { embeddedData, whenParsed } from './controllers/embedded-data.js';
import { FocusController } from './controllers/focus-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { LookupController } from './controllers/lookup-controller.js';
import { PageController } from './controllers/page-controller.js';
import { RefreshTexts } from './controllers/refresh-text.js';
import { ReserveController } from './controllers/reserve-controller.js';
import { TrackingController } from './controllers/tracking-controller.js';
import { UnfilledController } from './controllers/unfilled-controller.js';
import { setCustomStates, toggleCustomState } from './custom-states.js';
import { developerPanel } from './doctor/developer-panel.js';
import type { MessagesOverride } from './i18n/merge-messages.js';
import type { Language } from './i18n/negotiate.js';
import type { Carriers } from './options/carriers.js';
import { readOptions, sourceOf, text, type RawOptions } from './options/options.js';
import { converter, flag } from './options/reflect-converter.js';
import { adoptStyles } from './rendering/adopt-styles.js';
import { ResilientElement } from './rendering/resilient-element.js';
import { DisplayedState } from './state/displayed-state.js';
import { FoldState } from './state/fold-state.js';
import type { TrackingStatus } from './state/tracking-state.js';
import { styles } from './styles/styles.js';
import { answerOf } from './view/answer.js';
import { viewContext, type Actions, type RefreshText } from './view/context.js';
import { trackingView } from './view/tracking-view.js';

export type * from './events.js';

/**
 * Shows a shopper where every package of a SortedPRO consignment is, leg by leg, with who signed and where. Fetches the
 * consignment's tracking events from a proxy, which holds the API key.
 *
 * ```html
 * <pro-tracking consignment="EC-000-002-4DF" proxy-url="/delivery-status"></pro-tracking>
 * ```
 *
 * The content between the tags is shown until the script has run, without JavaScript, and while there is nothing to track.
 * `status` and the tone are custom states too, for style sheets: `pro-tracking:state(loading)`.
 *
 * @element pro-tracking
 *
 * @fires {TrackingLoadEvent} pro-tracking-load - The first response for a consignment is shown.
 * @fires {TrackingUpdateEvent} pro-tracking-update - A later response changed what is shown. The detail has the new
 *   events (times and codes only), and the previous and current state.
 * @fires {TrackingErrorEvent} pro-tracking-error - A request failed, a reference or a response was unusable, or rendering failed.
 *   The detail has the kind, whether a retry may help, and PRO's correlation id if it is known.
 * @fires {TrackingLookupEvent} pro-tracking-lookup - The shopper has submitted a reference with the form. The element fetches
 *   it unless the page calls `preventDefault()`.
 *
 * @slot - Shown before the script has run, without JavaScript, while there is no consignment, and when rendering fails.
 * @slot heading - Above the headline.
 * @slot empty - Below the headline of a consignment that has no packages yet.
 * @slot error - When the consignment cannot be shown: replaces the line that tells the shopper what to do.
 * @slot actions - Below the facts, for example a link to returns.
 * @slot actions-EP-… - Below the history of the package with that reference.
 * @slot footer - Below everything.
 *
 * @csspart base - Everything.
 * @csspart summary - Everything above the history.
 * @csspart answer - The icon, the headline and the line below it; also in each package's row.
 * @csspart icon - The icon of a state's tone, or of a failure.
 * @csspart headline - When the parcel arrives, or where it is.
 * @csspart line - The line below the headline.
 * @csspart box - What to do, or where to collect the parcel and what to bring.
 * @csspart collection-point - Where to collect the parcel.
 * @csspart address - The address of the collection point.
 * @csspart directions - The link to the collection point on a map, with `map-url`.
 * @csspart advice - What to do, or to bring.
 * @csspart carrier-text - The carrier's own text.
 * @csspart steps - The progress bar.
 * @csspart step - One step of it; also `step-done` or `step-current`.
 * @csspart step-label - The label of a step.
 * @csspart next-step - In a narrow column: the current step and the next one.
 * @csspart facts - The facts: last update, carrier, signature, place.
 * @csspart fact - One fact.
 * @csspart fact-label - The label of a fact.
 * @csspart fact-value - The value of a fact.
 * @csspart fact-line - The first fact, in the layout `compact`.
 * @csspart carrier-link - A carrier's link, with `carriers`.
 * @csspart carrier-phone - A carrier's telephone number, with `carriers`.
 * @csspart history - The history, if there is only one package.
 * @csspart history-heading - The heading of the history.
 * @csspart packages - The list of packages, if there are several.
 * @csspart package - One package.
 * @csspart package-heading - The state of a package.
 * @csspart package-facts - The number of a package, and the time of its state.
 * @csspart legs - The legs of a package.
 * @csspart leg - One leg.
 * @csspart leg-heading - The carrier service of a leg.
 * @csspart leg-facts - The number of a leg, its days, and how many updates it has.
 * @csspart leg-links - The carrier's link and telephone number, with `carriers`.
 * @csspart leg-ahead - The legs ahead.
 * @csspart events - The events of a leg.
 * @csspart event - One event. The newest is also `event-latest`. Events that the latest response added are also `event-new`.
 * @csspart time - The time of an event.
 * @csspart day - The day, before the first event of that day.
 * @csspart clock - The time of day.
 * @csspart event-title - What happened.
 * @csspart event-facts - The carrier's own text, the signature and the place.
 * @csspart description - The carrier's own text.
 * @csspart signature - Who signed.
 * @csspart left-at - Where or with whom the parcel was left, if the carrier sent that instead of a signature.
 * @csspart place - Where it happened.
 * @csspart map - The link to the place on a map, with `map-url`.
 * @csspart new - The label of an event that the latest response added.
 * @csspart show-all - The button that expands a long list or text.
 * @csspart foot - The reference. It also has the age of the data, unless there is a single history.
 * @csspart reference - The tracking reference.
 * @csspart copy - The button that copies the reference.
 * @csspart copy-status - Confirms that the reference was copied.
 * @csspart updated - The age of the data.
 * @csspart refresh - The button that refreshes the data.
 * @csspart notice - The message that the journey could not be refreshed.
 * @csspart controls - Contains the retry button.
 * @csspart retry - The button that requests again after a failure.
 * @csspart lookup - The form to enter a reference.
 * @csspart lookup-label - The label of its field.
 * @csspart lookup-hint - Where to find a reference, and what it looks like.
 * @csspart lookup-row - Contains the field and the button.
 * @csspart lookup-input - The field.
 * @csspart lookup-button - The button.
 * @csspart lookup-error - What is wrong with the entered text.
 * @csspart doctor - With `debug`: the request, the response, and what to do.
 * @csspart skeleton - Shown while loading.
 *
 * @cssprop [--pro-tracking-font=inherit] - Font family.
 * @cssprop [--pro-tracking-color-text=inherit] - Text.
 * @cssprop [--pro-tracking-color-muted] - Secondary text. Default: 72 % of the text's colour.
 * @cssprop [--pro-tracking-color-line] - Separating lines. Default: 16 % of the text's colour.
 * @cssprop [--pro-tracking-color-rail] - The line beside the events, future steps, and borders of buttons. Needs 3:1 with the background. Default: 54 % of the text's colour.
 * @cssprop [--pro-tracking-color-on-tone] - The symbols in icons, and the text of the button "Track". Default: white; on a dark page, nearly black.
 * @cssprop [--pro-tracking-color-good] - Delivered, ready to collect.
 * @cssprop [--pro-tracking-color-going] - On its way.
 * @cssprop [--pro-tracking-color-attention] - Interrupted, late, or the shopper has to act.
 * @cssprop [--pro-tracking-color-problem] - Something went wrong.
 * @cssprop [--pro-tracking-color-neutral] - Any other state.
 * @cssprop [--pro-tracking-gap=0.5em] - The unit of all distances.
 * @cssprop [--pro-tracking-radius=0.5em] - Corners of buttons, the field and the box.
 * @cssprop [--pro-tracking-weight=600] - Weight of headings, labels in front of a text, and buttons.
 * @cssprop [--pro-tracking-bar=6px] - Height of the progress bar. In rows, two thirds of it.
 *
 * @cssstate idle - There is nothing to track.
 * @cssstate loading - The first request is running.
 * @cssstate ready - The journey is shown.
 * @cssstate empty - The response has no events yet.
 * @cssstate stale - A later request failed, and the last journey is shown.
 * @cssstate invalid - The text in `consignment` cannot be a reference.
 * @cssstate not-found - The reference is unknown.
 * @cssstate denied - The shopper is not allowed to see the consignment.
 * @cssstate rate-limited - There were too many requests.
 * @cssstate offline - The browser is offline, and nothing has been loaded.
 * @cssstate failed - The journey cannot be shown for another reason.
 * @cssstate good - Tone: delivered or ready to collect.
 * @cssstate going - Tone: on its way.
 * @cssstate attention - Tone: interrupted, late, or the shopper has to act.
 * @cssstate problem - Tone: something went wrong.
 * @cssstate neutral - Tone: any other state.
 */
export class ProTrackingElement extends ResilientElement implements RawOptions {
  /** The package's version. */
  static readonly version: string = __VERSION__;

  /** Sets the folder of the script's languages and doctor. Wins over `data-base-url` and over the script's own URL. */
  static readonly setBaseUrl: (url: string | URL) => void = setBaseUrl;

  /** The consignment's reference. Case, spaces, invisible characters, quotes and the kind of dash do not matter. */
  @property({ reflect: true, useDefault: true, converter }) consignment = '';

  /**
   * The proxy: a base URL for PRO's own paths (`{base}/{ref}`, `{base}/flattened/{ref}`), or a template with `{consignment}` and
   * optionally `{mode}`, after the host. No user name and password.
   */
  @property({ attribute: 'proxy-url', reflect: true, useDefault: true, converter }) proxyUrl =
    '/delivery-status';

  /** PRO's endpoint: `multi-leg` or `flattened`. The element recognises either response by its shape. */
  @property({ reflect: true, useDefault: true, converter }) mode: 'multi-leg' | 'flattened' = 'multi-leg';

  /** Also fetches PRO's own state, which becomes the headline, and the expected delivery date (`{base}/status/{ref}`). */
  @property({ attribute: 'expected-delivery', type: Boolean, reflect: true, converter: flag })
  expectedDelivery = false;

  /** Live updates: `auto` (follows the state), `off`, or seconds (15 or more). */
  @property({ reflect: true, useDefault: true, converter }) refresh = 'auto';

  /** `eager`, or `lazy`, which delays the request until the element approaches the viewport. */
  @property({ reflect: true, useDefault: true, converter }) loading: 'eager' | 'lazy' = 'eager';

  /** Order of legs, and of events within a leg: `newest-first` or `oldest-first`. */
  @property({ reflect: true, useDefault: true, converter }) order: 'newest-first' | 'oldest-first' =
    'newest-first';

  /** How much is shown at first: `full`, `compact` for a side bar, or `summary`, one row for a list of orders. */
  @property({ reflect: true, useDefault: true, converter }) layout: 'full' | 'compact' | 'summary' = 'full';

  /** The time zone of all times: `event` (the offset in the timestamp), `viewer`, or an IANA name. */
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

  /** The retailer's signed token for this consignment, sent as `Authorization: Bearer`. It is never in a URL, and never reflected. */
  @property({ converter }) token = '';

  /** As in `fetch`: `same-origin`, `include` or `omit`. */
  @property({ reflect: true, useDefault: true, converter }) credentials: 'same-origin' | 'include' | 'omit' =
    'same-origin';

  /** Shows a form to enter a reference: alone on the page, or above the result. */
  @property({ type: Boolean, reflect: true, converter: flag }) lookup = false;

  /** Shows the page's developer the request, the response, what is wrong and how to fix it. */
  @property({ type: Boolean, reflect: true, converter: flag }) debug = false;

  /** Language (BCP 47). Default: that of the nearest ancestor, across shadow roots. */
  @property({ reflect: true, useDefault: true, converter }) override lang = '';

  /**
   * One of PRO's tracking responses, of either shape. It is shown, and nothing is requested. With `expected-delivery`, it can also
   * have the fields of PRO's status: `{ ...response, ...status }`.
   */
  @property({ attribute: false }) data: ProTrackingData | undefined;

  /**
   * As `data`, for example from the page's server. It is shown without a request, and live updates continue from it. It is used
   * once: setting an equal object later changes nothing. A child `<script type="application/json">` does the same.
   */
  @property({ attribute: false }) initialData: ProTrackingData | undefined;

  /** The page's own texts. They replace any part of the language's texts. */
  @property({ attribute: false }) messages: MessagesOverride | undefined;

  /**
   * Names, links and telephone numbers for carrier services, by the service's name at PRO:
   * `{ 'Larkway Standard': { name: 'Larkway', url: 'https://larkway.example/', phone: '+44 20 7946 0000' } }`. Links are `https:` only.
   */
  @property({ attribute: false }) carriers: Carriers | undefined;

  /** Replaces the global `fetch`, for pages that must sign their requests. A new function is used from the next request on. */
  @property({ attribute: false }) fetch: typeof fetch | undefined;

  /**
   * Returns another token, or a promise of one. It is called when the proxy has refused a request (401 or 403), once before the
   * refusal is shown. With another token the element fetches again, and what is shown stays. If there is none within
   * 10 seconds, the refusal is shown.
   */
  @property({ attribute: false }) renewToken: (() => string | Promise<string>) | undefined;

  readonly #language = new LanguageController(this);
  readonly #announcer = new Announcer(this);
  readonly #page = new PageController(this, {
    onVisibilityChange: () => this.#onVisibilityChange(),
    onOnline: () => this.#tracking.query?.polling.onOnline(),
  });
  readonly #displayed = new DisplayedState(
    this,
    () => this.#language.whenLoaded(),
    () => this.#renewToken(),
    (before, after) => this.#announcer.announce(before, after),
  );
  readonly #tracking = new TrackingController(this, this.#page, this.#displayed);
  readonly #clock = new ClockController(this, this.#tracking);
  readonly #focus = new FocusController(this);
  readonly #unfilled = new UnfilledController(
    this,
    () => this.#tracking.state.status === 'idle' && !readOptions(this).lookup,
  );
  readonly #reserve = new ReserveController(this, {
    isSettled: () => this.#isParsed && this.status !== 'loading',
    onChange: (isUnreserved) => toggleCustomState(this.#internals, 'unreserved', isUnreserved),
  });
  readonly #lookup = new LookupController(this, this.#tracking, () => void this.#retry());
  readonly #refreshTexts = new RefreshTexts();
  readonly #folds = new FoldState(() => this.#tracking.reference);
  readonly #actions: Actions = {
    retry: () => this.#retry(),
    isOpen: (key, initially) => this.#page.isPrinting || this.#folds.isOpen(key, initially),
    setOpen: (key, open) => this.#setOpen(key, open),
  };
  /** `undefined` in jsdom and happy-dom. */
  readonly #internals = (this as Partial<HTMLElement>).attachInternals?.();
  #isParsed = false;
  /** The one that is shown: a late parcel has another than its state. */
  #tone: Tone | undefined = undefined;
  /** The consignment when the element came into the page: that of content which a server has rendered. */
  #served: string | undefined = undefined;

  /** What is shown. */
  get status(): TrackingStatus {
    return this.#announcer.hasFailed ? 'failed' : this.#tracking.state.status;
  }

  /** The consignment, parsed and sorted; `undefined` while none is shown. */
  get tracking(): Consignment | undefined {
    const { state } = this.#tracking;
    return hasOwn(state, 'consignment') && !this.#announcer.hasFailed ? state.consignment : undefined;
  }

  /** The consignment's state, by PRO's name. It is derived from the events, or PRO's own with `expected-delivery`. */
  get consignmentState(): ConsignmentStateName | undefined {
    return this.tracking?.state;
  }

  /** Fetches again now. The promise always resolves, once the result or the failure is shown. */
  async reload(): Promise<void> {
    await this.updateComplete;
    await this.#tracking.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#served ??= this.consignment;
    whenParsed(this, () => {
      this.#isParsed = true;
      this.requestUpdate();
    });
  }

  /** Where this is defined, `moveBefore` calls neither `disconnectedCallback` nor `connectedCallback`. */
  protected connectedMoveCallback(): void {
    this.#page.hostConnected();
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    adoptStyles(this.renderRoot as ShadowRoot, styles);
    if (!this.#isParsed) return;
    const options = readOptions(this);
    this.#tracking.update(sourceOf(this, options, embeddedData(this)), options.refresh);
  }

  protected override keepsServedContent(): boolean {
    const { state, reference } = this.#tracking;
    // A result waits for its language while the element is still idle.
    const isAwaited = state.status === 'loading' || (state.status === 'idle' && reference !== '');
    return (isAwaited || !this.#isParsed) && this.consignment === this.#served;
  }

  protected override view(): TemplateResult {
    const { state, query, reference } = this.#tracking;
    const options = readOptions(this);
    const language = this.#language.current;
    const context = viewContext(options, language, state, this.#actions, this.#refreshText(language));
    const answer = hasOwn(state, 'consignment') ? answerOf(state.consignment, context) : undefined;
    this.#tone = answer?.tone;
    const extras = {
      answer,
      reference: reference || text(this.consignment),
      canRefresh: query !== undefined,
      lookup: options.lookup ? this.#lookup.render(language.messages) : undefined,
      doctor: developerPanel(this, this.#tracking, this.#unfilled.isUnfilled),
    };
    return trackingView(state, extras, context);
  }

  protected override updated(): void {
    const { state } = this.#tracking;
    setCustomStates(this.#internals, state.status, this.#tone, this.#reserve.state);
    this.#announcer.rendered(state);
  }

  protected override renderFailed(error: unknown): void {
    setCustomStates(this.#internals, 'failed', this.#reserve.state);
    this.#announcer.failed(this.#tracking.state, error);
    this.#reserve.hostUpdated();
  }

  async #renewToken(): Promise<void> {
    const { consignment } = this;
    try {
      const token = await withTimeout(Promise.resolve(this.renewToken?.()), 10 * SECOND, () => undefined);
      if (token !== undefined && this.consignment === consignment) this.token = token;
    } catch {
      // The refusal is shown.
    }
  }

  #refreshText(language: Language): RefreshText {
    const { state, query } = this.#tracking;
    const { ageInMinutes, wait, serverWait } = this.#clock;
    const newEvents = hasOwn(state, 'changes') ? state.changes.events : undefined;
    const isPolling = query?.polling.due !== undefined;
    return this.#refreshTexts.get({ ageInMinutes, wait, serverWait, isPolling, newEvents }, language);
  }

  /** The shopper's own retry or refresh. */
  async #retry(): Promise<void> {
    if (this.#clock.wait > 0) return;
    this.#clock.startRetryGap();
    await this.#tracking.reload();
    this.#clock.tick();
    this.#focus.focusHeadline();
  }

  #setOpen(key: string, open: boolean): Promise<unknown> {
    this.#folds.setOpen(key, open);
    this.requestUpdate();
    return this.updateComplete;
  }

  #onVisibilityChange(): void {
    this.#tracking.query?.polling.onVisibilityChange();
    if (this.#page.isVisible) this.#clock.tick();
  }
}
