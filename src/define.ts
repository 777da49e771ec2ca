import { ProTrackingElement } from './element/pro-tracking-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'pro-tracking': ProTrackingElement;
  }
}

const registry = globalThis.customElements as CustomElementRegistry | undefined;

// A page may load the script twice, or the script and the module: the first one holds. On a server there is no registry.
if (!registry?.get('pro-tracking')) registry?.define('pro-tracking', ProTrackingElement);
