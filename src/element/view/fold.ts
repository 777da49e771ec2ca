import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';

/**
 * Content that can be folded to its summary, and stays as the shopper left it.
 *
 * @param key identifies it, wherever it is shown
 * @param content called only while it is open, or in a small consignment, where the browser's search may find it
 */
export const fold = (
  key: string,
  isOpenAtFirst: boolean,
  summary: unknown,
  content: () => unknown,
  { actions, isLarge }: ViewContext,
): TemplateResult => {
  const open = actions.isOpen(key, isOpenAtFirst);
  const onToggle = ({ currentTarget }: Event): void => {
    const { open: isNow } = currentTarget as HTMLDetailsElement;
    if (isNow !== open) void actions.setOpen(key, isNow);
  };
  return html`<details ?open=${open} @toggle=${onToggle}>
    <summary>${summary}</summary>
    ${open || !isLarge ? content() : nothing}
  </details>`;
};
