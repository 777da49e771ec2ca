/**
 * `npm run docs` writes custom-elements.json, docs/editors and the tables of docs/reference.md from the comments of the element's class.
 * With `--check` it reports whether they are up to date, and writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { makeEditorFiles } from './editors.js';
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
const page = 'docs/reference.md';
const reference = read(page);
const wanted: Readonly<Record<string, string>> = {
  'custom-elements.json': `${JSON.stringify(manifest, null, 2)}\n`,
  [page]: putTables(reference, tables),
  ...Object.fromEntries(
    Object.entries(makeEditorFiles(manifest)).map(([name, content]) => [`docs/editors/${name}`, content]),
  ),
};

const problems = missingPlaces(reference, tables).map(
  (name) => `${page} has no place for the ${name}: <!-- ${name}:start --> ... <!-- ${name}:end -->`,
);

const isCheck = process.argv.includes('--check');
if (isCheck) {
  for (const [path, content] of Object.entries(wanted))
    if (read(path) !== content) problems.push(`${path} is out of date: npm run docs`);
} else {
  for (const [path, content] of Object.entries(wanted))
    if (content && read(path) !== content) writeFileSync(path, content);
}

for (const problem of problems) console.error(problem);
if (problems.length && isCheck) process.exitCode = 1;
