/** What the program does with requests that are not proper HTTP, sent byte for byte over a socket. */
import assert from 'node:assert/strict';
import { describe, it, type TestContext } from 'node:test';
import { createTrackingProxy } from '../../../src/proxy/index.js';
import { serveProxy } from '../../../src/proxy/server/serve-proxy.js';
import { multiLeg, REFERENCE } from '../answers.js';
import { badHosts } from '../bad-hosts.js';
import { malformedTargets, oddTargets } from '../odd-targets.js';
import { everybody, KEY } from '../proxy-server.js';
import { exchange, parseResponse, requestRaw, type RawResponse } from '../raw-request.js';

const path = `/delivery-status/${REFERENCE}`;

const start = async (t: TestContext, timeouts?: Parameters<typeof serveProxy>[1]['timeouts']) => {
  let calls = 0;
  const proxy = createTrackingProxy({
    apiKey: KEY,
    access: everybody,
    limits: false,
    fetch: () => Promise.resolve(Response.json(((calls += 1), multiLeg))),
  });
  const served = await serveProxy(proxy, { host: '127.0.0.1', port: 0, ...(timeouts && { timeouts }) });
  t.after(() => served.stop(0));
  return { url: served.url, calls: () => calls };
};

const assertProblem = ({ status, headers, body }: RawResponse, expected: number, code: string): void => {
  assert.equal(status, expected);
  assert.equal(headers.get('content-type'), 'application/problem+json');
  assert.equal(headers.get('cache-control'), 'no-store');
  assert.equal(headers.get('x-content-type-options'), 'nosniff');
  const problem = JSON.parse(body) as Record<string, unknown>;
  assert.deepEqual([problem['status'], problem['code'], problem['type']], [expected, code, 'about:blank']);
};

/** Requests as bytes, with the status and code of the response. */
const malformed: Readonly<Record<string, readonly [bytes: string, status: number, code: string]>> = {
  'not HTTP': ['hello\r\n\r\n', 405, 'method_not_allowed'],
  'a TLS handshake': ['\x16\x03\x01\x02\0\x01\0\x01\xfc\x03\x03', 405, 'method_not_allowed'],
  'an unknown method': [`FOO ${path} HTTP/1.1\r\nHost: a\r\n\r\n`, 405, 'method_not_allowed'],
  'an unknown version': [`GET ${path} HTTP/9.9\r\nHost: a\r\n\r\n`, 400, 'bad_request'],
  'no Host header': [`GET ${path} HTTP/1.1\r\nConnection: close\r\n\r\n`, 400, 'bad_request'],
  'two Host headers': [
    `GET ${path} HTTP/1.1\r\nHost: a\r\nHost: b\r\nConnection: close\r\n\r\n`,
    400,
    'bad_request',
  ],
  'a bad header name': [`GET ${path} HTTP/1.1\r\nHost: a\r\nx y: z\r\n\r\n`, 400, 'bad_request'],
  'a NUL in a header': [`GET ${path} HTTP/1.1\r\nHost: a\r\nx: \0\r\n\r\n`, 400, 'bad_request'],
  'two lengths': [
    `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n`,
    400,
    'bad_request',
  ],
  'a length and chunks': [
    `POST ${path} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`,
    400,
    'bad_request',
  ],
  'too many bytes of headers': [
    `GET ${path} HTTP/1.1\r\nHost: a\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`,
    431,
    'bad_request',
  ],
  'an unknown expectation': [`GET ${path} HTTP/1.1\r\nHost: a\r\nExpect: more\r\n\r\n`, 417, 'bad_request'],
  'a tunnel': ['CONNECT pro.example:443 HTTP/1.1\r\nHost: a\r\n\r\n', 405, 'method_not_allowed'],
};

describe('the program refuses with a problem', () => {
  for (const [title, [bytes, status, code]] of Object.entries(malformed))
    it(title, async (t) => {
      const { url, calls } = await start(t);
      assertProblem(parseResponse(await exchange(url, bytes)), status, code);
      assert.equal(calls(), 0);
    });

  for (const host of badHosts)
    it(`the host ${host}`, async (t) => {
      const { url } = await start(t);
      assertProblem(await requestRaw(url, path, { headers: { host } }), 400, 'bad_request');
    });

  it('headers that do not arrive in time', async (t) => {
    const timeouts = {
      headersTimeout: 50,
      requestTimeout: 100,
      connectionsCheckingInterval: 10,
      keepAliveTimeout: 5,
    };
    const { url } = await start(t, timeouts);
    const response = parseResponse(await exchange(url, `GET ${path} HTTP/1.1\r\nHost: a\r\nx:`));
    assertProblem(response, 408, 'bad_request');
  });

  it('targets that servers read differently, wherever they point', async (t) => {
    const { url, calls } = await start(t);
    const elsewhere = [
      '//healthz',
      '/healthz/..',
      '/x/../healthz',
      `/.${path}`,
      '*',
      `http://a.example${path}`,
      'ftp://x',
    ];
    for (const target of [...oddTargets, ...elsewhere])
      assertProblem(await requestRaw(url, target), 400, 'bad_reference');
    for (const target of malformedTargets) assert.equal((await requestRaw(url, target)).status, 400);
    assert.equal(calls(), 0);
  });
});

describe('the program serves', () => {
  it('HTTP/1.0 without a Host header, as health checks send it', async (t) => {
    const { url } = await start(t);
    for (const target of ['/healthz', path])
      assert.equal((await requestRaw(url, target, { version: '1.0', headers: { host: '' } })).status, 200);
  });

  it('at most 1,000 requests on a connection, and says so with the last response', async (t) => {
    const { url } = await start(t);
    const text = await exchange(url, `GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n`.repeat(1_010));
    const responses = text.split(/(?=HTTP\/1\.1 )/).map(parseResponse);
    assert.equal(responses.filter(({ status }) => status === 200).length, 1_000);
    assert.equal(responses[998]?.headers.get('connection'), 'keep-alive');
    assert.equal(responses[999]?.headers.get('connection'), 'close');
  });

  it('the whole response to a request that garbage follows, and then refuses the garbage', async (t) => {
    const { url } = await start(t);
    const text = await exchange(url, `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n\0garbage\r\n\r\n`);
    const [first = '', second = '', ...rest] = text.split(/(?=HTTP\/1\.1 )/);
    assert.equal(parseResponse(first).status, 200);
    assert.deepEqual(JSON.parse(parseResponse(first).body), multiLeg);
    assertProblem(parseResponse(second), 405, 'method_not_allowed');
    assert.equal(rest.length, 0);
  });
});
