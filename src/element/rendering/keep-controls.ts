import { subjectOf } from '../controllers/focus-controller.js';

/** The controls of the same kind, in the order of the page. */
const alike = (root: ParentNode, control: Element): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>(control.localName)].filter(
    (each) => each.getAttribute('part') === control.getAttribute('part'),
  );

const keepFocus = (root: ShadowRoot, before: ParentNode): (() => void) => {
  const focused = root.activeElement as HTMLElement | null;
  if (!focused) return () => undefined;
  const index = alike(root, focused).indexOf(focused);
  const subject = subjectOf(alike(before, focused)[index] ?? focused);
  const isHeading = focused.hasAttribute('tabindex');
  return () => {
    const controls = alike(root, focused);
    const control = controls.find((each) => subjectOf(each) === subject) ?? controls[index];
    if (control && isHeading) control.tabIndex = focused.tabIndex;
    control?.focus({ preventScroll: true });
  };
};

const keepEntry = (root: ShadowRoot): (() => void) => {
  const input = root.querySelector('input');
  if (!input) return () => undefined;
  const { value, defaultValue, selectionStart, selectionEnd, selectionDirection } = input;
  return () => {
    const next = root.querySelector('input');
    if (!next) return;
    if (value !== defaultValue) next.value = value;
    if (root.activeElement === next)
      next.setSelectionRange(selectionStart, selectionEnd, selectionDirection ?? undefined);
  };
};

const keepFolds = (root: ShadowRoot): (() => void) => {
  const folds = (): HTMLDetailsElement[] => [...root.querySelectorAll('details')];
  const wereOpen = folds().map(({ open }) => open);
  return () =>
    folds().forEach((fold, index) => {
      fold.open = wereOpen[index] ?? fold.open;
    });
};

const inTurn =
  (...steps: readonly (() => void)[]): (() => void) =>
  () => {
    for (const step of steps) step();
  };

/**
 * Keeps the focus and the entered text while the content is rebuilt.
 *
 * @param before the previous content as it was rendered: the one in the page may be translated
 * @returns a function to call after the new content is rendered
 */
export const keepControls = (root: ShadowRoot, before: ParentNode): (() => void) =>
  inTurn(keepFocus(root, before), keepEntry(root));

/** The same for content that a server has rendered, with what was opened before the script ran. */
export const keepServedControls = (root: ShadowRoot): (() => void) =>
  inTurn(keepFolds(root), keepFocus(root, root));
