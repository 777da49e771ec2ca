import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { minifyStyles } from './.config/build/minify-styles.js';
import { asset, copied, executable, fromPackage, joinedPhp, licences } from './.config/build/plugins.js';
import { scriptForTag } from './.config/build/script-for-tag.js';
import { demoServer } from './demo/server.js';
import entries from './.config/entries.json' with { type: 'json' };
import { servedStyles } from './src/element/server/served-styles.js';
import packageJson from './package.json' with { type: 'json' };

const TAG = 'pro-tracking';
const { version, dependencies } = packageJson;

const target = 'es2022';
const define = { __VERSION__: JSON.stringify(version) };

/** `npm start`: the demo. */
const demo: UserConfig = {
  root: 'demo',
  define,
  server: { host: '127.0.0.1', open: process.stdout.isTTY && !process.env.CI },
  plugins: [demoServer()],
};

/** dist/pro-tracking.js: one classic script for a tag, with everything inside but its lazy modules. */
const script: UserConfig = {
  define,
  resolve: {
    alias: [{ find: /^.*\/lazy-modules\.js$/, replacement: resolve('src/lazy-modules.script.ts') }],
  },
  plugins: [
    minifyStyles(),
    scriptForTag(TAG, version),
    licences(`${TAG}.licences.txt`, ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'date-fns']),
  ],
  build: {
    target,
    emptyOutDir: true,
    lib: { entry: 'src/script.ts', name: 'ProTracking', formats: ['iife'], fileName: () => `${TAG}.js` },
    // The second minifier takes longer than the rest.
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
};

/** dist/pro-tracking.xx.js for each language, and dist/pro-tracking.doctor.js: what that script loads on demand. */
const lazy: UserConfig = {
  define,
  build: {
    target,
    emptyOutDir: false,
    rolldownOptions: {
      input: {
        [`${TAG}.doctor`]: 'src/element/doctor/doctor.ts',
        ...Object.fromEntries(
          readdirSync('src/element/i18n/locales')
            .filter((file) => file !== 'en.ts')
            .map((file) => [`${TAG}.${basename(file, '.ts')}`, `src/element/i18n/locales/${file}`]),
        ),
      },
      preserveEntrySignatures: 'strict',
      output: { entryFileNames: '[name].js' },
    },
  },
};

/** The package's entries but the script: what an application or a server imports. Dependencies are not bundled. */
const { index, element, react, ...serverEntries } = entries;

const modules: UserConfig = {
  define,
  plugins: [fromPackage('./define.js', { importer: react, name: TAG })],
  build: {
    target,
    minify: false,
    emptyOutDir: false,
    lib: { entry: { index, element, react }, formats: ['es'], fileName: (_, name) => `${name}.js` },
    rolldownOptions: {
      // A test checks that 'use client' stays.
      checks: { moduleLevelDirective: false },
      external: ['react', ...Object.keys(dependencies)].map((name) => new RegExp(`^${name}(/|$)`)),
      output: { chunkFileNames: 'chunks/[name].js' },
    },
  },
};

const phpComment = `/**
 * A proxy between the element <pro-tracking> and SortedPRO, in one file. It holds PRO's API key, and returns only what a
 * shopper may see. It needs PHP 7.4 or later with the extension curl. docs/cms/php.md of the package explains its setup.
 *
 * ${TAG} ${version}, MIT licence
 */`;

const server: UserConfig = {
  define,
  plugins: [
    executable('cli.js'),
    copied('src/proxy/conf/nginx', 'nginx'),
    copied('src/proxy/conf/varnish', 'varnish'),
    copied('src/integrations/shopify', 'integrations/shopify'),
    asset('pro-tracking.css', servedStyles),
    joinedPhp(
      readdirSync('src/integrations/php').map((file) => `src/integrations/php/${file}`),
      'integrations/php/delivery-status.php',
      phpComment,
    ),
  ],
  resolve: { alias: [{ find: /^lit$/, replacement: resolve('.config/build/lit-on-servers.ts') }] },
  ssr: { noExternal: [/^@?lit/] },
  build: {
    ssr: true,
    target: 'es2023',
    minify: false,
    emptyOutDir: false,
    rolldownOptions: {
      input: {
        ...serverEntries,
        worker: 'src/worker.ts',
        'server-component': 'src/server-component.ts',
        cli: 'src/proxy/server/cli.ts',
      },
      // Vite leaves what is installed to Node; Next is installed for its own test only.
      external: [/^next\//],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/server-[name].js' },
    },
  },
};

const builds: Readonly<Record<string, UserConfig>> = { script, lazy, modules, server };

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') return demo;
  const build = builds[mode];
  if (!build) throw new Error(`--mode ${mode}: known are ${Object.keys(builds).join(', ')}`);
  return { publicDir: false, logLevel: 'warn', ...build };
});
