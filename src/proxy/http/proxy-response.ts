import type { Redaction, View } from '../access/view.js';
import type { Entry } from '../cache/entry.js';
import type { SafeResponse } from '../redaction/allow-list.js';
import type { CacheHeaders, Dependence } from './cache-headers.js';
import { SECOND } from '../../tracking/time.js';
import { redactionFor } from '../access/view.js';
import { redact } from '../redaction/redact.js';
import { sha256 } from '../cache/sha256.js';

/** A response as plain data, which servers that do not use `Response` can write directly. */
export interface ProxyResponse {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export function toResponse({ status, headers, body }: ProxyResponse): Response {
  return new Response(body, { status, headers });
}

/** The body of a successful response. */
export interface Rendered {
  readonly body: string;
  readonly etag: string;
  /** All headers but those that differ from one request to the next. */
  readonly headers: Readonly<Record<string, string>>;
}

export async function etagOf(body: string): Promise<string> {
  return `"${await sha256(body)}"`;
}

/** @param contentHeaders the headers that belong to the kind of the body, such as `content-type` */
export function toRendered(
  body: string,
  etag: string,
  contentHeaders: Readonly<Record<string, string>>,
  { fetchedAt, freshnessClass }: Entry,
  { cacheControl, vary }: CacheHeaders,
): Rendered {
  const headers = {
    ...contentHeaders,
    'cache-control': cacheControl[freshnessClass],
    etag,
    // For caches that do not count the age up: see client/freshness.ts.
    'fetched-at': new Date(fetchedAt).toUTCString(),
    'x-content-type-options': 'nosniff',
    vary,
  };
  return { body, etag, headers };
}

const JSON_HEADERS = { 'content-type': 'application/json; charset=utf-8' };

/** Renders an entry as JSON, as one view shows it. */
export type Renderer = (entry: Entry, view: View, dependence: Dependence) => Promise<Rendered>;

/** Redaction happens after the cache, so that all views share one entry. Each view of an entry is rendered once. */
export function createRenderer(
  redaction: Redaction,
  cacheHeaders: Readonly<Record<Dependence, CacheHeaders>>,
): Renderer {
  type RenderedView = Readonly<Record<Dependence, Rendered>>;
  const cache = new WeakMap<Entry, Map<View, RenderedView>>();
  return async (entry, view, dependence) => {
    const cached = cache.get(entry)?.get(view);
    if (cached) return cached[dependence];
    const response = JSON.parse(entry.json) as SafeResponse;
    const body = JSON.stringify(await redact(response, redactionFor(view, redaction)));
    const etag = await etagOf(body);
    const rendered = {
      byPath: toRendered(body, etag, JSON_HEADERS, entry, cacheHeaders.byPath),
      byQuery: toRendered(body, etag, JSON_HEADERS, entry, cacheHeaders.byQuery),
    };
    const views = cache.get(entry) ?? new Map<View, RenderedView>();
    cache.set(entry, views.set(view, rendered));
    return rendered[dependence];
  };
}

/** The response to a successful request; 304 when the browser has it already. */
export function trackingResponse(
  request: Request,
  rendered: Rendered,
  { fetchedAt }: Entry,
  cors: Readonly<Record<string, string>>,
  now: number,
): ProxyResponse {
  const { body, etag } = rendered;
  // The page shows it, and caches subtract it from the lifetime.
  const age = String(Math.max(Math.floor((now - fetchedAt) / SECOND), 0));
  const headers = { ...rendered.headers, age, ...cors };
  if (matches(request.headers.get('if-none-match'), etag)) return { status: 304, headers, body: null };
  return { status: 200, headers, body: request.method === 'HEAD' ? null : body };
}

/** RFC 9110 §13.1.2: a weak comparison, because a server in between that compresses makes an ETag weak. */
function matches(ifNoneMatch: string | null, etag: string): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
