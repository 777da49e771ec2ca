import type { Endpoint } from '../../tracking/proxy-url.js';
import { readProxyPath, type ProxyPath } from '../../tracking/proxy-url.js';
import { isReference, normaliseReference } from '../../tracking/reference.js';
import { ProxyProblem } from './problem.js';

export const DEFAULT_BASE_PATH = '/delivery-status';

/** What a valid request asks for. */
export interface TrackingRequest {
  readonly endpoint: Endpoint;
  /** Of an acceptable form, in upper case. */
  readonly reference: string;
}

/** PRO's form, `EC-xxx-xxx-xxx`. PRO announces that length and format may change, hence the option. */
export const PRO_REFERENCE = /EC-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/i;

/** A name, an IPv4 address or an IPv6 address in brackets, with an optional port. */
const HOST = /^[\w.:[\]-]+$/;

/** The earliest index at which a path can start in a URL. */
const PATH_FROM = 'https://'.length;

/** A path with an optional query: visible ASCII without a fragment, which browsers do not send. */
const TARGET = /^\/[!"$-~]*$/;

/** What a path must not contain: `\` and `;`, escaped separators and control characters, empty segments and dot segments. */
const AMBIGUOUS = /[\\;]|%(?:[01]|2[35f]|3[bf]|5c|7f)|\/\/|\/(?:\.|%2e){1,2}(?:\/|$)/i;

/** Whether the value of a `Host` header is a host. The URL parser also accepts credentials and paths, hence the pattern. */
export function isHost(host: string): boolean {
  return HOST.test(host) && URL.canParse(`http://${host}`);
}

/**
 * Some runtimes insert the `Host` header into the URL of the request unchecked, or leave the host out. The URL is
 * parsed only without that header, because parsing is the most expensive step of a response from the cache.
 *
 * @throws ProxyProblem `bad_request` when the `Host` header is not a host, or the URL has none
 */
export function checkHost({ url, headers }: Request): void {
  const host = headers.get('host');
  const isValid = host === null ? URL.canParse(url) : isHost(host) && !url.startsWith('/');
  if (!isValid) throw new ProxyProblem('bad_request');
}

/** The request target: the URL without its scheme and host. In Bun, a request with a bad `Host` header has nothing else. */
export function targetOf(url: string): string {
  return url.startsWith('/') ? url : url.slice(url.indexOf('/', PATH_FROM));
}

/**
 * Whether every server reads this request target in the same way. Some merge `//`, resolve `..` before or after they
 * decode, read `\` as `/`, or remove `;` and what follows. A cache that does so in front of a server that does not
 * stores a response under another path's key.
 *
 * @param target as the client sent it: a path with an optional query
 */
export function isPlainTarget(target: string): boolean {
  const path = withoutQuery(target);
  return TARGET.test(target) && !AMBIGUOUS.test(path) && decoded(path) !== undefined;
}

/** @throws ProxyProblem `bad_reference` when servers may read the target differently */
export function checkTarget(target: string): void {
  if (!isPlainTarget(target)) throw new ProxyProblem('bad_reference');
}

/** The folder below the base path that has the journey as HTML. */
const HTML_FOLDER = 'html/';

export interface RequestPath extends ProxyPath {
  /** The journey is requested as HTML, and not as JSON. */
  readonly isHtml: boolean;
}

/**
 * Reads the path of a request and, of its query, `mode`.
 *
 * @param basePath without a trailing slash
 * @param servesHtml whether the proxy serves `{basePath}/html/{reference}` and `{basePath}/html/flattened/{reference}`
 * @returns `undefined` for a path that the proxy does not serve
 */
export function readPath(target: string, basePath: string, servesHtml: boolean): RequestPath | undefined {
  const path = withoutQuery(target);
  if (!path.startsWith(`${basePath}/`)) return undefined;
  const rest = path.slice(basePath.length + 1);
  const isHtml = servesHtml && rest.startsWith(HTML_FOLDER);
  const found = readProxyPath(isHtml ? rest.slice(HTML_FOLDER.length) : rest, target.slice(path.length + 1));
  return found && !(isHtml && found.endpoint === 'status') ? { ...found, isHtml } : undefined;
}

/**
 * Reads the reference of a path: decoded once, in upper case.
 *
 * @param segment as the client sent it
 * @throws ProxyProblem `bad_reference`
 */
export function readReference(segment: string, pattern: RegExp): string {
  const reference = decoded(segment);
  // The retailer's own pattern cannot allow characters that have a meaning in a path, a header or a log.
  if (reference === undefined || !isReference(reference) || !pattern.test(reference)) {
    throw new ProxyProblem('bad_reference');
  }
  return normaliseReference(reference);
}

function withoutQuery(target: string): string {
  const query = target.indexOf('?');
  return query === -1 ? target : target.slice(0, query);
}

function decoded(segment: string): string | undefined {
  if (!segment.includes('%')) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
