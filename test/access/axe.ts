/** axe with all its rules for WCAG 2.2 AA and best practices. */
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';

const { axe } = globalThis as unknown as { readonly axe: typeof Axe };

/** The rules whose result depends on the page's theme and direction. */
export const seen = ['color-contrast', 'target-size'];

/** One line for each fault: the rule, and the element. Ends animations first. */
export const faultsOf = async (element: Element, rules?: readonly string[]): Promise<readonly string[]> => {
  for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.finish();
  const { violations } = await axe.run(element, {
    resultTypes: ['violations'],
    rules: { 'target-size': { enabled: true } },
    ...(rules && { runOnly: { type: 'rule', values: [...rules] } }),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
};
