/** What the builds of vite.config.ts do beyond bundling. */
import { chmodSync, cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import type { Plugin } from 'vite';
import { minifyLiterals } from './literals.js';
import { oneScript } from './one-script.js';

/** Leaner `css`, `html` and `svg` literals. */
export const leanLiterals = (): Plugin => ({
  name: 'lean-literals',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.ts$/ },
    handler: (code, id) => ({ code: minifyLiterals(code, id), map: null }),
  },
});

/** In place of TypeScript's helper for decorators of any kind: a property has one, which is called. */
export const plainDecorators = (): Plugin => ({
  name: 'plain-decorators',
  enforce: 'pre',
  transform: {
    filter: { id: /helpers\/esm\/decorate\.js$/ },
    handler: () => ({
      code: 'export default ([decorator], prototype, name) => decorator(prototype, name);',
      map: null,
    }),
  },
});

/** Ends the build when a language other than English is in the script: an `import()` in it is silently inlined. */
export const noLanguageInside = (): Plugin => ({
  name: 'no-language-inside',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
    const inside = modules.filter((id) => /\/i18n\/locales\/(?!en\.ts$)[^/]+\.ts$/.test(id));
    if (inside.length) this.error(`Languages inside the script: ${inside.join(', ')}`);
  },
});

/** The script for a tag: guarded, small, pure ASCII. Last of all, since Vite prints each chunk anew. */
export const scriptForTag = (tag: string, version: string): Plugin => ({
  name: 'script-for-tag',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = await oneScript(chunk.code, tag, version);
    },
  },
});

/** Some modules go to the browser as they are, so they are made small here. */
export const smallModules = (names: RegExp): Plugin => ({
  name: 'small-modules',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !names.test(chunk.fileName)) continue;
        const { code = chunk.code } = await minify(chunk.code, {
          module: true,
          ecma: 2020,
          compress: { passes: 2 },
          format: { ascii_only: true },
        });
        chunk.code = code;
      }
    },
  },
});

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
