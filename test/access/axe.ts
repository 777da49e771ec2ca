/** What axe finds, by all its rules for WCAG 2.2 AA and good practice. */
import 'axe-core/axe.min.js';
import type Axe from 'axe-core';

const { axe } = globalThis as unknown as { readonly axe: typeof Axe };

/** What the page's theme and direction have a say in; all else is as it was. */
export const seen = ['color-contrast', 'target-size'];

/** One line each: the rule, and where it is broken. What is still fading in has come. */
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
