import { ofPage } from '../controllers/page.js';

const made = new WeakMap<Document, Map<unknown, CSSStyleSheet>>();

const canAdopt = (root: ShadowRoot, view: Window & typeof globalThis): boolean =>
  'adoptedStyleSheets' in root && 'replaceSync' in view.CSSStyleSheet.prototype;

/**
 * Gives a shadow root its styles, unless it has them. A sheet belongs to the document that it was created in, and a root
 * that moves to another document loses it (lit/lit#5162), so each document gets its own sheets. jsdom and happy-dom have no
 * such sheets, and need no styles.
 *
 * @param styles texts, or Lit's `css` results
 */
export const adoptStyles = (root: ShadowRoot, styles: readonly unknown[]): void => {
  const { ownerDocument: page } = root;
  const view = ofPage(page, 'defaultView');
  if (!view || !canAdopt(root, view) || root.adoptedStyleSheets.length === styles.length) return;
  const sheets = made.get(page) ?? new Map<unknown, CSSStyleSheet>();
  made.set(page, sheets);
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = sheets.get(style) ?? new view.CSSStyleSheet();
    if (!sheets.has(style)) sheet.replaceSync(String(style));
    sheets.set(style, sheet);
    return sheet;
  });
};
