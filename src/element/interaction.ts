import type { ConsignmentController } from '../controllers/consignment-controller.js';
import type { LiveController } from '../controllers/live.js';
import type { LiveText } from '../controllers/live-text.js';
import type { Refresh } from '../client/schedule.js';
import type { Messages } from '../i18n/messages.js';
import type { Language } from '../i18n/negotiate.js';
import type { Actions } from '../view/context.js';
import type { Surroundings } from '../view/tracking-view.js';
import type { OptionsElement } from './options-element.js';
import { oddOptions } from './options.js';
import { missingParts, part } from './parts.js';

/** What the shopper can do with an element, and what it shows of that; brings the parts that it takes. */
export class Interaction implements Actions {
  readonly #host: OptionsElement;
  readonly #journey: ConsignmentController;
  /** What was opened or folded, by consignment and key. */
  readonly #folds = new Map<string, boolean>();
  #live: LiveController | undefined;

  constructor(host: OptionsElement, journey: ConsignmentController) {
    this.#host = host;
    this.#journey = journey;
  }

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
    return this.#folds.get(this.#journey.reference + key) ?? initially;
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
    const { lookup, debug } = this.#host;
    return {
      reference,
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
