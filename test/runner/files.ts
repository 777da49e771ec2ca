/** Which test files there are, and which of them are meant. */
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface TestFiles {
  /** `*.node.ts`: run by Node. */
  readonly node: readonly string[];
  /** `*.test.ts`: run by the browsers, in each time zone. */
  readonly browser: readonly string[];
  /** Those of test/access, which ask for what no time zone has a say in: run by the browsers in one. */
  readonly zoneless: readonly string[];
}

/** Paths of every test file, from the package's folder. */
export const allTestFiles = (): readonly string[] =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((path) => join('test', path).split(sep).join('/'))
    .filter((path) => /\.(node|test)\.ts$/.test(path))
    .sort();

const isZoneless = (path: string): boolean => path.startsWith('test/access/');

const matches = (pattern: string): ((path: string) => boolean) => {
  const wanted = pattern.replace(/^\.\//, '');
  if (!wanted.includes('*')) return (path) => path.includes(wanted);
  const parts = wanted.split(/\*+/).map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  const expression = new RegExp(parts.join('.*'));
  return (path) => expression.test(path);
};

/** Throws for a pattern that no file matches: a slip of the pen must not look like a success. */
export const chooseFiles = (paths: readonly string[], patterns: readonly string[]): TestFiles => {
  const chosen = new Set(patterns.length ? [] : paths);
  for (const pattern of patterns) {
    const found = paths.filter(matches(pattern));
    if (!found.length) throw new Error(`No test file matches "${pattern}".`);
    for (const path of found) chosen.add(path);
  }
  const files = [...chosen].sort();
  return {
    node: files.filter((path) => path.endsWith('.node.ts')),
    browser: files.filter((path) => path.endsWith('.test.ts') && !isZoneless(path)),
    zoneless: files.filter((path) => path.endsWith('.test.ts') && isZoneless(path)),
  };
};

/** Do these tests look at what the build makes? */
export const needBuild = ({ node, browser }: TestFiles): boolean =>
  [...node, ...browser].some((path) => /^test\/(package|e2e)\//.test(path));
