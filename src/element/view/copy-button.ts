import { html, nothing } from 'lit';
import type { ViewContext } from './context.js';

/** A button that copies the reference, where the page may write to the clipboard. Success is announced. */
export const copyButton = (reference: string, { actions, messages }: ViewContext): unknown => {
  const clipboard = (globalThis.navigator as Partial<Navigator> | undefined)?.clipboard;
  if (!clipboard) return nothing;
  const { copy, copied } = messages;
  // Stored like a fold: in print, where everything is open, nothing has been copied.
  const isCopied = !actions.isOpen('copy', true);
  const onClick = async (): Promise<void> => {
    try {
      await clipboard.writeText(reference);
      void actions.setOpen('copy', false);
    } catch {
      // The browser refuses. The reference can still be selected.
    }
  };
  return html`<button part="copy" type="button" aria-label=${copy} title=${copy} @click=${onClick}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d=${isCopied ? 'M5 13l4 4L19 7' : 'M9 9h11v11H9zM5 15H4V4h11v1'} /></svg>
    </button>
    <wbr /><span part="copy-status" role="status">${isCopied ? copied : ''}</span>`;
};
