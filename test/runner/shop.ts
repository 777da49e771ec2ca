/**
 * The retailer's web server of the end-to-end tests, on the tests' own origin: `/delivery-status/*` is the real proxy in
 * front of the real sandbox, `/living/*` see living.ts, `/stage/*` see stage.ts, `/dist/*` the built
 * files as they are, `/renamed/*`, `/combined/*` and `/npm/*` see script-places.ts, `/plain/*` the pages of test/package/pages.
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Middleware } from '@web/dev-server-core';
import type { LivingShelf } from './living.js';
import { scriptPlace } from './script-places.js';
import { openStages } from './stage.js';

type Handler = (request: Request) => Promise<Response>;

export interface Shop {
  readonly middleware: Middleware;
  close(): Promise<void>;
}

/** What a strict page may demand of the element: see the README's section on content security. */
export const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types pro-tracking',
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
};

const policies: Readonly<Record<string, string>> = {
  '.csp.html': strictPolicy,
  '.no-policy.html': strictPolicy.replace('trusted-types pro-tracking', "trusted-types 'none'"),
  '.other-policy.html': 'trusted-types other',
  '.none-policy.html': "trusted-types 'none'",
};

const policyFor = (path: string): Record<string, string> => {
  const policy = Object.entries(policies).find(([ending]) => path.endsWith(ending))?.[1];
  return policy ? { 'content-security-policy': policy } : {};
};

/**
 * A page's name says how it is served: `x.csp.html` under the strict policy, `x.no-policy.html` where Trusted Types allow
 * none, `x.other-policy.html` and `x.none-policy.html` where they are not required but ours is not named, `x.latin1.html` in an
 * old charset, `x.xhtml` as XML.
 */
const headersFor = (path: string): Record<string, string> => ({
  'content-type': path.endsWith('.latin1.html')
    ? 'text/html; charset=windows-1252'
    : (types[extname(path)] ?? 'application/octet-stream'),
  'cache-control': 'no-store',
  ...policyFor(path),
});

const folders: Readonly<Record<string, string>> = {
  '/dist/': 'dist',
  '/plain/': 'test/package/pages',
};

const serveFile = async (folder: string, name: string): Promise<Response> => {
  const path = normalize(join(folder, decodeURIComponent(name)));
  if (!path.startsWith(normalize(folder))) return new Response(null, { status: 404 });
  const body = await readFile(path).catch(() => undefined);
  return body
    ? new Response(new Uint8Array(body), { headers: headersFor(path) })
    : new Response(null, { status: 404 });
};

/** Starts nothing until the first request for the proxy: tests of units do without. */
export const openShop = (): Shop => {
  let closeSandbox: (() => unknown) | undefined;
  let opened: Promise<Handler> | undefined;
  let living: Promise<LivingShelf> | undefined;
  const stages = openStages();

  const open = async (): Promise<Handler> => {
    const { serveSandbox } = await import('../../src/sandbox/index.js');
    const { createTrackingProxy } = await import('../../src/proxy/index.js');
    const sandbox = await serveSandbox({ port: 0 });
    closeSandbox = () => sandbox.close();
    // A proxy for each request: one test's trouble, remembered, would be the next one's.
    return (request) =>
      createTrackingProxy({
        apiKey: 'sandbox-key',
        api: sandbox.url,
        access: { kind: 'authorize', authorize: () => true },
        limits: false,
      })(request);
  };

  const answer = async (request: Request): Promise<Response | undefined> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/delivery-status/')) return (await (opened ??= open()))(request);
    if (pathname.startsWith('/living/')) {
      living ??= import('./living.js').then(({ openLiving }) => openLiving());
      return (await living).answer(request);
    }
    if (pathname.startsWith('/stage/')) return stages(new URL(request.url));
    const prefix = Object.keys(folders).find((start) => pathname.startsWith(start));
    const folder = prefix && folders[prefix];
    return folder ? serveFile(folder, pathname.slice(prefix.length)) : scriptPlace(pathname);
  };

  return {
    middleware: async (context, next) => {
      const headers = Object.entries(context.headers).flatMap(([name, value]) =>
        [value ?? []].flat().map((one): [string, string] => [name, one]),
      );
      const response = await answer(new Request(context.URL, { method: context.method, headers }));
      if (!response) {
        await next();
        return;
      }
      context.status = response.status;
      for (const [name, value] of response.headers) context.set(name, value);
      // A stage's pages come in pieces.
      context.body = context.path.startsWith('/stage/')
        ? Readable.fromWeb((response.body ?? new Blob().stream()) as ReadableStream)
        : Buffer.from(await response.arrayBuffer());
    },
    close: async () => {
      await opened?.catch(() => undefined);
      await closeSandbox?.();
      await (await living)?.close();
    },
  };
};
