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

const foldsIn = (root: ParentNode): readonly HTMLDetailsElement[] => [...root.querySelectorAll('details')];

/** Keeps what was opened or folded before the script ran. A fold that changes tells the element, as if it were pressed. */
export const keepFolds = (root: ShadowRoot): (() => void) => {
  const open = foldsIn(root).map((fold) => fold.open);
  return () =>
    foldsIn(root).forEach((fold, index) => {
      fold.open = open[index] ?? fold.open;
    });
};

/**
 * Keeps the focus and the entered text while the content is rebuilt.
 *
 * @param before the previous content as it was rendered: the one in the page may be translated
 * @param first what else to restore, before the focus
 * @returns a function to call after the new content is rendered
 */
export const keepControls = (
  root: ShadowRoot,
  before: ParentNode,
  ...first: readonly (() => void)[]
): (() => void) => {
  const restore = [...first, keepFocus(root, before), keepEntry(root)];
  return () => {
    for (const each of restore) each();
  };
};
