/**
 * Other URLs of the built script, besides `/dist/`:
 *
 * - `/renamed/tracking.3f2a.js`: renamed, next to its lazy modules; every origin may read it
 * - `/combined/all.js`: in one file with other code, without its lazy modules
 * - `/npm/pro-tracking` and `/npm/pro-tracking@0`: a CDN's short URLs; the modules are below `/npm/pro-tracking@{version}/dist/`
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import packageJson from '../../package.json' with { type: 'json' };

const script = 'pro-tracking.js';
const cdnFolder = `/npm/pro-tracking@${packageJson.version}/dist/`;

const distFile = (name: string): Promise<string | undefined> =>
  readFile(join('dist', name), 'utf8').catch(() => undefined);

const bodyOf = async (pathname: string): Promise<string | undefined> => {
  if (pathname === '/combined/all.js')
    return `window.before = () => 'called'\n// No semicolon, no line break.${await distFile(script)}window.after = true`;
  if (/^\/renamed\/tracking\.3f2a\.js$|^\/npm\/pro-tracking(@0)?$/.test(pathname)) return distFile(script);
  const folder = ['/renamed/', cdnFolder].find((start) => pathname.startsWith(start));
  const name = folder && pathname.slice(folder.length);
  return name && /^pro-tracking\.\w+\.js$/.test(name) ? distFile(name) : undefined;
};

/** @returns `undefined` for other paths */
export const scriptPlace = async (pathname: string): Promise<Response | undefined> => {
  if (!/^\/(renamed|combined|npm)\//.test(pathname)) return undefined;
  const body = await bodyOf(pathname);
  if (body === undefined) return new Response(null, { status: 404 });
  const headers = { 'content-type': 'text/javascript', 'cache-control': 'no-store' };
  const isShared = !pathname.startsWith('/combined/');
  return new Response(body, {
    headers: isShared ? { ...headers, 'access-control-allow-origin': '*' } : headers,
  });
};
