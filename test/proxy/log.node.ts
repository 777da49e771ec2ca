import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mintToken } from '../../src/proxy/index.js';
import { REFERENCE } from './answers.js';
import { held, inProcess, reference, settle } from './in-process.js';

const secret = 'a secret of thirty-two characters';
const access = { kind: 'token', secrets: [secret], audience: 'delivery-status' } as const;

describe('the log', () => {
  it('says what part the cache had', async () => {
    const proxy = inProcess();
    const { promise, release } = held<Response>();
    const fine = proxy.answer;
    proxy.answer = () => promise;
    const both = [proxy.get(REFERENCE), proxy.get(REFERENCE)];
    await settle();
    release(await fine(REFERENCE, {}));
    await Promise.all(both);
    await proxy.get(REFERENCE);
    proxy.clock.now += 7 * 60_000;
    await proxy.get(REFERENCE);
    await proxy.get('nonsense');
    const states = proxy.log.map(({ cache }) => cache);
    assert.deepEqual(new Set(states.slice(0, 2)), new Set(['miss', 'joined']));
    assert.deepEqual(states.slice(2), ['hit', 'stale', undefined]);
  });

  it('has the same sign for the same reference, however it was written, and never the reference', async () => {
    const proxy = inProcess();
    const asked = [REFERENCE, REFERENCE.toLowerCase(), `status/${REFERENCE}`, reference(7)];
    for (const each of asked) await proxy.get(each);
    const signs = proxy.log.map((entry) => entry.reference);
    assert.match(signs[0] ?? '', /^[0-9a-f]{16}$/);
    assert.deepEqual(new Set(signs.slice(0, 3)).size, 1);
    assert.notEqual(signs[3], signs[0]);
    assert.doesNotMatch(JSON.stringify(proxy.log), /EC-/i);
  });

  it('holds no token, no address, no name and no place, whatever happens', async () => {
    const proxy = inProcess({ access, limits: { requests: { burst: 3, perMinute: 1 } } });
    proxy.clock.now = Date.now();
    const token = await mintToken({ secret, audience: access.audience, reference: REFERENCE, view: 'full' });
    const context = { clientAddress: '198.51.100.77' };
    const given = {
      authorization: `Bearer ${token}`,
      cookie: 'session=5e55',
      origin: 'https://evil.example',
    };
    for (const headers of [
      given,
      { ...given, origin: 'https://shop.example' },
      { ...given, origin: 'https://shop.example', authorization: 'Bearer wr0ng' },
      { ...given, origin: 'https://shop.example' },
      { ...given, origin: 'https://shop.example' },
    ]) {
      await proxy.get(`${REFERENCE}?token=${token}`, { headers }, context);
    }
    const told = JSON.stringify([proxy.log, proxy.alerts]);
    assert.deepEqual(
      proxy.log.map(({ status }) => status),
      [403, 200, 401, 200, 429],
    );
    for (const secretive of [
      token,
      'wr0ng',
      '198.51',
      '5e55',
      'evil',
      'Smith',
      'Sample Location',
      REFERENCE,
    ]) {
      assert.equal(told.includes(secretive), false, secretive);
    }
  });

  it('has nothing beyond what it is meant to have', async () => {
    const proxy = inProcess();
    proxy.answer = () => Response.json({ CorrelationId: 'abc-123' }, { status: 500 });
    await proxy.get(REFERENCE);
    assert.deepEqual(Object.keys(proxy.log[0] ?? {}).sort(), [
      'cache',
      'code',
      'correlationId',
      'duration',
      'event',
      'method',
      'reference',
      'route',
      'status',
      'upstreamStatus',
    ]);
  });
});
