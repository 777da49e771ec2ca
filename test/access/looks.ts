/** axe in each theme and direction. */
import type { Driver } from '../element/driver.js';
import { faultsOf, seen } from './axe.js';

/** The page sets its background, because axe does not know the browser's own. */
const dark = 'color-scheme: dark; color: #eee; background: #121212';

interface Look {
  readonly style?: string;
  readonly dir?: string;
  readonly rules?: readonly string[];
}

const looks = {
  light: {},
  'light, from right to left': { dir: 'rtl', rules: seen },
  dark: { style: dark, rules: seen },
  'dark, from right to left': { style: dark, dir: 'rtl', rules: seen },
} satisfies Readonly<Record<string, Look>>;

/** What axe finds with everything open. */
export const faultsIn = async (name: keyof typeof looks, driver: Driver): Promise<readonly string[]> => {
  const { rules, ...attributes }: Look = looks[name];
  const { documentElement: page } = document;
  await driver.openAll();
  for (const [attribute, value] of Object.entries(attributes)) page.setAttribute(attribute, value);
  try {
    return await faultsOf(driver.element, rules);
  } finally {
    for (const attribute of Object.keys(attributes)) page.removeAttribute(attribute);
  }
};
