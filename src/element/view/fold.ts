import { html, nothing, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';

/**
 * Something that can be folded to its summary, and stays as the shopper left it.
 *
 * @param key what it is, whatever its place
 * @param content made only where it can be seen, or is little
 */
export const fold = (
  key: string,
  initially: boolean,
  summary: unknown,
  content: () => unknown,
  { actions, isLarge }: ViewContext,
): TemplateResult => {
  const open = actions.isOpen(key, initially);
  const onToggle = ({ currentTarget }: Event): void => {
    const { open: isNow } = currentTarget as HTMLDetailsElement;
    if (isNow !== open) void actions.setOpen(key, isNow);
  };
  return html`<details ?open=${open} @toggle=${onToggle}>
    <summary>${summary}</summary>
    ${open || !isLarge ? content() : nothing}
  </details>`;
};
