import type { RequestContext, TrackingProxyOptions } from '../../src/proxy/index.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REFERENCE } from './answers.js';
import { inProcess } from './in-process.js';

const fail = (): never => assert.fail('10.0.0.7 refused');

/** Its `then` throws. */
const badPromise = { then: fail } as unknown as Promise<never>;

const SEAMS: readonly (readonly [what: string, options: Partial<TrackingProxyOptions>, status: number])[] = [
  ['a log that throws', { log: fail }, 200],
  ['a log that rejects', { log: () => Promise.reject(new Error('full')) as unknown as undefined }, 200],
  ['a log whose promise throws', { log: () => badPromise as unknown as undefined }, 200],
  [
    'a log that never returns a result',
    { log: () => new Promise(() => undefined) as unknown as undefined },
    200,
  ],
  ['a store whose promises throw', { store: { get: () => badPromise, set: () => badPromise } }, 200],
  ['a store of numbers', { store: { get: () => 7 as unknown as string, set: () => undefined } }, 200],
  ['a clientAddress that throws', { clientAddress: fail, limits: {} }, 500],
  [
    'a clientAddress of a symbol',
    { clientAddress: () => Symbol('me') as unknown as string, limits: {} },
    200,
  ],
  ['an authorize that throws', { access: { kind: 'authorize', authorize: fail } }, 500],
  ['an authorize whose promise throws', { access: { kind: 'authorize', authorize: () => badPromise } }, 500],
  ['an apiKey whose promise throws', { apiKey: () => badPromise }, 500],
  ['a fetch that throws', { fetch: fail }, 502],
  ['a fetch that resolves to nothing', { fetch: async () => undefined as unknown as Response }, 500],
  ['a clock that throws', { now: fail }, 200],
];

describe('the proxy never rejects', () => {
  for (const [what, options, status] of SEAMS) {
    it(`with ${what}: ${status}`, async () => {
      const response = await inProcess(options).get(REFERENCE, {}, { clientAddress: '192.0.2.1' });
      assert.equal(response.status, status);
      assert.doesNotMatch(await response.text(), /10\.0/);
    });
  }

  it('with a runtime whose waitUntil throws: 200', async () => {
    const context: RequestContext = { waitUntil: fail };
    assert.equal((await inProcess().get(REFERENCE, {}, context)).status, 200);
  });
});
