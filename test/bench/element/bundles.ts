/** One minified script for each contestant, which defines `contestant`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'vite';
import { peersFolder, type Contestant } from './contestants.js';

export interface Bundle {
  readonly code: string;
  readonly bytes: Readonly<Record<'min' | 'gzip' | 'brotli', number>>;
}

const bundleOf = (code: string): Bundle => ({
  code,
  bytes: {
    min: Buffer.byteLength(code),
    gzip: gzipSync(code, { level: 9 }).length,
    brotli: brotliCompressSync(code).length,
  },
});

/** Bundles a module as a classic script whose exports are the properties of the global of that name. */
export const bundleModule = async (file: URL, globalName: string): Promise<string> => {
  const outputs = await build({
    configFile: false,
    root: fileURLToPath(new URL('.', file)),
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      write: false,
      lib: { entry: fileURLToPath(file), name: globalName, formats: ['iife'], fileName: 'bundle' },
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  });
  const [output] = Array.isArray(outputs) ? outputs : [];
  const files = output?.output ?? [];
  const [script] = files;
  if (files.length !== 1 || script?.type !== 'chunk')
    throw new Error(
      `${file.pathname} must be built into one script, not ${files.map((it) => it.fileName).join()}`,
    );
  return script.code;
};

/** Ours is the file that is published. */
export const bundleContestant = async ({ module }: Contestant): Promise<Bundle> =>
  bundleOf(
    module === undefined
      ? await readFile('dist/pro-tracking.js', 'utf8')
      : await bundleModule(new URL(`contestants/${module}`, peersFolder), 'contestant'),
  );
