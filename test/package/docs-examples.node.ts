/** The examples of the README and the docs: code compiles against the package's own types, data can be read. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { Script } from 'node:vm';
import ts from 'typescript';
import { findProgram } from '../runner/programs.js';
import { readPages } from './pages-of-docs.js';
import { openShopFolder } from './shop-folder.js';

const shop = openShopFolder();
const pages = readPages(shop.installed);

after(() => shop.remove());

/** What examples leave to the reader, and packages that this one does not install. */
const surroundings = `
declare module '@playwright/test';
declare module 'rate-limiter-flexible';
declare module 'unstorage';
declare module 'unstorage/drivers/redis';
declare module 'vitest';
declare module 'vitest/config';
declare module 'next/server' { export class NextRequest extends Request {} }
declare module 'next/headers' { export const headers: () => Promise<Headers>; }
declare const vue: (options: object) => object;
declare const Deno: any, Bun: any;
declare const secret: string;
declare const element: HTMLElementTagNameMap['pro-tracking'];
declare const apiKey: string;
declare const access: import('pro-tracking/proxy').Access;
declare const options: import('pro-tracking/proxy').TrackingProxyOptions;
declare const createTrackingProxy: typeof import('pro-tracking/proxy').createTrackingProxy;
declare const journeyOf: typeof import('pro-tracking/sandbox').journeyOf;
declare const maySee: (request: Request, reference: string) => Promise<boolean>;
interface Window { dataLayer?: object[] }
declare namespace Express { interface Request { session: { consignments: string[] } } }
`;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  jsx: ts.JsxEmit.ReactJSX,
  strict: true,
  noImplicitAny: false,
  // Most examples are JavaScript.
  strictNullChecks: false,
  experimentalDecorators: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node', 'express'],
};

/** Pages whose examples the integration test of types compiles, because they need the framework. It also compiles Vue's and Svelte's, and that of applications builds Astro's. */
const otherFrameworks = /^docs\/frameworks\/(angular|solid)\.md$/;

const code = pages
  .filter(({ path }) => !otherFrameworks.test(path))
  .flatMap(({ path, examples }) =>
    examples
      .filter(({ language }) => /^(js|jsx|ts|tsx)$/.test(language))
      .map((example, index) => ({
        ...example,
        file: join(
          path.replace(/\W/g, '-'),
          // An example that names its file is imported by others.
          example.file?.replace(/\.\w+$/, '') ?? `${index}`,
        ).concat(/x$/.test(example.language) ? '.tsx' : '.ts'),
      })),
  );

describe('examples', () => {
  it('in JavaScript and TypeScript compile', () => {
    assert.ok(code.length > 20);
    writeFileSync(join(shop.path, 'surroundings.ts'), surroundings);
    for (const { file, code: text } of code) {
      mkdirSync(dirname(join(shop.path, file)), { recursive: true });
      writeFileSync(join(shop.path, file), `${text}\nexport {};\n`);
    }
    const files = ['surroundings.ts', ...code.map(({ file }) => file)].map((file) => join(shop.path, file));
    const complaints = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
    assert.deepEqual(
      complaints.map(({ file, start = 0, messageText }) => {
        const line = file?.text.slice(start).split('\n')[0];
        return `${file?.fileName.slice(shop.path.length + 1)}: ${line}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
      }),
      [],
    );
  });

  it('of JSON in HTML can be read', () => {
    const html = pages.flatMap(({ examples }) => examples.filter(({ language }) => language === 'html'));
    const data = html.flatMap(({ code: text }) =>
      [...text.matchAll(/<script type="application\/json">([^]*?)<\/script>/g)].map(([, json = '']) => json),
    );
    assert.notEqual(data.length, 0);
    for (const json of data) assert.doesNotThrow(() => JSON.parse(json) as unknown);
  });

  it('of JSON can be read', () => {
    const data = pages.flatMap(({ examples }) => examples.filter(({ language }) => language === 'json'));
    assert.notEqual(data.length, 0);
    for (const { code: json } of data) assert.doesNotThrow(() => JSON.parse(json) as unknown, json);
  });

  it('of PHP, and scripts in HTML, have no syntax errors', async () => {
    const examples = pages.flatMap((page) => page.examples);
    const php = examples.filter(({ language }) => language === 'php');
    assert.notEqual(php.length, 0);
    const program = await findProgram('php');
    for (const { code: text } of php) {
      const input = text.startsWith('<?php') ? text : `<?php\n${text}`;
      execFileSync(program, ['-l'], { input, stdio: ['pipe', 'ignore', 'pipe'] });
    }
    const scripts = examples.flatMap(({ language, code: text }) =>
      language === 'html'
        ? [...text.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => script)
        : [],
    );
    assert.notEqual(scripts.length, 0);
    for (const script of scripts) assert.doesNotThrow(() => new Script(script), script);
  });

  it('are in languages that a test knows', () => {
    const languages = new Set(pages.flatMap(({ examples }) => examples.map(({ language }) => language)));
    const known = [
      '',
      'astro',
      'bash',
      'caddy',
      'csharp',
      'css',
      'dockerfile',
      'html',
      'ini',
      'java',
      'js',
      'json',
      'jsx',
      'nginx',
      'php',
      'python',
      'sh',
      'svelte',
      'ts',
      'tsx',
      'vue',
    ];
    assert.deepEqual(
      [...languages].filter((language) => !known.includes(language)),
      [],
    );
  });
});
