import './xml-document.js';
import { ProTrackingElement } from './element/pro-tracking-element.js';

declare global {
  interface HTMLElementTagNameMap {
    'pro-tracking': ProTrackingElement;
  }
}

const registry = globalThis.customElements as CustomElementRegistry | undefined;
const taken = registry?.get('pro-tracking') as { readonly version?: string } | undefined;

// A page may load the script twice, or the script and the module: the first one holds. On a server there is no registry.
if (!taken) registry?.define('pro-tracking', ProTrackingElement);
else if (taken.version !== __VERSION__)
  console.warn(`<pro-tracking> is ${taken.version} on this page; ${__VERSION__} was not used.`);
