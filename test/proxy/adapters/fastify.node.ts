import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Fastify, { type FastifyInstance } from 'fastify';
import { createTrackingProxy } from '../../../src/proxy/adapters/fastify.js';
import { multiLeg, REFERENCE } from '../answers.js';
import { KEY } from '../proxy-server.js';

const access = { kind: 'public' } as const;
const fetch = (): Promise<Response> => Promise.resolve(Response.json(multiLeg));

const statusOf = async (app: FastifyInstance, url: string, method = 'GET'): Promise<number> =>
  (await app.inject({ url, method: method as 'GET' })).statusCode;

describe('the proxy under Fastify', () => {
  it('leaves the not-found handler and the prefix to the application', async () => {
    const app = Fastify();
    app.setNotFoundHandler((_request, reply) => reply.code(410).send('gone'));
    await app.register(createTrackingProxy({ apiKey: KEY, access, fetch }), { prefix: '/shop' });
    await app.register(createTrackingProxy({ apiKey: KEY, access, fetch, basePath: '/where' }));
    assert.equal(await statusOf(app, `/where/${REFERENCE}`), 200);
    assert.equal(await statusOf(app, `/where/${REFERENCE}`, 'PROPFIND'), 405);
    assert.equal(await statusOf(app, `/elsewhere/${REFERENCE}`), 410);
  });

  it('works without a base path, next to a not-found handler of the application', async () => {
    const app = Fastify();
    app.setNotFoundHandler((_request, reply) => reply.code(410).send('gone'));
    await app.register(createTrackingProxy({ apiKey: KEY, access, fetch, basePath: '/' }));
    assert.equal(await statusOf(app, `/${REFERENCE}`), 200);
  });

  it('runs the hooks of the application first', async () => {
    const app = Fastify();
    app.addHook('onRequest', async (_request, reply) => reply.code(418).send('refused'));
    await app.register(createTrackingProxy({ apiKey: KEY, access, fetch }));
    for (const method of ['GET', 'PROPFIND'])
      assert.equal(await statusOf(app, `/delivery-status/${REFERENCE}`, method), 418);
  });
});
