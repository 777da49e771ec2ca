/** axe with all its rules for WCAG 2.2 AA and best practices. */
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';

const { axe } = globalThis as unknown as { readonly axe: typeof Axe };

/** The rules whose result depends on the page's theme and direction. */
export const seen = ['color-contrast', 'target-size'];

/** Ends what moves. The skeleton never stops by itself. */
export const endAnimations = (root: ShadowRoot | null): void => {
  for (const animation of root?.getAnimations() ?? [])
    if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
    else animation.finish();
};

/** One line for each fault: the rule, and the element. Ends animations first. */
export const faultsOf = async (element: Element, rules?: readonly string[]): Promise<readonly string[]> => {
  endAnimations(element.shadowRoot);
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};
