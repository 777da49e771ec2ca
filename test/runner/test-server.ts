/**
 * What the tests' own origin serves besides the tests:
 *
 * - `/delivery-status/*`: the proxy in front of the sandbox
 * - `/live/*`: live-journeys.ts
 * - `/streamed/*`: streamed-page.ts
 * - `/dist/*`: the built files
 * - `/renamed/*`, `/combined/*`, `/npm/*`: script-places.ts
 * - `/plain/*`: the pages of test/package/pages
 */
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import type { Middleware } from '@web/dev-server-core';
import type { LiveJourneys } from './live-journeys.js';
import { scriptPlace } from './script-places.js';
import { openStreamedPages } from './streamed-page.js';

type Handler = (request: Request) => Promise<Response>;

export interface TestServer {
  readonly middleware: Middleware;
  close: () => Promise<void>;
}

/** The policy that docs/security.md promises to satisfy. */
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
 * A page's name says how it is served:
 *
 * - `x.csp.html`: with the strict policy
 * - `x.no-policy.html`: with the strict policy, where Trusted Types allow no policy
 * - `x.other-policy.html`, `x.none-policy.html`: Trusted Types are not required, but ours is not allowed
 * - `x.latin1.html`: in an old charset
 * - `x.xhtml`: as XML
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

/** The proxy and the sandbox start with the first request for them. */
export const openTestServer = (): TestServer => {
  let closeSandbox: (() => unknown) | undefined;
  let opened: Promise<Handler> | undefined;
  let liveJourneys: Promise<LiveJourneys> | undefined;
  const streamedPage = openStreamedPages();

  const open = async (): Promise<Handler> => {
    const { serveSandbox } = await import('../../src/sandbox/index.js');
    const { createTrackingProxy } = await import('../../src/proxy/index.js');
    const sandbox = await serveSandbox({ port: 0 });
    closeSandbox = () => sandbox.close();
    // A new proxy for each request: a failure that it caches would reach the next test.
    return (request) =>
      createTrackingProxy({
        apiKey: 'sandbox-key',
        api: sandbox.url,
        access: { kind: 'authorize', authorize: () => true },
        limits: false,
      })(request);
  };

  const respond = async (request: Request): Promise<Response | undefined> => {
    const { pathname } = new URL(request.url);
    if (pathname.startsWith('/delivery-status/')) return (await (opened ??= open()))(request);
    if (pathname.startsWith('/live/')) {
      liveJourneys ??= import('./live-journeys.js').then(({ openLiveJourneys }) => openLiveJourneys());
      return (await liveJourneys).respond(request);
    }
    if (pathname.startsWith('/streamed/')) return streamedPage(new URL(request.url));
    const prefix = Object.keys(folders).find((start) => pathname.startsWith(start));
    const folder = prefix && folders[prefix];
    return folder ? serveFile(folder, pathname.slice(prefix.length)) : scriptPlace(pathname);
  };

  return {
    middleware: async (context, next) => {
      const headers = Object.entries(context.headers).flatMap(([name, value]) =>
        [value ?? []].flat().map((one): [string, string] => [name, one]),
      );
      const response = await respond(new Request(context.URL, { method: context.method, headers }));
      if (!response) {
        await next();
        return;
      }
      context.status = response.status;
      for (const [name, value] of response.headers) context.set(name, value);
      // Streamed pages arrive in pieces.
      context.body = context.path.startsWith('/streamed/')
        ? Readable.fromWeb((response.body ?? new Blob().stream()) as ReadableStream)
        : Buffer.from(await response.arrayBuffer());
    },
    close: async () => {
      await opened?.catch(() => undefined);
      await closeSandbox?.();
      await (await liveJourneys)?.close();
    },
  };
};
