import { html, nothing } from 'lit';
import type { ViewContext } from './context.js';

const clipboardOfBrowser = (): Clipboard | undefined =>
  (globalThis.navigator as Partial<Navigator> | undefined)?.clipboard;

/** A served page keeps the room of the button. */
const canCopy = ({ isServed }: ViewContext): boolean => Boolean(isServed ?? clipboardOfBrowser());

/** Stored like a fold: in print, where everything is open, nothing has been copied. */
const isCopied = ({ actions }: ViewContext): boolean => !actions.isOpen('copy', true);

/** A button that copies the reference, where the page may write to the clipboard. */
export const copyButton = (reference: string, context: ViewContext): unknown => {
  if (!canCopy(context)) return nothing;
  const clipboard = clipboardOfBrowser();
  const { actions, messages } = context;
  const { copy } = messages;
  const onClick = async (): Promise<void> => {
    try {
      await clipboard!.writeText(reference);
      void actions.setOpen('copy', false);
    } catch {
      // The browser refuses. The reference can still be selected.
    }
  };
  return html`<button part="copy" type="button" aria-label=${copy} title=${copy} @click=${onClick}>
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true"><path d=${isCopied(context) ? 'M5 13l4 4L19 7' : 'M9 9h11v11H9zM5 15H4V4h11v1'} /></svg>
  </button>`;
};

/** Shows and announces success. */
export const copyStatus = (context: ViewContext): unknown =>
  canCopy(context)
    ? html`<span part="copy-status" role="status">${isCopied(context) ? context.messages.copied : ''}</span>`
    : nothing;
