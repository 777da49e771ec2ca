import type { Refresh } from '../client/polling-schedule.js';
import type { ConsignmentController } from './controllers/consignment-controller.js';
import { LiveController } from './controllers/live.js';
import { SurroundingsController } from './controllers/surroundings.js';
import { UnfilledController } from './controllers/unfilled.js';
import type { Messages } from './i18n/messages.js';
import type { Language } from './i18n/negotiate.js';
import type { Actions, RefreshText } from './view/context.js';
import type { ViewExtras } from './view/tracking-view.js';
import { developerPanel } from './doctor/developer-panel.js';
import { lookup } from './controllers/lookup-controller.js';
import type { OptionsElement } from './options-element.js';
import { readOptions, text } from './options/options.js';

/** What the shopper can do with an element, and what it shows because of that. */
export class Interaction implements Actions {
  readonly #host: OptionsElement;
  readonly #journey: ConsignmentController;
  readonly #page: SurroundingsController;
  /** What was opened or folded, by consignment and key. */
  readonly #folds = new Map<string, boolean>();
  #live: LiveController | undefined;
  readonly #unfilled: UnfilledController;

  constructor(host: OptionsElement, journey: ConsignmentController) {
    this.#host = host;
    this.#journey = journey;
    this.#page = new SurroundingsController(host);
    this.#unfilled = new UnfilledController(
      host,
      () => journey.state.status === 'idle' && !readOptions(host).lookup,
    );
  }

  /** Keeps the data up to date, as soon as there is a proxy. */
  follow(refresh: Refresh): void {
    if (this.#journey.channel) this.#live ??= new LiveController(this.#host, this.#journey);
    this.#live?.follow(refresh);
  }

  /** Observes the element's present place in the page. */
  followPage(): void {
    this.#page.hostConnected();
  }

  liveText(language: Language): RefreshText | undefined {
    return this.#live?.text(language);
  }

  isOpen(key: string, initially: boolean): boolean {
    return this.#page.isPrinting || (this.#folds.get(this.#journey.reference + key) ?? initially);
  }

  setOpen(key: string, open: boolean): Promise<unknown> {
    this.#folds.set(this.#journey.reference + key, open);
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }

  retry(): void {
    void (this.#live?.retry() ?? this.#journey.reload());
  }

  surroundings(messages: Messages): ViewExtras {
    const { reference, channel } = this.#journey;
    const { lookup: hasLookup } = readOptions(this.#host);
    return {
      reference: reference || text(this.#host.consignment),
      canRefresh: channel !== undefined,
      lookup: hasLookup ? lookup(this.#host, this.#journey, this, messages) : undefined,
      doctor: developerPanel(this.#host, this.#journey, this.#live, this.#unfilled.isUnfilled),
    };
  }
}
