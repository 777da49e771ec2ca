import { nearestLang } from './nearest-lang.js';
import type { Messages } from '../i18n/messages.js';
import { languageNamed, negotiate, type Language, type LanguageName } from '../i18n/negotiate.js';
import { mergeMessages } from '../i18n/merge-messages.js';
import { loadLanguage } from '../../lazy-modules.js';
import { LazyModule } from '../lazy-module.js';
import type { OptionsElement } from '../options-element.js';
import { text } from '../options/options.js';

/** In milliseconds: the longest time that a response waits for the language. */
const longestWait = 3_000;

const files = new Map<LanguageName, LazyModule<Messages>>();

const fileOf = (name: LanguageName): LazyModule<Messages> => {
  const file = files.get(name) ?? new LazyModule(() => loadLanguage(name));
  files.set(name, file);
  return file;
};

/** The language of an element: its own `lang`, or the nearest ancestor's. */
export class PageLanguage {
  readonly #host: OptionsElement;
  #timeout: Promise<unknown> | undefined;

  constructor(host: OptionsElement) {
    this.#host = host;
  }

  /** The language's words under the page's own ones. English until the language has been loaded. */
  get current(): Language {
    const { messages: own } = this.#host;
    const lang = this.#lang;
    const language = negotiate(lang, this.#file(lang)?.get(this.#update));
    return own ? { ...language, messages: mergeMessages(language.messages, own) } : language;
  }

  /**
   * Resolves when the language has been loaded, has failed or takes too long, so that nothing is shown in English first.
   * `undefined`: there is nothing to wait for.
   */
  whenLoaded(): Promise<unknown> | undefined {
    const file = this.#file(this.#lang);
    if (!file || file.get(this.#update)) return undefined;
    const { firstAttempt } = file;
    if (!firstAttempt) return undefined;
    this.#timeout ??= new Promise((resolve) => setTimeout(resolve, longestWait));
    return Promise.race([this.#timeout, firstAttempt]);
  }

  get #lang(): string {
    return text(this.#host.lang) || nearestLang(this.#host);
  }

  #file(lang: string): LazyModule<Messages> | undefined {
    const name = languageNamed(lang);
    return name && fileOf(name);
  }

  readonly #update = (): void => this.#host.requestUpdate();
}
