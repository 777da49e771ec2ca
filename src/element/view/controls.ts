import { html, nothing } from 'lit';
import type { ViewContext } from './context.js';

/** The reference in the shopper's clipboard, where the page may write into it; that it is there is heard too. */
export const copyButton = (reference: string, context: ViewContext): unknown => {
  const clipboard = (globalThis.navigator as Partial<Navigator> | undefined)?.clipboard;
  if (!clipboard) return nothing;
  const { actions, messages } = context;
  const { copy, copied } = messages;
  // As something that is folded by it: on paper, where all is open, nothing has been copied.
  const isCopied = !actions.isOpen('copy', true);
  const onClick = async (): Promise<void> => {
    try {
      await clipboard.writeText(reference);
      void actions.setOpen('copy', false);
    } catch {
      // The browser refuses it; the reference can still be selected.
    }
  };
  return html`<button part="copy" type="button" aria-label=${copy} title=${copy} @click=${onClick}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${isCopied ? 'M5 13l4 4L19 7' : 'M9 9h11v11H9zM5 15H4V4h11v1'} /></svg>
    </button>
    <span part="copied" role="status">${isCopied ? copied : ''}</span>`;
};

/** Half a character has no place in an address. */
const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '');

/** A place is a shopper's own affair: it is told to a map only when it is followed, and without the page's address. */
export const place = (location: string, context: ViewContext): unknown => {
  const { mapUrl } = context;
  if (!mapUrl) return location;
  const href = mapUrl.replaceAll('{place}', encodeURIComponent(wellFormed(location)));
  return html`<a
    part="map"
    href=${href}
    target="_blank"
    rel="noopener noreferrer"
    referrerpolicy="no-referrer"
    aria-label=${context.messages.map(location)}
    >${location}</a
  >`;
};
