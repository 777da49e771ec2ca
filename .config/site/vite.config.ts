/** `npm run build:demo`: the docs and the demo as plain files in site/, for any host and any path. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import packageJson from '../../package.json' with { type: 'json' };
import { copied } from '../build/plugins.js';
import { demoWithoutServer, docsPages, siteInputs } from './site.js';

export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  base: './',
  publicDir: false,
  logLevel: 'warn',
  define: { __VERSION__: JSON.stringify(packageJson.version) },
  plugins: [
    docsPages(),
    demoWithoutServer(),
    copied('demo/themes', 'demo/themes'),
    copied('demo/shared/goods', 'demo/shared/goods'),
  ],
  build: {
    target: 'es2022',
    outDir: 'site',
    emptyOutDir: true,
    // A strict policy allows files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Colouring the code takes longer than the rest.
    rolldownOptions: { input: [...siteInputs], checks: { bundlerTimings: false } },
  },
});
