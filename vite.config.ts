import { readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { basename, resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';
import { copied, executable, licences } from './.config/build/plugins.js';
import { scriptForTag } from './.config/build/script-for-tag.js';
import { demoServer } from './demo/server.js';
import packageJson from './package.json' with { type: 'json' };

const TAG = 'pro-tracking';
const { version } = packageJson;

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
    scriptForTag(TAG, version),
    licences(`${TAG}.licences.txt`, ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'date-fns']),
  ],
  build: {
    target,
    emptyOutDir: true,
    lib: { entry: 'src/script.ts', name: 'ProTracking', formats: ['iife'], fileName: () => `${TAG}.js` },
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

/** What an application bundles: lit and date-fns are its own. */
const modules: UserConfig = {
  define,
  build: {
    target,
    minify: false,
    emptyOutDir: false,
    lib: {
      entry: { index: 'src/index.ts', element: 'src/element/pro-tracking-element.ts' },
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
  ['node', 'express', 'fastify', 'hono', 'next', 'cloudflare'].map((name) => [
    `adapters/${name}`,
    `src/proxy/adapters/${name}.ts`,
  ]),
);

/** What runs on a server: everything inside but Node's own modules, and Next's own. */
const server: UserConfig = {
  define,
  plugins: [
    executable('cli.js'),
    licences('server.licences.txt', ['@hono/node-server']),
    copied('src/proxy/conf/nginx', 'nginx'),
    copied('src/proxy/conf/varnish', 'varnish'),
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
        'proxy-stores': 'src/proxy/stores/index.ts',
        worker: 'src/worker.ts',
        sandbox: 'src/sandbox/index.ts',
        cli: 'src/proxy/server/cli.ts',
      },
      external: [/^node:/, ...builtinModules, /^(date-fns|next)(\/|$)/],
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
