import type { ConsignmentController } from '../controllers/consignment-controller.js';
import type { LiveController } from '../controllers/live.js';
import type { SurroundingsController } from '../controllers/surroundings.js';
import type { LiveText } from '../controllers/live-text.js';
import type { Refresh } from '../client/schedule.js';
import type { Messages } from '../i18n/messages.js';
import { languageNamed, negotiate, type Language } from '../i18n/negotiate.js';
import { nearestLang } from '../controllers/nearest-lang.js';
import type { Details } from '../view/details/details.js';
import type { Actions } from '../view/context.js';
import type { Surroundings } from '../view/tracking-view.js';
import type { OptionsElement } from './options-element.js';
import { oddOptions, text } from './options.js';
import type { PartName } from './load-part.js';
import { arrival, missingParts, part } from './parts.js';

/** In milliseconds: for so long nothing is shown without what belongs to it. */
const patience = 3_000;

/** What the shopper can do with an element, and what it shows of that; brings the parts that it takes. */
export class Interaction implements Actions {
  readonly #host: OptionsElement;
  readonly #journey: ConsignmentController;
  /** What was opened or folded, by consignment and key. */
  readonly #folds = new Map<string, boolean>();
  #live: LiveController | undefined;
  #surroundings: SurroundingsController | undefined;
  #patience: Promise<unknown> | undefined;

  constructor(host: OptionsElement, journey: ConsignmentController) {
    this.#host = host;
    this.#journey = journey;
  }

  get #lang(): string {
    return text(this.#host.lang) || nearestLang(this.#host);
  }

  /** In whose words it is to speak: the page's over the language's, English until that is there. */
  get language(): Language {
    const { messages } = this.#host;
    const name = languageNamed(this.#lang);
    const language = negotiate(this.#lang, name && part(name, this.#renew)?.default);
    const details = messages && part('details', this.#renew)?.details;
    return details ? { ...language, messages: details.override(language.messages, messages) } : language;
  }

  /** Nothing goes with nothing. */
  get details(): Details | undefined {
    if (this.#journey.state.status === 'idle') return undefined;
    const details = part('details', this.#renew);
    if (details) this.#surroundings ??= new details.SurroundingsController(this.#host);
    return details?.details;
  }

  /**
   * What a first sight takes beside the answer: resolves when it is there or cannot be had, or has taken long; `undefined`
   * when there is nothing to wait for. What comes together moves nothing.
   */
  readonly equip = (): Promise<unknown> | undefined => {
    const name = languageNamed(this.#lang);
    const needed: readonly PartName[] = name ? ['details', name] : ['details'];
    const coming = needed.filter((each) => !part(each, this.#renew) && !missingParts.has(each));
    if (!coming.length) return undefined;
    this.#patience ??= new Promise((resolve) => setTimeout(resolve, patience));
    return Promise.race([this.#patience, Promise.all(coming.map(async (each) => arrival(each)))]);
  };

  /** Lets the answer be refreshed, once there is a proxy to ask. */
  follow(refresh: Refresh): void {
    const live = this.#journey.channel && !this.#live && part('live', this.#renew);
    if (live) this.#live = new live.LiveController(this.#host, this.#journey);
    this.#live?.follow(refresh);
  }

  liveText(language: Language): LiveText | undefined {
    return this.#live?.text(language);
  }

  isOpen(key: string, initially: boolean): boolean {
    return (
      this.#surroundings?.isPrinting === true || (this.#folds.get(this.#journey.reference + key) ?? initially)
    );
  }

  setOpen(key: string, open: boolean): void {
    this.#folds.set(this.#journey.reference + key, open);
    this.#renew();
  }

  retry(): void {
    void (this.#live?.retry() ?? this.#journey.reload());
  }

  surroundings(messages: Messages): Surroundings {
    const { reference, channel, state, hasRefused } = this.#journey;
    const { consignment, lookup, debug } = this.#host;
    return {
      reference: reference || text(consignment),
      canRefresh: channel !== undefined,
      hasLookup: lookup,
      lookup: lookup && part('lookup', this.#renew)?.lookup(this.#host, this.#journey, this, messages),
      // Where the page's developer wants to see it, or something is wrong that the console is told of.
      doctor:
        (debug || 'error' in state || (hasRefused ?? oddOptions(this.#host)[0])) &&
        part('doctor', this.#renew)?.doctor(this.#host, this.#journey, this.#live, missingParts),
    };
  }

  readonly #renew = (): void => this.#host.requestUpdate();
}
