import type { LogEntry } from '../../src/proxy/index.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createTrackingProxy } from '../../src/proxy/index.js';
import { multiLeg, REFERENCE, withEvent } from './answers.js';
import { everybody, KEY, problemOf, startProxy } from './proxy-server.js';
import { json, startUpstream } from './upstream.js';

const path = `/delivery-status/${REFERENCE}`;

describe('the key', () => {
  it('comes from a function that is called for every request to PRO, and loses its line break', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const keys = ['first-key\n', 'second-key'];
    const proxy = await startProxy(t, { api: upstream.url, apiKey: async () => keys.shift() ?? '' });
    await proxy.get(path);
    await proxy.get(path);
    await proxy.get(`/delivery-status/flattened/${REFERENCE}`);
    const used = upstream.asked.map(({ headers }) => headers['ocp-apim-subscription-key']);
    assert.deepEqual(used, ['first-key', 'second-key']);
  });

  it('that is unavailable or unusable is a 500 without a detail and an alert with the reason; PRO is not called', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    for (const [reason, apiKey] of [
      ['the function apiKey failed', () => Promise.reject(new Error(`vault refused ${KEY}`))],
      ['the function apiKey failed', () => assert.fail(`vault refused ${KEY}`)],
      ['the key is empty', () => ''],
      ['the key has more than one line', () => `${KEY}\r\nx: y`],
      ['the key is in quotes', () => `"${KEY}"`],
      ['the key has the form NAME=value', () => `PRO_API_KEY=${KEY}`],
      ['the key is not a text', () => undefined as unknown as string],
    ] as const) {
      const proxy = await startProxy(t, { api: upstream.url, apiKey });
      const response = await proxy.get(path);
      assert.equal(response.status, 500);
      const problem = await problemOf(response);
      assert.equal(problem.code, 'internal');
      assert.deepEqual(proxy.alerts, [{ event: 'alert', alert: 'key_unusable', reason }]);
      assert.doesNotMatch(JSON.stringify([problem, proxy.log]), /vault|0123/);
    }
    assert.equal(upstream.asked.length, 0);
  });

  it('is removed with the response that contains it, however it is escaped', async (t) => {
    const escaped = [...KEY].map((character) => `\\u00${character.charCodeAt(0).toString(16)}`).join('');
    for (const echo of [KEY, escaped]) {
      const body = JSON.stringify(withEvent({ Description: 'ECHO' })).replace('ECHO', echo);
      const upstream = await startUpstream(t, (_, response) => response.end(body));
      const proxy = await startProxy(t, { api: upstream.url });
      const response = await proxy.get(path);
      assert.equal((await problemOf(response)).code, 'upstream_invalid');
    }
  });

  it('may be short, as a mock has it, and occur in an ordinary text', async (t) => {
    const upstream = await startUpstream(t, json(withEvent({ Description: 'demo parcel' })));
    const proxy = await startProxy(t, { api: upstream.url, apiKey: 'demo' });
    assert.equal((await proxy.get(path)).status, 200);
  });

  it('is in no body, header, log or store, whatever is requested and whatever fails', async () => {
    const echoes = fc.constantFrom<() => Response | Promise<Response>>(
      () => Response.json(multiLeg),
      () => Response.json(withEvent({ Description: `key ${KEY}`, SignedBy: KEY, Location: KEY })),
      () => Response.json({ CorrelationId: KEY, Message: KEY }, { status: 500 }),
      () => Response.json({ CorrelationId: `id-${KEY}`, Code: KEY }, { status: 404 }),
      () => new Response(KEY, { status: 401, statusText: KEY, headers: { 'www-authenticate': KEY } }),
      () => new Response(KEY, { status: 429, headers: { 'retry-after': KEY } }),
      () => new Response(null, { status: 302, headers: { location: `https://evil.example/?${KEY}` } }),
      () => new Response(`<pre>${KEY}</pre>`, { headers: { 'x-key': KEY, 'set-cookie': `key=${KEY}` } }),
      () => Promise.reject(new Error(`cannot send ${KEY}`)),
      () => new Response(new ReadableStream({ start: (stream) => stream.error(new Error(KEY)) })),
    );
    const method = fc.constantFrom('GET', 'HEAD', 'POST', 'OPTIONS');
    const route = fc.constantFrom('', 'flattened/', 'status/', 'other/');
    const reference = fc.oneof(fc.constant(REFERENCE), fc.webSegment());
    await fc.assert(
      fc.asyncProperty(
        echoes,
        method,
        route,
        reference,
        fc.boolean(),
        async (echo, method, route, segment, allow) => {
          const log: LogEntry[] = [];
          const sent: unknown[] = [];
          const kept: unknown[] = [];
          const proxy = createTrackingProxy({
            apiKey: KEY,
            access: { kind: 'authorize', authorize: () => allow },
            log: (entry) => log.push(entry),
            store: { get: () => undefined, set: (...given) => void kept.push(given) },
            fetch: async (_, init) => {
              sent.push(new Headers(init?.headers).get('ocp-apim-subscription-key'));
              return echo();
            },
          });
          const response = await proxy(
            new Request(`https://shop.example/delivery-status/${route}${segment}?k=${KEY}`, {
              method,
              headers: { 'x-key': KEY },
            }),
            { clientAddress: '192.0.2.1' },
          );
          const told = JSON.stringify([
            response.statusText,
            [...response.headers],
            await response.text(),
            log,
            kept,
          ]);
          assert.equal(told.toLowerCase().includes(KEY), false, told);
          assert.equal(log.filter(({ event }) => event === 'request').length, 1);
          assert.equal(JSON.stringify(log).includes(REFERENCE), false);
          assert.ok(sent.every((key) => key === KEY));
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('is not a property of the proxy', () => {
    const proxy = createTrackingProxy({ apiKey: KEY, access: everybody });
    assert.deepEqual(Reflect.ownKeys(proxy).sort(), ['length', 'name']);
  });
});
