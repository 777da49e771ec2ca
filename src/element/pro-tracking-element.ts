import type { TemplateResult } from 'lit';
import { setBaseUrl } from '../lazy-modules.js';
import type { Consignment } from '../tracking/consignment.js';
import { hasOwn } from '../tracking/has-own.js';
import { displayState } from '../tracking/journey.js';
import { toneOf, type ConsignmentStateName } from '../tracking/states.js';
import { Announcer } from './announcer.js';
import { ClockController } from './controllers/clock-controller.js';
import { embeddedData, whenParsed } from './controllers/embedded-data.js';
import { FocusController } from './controllers/focus-controller.js';
import { LanguageController } from './controllers/language-controller.js';
import { LookupController } from './controllers/lookup-controller.js';
import { PageController } from './controllers/page-controller.js';
import { RefreshTexts } from './controllers/refresh-text.js';
import { TrackingController } from './controllers/tracking-controller.js';
import { UnfilledController } from './controllers/unfilled-controller.js';
import { setCustomStates } from './custom-states.js';
import { developerPanel } from './doctor/developer-panel.js';
import type { Language } from './i18n/negotiate.js';
import { OptionsElement } from './options-element.js';
import { readOptions, sourceOf, text } from './options/options.js';
import { adoptStyles } from './rendering/adopt-styles.js';
import { DisplayedState } from './state/displayed-state.js';
import { FoldState } from './state/fold-state.js';
import type { TrackingStatus } from './state/tracking-state.js';
import { styles } from './styles/styles.js';
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
 * `status` and the state's tone are custom states too: `pro-tracking:state(loading)`, `:state(problem)`.
 *
 * @element pro-tracking
 *
 * @fires {TrackingLoadEvent} pro-tracking-load - The first response for a consignment is on show.
 * @fires {TrackingUpdateEvent} pro-tracking-update - A later response changed what is on show. The detail has the new
 *   events (times and codes only), the previous and the current state.
 * @fires {TrackingErrorEvent} pro-tracking-error - A request failed, a reference or a response was unusable, or rendering failed.
 *   The detail has the kind, whether a retry may help, and PRO's correlation id if it is known.
 * @fires {TrackingLookupEvent} pro-tracking-lookup - The shopper has entered a reference into the form. It is fetched
 *   unless the page prevents it (cancelable).
 *
 * @slot - Shown before the script has run, without JavaScript, while there is no consignment, and when rendering fails.
 * @slot heading - Above the summary.
 * @slot empty - Below the summary of a consignment without any package.
 * @slot error - In place of the advice when the consignment cannot be shown.
 * @slot actions - Below the summary: what the retailer offers with the journey.
 * @slot actions-EP-… - Below the package of that reference.
 * @slot footer - Below the journey.
 *
 * @csspart base - Everything.
 * @csspart summary - The answer to "where is it?".
 * @csspart reference - The consignment's reference.
 * @csspart icon - The drawn tone of a state.
 * @csspart headline - The state in plain words.
 * @csspart count - How many packages are delivered, where there are several.
 * @csspart fact - Of a delivery who signed, when and where; else when and where the state was reached.
 * @csspart meaning - What the state means.
 * @csspart advice - What to do.
 * @csspart quiet - For how many days nothing was scanned.
 * @csspart copy - The button that copies the reference.
 * @csspart copied - That it has.
 * @csspart expected - The expected delivery date.
 * @csspart last-scan - A scan newer than the state.
 * @csspart steps - The progress steps.
 * @csspart step - One step; also `step-done`, `step-current` or `step-ahead`; a done one that nobody scanned is also `step-passed`.
 * @csspart step-label - Its words.
 * @csspart picture - The legs as one line, where there are several.
 * @csspart picture-leg - One leg in it; the present one is also `picture-current`.
 * @csspart picture-carrier - Its carrier service.
 * @csspart picture-place - Where the parcel is.
 * @csspart package - One package.
 * @csspart package-heading - Its heading.
 * @csspart package-reference - Its reference.
 * @csspart package-state - Its state.
 * @csspart legs - A package's legs.
 * @csspart leg - One leg.
 * @csspart leg-heading - Its heading.
 * @csspart position - Its place in the journey.
 * @csspart carrier - Its carrier service.
 * @csspart leg-facts - Its days, how long it took and its number of updates; or why it has none.
 * @csspart hand-over - Where one carrier hands over to the next.
 * @csspart events - A leg's events.
 * @csspart event - One event.
 * @csspart time - Its time.
 * @csspart event-title - What happened.
 * @csspart description - The carrier's own words.
 * @csspart facts - Its place and signature.
 * @csspart place - Where it happened.
 * @csspart map - Its link to a map, with `map-url`.
 * @csspart signature - Who signed.
 * @csspart left-at - Where or with whom it was left, as the carrier wrote it in place of a signature.
 * @csspart notice - That the journey could not be refreshed.
 * @csspart retry - The button that asks again.
 * @csspart updated - How old the answer is.
 * @csspart refresh - The button for a newer one.
 * @csspart wait - How long until one may ask again, and whether the page does so by itself.
 * @csspart new - Beside an event that the latest answer brought; such an event is also `event-new`.
 * @csspart show-all - The button for the rest of a long list or text.
 * @csspart lookup - The form to enter a reference.
 * @csspart lookup-label - Its label.
 * @csspart lookup-hint - What a reference looks like.
 * @csspart lookup-row - The field and its button.
 * @csspart lookup-input - The field.
 * @csspart lookup-button - Its button.
 * @csspart lookup-error - What is wrong with what was entered.
 * @csspart doctor - With `debug`: what was requested, what came back and what to do.
 * @csspart skeleton - What shows while loading.
 *
 * @cssprop [--pro-tracking-font=inherit] - Font family.
 * @cssprop [--pro-tracking-color-text=inherit] - Text.
 * @cssprop [--pro-tracking-color-muted] - Text that matters less; default: the text's colour, thinned.
 * @cssprop [--pro-tracking-color-line] - Separating lines; default: the text's colour, thinned.
 * @cssprop [--pro-tracking-color-rail] - Rails, and the steps ahead, at least 3:1 on the ground; default: the text's colour, less thinned.
 * @cssprop [--pro-tracking-color-good] - Delivered.
 * @cssprop [--pro-tracking-color-going] - On its way.
 * @cssprop [--pro-tracking-color-attention] - Interrupted, or the shopper has to act.
 * @cssprop [--pro-tracking-color-problem] - Something went wrong.
 * @cssprop [--pro-tracking-color-neutral] - No news of either kind.
 * @cssprop [--pro-tracking-gap=0.5em] - The unit of the distances between things.
 * @cssprop [--pro-tracking-radius=0.5em] - Corners of the button and the notice.
 * @cssprop [--pro-tracking-reserve] - The height that is kept while loading and with a journey, so that nothing below moves; default:
 *   the window's, 36em for `compact`, 6.5em for `summary`; several packages take more in those.
 */
export class ProTrackingElement extends OptionsElement {
  /** The package's version. */
  static readonly version: string = __VERSION__;

  /** Sets the folder of the script's languages and doctor. Wins over `data-base-url` and over the script's own URL. */
  static readonly setBaseUrl: (url: string | URL) => void = setBaseUrl;

  readonly #language = new LanguageController(this);
  readonly #announcer = new Announcer(this);
  readonly #page = new PageController(this, {
    onVisibilityChange: () => this.#onVisibilityChange(),
    onOnline: () => this.#tracking.query?.polling.onOnline(),
  });
  readonly #displayed = new DisplayedState(
    this,
    () => this.#language.whenLoaded(),
    (before, after) => this.#announcer.announce(before, after),
  );
  readonly #tracking = new TrackingController(this, this.#page, this.#displayed);
  readonly #clock = new ClockController(this, this.#tracking);
  readonly #focus = new FocusController(this);
  readonly #unfilled = new UnfilledController(
    this,
    () => this.#tracking.state.status === 'idle' && !readOptions(this).lookup,
  );
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

  /** What is on show. */
  get status(): TrackingStatus {
    return this.#announcer.hasFailed ? 'failed' : this.#tracking.state.status;
  }

  /** The consignment, parsed and sorted; `undefined` while none is on show. */
  get tracking(): Consignment | undefined {
    const { state } = this.#tracking;
    return hasOwn(state, 'consignment') && !this.#announcer.hasFailed ? state.consignment : undefined;
  }

  /** The consignment's state, by PRO's name: derived from the events, or PRO's own with `expected-delivery`. */
  get consignmentState(): ConsignmentStateName | undefined {
    return this.tracking?.state;
  }

  /** Fetches again now. Always resolves: when the result, or the failure, is on show. */
  async reload(): Promise<void> {
    await this.updateComplete;
    await this.#tracking.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
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

  protected override view(): TemplateResult {
    const { state, query, reference } = this.#tracking;
    const options = readOptions(this);
    const language = this.#language.current;
    const context = viewContext(options, language, state, this.#actions, this.#refreshText(language));
    const extras = {
      reference: reference || text(this.consignment),
      canRefresh: query !== undefined,
      lookup: options.lookup ? this.#lookup.render(language.messages) : undefined,
      doctor: developerPanel(this, this.#tracking, this.#unfilled.isUnfilled),
    };
    return trackingView(state, extras, context);
  }

  protected override updated(): void {
    const { state } = this.#tracking;
    const tone = hasOwn(state, 'consignment') ? toneOf(displayState(state.consignment)) : undefined;
    setCustomStates(this.#internals, state.status, tone);
    this.#announcer.rendered(state);
  }

  protected override renderFailed(error: unknown): void {
    setCustomStates(this.#internals, 'failed');
    this.#announcer.failed(this.#tracking.state, error);
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
