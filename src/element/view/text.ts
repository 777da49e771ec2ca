/** Texts for templates: carriers' texts made safe to show, titles, and facts joined to one line. */
import { html, type TemplateResult } from 'lit';
import type { Messages } from '../i18n/messages.js';
import type { TrackingEvent } from '../../tracking/consignment.js';
import type { ConsignmentStateName } from '../../tracking/states.js';
import type { ViewContext } from './context.js';

/** Characters. No carrier writes this much; a longer text would block the page. */
const longText = 2_000;

/** Characters. Browsers take minutes to lay out 1 MB as one paragraph. */
const blockLength = 10_000;

/** Characters. A longer text is no title. */
const longestTitle = 80;

/** The beginning of a very long text; other texts unchanged. */
export const truncate = (text: string): string =>
  text.length > longText
    ? // Never half a surrogate pair.
      `${text.slice(0, longText).replace(/[\uD800-\uDBFF]$/, '')}…`
    : text;

const inBlocks = (text: string): TemplateResult[] => {
  const blocks = text.match(new RegExp(`.{1,${blockLength}}(\\s|$)|.{1,${blockLength}}`, 'gsu')) ?? [];
  return blocks.map((block) => html`<span class="block">${block}</span>`);
};

/**
 * A carrier's text, truncated if it is very long, with a button that shows all of it.
 *
 * @param content renders the text, or its beginning
 */
export const expandableText = (
  text: string,
  { actions, messages }: ViewContext,
  content: (text: string) => unknown = (shown) => shown,
): unknown => {
  if (text.length <= longText) return content(text);
  const key = `text ${text.length} ${text.slice(0, 100)}`;
  if (actions.isOpen(key, false)) return inBlocks(text);
  return [
    content(truncate(text)),
    ' ',
    html`<button part="show-all" type="button" @click=${() => void actions.setOpen(key, true)}>
      ${messages.showText}
    </button>`,
  ];
};

/** A carrier's text in a line of ours: isolated, because it may be of any script and direction. */
export const carrierText = (text: string): TemplateResult => html`<bdi>${truncate(text)}</bdi>`;

const stop = /[.\u3002\s]/u;

/** The text without its full stop. A loop, because a pattern takes minutes for a megabyte of blanks. */
export const withoutStop = (text: string): string => {
  let { length } = text;
  while (length > 0 && stop.test(text.charAt(length - 1))) length -= 1;
  return text.slice(0, length) || text;
};

/**
 * What happened. An unknown event has the carrier's own text as its title if that is short, and so has
 * `ForInformation`, whose name says nothing.
 */
export const eventTitle = ({ name, words }: TrackingEvent, { states, events, update }: Messages): string => {
  const own = words.length <= longestTitle ? withoutStop(words) : '';
  if (!name) return own || update;
  if (name === 'ForInformation' && own) return own;
  return name in events
    ? events[name as keyof Messages['events']]
    : states[name as ConsignmentStateName].headline;
};

/** A fact in a line; an empty one is left out. */
export type Fact = TemplateResult | string | false | undefined;

/** A dot for the eye, and a comma for screen readers and for copied text. */
export const dot = ({ messages }: ViewContext): TemplateResult =>
  html`<i class="dot"><b>${messages.comma}</b></i>`;

/** The facts that are known, in one line. */
export const facts = (all: readonly Fact[], context: ViewContext): readonly unknown[] =>
  all.filter(Boolean).flatMap((fact, index) => (index ? [dot(context), fact] : [fact]));

/** A text of ours with a reference in it, which never breaks over two lines. */
export const withReference = (text: string): readonly unknown[] =>
  text.split(/(EC-[\w-]+)/).map((each, index) => (index % 2 ? html`<code dir="ltr">${each}</code>` : each));
