import { LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ConsignmentController } from '../controllers/consignment-controller.js';
import { focusNews } from '../controllers/focus-news.js';
import { nearestLang } from '../controllers/nearest-lang.js';
import type { TrackingStatus } from '../controllers/tracking-state.js';
import type { Consignment } from '../model/consignment.js';
import { toneOf, type ConsignmentStateName } from '../model/consignment-states.js';
import { styles } from '../styles/styles.js';
import { negotiate } from '../i18n/negotiate.js';
import { spokenState } from '../model/journey.js';
import { viewContext } from '../view/context.js';
import { trackingView } from '../view/tracking-view.js';
import type { ProTrackingAnswer } from '../wire/pro-contract.js';
import { converter } from './converter.js';
import { eventFor } from './events.js';
import { warnOnce } from './warn-once.js';
import { optionProblems, questionOf, readOptions, text, type RawOptions } from './options.js';

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
 * @fires {TrackingErrorEvent} pro-tracking-error - A request failed, or a reference or an answer was unusable. The detail has the kind,
 *   whether asking again may help, and PRO's correlation id where it is known.
 *
 * @slot - Shown before the script has run, without JavaScript, and while there is no consignment.
 * @slot heading - Above the summary.
 * @slot error - In place of the advice when the consignment cannot be shown.
 * @slot footer - Below the journey.
 *
 * @csspart base - Everything.
 * @csspart summary - The answer to "where is it?".
 * @csspart reference - The consignment's reference.
 * @csspart icon - The drawn tone of a state.
 * @csspart headline - The state in plain words.
 * @csspart count - How many packages are delivered, where there are several.
 * @csspart fact - Of a delivery who signed, when and where; else when and where the state was reached.
 * @csspart advice - What it means and what to do.
 * @csspart expected - The expected delivery date.
 * @csspart last-scan - A scan newer than the state.
 * @csspart steps - The progress steps.
 * @csspart step - One step; also `step-done`, `step-current` or `step-ahead`.
 * @csspart package - One package.
 * @csspart package-heading - Its heading.
 * @csspart package-reference - Its reference.
 * @csspart package-state - Its state.
 * @csspart legs - A package's legs.
 * @csspart leg - One leg.
 * @csspart leg-heading - Its heading.
 * @csspart position - Its place in the journey.
 * @csspart carrier - Its carrier service.
 * @csspart leg-facts - Its days and number of updates, or why it has none.
 * @csspart hand-over - Where one carrier hands over to the next.
 * @csspart events - A leg's events.
 * @csspart event - One event.
 * @csspart time - Its time.
 * @csspart event-title - What happened.
 * @csspart description - The carrier's own words.
 * @csspart facts - Its place and signature.
 * @csspart place - Where it happened.
 * @csspart signature - Who signed.
 * @csspart notice - That the journey could not be refreshed.
 * @csspart retry - The button that asks again.
 * @csspart skeleton - What shows while loading.
 *
 * @cssprop [--pro-tracking-font=inherit] - Font family.
 * @cssprop [--pro-tracking-color-text=inherit] - Text.
 * @cssprop [--pro-tracking-color-muted] - Text that matters less; default: the text's colour, thinned.
 * @cssprop [--pro-tracking-color-line] - Rails and separating lines; default: the text's colour, thinned.
 * @cssprop [--pro-tracking-color-good] - Delivered.
 * @cssprop [--pro-tracking-color-going] - On its way.
 * @cssprop [--pro-tracking-color-attention] - Interrupted, or the shopper has to act.
 * @cssprop [--pro-tracking-color-problem] - Something went wrong.
 * @cssprop [--pro-tracking-color-neutral] - No news of either kind.
 * @cssprop [--pro-tracking-gap=0.5em] - The unit of the distances between things.
 * @cssprop [--pro-tracking-radius=0.5em] - Corners of the button and the notice.
 */
export class ProTrackingElement extends LitElement implements RawOptions {
  static override styles = styles;

  /** The package's version. */
  static readonly version: string = __VERSION__;

  /** The consignment's reference. Blanks around it and its case do not matter. */
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

  /** Of legs, and of events within a leg: `newest-first` or `oldest-first`. */
  @property({ reflect: true, useDefault: true, converter }) order: 'newest-first' | 'oldest-first' =
    'newest-first';

  /** Whose clock: `event` as the carrier wrote it, `viewer`, or an IANA zone's name. */
  @property({ attribute: 'time-zone', reflect: true, useDefault: true, converter }) timeZone = 'event';

  /** Of a signature: `full`, `initials` or `hidden`. */
  @property({ attribute: 'signed-by', reflect: true, useDefault: true, converter }) signedBy:
    'full' | 'initials' | 'hidden' = 'full';

  /** Of places: `full` or `hidden`. */
  @property({ reflect: true, useDefault: true, converter }) location: 'full' | 'hidden' = 'full';

  /** Of the top heading: 1–6. */
  @property({ attribute: 'heading-level', type: Number, reflect: true, useDefault: true, converter })
  headingLevel = 2;

  /** The retailer's signed token for this consignment, sent as `Authorization: Bearer`; never in a URL, not reflected. */
  @property() token = '';

  /** As in `fetch`: `same-origin`, `include` or `omit`. */
  @property({ reflect: true, useDefault: true, converter }) credentials: RequestCredentials = 'same-origin';

  /** Language (BCP 47); without it, the nearest ancestor's, through shadow roots. */
  @property({ reflect: true, useDefault: true, converter }) override lang = '';

  /** A tracking answer of PRO's, of either shape: shown without a request. */
  @property({ attribute: false }) data: ProTrackingAnswer | undefined;

  /** Used in place of the global one, for pages that must sign their requests. */
  @property({ attribute: false }) fetch: typeof fetch | undefined;

  readonly #journey = new ConsignmentController(this, (before, after) => {
    const event = eventFor(before, after);
    if (event) this.dispatchEvent(event);
  });
  readonly #internals = this.attachInternals();

  /** What is on show. */
  get status(): TrackingStatus {
    return this.#journey.state.status;
  }

  /** What is known of the consignment, read and ordered; `undefined` when nothing is on show. */
  get tracking(): Consignment | undefined {
    const { state } = this.#journey;
    return 'consignment' in state ? state.consignment : undefined;
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

  protected override willUpdate(): void {
    this.#journey.ask(questionOf(this, readOptions(this)));
  }

  protected override render(): TemplateResult {
    const { state, reference } = this.#journey;
    const language = negotiate(text(this.lang) || nearestLang(this));
    const retry = (): void => void this.reload().then(() => focusNews(this.renderRoot));
    const context = viewContext(readOptions(this), language, this.tracking, retry);
    return trackingView(state, reference, context);
  }

  protected override updated(): void {
    optionProblems(this, readOptions(this)).forEach(warnOnce);
    try {
      const { states } = this.#internals;
      states.clear();
      states.add(this.status);
      if (this.tracking) states.add(toneOf(spokenState(this.tracking)));
    } catch {
      // Custom states are a convenience for the page's style sheet; browsers of before 2024 refuse these names.
    }
  }
}
