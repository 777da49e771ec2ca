import { nothing, type TemplateResult } from 'lit';

/**
 * Renders Lit's templates to HTML, as far as the view uses them: text, nested templates, lists, and attributes that one
 * expression sets as a whole. Listeners are left out. Anything else is refused, so that a view that uses more of Lit fails
 * its tests instead of rendering something else than the browser.
 */

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (each) => escapes[each]!);

const isTemplate = (value: unknown): value is TemplateResult =>
  typeof value === 'object' && value !== null && '_$litType$' in value;

const isPrimitive = (value: unknown): value is string | number | boolean | bigint =>
  ['string', 'number', 'boolean', 'bigint'].includes(typeof value);

/** An attribute's name and the sign of its kind, where an expression is its whole value. */
const attributeAtEnd = /(\s)([@?]?)([a-z][a-z-]*)=$/;

const attribute = (space: string, sign: string, name: string, value: unknown): string => {
  if (sign === '@' || value === nothing) return '';
  if (sign === '?') return value ? `${space}${name}=""` : '';
  if (!isPrimitive(value)) throw new TypeError(`attribute ${name}: ${typeof value} is not supported`);
  return `${space}${name}="${escapeHtml(String(value))}"`;
};

const child = (value: unknown): string => {
  if (value === nothing || value === undefined || value === null) return '';
  if (isPrimitive(value)) return escapeHtml(String(value));
  if (isTemplate(value)) return templateToString(value);
  if (Array.isArray(value)) return value.map(child).join('');
  throw new TypeError(`content: ${typeof value} is not supported`);
};

/** Whether the end of the text is within a tag. */
const endsInTag = (html: string): boolean => html.lastIndexOf('<') > html.lastIndexOf('>');

/** @throws TypeError for an expression that is none of the above */
export const templateToString = ({ strings, values }: TemplateResult): string => {
  let html = '';
  strings.forEach((text, index) => {
    html += text;
    if (index === values.length) return;
    const value = values[index];
    const found = attributeAtEnd.exec(text);
    if (!endsInTag(html)) html += child(value);
    else if (found) {
      const [whole, space = '', sign = '', name = ''] = found;
      html = html.slice(0, -whole.length) + attribute(space, sign, name, value);
    } else throw new TypeError(`an expression after ${JSON.stringify(text.slice(-20))} is not supported`);
  });
  return html;
};
