import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * What axe finds in the page: the rule, and where.
 *
 * @param without a rule that the page cannot keep
 */
export const axeFindings = async (page: Page, without?: string): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await readFile(source, 'utf8'));
  return page.evaluate(async (rule) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, rule ? { rules: { [rule]: { enabled: false } } } : {});
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  }, without);
};
