import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { negotiate, type Language } from '../i18n/negotiate.js';

/** The nearest `lang` up the tree, through shadow roots; `''` where there is none. */
const nearestLang = (element: Element): string => {
  const owner = element.closest('[lang]');
  if (owner) return owner.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : '';
};

/** The language of the place where the host stands, looked up anew for each update. */
export class LocaleController implements ReactiveController {
  language: Language = negotiate('');
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.language = negotiate(nearestLang(this.#host));
  }
}
