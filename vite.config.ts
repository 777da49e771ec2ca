import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import {
  executable,
  leanLiterals,
  licences,
  noLanguageInside,
  renameTrustedTypesPolicy,
  scriptForTag,
  smallLanguages,
} from './.config/build/plugins.js';
import { leanLit } from './.config/build/lean-lit.js';
import { demoServer } from './demo/server.js';
import packageJson from './package.json' with { type: 'json' };

const TAG = 'pro-tracking';
const { version } = packageJson;

const target = 'es2022';
const define = { __VERSION__: JSON.stringify(version) };

/** dist/locales/xx.js for src/i18n/locales/xx.ts. */
const languages = Object.fromEntries(
  readdirSync('src/i18n/locales')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [`locales/${basename(file, '.ts')}`, `src/i18n/locales/${file}`]),
);

/** `npm start`: the demo. */
const demo: UserConfig = {
  root: 'demo',
  define,
  server: { host: '127.0.0.1', open: process.stdout.isTTY && !process.env.CI },
  plugins: [demoServer()],
};

/** dist/pro-tracking.js: one classic script with everything in it, for a tag. */
const script: UserConfig = {
  define: { ...define, 'process.env.NODE_ENV': '"production"' },
  plugins: [
    leanLiterals(),
    leanLit(),
    renameTrustedTypesPolicy(TAG),
    noLanguageInside(),
    scriptForTag(TAG, version),
    licences(`${TAG}.licences.txt`, ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'date-fns']),
  ],
  build: {
    target,
    minify: false,
    emptyOutDir: true,
    lib: { entry: 'src/cdn.ts', name: 'ProTracking', formats: ['iife'], fileName: () => `${TAG}.js` },
  },
};

/** What an application bundles: lit and date-fns are its own. */
const modules: UserConfig = {
  define,
  plugins: [leanLiterals(), smallLanguages()],
  build: {
    target,
    minify: false,
    emptyOutDir: false,
    lib: {
      entry: { index: 'src/index.ts', element: 'src/element/pro-tracking-element.ts', ...languages },
      formats: ['es'],
      fileName: (_, name) => `${name}.js`,
    },
    rolldownOptions: {
      external: [/^lit(\/|$)/, /^@lit\//, /^date-fns(\/|$)/],
      output: { chunkFileNames: 'chunks/[name].js' },
    },
  },
};

/** What runs on a server: everything inside but Node's own modules. */
const server: UserConfig = {
  define,
  plugins: [executable('sandbox-cli.js'), licences('sandbox.licences.txt', ['@hono/node-server'])],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'es2023',
    minify: false,
    emptyOutDir: false,
    rolldownOptions: {
      input: {
        proxy: 'src/proxy/index.ts',
        sandbox: 'src/sandbox/index.ts',
        'sandbox-cli': 'src/sandbox/cli.ts',
      },
      external: [/^node:/, ...builtinModules, /^date-fns(\/|$)/],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/server-[name].js' },
    },
  },
};

const builds: Readonly<Record<string, UserConfig>> = { script, modules, server };

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') return demo;
  const build = builds[mode];
  if (!build) throw new Error(`--mode ${mode}: known are ${Object.keys(builds).join(', ')}`);
  return { publicDir: false, logLevel: 'warn', ...build };
});
