import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { describe, it, type TestContext } from 'node:test';
import express, { type Express } from 'express';
import { createTrackingProxy } from '../../../src/proxy/adapters/express.js';
import { multiLeg, REFERENCE } from '../answers.js';
import { KEY } from '../proxy-server.js';

const open = async (t: TestContext, app: Express): Promise<string> => {
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.close();
    server.closeAllConnections();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const fetchAnswer = (): Promise<Response> => Promise.resolve(Response.json(multiLeg));

describe('the proxy under Express', () => {
  it('answers also where it is mounted at its own base path, or within a router', async (t) => {
    const access = { kind: 'public' } as const;
    const proxy = createTrackingProxy({ apiKey: KEY, access, fetch: fetchAnswer, basePath: '/shop/where' });
    for (const mount of ['/shop', '/shop/where'])
      for (const app of [express().use(mount, proxy), express().use(mount, express.Router().use(proxy))]) {
        const url = await open(t, app);
        assert.equal((await fetch(`${url}/shop/where/${REFERENCE}?from=mail`)).status, 200, mount);
      }
  });

  it("has the client's address by the application's own setting", async (t) => {
    const limits = { requests: { burst: 1, perMinute: 1 } };
    const access = { kind: 'public' } as const;
    const proxy = createTrackingProxy({ apiKey: KEY, access, fetch: fetchAnswer, limits });
    const url = await open(t, express().set('trust proxy', 1).use(proxy));
    const ask = async (address: string): Promise<number> =>
      (await fetch(`${url}/delivery-status/${REFERENCE}`, { headers: { 'x-forwarded-for': address } }))
        .status;
    assert.deepEqual(
      [await ask('192.0.2.1'), await ask('192.0.2.2'), await ask('192.0.2.1')],
      [200, 200, 429],
    );
  });
});
