import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTrackingProxy, type LogEntry } from '../../src/proxy/index.js';
import { multiLeg, REFERENCE } from './answers.js';
import { badHosts } from './bad-hosts.js';
import { everybody, KEY, problemOf } from './proxy-server.js';

const path = `/delivery-status/${REFERENCE}`;

/** Bun sets a path alone as the URL when the `Host` header is not a host; other runtimes insert it unchecked. */
const badUrls: readonly string[] = [path, '', '/', ...badHosts.map((host) => `http://${host}${path}`)];

const setUp = () => {
  const calls: unknown[] = [];
  const log: LogEntry[] = [];
  const proxy = createTrackingProxy({
    apiKey: KEY,
    access: everybody,
    origins: ['https://listed.example'],
    log: (entry) => log.push(entry),
    fetch: async (url) => {
      calls.push(url);
      return Response.json(multiLeg);
    },
  });
  return { proxy, calls, log };
};

const requests: Readonly<Record<string, RequestInit>> = {
  'without an origin': {},
  'from a page of its own origin': { headers: { origin: 'https://shop.example' } },
  'from a page of a listed origin': { headers: { origin: 'https://listed.example' } },
  'with another method': { method: 'POST' },
  'that is a preflight': {
    method: 'OPTIONS',
    headers: { origin: 'https://listed.example', 'access-control-request-method': 'GET' },
  },
};

it('a request whose URL is a path alone is logged with its route', async () => {
  const { proxy, log } = setUp();
  await proxy(Object.defineProperty(new Request(`https://shop.example${path}`), 'url', { value: path }));
  assert.deepEqual(
    log.map((entry) => entry.event === 'request' && entry.route),
    ['multi-leg'],
  );
});

for (const [title, init] of Object.entries(requests))
  describe(`a request ${title} is refused with a problem`, () => {
    const refuse = async (request: Request): Promise<void> => {
      const { proxy, calls, log } = setUp();
      const response = await proxy(request);
      assert.equal(response.status, 400);
      assert.equal(response.headers.get('cache-control'), 'no-store');
      assert.equal((await problemOf(response)).code, 'bad_request');
      assert.equal(calls.length, 0);
      assert.deepEqual(
        log.map((entry) => entry.event === 'request' && entry.code),
        ['bad_request'],
      );
    };

    for (const url of badUrls.filter((each) => !URL.canParse(each)))
      it(`when its URL is ${JSON.stringify(url)}`, async () => {
        const request = new Request(`https://shop.example${path}`, init);
        await refuse(Object.defineProperty(request, 'url', { value: url }));
      });

    for (const host of ['', ...badHosts])
      it(`when its Host header is ${JSON.stringify(host)}`, async () => {
        const request = new Request(`https://shop.example${path}`, init);
        request.headers.set('host', host);
        await refuse(request);
      });
  });

describe('a request is served', () => {
  for (const host of [
    'shop.example',
    'SHOP.example:8443',
    'shop.example.',
    'my_shop.example',
    'xn--mller-kva.example',
    'localhost:8080',
    '192.0.2.1',
    '[2001:db8::1]:8443',
  ])
    it(`when its Host header is ${host}`, async () => {
      const request = new Request(`https://shop.example${path}`, { headers: { host } });
      assert.equal((await setUp().proxy(request)).status, 200);
    });

  it('when it has no Host header', async () => {
    assert.equal((await setUp().proxy(new Request(`https://shop.example${path}`))).status, 200);
  });
});
