/** One broken proxy for each finding: ours, with one fault. */
import type { FindingName } from '../../../src/proxy/check/findings.js';
import type { Target } from '../../../src/proxy/check/target.js';
import type { Access } from '../../../src/proxy/index.js';
import { answer, KEY, ORIGIN, ourProxy, reference, type Handler } from './proxies.js';

export interface Fault {
  /** Responds in place of the good proxy, or changes its response. */
  readonly spoil: (request: Request, good: Handler) => Promise<Response> | Response;
  readonly access?: Access;
  readonly target?: Partial<Target>;
}

const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'private', ...headers } });

const isFor = (request: Request, end: string): boolean =>
  request.method === 'GET' && new URL(request.url).pathname.endsWith(end);
const isGood = (request: Request): boolean => isFor(request, `/${reference}`);
const isFlat = (request: Request): boolean => isFor(request, `/flattened/${reference}`);
const isUnknown = (request: Request): boolean => isFor(request, '/EC-ZZZ-ZZZ-ZZZ');

/** Changes the headers of a good response. */
const withHeaders =
  (
    change: (headers: Headers, request: Request) => void,
    when = (_: Request): boolean => true,
  ): Fault['spoil'] =>
  async (request, good) => {
    const response = await good(request);
    if (when(request)) change(response.headers, request);
    return response;
  };

/** Another response to some requests. */
const instead =
  (when: (request: Request) => boolean, other: () => Response | Promise<Response>): Fault['spoil'] =>
  (request, good) =>
    when(request) ? other() : good(request);

const allowAll = (headers: Headers, request: Request): void => {
  const origin = request.headers.get('origin');
  if (origin !== null) headers.set('access-control-allow-origin', origin);
};

const hang = (): Promise<Response> => new Promise(() => undefined);
const page = '<!doctype html><title>Shop</title>';
const html = { headers: { 'content-type': 'text/html' } };

const lenient = { public: ourProxy({ kind: 'public' }), token: ourProxy() };

/** `unreachable` and `insecure` have no response to change. */
export const faults: Readonly<Record<Exclude<FindingName, 'unreachable' | 'insecure'>, Fault>> = {
  redirect: { spoil: instead(isFlat, () => Response.redirect('https://shop.example/sign-in')) },
  'path-missing': {
    spoil: instead(isFlat, () => json({}, 404)),
  },
  'status-missing': {
    spoil: instead(
      (it) => isFor(it, `/status/${reference}`),
      () => json({}, 404),
    ),
  },
  'access-refused': { spoil: instead(isFlat, () => json({ statusCode: 401 }, 401)) },
  failing: { spoil: instead(isFlat, () => json({}, 502)) },
  'rate-limited': { spoil: instead(isUnknown, () => json({}, 429)) },
  'too-slow': { spoil: instead(isFlat, hang) },
  'too-large': { spoil: instead(isFlat, () => json({ ...answer, padding: 'x'.repeat(1_100_000) })) },
  html: { spoil: instead(isFlat, () => new Response(page, html)) },
  'not-json': { spoil: instead(isFlat, () => new Response(JSON.stringify(answer).slice(0, 200))) },
  'not-tracking': {
    spoil: instead(isFlat, () => json({ data: answer })),
  },
  'other-consignment': {
    spoil: instead(isFlat, () =>
      json({ ...answer, ConsignmentReferenceForAllLegsAssignedByMpd: 'EC-111-111-111' }),
    ),
  },
  'content-type': { spoil: withHeaders((headers) => headers.set('content-type', 'text/plain'), isGood) },
  'unknown-served': { spoil: instead(isUnknown, () => json({}, 500)) },
  'unrecognised-refusal': { spoil: instead(isUnknown, () => json({}, 404)) },
  'impossible-reference': {
    spoil: instead(
      (it) => it.url.includes('NOT_A'),
      () => json({}, 502),
    ),
  },
  'open-path': {
    spoil: instead(
      (it) => it.url.includes('..%2F'),
      () => json({ Addresses: [] }),
    ),
  },
  // Without the target as it was sent, the proxy receives a normalised URL.
  'path-mismatch': {
    access: { kind: 'public' },
    target: { token: undefined },
    spoil: (request) => lenient.public(request),
  },
  'odd-path': { spoil: (request) => lenient.token(request) },
  'method-forwarded': {
    spoil: instead(
      (it) => it.method === 'POST',
      () => json({}, 201),
    ),
  },
  'key-leak': {
    spoil: withHeaders((headers) => headers.set('x-upstream-request', `GET (${KEY})`), isUnknown),
  },
  'upstream-text': {
    spoil: instead(isUnknown, () => json({ Code: 'X', Message: 'at Mpd.Tracking', CorrelationId: '1' }, 404)),
  },
  'shared-cache': { spoil: withHeaders((headers) => headers.set('cache-control', 'max-age=60'), isGood) },
  'no-cache-control': {
    access: { kind: 'public' },
    target: { token: undefined },
    spoil: withHeaders((headers) => headers.delete('cache-control'), isGood),
  },
  'kept-too-long': {
    spoil: withHeaders((headers) => headers.set('cache-control', 'private, max-age=86400'), isGood),
  },
  'failure-cached': {
    spoil: withHeaders((headers) => headers.set('cache-control', 'max-age=600'), isUnknown),
  },
  'open-names': {
    access: { kind: 'authorize', authorize: () => true },
    target: { token: undefined },
    spoil: (request, good) => good(request),
  },
  'token-not-needed': {
    access: { kind: 'authorize', authorize: () => true },
    spoil: (request, good) => good(request),
  },
  'cors-missing': { spoil: withHeaders((headers) => headers.delete('access-control-allow-origin')) },
  'cors-failure': {
    spoil: withHeaders(
      (headers) => headers.delete('access-control-allow-origin'),
      (it) => it.url.includes('NOT-KNOWN'),
    ),
  },
  'cors-credentials': { target: { credentials: true }, spoil: (request, good) => good(request) },
  'cors-preflight': {
    spoil: withHeaders(
      (headers) => headers.set('access-control-allow-headers', '*'),
      (it) => it.method === 'OPTIONS',
    ),
  },
  'cors-expose': { spoil: withHeaders((headers) => headers.delete('access-control-expose-headers')) },
  'cors-anyone': { spoil: withHeaders(allowAll) },
  'vary-origin': {
    spoil: withHeaders(
      (headers) => headers.set('vary', 'accept-encoding'),
      (it) => it.headers.get('origin') === ORIGIN,
    ),
  },
};
