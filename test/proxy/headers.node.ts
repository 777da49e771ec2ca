import type { TrackingProxyOptions } from '../../src/proxy/index.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mintToken } from '../../src/proxy/index.js';
import { REFERENCE } from './answers.js';
import { inProcess } from './in-process.js';
import { everybody } from './proxy-server.js';

const secret = 'a secret of thirty-two characters';
const audience = 'delivery-status';
const token = { kind: 'token', secrets: [secret], audience } as const;

describe('an ETag', () => {
  it('spares the body when the browser has it, weakly compared and in a list', async () => {
    const proxy = inProcess();
    const first = await proxy.get(REFERENCE);
    const etag = first.headers.get('etag') ?? '';
    assert.match(etag, /^"[0-9a-f]{32}"$/);
    for (const known of [etag, `W/${etag}`, `"other", W/${etag}`, '*']) {
      const response = await proxy.get(REFERENCE, { headers: { 'if-none-match': known } });
      assert.equal(response.status, 304, known);
      assert.equal(await response.text(), '');
      for (const name of ['etag', 'cache-control', 'vary', 'age', 'x-content-type-options']) {
        assert.equal(response.headers.get(name), first.headers.get(name), name);
      }
      assert.equal(proxy.log.at(-1)?.status, 304);
    }
    const changed = await proxy.get(REFERENCE, { headers: { 'if-none-match': '"other"' } });
    assert.equal(changed.status, 200);
  });

  it('stays when the same comes again, and differs between views and answers', async () => {
    const proxy = inProcess({ access: token });
    const tagFor = async (view: 'full' | 'basic') => {
      const bearer = await mintToken({ secret, audience, reference: REFERENCE, view });
      const response = await proxy.get(REFERENCE, { headers: { authorization: `Bearer ${bearer}` } });
      return response.headers.get('etag');
    };
    proxy.clock.now = Date.now();
    const [full, basic] = [await tagFor('full'), await tagFor('basic')];
    assert.notEqual(full, basic);
    proxy.clock.now += 3_600_000;
    assert.equal(await tagFor('full'), full);
    assert.equal(proxy.asked.length, 2);
    proxy.clock.now += 3_600_000;
    proxy.answer = (asked) => Response.json({ ConsignmentReferenceForAllLegsAssignedByMpd: asked });
    assert.notEqual(await tagFor('full'), full);
  });

  it('is not given away to whoever may not see the answer', async () => {
    const proxy = inProcess({ access: token });
    const response = await proxy.get(REFERENCE, { headers: { 'if-none-match': '*' } });
    assert.equal(response.status, 401);
    assert.equal(response.headers.get('etag'), null);
  });
});

describe('caches in between', () => {
  const choices: readonly (readonly [string, Partial<TrackingProxyOptions>, string, string])[] = [
    ['a session', { access: everybody }, 'private, max-age=60', 'origin, authorization, cookie'],
    [
      'places, though public',
      { access: { kind: 'public' }, redact: { location: 'full' } },
      'private, max-age=60',
      'origin',
    ],
    [
      'towns, though public',
      { access: { kind: 'public' }, redact: { location: 'town' } },
      'private, max-age=60',
      'origin',
    ],
    [
      'nothing personal',
      { access: { kind: 'public' } },
      'public, max-age=60, s-maxage=300, stale-while-revalidate=300, stale-if-error=86400',
      'origin',
    ],
  ];
  for (const [what, options, cacheControl, vary] of choices) {
    it(`hear of ${what}: ${cacheControl}`, async () => {
      const proxy = inProcess(options);
      for (const asked of [REFERENCE, `status/${REFERENCE}`]) {
        const response = await proxy.get(asked);
        assert.equal(response.headers.get('cache-control')?.split(',')[0], cacheControl.split(',')[0]);
        assert.equal(response.headers.get('vary'), vary);
      }
      const response = await proxy.get(REFERENCE);
      assert.equal(response.headers.get('cache-control'), cacheControl);
      const problem = await proxy.get('nonsense');
      assert.equal(problem.headers.get('cache-control'), 'no-store');
      assert.equal(problem.headers.get('vary'), vary);
    });
  }

  it('never get the view of a token', async () => {
    const proxy = inProcess({ access: token });
    proxy.clock.now = Date.now();
    for (const view of ['full', 'basic'] as const) {
      const bearer = await mintToken({ secret, audience, reference: REFERENCE, view });
      const response = await proxy.get(REFERENCE, { headers: { authorization: `Bearer ${bearer}` } });
      assert.match(response.headers.get('cache-control') ?? '', /^private, /);
      assert.equal(response.headers.get('vary'), 'origin, authorization');
    }
    assert.equal(proxy.asked.length, 1, 'though both are made of one answer of PRO');
  });
});
