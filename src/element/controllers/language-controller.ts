import type { LitElement } from 'lit';
import { loadLanguage } from '../../lazy-modules.js';
import { SECOND } from '../../tracking/time.js';
import { mergeMessages, type MessagesOverride } from '../i18n/merge-messages.js';
import type { Messages } from '../i18n/messages.js';
import { languageNamed, negotiate, type Language, type LanguageName } from '../i18n/negotiate.js';
import { LazyModule } from '../lazy-module.js';
import { text } from '../options/options.js';
import { nearestLang } from './nearest-lang.js';

/** In milliseconds: how long a result waits for the language. */
const maxWait = 3 * SECOND;

const modules = new Map<LanguageName, LazyModule<Messages>>();

const moduleOf = (name: LanguageName): LazyModule<Messages> => {
  const module = modules.get(name) ?? new LazyModule(() => loadLanguage(name));
  modules.set(name, module);
  return module;
};

type LanguageHost = LitElement & { readonly messages: MessagesOverride | undefined };

/** An element's language: its own `lang`, or the nearest ancestor's. */
export class LanguageController {
  readonly #host: LanguageHost;
  #timeout: Promise<unknown> | undefined = undefined;

  constructor(host: LanguageHost) {
    this.#host = host;
  }

  /** The language, with the page's own messages. English until the language has been loaded. */
  get current(): Language {
    const { messages: own } = this.#host;
    const lang = this.#lang;
    const language = negotiate(lang, this.#module(lang)?.get(this.#update));
    return own ? { ...language, messages: mergeMessages(language.messages, own) } : language;
  }

  /** Resolves when the language has been loaded, has failed to load or takes too long. `undefined`: no wait. */
  whenLoaded(): Promise<unknown> | undefined {
    const module = this.#module(this.#lang);
    if (!module || module.get(this.#update)) return undefined;
    const { firstAttempt } = module;
    if (!firstAttempt) return undefined;
    this.#timeout ??= new Promise((resolve) => setTimeout(resolve, maxWait));
    return Promise.race([this.#timeout, firstAttempt]);
  }

  get #lang(): string {
    return text(this.#host.lang) || nearestLang(this.#host);
  }

  #module(lang: string): LazyModule<Messages> | undefined {
    const name = languageNamed(lang);
    return name && moduleOf(name);
  }

  readonly #update = (): void => this.#host.requestUpdate();
}
