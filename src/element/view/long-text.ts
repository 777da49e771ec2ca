import { html, type TemplateResult } from 'lit';
import type { ViewContext } from './context.js';

/** In characters: no carrier writes so much; a longer text would block the page. */
const longest = 2_000;

/** The beginning of a text that is too long to be shown; other texts as they are. */
export const shortened = (text: string): string =>
  text.length > longest
    ? // Half a character is none.
      `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '')}…`
    : text;

/** In characters: browsers take minutes to lay out 1 MB as one paragraph. */
const blockLength = 10_000;

const inBlocks = (text: string): TemplateResult[] => {
  const blocks = text.match(new RegExp(`.{1,${blockLength}}(\\s|$)|.{1,${blockLength}}`, 'gsu')) ?? [];
  return blocks.map((block) => html`<span class="block">${block}</span>`);
};

/**
 * A text of a carrier's, shortened where it is very long, with a button for all of it.
 *
 * @param content shows a text that is not very long, or its beginning
 */
export const longText = (
  text: string,
  context: ViewContext,
  content: (text: string) => unknown = (shown) => shown,
): unknown => {
  const { actions, messages } = context;
  if (text.length <= longest) return content(text);
  const key = `text ${text.length} ${text.slice(0, 100)}`;
  if (actions.isOpen(key, false)) return inBlocks(text);
  return [
    content(shortened(text)),
    ' ',
    html`<button part="show-all" type="button" @click=${() => void actions.setOpen(key, true)}>
      ${messages.showText}
    </button>`,
  ];
};
