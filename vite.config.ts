import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import {
  copied,
  executable,
  leanLiterals,
  licences,
  noLanguageInside,
  plainDecorators,
  scriptForTag,
  smallModules,
} from './.config/build/plugins.js';
import { demoServer } from './demo/server.js';
import packageJson from './package.json' with { type: 'json' };

const TAG = 'pro-tracking';
const { version } = packageJson;

/** What the script for a tag brings when it is needed, each from a file beside it: see src/cdn-parts.ts. */
const partEntries: Readonly<Record<string, string>> = {
  details: 'src/element/details.ts',
  live: 'src/element/live.ts',
  lookup: 'src/element/lookup.ts',
  doctor: 'src/element/doctor.ts',
};

const target = 'es2022';
const define = { __VERSION__: JSON.stringify(version) };

/** dist/pro-tracking.xx.js for src/i18n/locales/xx.ts: beside the script, where it looks for its parts. */
const languages = Object.fromEntries(
  readdirSync('src/i18n/locales')
    .filter((file) => file.endsWith('.ts') && file !== 'en.ts')
    .map((file) => [`${TAG}.${basename(file, '.ts')}`, `src/i18n/locales/${file}`]),
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
  resolve: {
    alias: [
      { find: './load-part.js', replacement: resolve('src/cdn-parts.ts') },
      { find: /^lit$/, replacement: resolve('.config/lean/lit.js') },
      { find: 'lit/decorators.js', replacement: resolve('.config/lean/decorators.js') },
    ],
  },
  plugins: [leanLiterals(), plainDecorators(), noLanguageInside(), scriptForTag(TAG, version)],
  build: {
    target,
    minify: false,
    emptyOutDir: true,
    lib: { entry: 'src/cdn.ts', name: 'ProTracking', formats: ['iife'], fileName: () => `${TAG}.js` },
  },
};

/** dist/pro-tracking.{part}.js */
const part = (name: string): UserConfig => ({
  define,
  resolve: { alias: [{ find: /^lit$/, replacement: resolve('.config/lean/result.js') }] },
  plugins: [
    leanLiterals(),
    smallModules(/./),
    ...(name === 'details' ? [licences(`${TAG}.details.licences.txt`, ['date-fns'])] : []),
  ],
  build: {
    target,
    minify: false,
    emptyOutDir: false,
    lib: { entry: partEntries[name]!, formats: ['es'], fileName: () => `${TAG}.${name}.js` },
  },
});

/** What an application bundles: lit and date-fns are its own. */
const modules: UserConfig = {
  define,
  plugins: [leanLiterals(), smallModules(/^pro-tracking\.\w+\.js$/)],
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

/** dist/adapters/x.js: the proxy under a framework or a runtime. */
const adapters = Object.fromEntries(
  ['node', 'express', 'fastify', 'hono', 'next', 'cloudflare', 'deno', 'bun'].map((name) => [
    `adapters/${name}`,
    `src/adapters/${name}.ts`,
  ]),
);

/** What runs on a server: everything inside but Node's own modules, and Next's own. */
const server: UserConfig = {
  define,
  plugins: [
    executable('check-cli.js'),
    executable('sandbox-cli.js'),
    executable('proxy-cli.js'),
    licences('server.licences.txt', ['@hono/node-server']),
    copied('src/proxy/nginx', 'nginx'),
    copied('src/proxy/varnish', 'varnish'),
    licences('proxy.licences.txt', ['jose', 'lru-cache']),
  ],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    target: 'es2023',
    minify: false,
    emptyOutDir: false,
    rolldownOptions: {
      input: {
        proxy: 'src/proxy/index.ts',
        ...adapters,
        'proxy-unstorage': 'src/proxy/shared/unstorage.ts',
        'proxy-rate-limiter-flexible': 'src/proxy/shared/rate-limiter-flexible.ts',
        worker: 'src/worker.ts',
        sandbox: 'src/sandbox/index.ts',
        'check-cli': 'src/check/cli.ts',
        'sandbox-cli': 'src/sandbox/cli.ts',
        'proxy-cli': 'src/server/cli.ts',
      },
      external: [/^node:/, ...builtinModules, /^(date-fns|next)(\/|$)/],
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/server-[name].js' },
    },
  },
};

const builds: Readonly<Record<string, UserConfig>> = {
  script,
  ...Object.fromEntries(Object.keys(partEntries).map((name) => [name, part(name)])),
  modules,
  server,
};

export default defineConfig(({ command, mode }) => {
  if (command === 'serve') return demo;
  const build = builds[mode];
  if (!build) throw new Error(`--mode ${mode}: known are ${Object.keys(builds).join(', ')}`);
  return { publicDir: false, logLevel: 'warn', ...build };
});
