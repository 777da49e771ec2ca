/**
 * Serves each test file as one script, and what several of them share as a few more. A file's 170 modules, one by one, cost
 * Firefox 1.5 seconds and more, for each file.
 */
import type { TestRunnerPlugin } from '@web/test-runner-core';
import { build } from 'esbuild';
import { relative, sep } from 'node:path';
import { replacements } from './version.js';

/** Of browser tests. Not all of `test`: the integrations' `node_modules` are large. */
const folders = ['access', 'client', 'e2e', 'element', 'endurance', 'package', 'tracking'];

const bundle = async (
  root: string,
  define: Readonly<Record<string, string>>,
): Promise<Map<string, string>> => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    // One test loads the element by its URL.
    entryPoints: ['src/define.ts', ...folders.map((folder) => `test/${folder}/**/*.test.ts`)],
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    define: { ...replacements, ...define },
    // The runner's own modules, and what tests use that run in Node only.
    external: ['/__web-*', 'node:*'],
    outbase: root,
    outdir: root,
    // At its own address, so that `import.meta.url` is right.
    outExtension: { '.js': '.ts' },
    chunkNames: '__shared-by-tests__/[name]-[hash]',
    sourcemap: 'linked',
    write: false,
    logLevel: 'warning',
  });
  return new Map(
    outputFiles.map(({ path, text }) => [`/${relative(root, path).split(sep).join('/')}`, text]),
  );
};

/** @param define what to replace in the sources, besides what every build does */
export const bundledTests = (root: string, define: Readonly<Record<string, string>>): TestRunnerPlugin => {
  let files: Promise<Map<string, string>> | undefined;
  return {
    name: 'bundled tests',
    serve: async ({ path }) => {
      const body = (await (files ??= bundle(root, define))).get(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
};
