import { SECOND } from '../../tracking/time.js';
import type { NewEvent } from '../../tracking/changes.js';
import { counted } from '../i18n/plural.js';
import type { Language } from '../i18n/negotiate.js';
import { formatRelative } from '../i18n/relative-time.js';
import type { RefreshText } from '../view/context.js';

/** What the texts depend on. */
export interface RefreshFacts {
  readonly ageInMinutes: number;
  /** In milliseconds. */
  readonly wait: number;
  readonly serverWait: number;
  /** The page fetches again by itself. */
  readonly isPolling: boolean;
  readonly newEvents: readonly NewEvent[] | undefined;
}

/** An element's texts about refreshing. */
export class RefreshTexts {
  #newEvents: unknown = undefined;
  #isOdd = false;

  get(facts: RefreshFacts, { locale, messages }: Language): RefreshText {
    const { ageInMinutes, wait, serverWait, isPolling, newEvents } = facts;
    const seconds = Math.ceil(serverWait / SECOND);
    // Screen readers announce changes of text only. Every other announcement gets a no-break space, so that no two are equal.
    if (newEvents !== this.#newEvents) this.#isOdd = !this.#isOdd;
    this.#newEvents = newEvents;
    const end = this.#isOdd ? '\u00a0' : '';
    return {
      updated: ageInMinutes
        ? messages.updated(formatRelative(ageInMinutes * -60, locale))
        : messages.updatedNow,
      isWaiting: wait > 0,
      wait: seconds ? messages.wait(formatRelative(seconds, locale)) : '',
      isPolling,
      announceChanges: (headline) =>
        counted(messages.newEvents, newEvents?.length ?? 0, locale).replace('{headline}', headline) + end,
    };
  }
}
