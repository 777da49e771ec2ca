/** axe with all its rules for WCAG 2.2 AA and best practices. */
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';

const { axe } = globalThis as unknown as { readonly axe: typeof Axe };

/** The rules whose result depends on the page's theme and direction. */
export const seen = ['color-contrast', 'target-size'];

/** The transition of a fold is not among a root's animations. */
const still = new CSSStyleSheet();
still.replaceSync('details::details-content { transition: none !important }');

/** Ends what moves. The skeleton never stops by itself. */
export const endAnimations = (root: ShadowRoot): void => {
  if (!root.adoptedStyleSheets.includes(still)) root.adoptedStyleSheets.push(still);
  for (const animation of root.getAnimations())
    if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
    else animation.finish();
};

/** One line for each fault: the rule, and the element. Ends animations first. */
export const faultsOf = async (element: Element, rules?: readonly string[]): Promise<readonly string[]> => {
  if (element.shadowRoot) endAnimations(element.shadowRoot);
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};
