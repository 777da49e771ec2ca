import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import ts from 'typescript';
import { manifest, openShopFolder, specifierOf } from './shop-folder.js';

const { name } = manifest;
const shop = openShopFolder();

after(() => shop.remove());

/** Runs a module in the shop; returns what it printed. */
const inShop = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: shop.path,
    encoding: 'utf8',
  }).trim();

const entries = Object.entries(manifest.exports);
const modules = entries.filter(([, target]) => typeof target !== 'string').map(([entry]) => entry);

/** Its peer is installed by the integration test of Next only. */
const needsNext = './proxy/next';

describe('the packed package', () => {
  for (const [entry, target] of entries)
    it(`has what "${entry}" names`, () => {
      for (const path of typeof target === 'string' ? [target] : Object.values(target))
        assert.ok(existsSync(join(shop.installed, path)), path);
    });

  it('has its programs, manifest, script, licence and change log', () => {
    const { bin, customElements, unpkg, jsdelivr } = manifest;
    for (const path of [
      ...Object.values(bin),
      customElements,
      unpkg,
      jsdelivr,
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
    ])
      assert.ok(existsSync(join(shop.installed, path)), path);
  });

  it('has no source, no test and no map', () => {
    for (const path of ['src', 'test', 'demo', '.config', 'dist/pro-tracking.js.map'])
      assert.ok(!existsSync(join(shop.installed, path)), path);
  });

  for (const entry of modules.filter((each) => each !== needsNext))
    it(`"${entry}" can be imported in Node`, () => {
      const names = inShop(`console.log(Object.keys(await import('${specifierOf(entry)}')).join())`);
      assert.notEqual(names, '');
    });

  it('the class alone does not define the tag; the whole does', () => {
    const defined = (entry: string): string =>
      inShop(`await import('${specifierOf(entry)}'); console.log(typeof customElements.get('${name}'))`);
    assert.equal(defined('./element'), 'undefined');
    assert.equal(defined('.'), 'function');
  });

  for (const [program, path] of Object.entries(manifest.bin))
    it(`${program} says how it is used`, () => {
      assert.ok(statSync(join(shop.installed, path)).mode & 0o100, 'is not executable');
      const help = execFileSync(join(shop.installed, path), ['--help'], { encoding: 'utf8' });
      assert.ok(help.startsWith(`${program}: `), help);
    });

  it('its manifest names modules that are there and export what it says', () => {
    const { modules: described } = JSON.parse(
      readFileSync(join(shop.installed, manifest.customElements), 'utf8'),
    ) as {
      modules: { path: string; exports: { kind: string; name: string }[] }[];
    };
    for (const { path, exports } of described) {
      const names = inShop(
        `console.log(Object.keys(await import('./node_modules/${name}/${path}')).join())`,
      ).split(',');
      for (const { kind, name: exported } of exports)
        if (kind === 'js') assert.ok(names.includes(exported), `${path} exports ${exported}`);
    }
  });

  it('publint finds nothing', async () => {
    const { messages, pkg } = await publint({ pkgDir: shop.installed, strict: true });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, pkg)),
      [],
    );
  });
});

/** An application that uses every entry, checked under the way that its compiler finds modules. */
const application = `
import { ProTrackingElement } from '${name}';
import { ProTrackingElement as Class } from '${name}/element';
import { createTrackingProxy } from '${name}/proxy';
import { journeys, serveSandbox } from '${name}/sandbox';

const element = document.createElement('${name}');
element.consignment = journeys[0]?.reference ?? '';
export const isOne: boolean = element instanceof ProTrackingElement && element instanceof Class;
export const version: string = ProTrackingElement.version;
export const proxy: (request: Request) => Promise<Response> = createTrackingProxy({ apiKey: '', access: { kind: 'public' } });
export const reloaded: Promise<void> = element.reload();
export const served: Promise<{ url: string }> = serveSandbox({ port: 0 });
// @ts-expect-error: its status is for reading
element.status = 'ready';
`;

/** A server that has the proxy under one framework or another. */
const server = `
import { createServer } from 'node:http';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { getConnInfo } from 'hono/bun';
import { createTrackingProxy as onCloudflare } from '${name}/proxy/cloudflare';
import { createTrackingProxy as underExpress } from '${name}/proxy/express';
import { createTrackingProxy as underFastify } from '${name}/proxy/fastify';
import { createTrackingProxy as underHono } from '${name}/proxy/hono';
import { createTrackingProxy as onNode } from '${name}/proxy/node';

const options = { apiKey: '', access: { kind: 'public' } } as const;
createServer(onNode(options));
express().use(underExpress({ ...options, access: { kind: 'authorize', authorize: (request) => request.ip === '::1' } }));
Fastify().register(underFastify({ ...options, access: { kind: 'authorize', authorize: async ({ ip }) => ip === '::1' } }));
new Hono().use(underHono(options, getConnInfo));
export const worker = onCloudflare((env: { KEY: string }) => ({ ...options, apiKey: env.KEY }));
// @ts-expect-error: who may see is for the retailer to say
onNode({ apiKey: '' });
`;

const complaintsUnder = (options: ts.CompilerOptions, code = application): readonly string[] => {
  const path = join(shop.path, 'application.ts');
  writeFileSync(path, code);
  const program = ts.createProgram([path], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    noEmit: true,
    types: [],
    ...options,
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file }) => {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    return `${file?.fileName ?? ''}: ${text}`;
  });
};

/** Without what the frameworks' own types have to say of themselves. */
const serverComplaintsUnder = (options: ts.CompilerOptions): readonly string[] => {
  const all = complaintsUnder({ ...options, types: ['node'] }, server);
  return all.filter((complaint) => !complaint.startsWith(resolve('node_modules')));
};

describe('its types', () => {
  it('serve an application that is bundled', () => {
    const options = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
    assert.deepEqual(complaintsUnder(options), []);
  });

  it('serve an application of Node', () => {
    const options = { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
    assert.deepEqual(complaintsUnder(options), []);
    assert.deepEqual(serverComplaintsUnder(options), []);
  });
});
