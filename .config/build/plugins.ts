/** What the builds of vite.config.ts do beyond bundling. */
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The licences of the packages that a bundle holds, beside it. */
export const licences = (fileName: string, bundled: readonly string[]): Plugin => ({
  name: 'licences',
  generateBundle() {
    const texts = bundled.map((name) => {
      const folder = join('node_modules', name);
      const { license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        license: string;
      };
      const file = ['LICENSE', 'LICENSE.md'].map((one) => join(folder, one)).find(existsSync);
      return `${name} (${license})\n\n${file ? readFileSync(file, 'utf8').trim() : ''}\n`;
    });
    this.emitFile({ type: 'asset', fileName, source: texts.join(`\n${'-'.repeat(80)}\n\n`) });
  },
});

/** A file with the given text. */
export const asset = (fileName: string, source: string): Plugin => ({
  name: 'asset',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName, source });
  },
});

/** A program to be started by name. */
export const executable = (fileName: string): Plugin => ({
  name: 'executable',
  renderChunk: {
    order: 'post',
    handler: (code, { name }) =>
      `${name}.js` === fileName && !code.startsWith('#!')
        ? { code: `#!/usr/bin/env node\n${code}`, map: null }
        : null,
  },
  writeBundle({ dir }) {
    chmodSync(join(dir ?? 'dist', fileName), 0o755);
  },
});

/** Files that are neither compiled nor bundled. */
export const copied = (from: string, to: string): Plugin => ({
  name: 'copied',
  writeBundle({ dir }) {
    cpSync(from, join(dir ?? 'dist', to), { recursive: true });
  },
});

/** PHP files as one, without the repeated opening lines. `comment` comes first. */
export const joinedPhp = (files: readonly string[], to: string, comment: string): Plugin => ({
  name: 'joined-php',
  writeBundle({ dir }) {
    const opening = '<?php\n\ndeclare(strict_types=1);\n\nnamespace ProTracking;\n';
    const bodies = files.map((file) => {
      const text = readFileSync(file, 'utf8');
      if (!text.startsWith(opening)) throw new Error(`${file} must start with\n${opening}`);
      return text.slice(opening.length);
    });
    const path = join(dir ?? 'dist', to);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, opening.replace('declare', `${comment}\n\ndeclare`) + bodies.join(''));
  },
});

/** A module of ours that an entry imports from the package by name, so that the export map's conditions apply to it. */
export const fromPackage = (
  module: string,
  { importer, name }: { readonly importer: string; readonly name: string },
): Plugin => ({
  name: 'from-package',
  enforce: 'pre',
  resolveId: (source, from) =>
    source === module && from === resolve(importer) ? { id: name, external: true } : null,
});
