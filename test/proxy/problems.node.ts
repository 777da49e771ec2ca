import type { TrackingProxyOptions } from '../../src/proxy/index.js';
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { PROBLEMS } from '../../src/proxy/http/problem.js';
import { REFERENCE } from './answers.js';
import { inProcess, reference, settle, type InProcess } from './in-process.js';
import { problemOf } from './proxy-server.js';

/** What nobody outside may read. */
const WORDS = 'at Sorted.Pro.Query() 10.0.0.7';

interface Case {
  readonly status: number;
  readonly code: keyof typeof PROBLEMS;
  readonly options?: Partial<TrackingProxyOptions>;
  readonly upstream?: InProcess['answer'];
  readonly asked?: string;
  readonly init?: RequestInit;
  /** Requests before it. */
  readonly before?: (proxy: InProcess) => Promise<unknown>;
  /** What happens while the request waits; the timers are mocked. */
  readonly meanwhile?: (t: TestContext) => void;
}

const answered = (status: number, headers: Record<string, string> = {}) => ({
  upstream: () => new Response(WORDS, { status, headers }),
});
const access = { kind: 'token', secrets: ['a secret of thirty-two characters'], audience: 'a' } as const;
const limits = { requests: { burst: 1, perMinute: 1 } };

const CASES: readonly Case[] = [
  { status: 400, code: 'bad_request', init: { headers: { host: 'a b' } } },
  { status: 400, code: 'bad_reference', asked: 'nonsense' },
  {
    status: 400,
    code: 'bad_option',
    options: { html: () => WORDS },
    asked: `html/${REFERENCE}?layout=wide`,
  },
  { status: 401, code: 'token_required', options: { access } },
  { status: 403, code: 'origin_not_allowed', init: { headers: { origin: 'https://evil.example' } } },
  { status: 404, code: 'not_found', ...answered(404) },
  { status: 404, code: 'not_found', options: { access: { kind: 'authorize', authorize: () => false } } },
  { status: 404, code: 'not_found', asked: 'a/b/c' },
  { status: 405, code: 'method_not_allowed', init: { method: 'POST' } },
  { status: 429, code: 'rate_limited', options: { limits }, before: (proxy) => ask(proxy, {}) },
  { status: 502, code: 'upstream_unreachable', upstream: () => Promise.reject(new Error(WORDS)) },
  { status: 502, code: 'upstream_error', ...answered(500) },
  { status: 502, code: 'key_refused', ...answered(401) },
  { status: 502, code: 'key_refused', ...answered(403) },
  { status: 502, code: 'upstream_error', ...answered(302, { location: 'https://evil.example' }) },
  { status: 502, code: 'upstream_invalid', ...answered(200) },
  { status: 502, code: 'upstream_too_large', upstream: () => new Response(WORDS.repeat(60_000)) },
  { status: 503, code: 'upstream_rate_limited', ...answered(429) },
  {
    status: 503,
    code: 'upstream_open',
    ...answered(503),
    before: async (proxy) => {
      for (let n = 0; n < 10; n += 1) await proxy.get(reference(n));
    },
  },
  {
    status: 503,
    code: 'busy',
    options: { deadline: 1_000 },
    upstream: () => new Promise(() => undefined),
    before: async (proxy) => {
      for (let n = 0; n < 96; n += 1) void proxy.get(reference(n));
    },
  },
  {
    status: 504,
    code: 'upstream_timeout',
    options: { deadline: 10 },
    upstream: () => new Promise(() => undefined),
  },
  {
    status: 504,
    code: 'authorize_timeout',
    options: { access: { kind: 'authorize', authorize: () => new Promise(() => undefined) } },
    meanwhile: (t) => t.mock.timers.tick(10_000),
  },
  { status: 500, code: 'internal', options: { apiKey: () => Promise.reject(new Error(WORDS)) } },
  {
    status: 500,
    code: 'internal',
    options: { access: { kind: 'authorize', authorize: () => Promise.reject(new Error(WORDS)) } },
  },
  { status: 500, code: 'internal', options: { clientAddress: () => assert.fail(WORDS) } },
];

function ask(proxy: InProcess, { asked = REFERENCE, init }: Partial<Case>): Promise<Response> {
  return proxy.get(asked, init, { clientAddress: '192.0.2.1' });
}

describe('every answer that is no success', () => {
  for (const each of CASES) {
    const { status, code, options, upstream, before, meanwhile } = each;
    it(`is a problem with a stable code: ${status} ${code}`, async (t) => {
      if (meanwhile) t.mock.timers.enable({ apis: ['setTimeout'] });
      const proxy = inProcess(options);
      if (upstream) proxy.answer = upstream;
      await before?.(proxy);
      const asked = ask(proxy, each);
      await settle();
      meanwhile?.(t);
      const response = await asked;
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      const problem = await problemOf(response);
      const { title, detail } = PROBLEMS[code];
      assert.deepEqual(problem, { type: 'about:blank', title, status, detail, code });
      assert.doesNotMatch(JSON.stringify([proxy.log, proxy.alerts, [...response.headers]]), /Sorted|10\.0/);
    });
  }

  it('is among these', () => {
    const tried = new Set(CASES.map(({ code }) => code));
    assert.deepEqual([...tried].sort(), Object.keys(PROBLEMS).sort());
  });
});
