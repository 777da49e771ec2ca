/**
 * `npm run release`: checks that this version can be published, tests it, packs it twice in different folders and prints what is in
 * it. It publishes nothing: its last line says how to.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { Command } from 'commander';
import { findObstacles } from './check-version.js';
import { differingFiles, integrityOf, packCommit } from './pack.js';

const { skipTests } = new Command('npm run release --')
  .description('Checks, tests and packs this version, and prints what is in the package. Publishes nothing.')
  .option('--skip-tests', 'only for versions that CI has tested')
  .parse()
  .opts<{ skipTests?: true }>();

const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' });

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const obstacles = findObstacles({
  version,
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  tags: git('tag').split('\n'),
  changes: git('status', '--porcelain'),
});
if (obstacles.length > 0) {
  console.error(`Version ${version} cannot be published.\n${obstacles.join('\n')}`);
  process.exit(1);
}

if (!skipTests)
  for (const script of ['test', 'test:integrations'])
    execFileSync('npm', ['run', script], { stdio: 'inherit' });

const packed = packCommit();
const again = packCommit();
if (!packed.content.equals(again.content)) {
  console.error(`Two builds differ in: ${differingFiles(packed, again).join(', ') || 'the order of files'}`);
  process.exit(1);
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
const script = packed.read('dist/pro-tracking.js');
writeFileSync(packed.filename, packed.content);

for (const { path, size } of packed.files) console.log(`${kilobytes(size)}  ${path}`);
console.log(`
${packed.filename}: ${packed.files.length} files, ${kilobytes(packed.size).trim()}
  ${integrityOf(packed.content)}
dist/pro-tracking.js: ${kilobytes(brotliCompressSync(script).length).trim()} in brotli
  ${integrityOf(script)}
Two builds of ${git('rev-parse', '--short', 'HEAD').trim()} gave the same bytes.

To publish it:
  git tag v${version} && git push origin v${version} && npm publish ${packed.filename}`);
