/**
 * `npm run docs` writes custom-elements.json and the README's tables from the comments of the element's class;
 * with `--check` it only says whether they are as it would write them.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { elementOf, makeManifest } from './manifest.js';
import { makeTables, missingPlaces, putTables } from './tables.js';

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const manifest = await makeManifest();
const tables = makeTables(elementOf(manifest));
const readme = read('README.md');
const wanted: Readonly<Record<string, string>> = {
  'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
  'README.md': putTables(readme, tables),
};

const problems = missingPlaces(readme, tables).map(
  (name) => `README.md has no place for the ${name}: <!-- ${name}:start --> ... <!-- ${name}:end -->`,
);

const isCheck = process.argv.includes('--check');
if (isCheck) {
  for (const [path, content] of Object.entries(wanted))
    if (read(path) !== content) problems.push(`${path} does not say what the sources say: npm run docs`);
} else {
  for (const [path, content] of Object.entries(wanted))
    if (content && read(path) !== content) writeFileSync(path, content);
}

for (const problem of problems) console.error(problem);
if (problems.length && isCheck) process.exitCode = 1;
