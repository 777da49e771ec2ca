/** Where an application has replaced the global `Promise` (zone.js, Bluebird): async functions go on with the engine's own. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { inProcess, reference } from './in-process.js';

const native = globalThis.Promise;
const asked = reference(1);

describe('under a global Promise of another kind', () => {
  before(() => (globalThis.Promise = class extends native<unknown> {} as PromiseConstructor));
  after(() => (globalThis.Promise = native));

  it('nobody without a token gets anything, nor asks PRO', async () => {
    const proxy = inProcess({ access: { kind: 'token', secrets: ['s'.repeat(32)], audience: 'shop' } });
    for (let time = 0; time < 2; time++) assert.equal((await proxy.get(asked)).status, 401);
    assert.deepEqual(proxy.asked, []);
  });

  it('nobody whom a shared limiter refuses gets anything', async () => {
    const take = (): Promise<{ allowed: boolean; retryAfter: number }> =>
      native.resolve({ allowed: false, retryAfter: 3 });
    const proxy = inProcess({ access: { kind: 'public' }, limiter: { take } });
    const context = { clientAddress: '192.0.2.1' };
    for (let time = 0; time < 2; time++) assert.equal((await proxy.get(asked, {}, context)).status, 429);
    assert.deepEqual(proxy.asked, []);
  });

  it('nobody whom an asynchronous authorize refuses gets anything', async () => {
    const proxy = inProcess({ access: { kind: 'authorize', authorize: async () => native.resolve(false) } });
    for (let time = 0; time < 2; time++) assert.equal((await proxy.get(asked)).status, 404);
    assert.deepEqual(proxy.asked, []);
  });

  it('everybody else gets the whole answer, cold and from memory, and the log says so', async () => {
    const proxy = inProcess({ access: { kind: 'public' } });
    for (let time = 0; time < 2; time++) {
      const response = await proxy.get(asked);
      assert.equal(response.status, 200);
      assert.match(await response.text(), new RegExp(asked));
    }
    assert.deepEqual(
      proxy.log.map(({ cache, code }) => [cache, code]),
      [
        ['miss', 'ok'],
        ['hit', 'ok'],
      ],
    );
    for (const entry of proxy.log) assert.match(entry.reference ?? '', /^[\da-f]{16}$/);
  });
});
