import { hasOwn } from '../tracking/has-own.js';
import type { TemplateResult } from 'lit';
import { ConsignmentController } from './controllers/consignment-controller.js';
import { embeddedData, whenParsed } from './controllers/embedded-data.js';
import { adoptStyles } from './rendering/adopt-styles.js';
import type { TrackingStatus } from './state/tracking-state.js';
import type { Consignment } from '../tracking/consignment.js';
import { toneOf, type ConsignmentStateName } from '../tracking/states.js';
import { displayState } from '../tracking/journey.js';
import { styles } from './styles/styles.js';
import { viewContext } from './view/context.js';
import { trackingView } from './view/tracking-view.js';
import { setBaseUrl } from '../lazy-modules.js';
import { showStates } from './custom-states.js';
import { Announcer } from './announcer.js';
import { Interaction } from './interaction.js';
import { OptionsElement } from './options-element.js';
import { questionOf, readOptions } from './options/options.js';
import { PageLanguage } from './controllers/language-controller.js';

export type * from './events.js';

/**
 * Shows a shopper where every package of a SortedPRO consignment is, leg by leg, with who signed and where. Asks a
 * proxy, which holds the API key, for the consignment's tracking events.
 *
 * ```html
 * <pro-tracking consignment="EC-000-002-4DF" proxy-url="/delivery-status"></pro-tracking>
 * ```
 *
 * What stands between the tags shows until the script has run, without JavaScript, and while there is nothing to track.
 * `status` and the tone of the news are custom states too: `pro-tracking:state(loading)`, `:state(problem)`.
 *
 * @element pro-tracking
 *
 * @fires {TrackingLoadEvent} pro-tracking-load - The first answer for a consignment is on show.
 * @fires {TrackingUpdateEvent} pro-tracking-update - A later answer changed what is on show. The detail has the new
 *   events (times and codes only), the previous and the present state.
 * @fires {TrackingErrorEvent} pro-tracking-error - A request failed, a reference or a response was unusable, or rendering failed.
 *   The detail has the kind, whether a retry may help, and PRO's correlation id where it is known.
 * @fires {TrackingLookupEvent} pro-tracking-lookup - The shopper has entered a reference into the form; it is asked for
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
 * @csspart summary - The headline and the facts that belong to it.
 * @csspart reference - The consignment's reference.
 * @csspart icon - The icon of a state's tone.
 * @csspart headline - The state in a few words.
 * @csspart count - How many packages are delivered, if there are several.
 * @csspart fact - Who signed, when and where; or when and where the state was reached.
 * @csspart meaning - What the state means.
 * @csspart advice - What to do.
 * @csspart stalled - For how many days nothing was scanned.
 * @csspart copy - The button that copies the reference.
 * @csspart copy-status - Says that it was copied.
 * @csspart expected - The expected delivery date.
 * @csspart last-scan - An event that is newer than the state.
 * @csspart steps - The progress steps.
 * @csspart step - One step; also `step-done`, `step-current` or `step-ahead`; a done one without a scan is also `step-passed`.
 * @csspart step-label - Its label.
 * @csspart route - The legs as one line, if there are several.
 * @csspart route-leg - One leg in it; the current one is also `route-leg-current`.
 * @csspart route-carrier - Its carrier service.
 * @csspart route-place - Where the parcel is.
 * @csspart package - One package.
 * @csspart package-heading - Its heading.
 * @csspart package-reference - Its reference.
 * @csspart package-state - Its state.
 * @csspart legs - A package's legs.
 * @csspart leg - One leg.
 * @csspart leg-heading - Its heading.
 * @csspart position - Its number.
 * @csspart carrier - Its carrier service.
 * @csspart leg-facts - Its days, duration and number of updates; or why it has none.
 * @csspart hand-over - The hand-over to the next carrier.
 * @csspart events - A leg's events.
 * @csspart event - One event; a new one is also `event-new`.
 * @csspart time - Its time.
 * @csspart event-title - What happened.
 * @csspart description - The carrier's own text.
 * @csspart facts - Its place and signature.
 * @csspart place - Where it happened.
 * @csspart map - Its link to a map, with `map-url`.
 * @csspart signature - Who signed.
 * @csspart left-at - Where or with whom it was left, as the carrier wrote it instead of a signature.
 * @csspart notice - Says that the journey could not be refreshed.
 * @csspart retry - The button that requests again.
 * @csspart updated - The age of the data.
 * @csspart refresh - The button that refreshes it.
 * @csspart wait - How long to wait before the next request, and whether the page retries automatically.
 * @csspart new - The label of an event that the latest response added.
 * @csspart show-all - The button that shows the whole of a long list or text.
 * @csspart lookup - The form to enter a reference.
 * @csspart lookup-label - Its label.
 * @csspart lookup-hint - What a reference looks like.
 * @csspart lookup-row - The field and its button.
 * @csspart lookup-input - The field.
 * @csspart lookup-button - Its button.
 * @csspart lookup-error - What is wrong with the entered text.
 * @csspart doctor - With `debug`: the request, the response, and what to do.
 * @csspart skeleton - Shown while loading.
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

  readonly #language = new PageLanguage(this);
  readonly #journey = new ConsignmentController(
    this,
    (before, after) => this.#announcer.announce(before, after),
    () => this.#language.whenLoaded(),
  );
  readonly #announcer = new Announcer(this);
  readonly #interaction: Interaction = new Interaction(this, this.#journey);
  /** `undefined` in jsdom and happy-dom. */
  readonly #internals = (this as Partial<HTMLElement>).attachInternals?.();
  #isParsed = false;

  /** What is on show. */
  get status(): TrackingStatus {
    return this.#announcer.hasFailed ? 'failed' : this.#journey.state.status;
  }

  /** What is known of the consignment, read and ordered; `undefined` when nothing is on show. */
  get tracking(): Consignment | undefined {
    const { state } = this.#journey;
    return hasOwn(state, 'consignment') && !this.#announcer.hasFailed ? state.consignment : undefined;
  }

  /** The consignment's state, under PRO's name: derived from the events, or PRO's own with `expected-delivery`. */
  get consignmentState(): ConsignmentStateName | undefined {
    return this.tracking?.state;
  }

  /** Asks again now. Resolves when the answer, or the failure, is on show. */
  async reload(): Promise<void> {
    await this.updateComplete;
    await this.#journey.reload();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    whenParsed(this, () => {
      this.#isParsed = true;
      this.requestUpdate();
    });
  }

  /** Where this is defined, a browser that can move an element in one piece takes it neither out nor in. */
  protected connectedMoveCallback(): void {
    this.#interaction.followPage();
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    adoptStyles(this.renderRoot as ShadowRoot, styles);
    if (!this.#isParsed) return;
    const options = readOptions(this);
    this.#journey.ask(questionOf(this, options, embeddedData(this)));
    this.#interaction.follow(options.refresh);
  }

  protected override view(): TemplateResult {
    const { state } = this.#journey;
    const language = this.#language.current;
    const live = this.#interaction.liveText(language);
    const context = viewContext(readOptions(this), language, state, this.#interaction, live);
    return trackingView(state, this.#interaction.surroundings(language.messages), context);
  }

  protected override updated(): void {
    const { state } = this.#journey;
    const tone = hasOwn(state, 'consignment') ? toneOf(displayState(state.consignment)) : undefined;
    showStates(this.#internals, state.status, tone);
    this.#announcer.rendered(state);
  }

  protected override renderFailed(error: unknown): void {
    showStates(this.#internals, 'failed');
    this.#announcer.failed(this.#journey.state, error);
  }
}
