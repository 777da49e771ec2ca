import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';
import { build } from 'esbuild';
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
const modules = entries.flatMap(([entry, target]) =>
  typeof target !== 'string' && target['default'] ? entry : [],
);

/** Their peers are installed by integration tests only. */
const needPeers = ['./proxy/next', './react'];

describe('the packed package', () => {
  for (const [entry, target] of entries)
    it(`has what "${entry}" names`, () => {
      for (const path of typeof target === 'string' ? [target] : Object.values(target))
        assert.ok(existsSync(join(shop.installed, path)), path);
    });

  it('has its programs, manifest, script, docs, licence and change log', () => {
    const { bin, customElements, unpkg, jsdelivr } = manifest;
    for (const path of [
      ...Object.values(bin),
      customElements,
      manifest['web-types'],
      'docs/editors/vscode.html-custom-data.json',
      'docs/editors/vscode.css-custom-data.json',
      unpkg,
      jsdelivr,
      'README.md',
      'docs/reference.md',
      'LICENSE',
      'CHANGELOG.md',
    ])
      assert.ok(existsSync(join(shop.installed, path)), path);
  });

  it('has no source, no test and no map', () => {
    for (const path of ['src', 'test', 'demo', '.config', 'dist/pro-tracking.js.map'])
      assert.ok(!existsSync(join(shop.installed, path)), path);
  });

  for (const entry of modules.filter((each) => !needPeers.includes(each)))
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

  it('the React component is for the client, and imports the element by the name that export conditions apply to', () => {
    const [first, second] = readFileSync(join(shop.installed, 'dist/react.js'), 'utf8').split('\n');
    assert.equal(first, '"use client";');
    assert.equal(second, `import "${name}";`);
  });

  for (const entry of ['.', './react'])
    it(`an application’s bundle that only imports "${entry}" defines the tag`, async () => {
      const { outputFiles } = await build({
        stdin: { contents: `import '${specifierOf(entry)}'`, resolveDir: shop.path },
        bundle: true,
        write: false,
        format: 'esm',
        external: ['react'],
      });
      assert.match(outputFiles[0]!.text, /\.define\("pro-tracking"/);
    });

  for (const [program, path] of Object.entries(manifest.bin))
    it(`${program} says how it is used`, () => {
      assert.ok(statSync(join(shop.installed, path)).mode & 0o100, 'is not executable');
      const run = (...args: readonly string[]): string =>
        execFileSync(join(shop.installed, path), args, { encoding: 'utf8' });
      assert.equal(run('--version').trim(), manifest.version);
      const help = run('--help');
      for (const command of ['proxy', 'sandbox', 'check']) {
        assert.match(help, new RegExp(`^  ${command} `, 'm'));
        assert.ok(run(command, '--help').startsWith(`Usage: ${program} ${command} `), command);
      }
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

  it('a server component that imports it gets a warning, and nothing else', () => {
    const args = ['--conditions=react-server', '--input-type=module', '--eval'];
    const program = `import '${name}'; console.log(typeof customElements)`;
    const { stdout, stderr } = spawnSync(process.execPath, [...args, program], {
      cwd: shop.path,
      encoding: 'utf8',
    });
    assert.equal(stdout.trim(), 'undefined');
    assert.match(stderr, /^A server component imports 'pro-tracking'/);
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
import { ProTrackingElement, type Messages, type MessagesOverride, type TrackingStatus } from '${name}';
import { ProTrackingElement as Class } from '${name}/element';
import { createTrackingProxy, type TrackingProxy, type TrackingProxyOptions } from '${name}/proxy';
import { ProTracking, type ProTrackingProps } from '${name}/react';
import { journeys, serveSandbox } from '${name}/sandbox';
import { renderTracking, styleHash, type RenderOptions } from '${name}/server';

const element = document.createElement('${name}');
element.consignment = journeys[0]?.reference ?? '';
export const isOne: boolean = element instanceof ProTrackingElement && element instanceof Class;
export const version: string = ProTrackingElement.version;
const options: TrackingProxyOptions = { apiKey: '', access: { kind: 'public' }, redact: { location: 'town' } };
export const proxy: TrackingProxy & ((request: Request) => Promise<Response>) = createTrackingProxy(options);
const messages: MessagesOverride = { loading: 'One moment' };
element.messages = messages;
element.carriers = { 'Larkway Standard': { name: 'Larkway', url: 'https://larkway.example/' } };
export const whole: Partial<Messages> = messages.loading === undefined ? {} : { loading: messages.loading };
export const status: TrackingStatus = element.status;
export const reloaded: Promise<void> = element.reload();
// The events bubble, so a page may listen on the document as well.
document.addEventListener('pro-tracking-load', ({ detail }) => detail.reference.toUpperCase());
element.addEventListener('pro-tracking-update', ({ detail }) => detail.newEvents[0]?.code.trim());
// @ts-expect-error: no such detail
document.addEventListener('pro-tracking-error', ({ detail }) => detail.place);
export const component: { displayName?: string } = ProTracking;
export const props: ProTrackingProps = { signedBy: 'initials', onTrackingError: ({ detail }) => detail.kind };
// @ts-expect-error: no such layout
props.layout = 'wide';
export const served: Promise<{ url: string }> = serveSandbox({ port: 0 });
const rendering: RenderOptions = { layout: 'compact', lang: 'de' };
export const html: Promise<string> = renderTracking({ ConsignmentReferenceForAllLegsAssignedByMpd: '', TrackedPackages: [] }, rendering);
export const hash: Promise<string> = styleHash();
// @ts-expect-error: no such layout
void renderTracking({}, { layout: 'wide' });
// @ts-expect-error: its status is for reading
element.status = 'ready';
// @ts-expect-error: no such message
element.messages = { headline: 'Your parcel' };
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
import { createTrackingProxy as onNode, type OptionsFor } from '${name}/proxy/node';
import { shopifyAppProxy } from '${name}/proxy/shopify';
import { unstorageStore } from '${name}/proxy/stores';

const options = { apiKey: '', access: { kind: 'public' } } as const;
createServer(onNode(options));
export const same: OptionsFor<import('node:http').IncomingMessage> = options;
export const store = unstorageStore;
const shopify = { secrets: [process.env.SECRET], shop: 'example.myshopify.com', pathPrefix: '/apps/delivery' };
const { access, clientAddress } = shopifyAppProxy({ ...shopify, maySee: (customer) => customer === '42' });
onNode({ ...options, access, clientAddress });
underExpress({ ...options, access, clientAddress });
underFastify({ ...options, access, clientAddress });
createServer(onNode({ ...options, apiKey: process.env.PRO_API_KEY }));
express().use(underExpress({ ...options, access: { kind: 'authorize', authorize: (request) => request.ip === '::1' } }));
Fastify().register(underFastify({ ...options, access: { kind: 'authorize', authorize: async ({ ip }) => ip === '::1' } }));
new Hono().use(underHono(options, getConnInfo));
export const worker = onCloudflare((env: { KEY: string }) => ({ ...options, apiKey: env.KEY }));
// @ts-expect-error: who may see is for the retailer to say
onNode({ apiKey: '' });
`;

/** @param isChecked which files; what they import is read in any case */
const complaintsUnder = (
  options: ts.CompilerOptions,
  code = application,
  isChecked: (file: ts.SourceFile) => boolean = () => true,
): readonly string[] => {
  const path = join(shop.path, 'application.ts');
  writeFileSync(path, code);
  const program = ts.createProgram([path], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    strict: true,
    noEmit: true,
    types: [],
    // Of declarations it checks all but TypeScript's own.
    skipDefaultLibCheck: true,
    ...options,
  });
  const files = program.getSourceFiles().filter(isChecked);
  return files.flatMap((each) =>
    ts.getPreEmitDiagnostics(program, each).map(({ messageText, file }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, '\n');
      return `${file?.fileName ?? ''}: ${text}`;
    }),
  );
};

/** Without what the frameworks' own types have to say of themselves. */
const serverComplaintsUnder = (options: ts.CompilerOptions): readonly string[] =>
  complaintsUnder(
    { ...options, types: ['node'] },
    server,
    ({ fileName }) => !fileName.startsWith(resolve('node_modules')),
  );

const { ModuleKind, ModuleResolutionKind } = ts;

/** The ways in which a compiler finds a package's modules. */
const resolutions: Readonly<Record<string, ts.CompilerOptions>> = {
  bundler: { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler },
  node16: { module: ModuleKind.Node16, moduleResolution: ModuleResolutionKind.Node16 },
  nodenext: { module: ModuleKind.NodeNext, moduleResolution: ModuleResolutionKind.NodeNext },
};

describe('its types', () => {
  it('are right for compilers that know export maps and ES modules', async () => {
    const packed = readdirSync(shop.path).find((file) => file.endsWith('.tgz'))!;
    const packaged = createPackageFromTarballData(readFileSync(join(shop.path, packed)));
    // The others are files, which nothing imports.
    const typed = entries.flatMap(([entry, target]) => (typeof target === 'string' ? [] : entry));
    const result = await checkPackage(packaged, { entrypoints: typed });
    assert.ok(result.types);
    const problems = result.problems.filter(
      (problem) => !('resolutionKind' in problem && /^node(10|16-cjs)$/.test(problem.resolutionKind)),
    );
    assert.deepEqual(problems, []);
  });

  it('are one file for each entry', () => {
    const declared = readdirSync(join(shop.installed, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.d.ts') && !path.startsWith('chunks/'))
      .map((path) => `./dist/${path}`);
    const named = entries.flatMap(([, target]) => (typeof target === 'string' ? [] : target['types']));
    assert.deepEqual(declared.sort(), named.sort());
  });

  for (const [resolution, options] of Object.entries(resolutions))
    it(`serve an application and a server with moduleResolution ${resolution}`, () => {
      assert.deepEqual(complaintsUnder(options), []);
      assert.deepEqual(serverComplaintsUnder(options), []);
    });
});
