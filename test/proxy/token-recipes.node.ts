/** The recipes of docs/access.md for tokens in other languages. */

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import { multiLeg } from './answers.js';
import { startProxy } from './proxy-server.js';
import { mintIn, quick, vector } from './recipes.js';
import { json, startUpstream } from './upstream.js';

describe('the token of the docs', () => {
  it('is a JWT of its claims, signed with the bytes of its secret', () => {
    const [header = '', claims = '', signature] = vector.token.split('.');
    assert.equal(Buffer.from(header, 'base64url').toString(), '{"alg":"HS256","typ":"JWT"}');
    assert.deepEqual(JSON.parse(Buffer.from(claims, 'base64url').toString()), vector.claims);
    const expected = createHmac('sha256', vector.secret).update(`${header}.${claims}`).digest('base64url');
    assert.equal(signature, expected);
  });

  it('lets a shopper see its consignment whole, during a change of the secret too, until it ends', async (t) => {
    const { sub, aud, exp } = vector.claims;
    const upstream = await startUpstream(t, json(multiLeg));
    const ask = async (secrets: readonly string[], now: number, audience = aud): Promise<number> => {
      const access = { kind: 'token', secrets, audience } as const;
      const proxy = await startProxy(t, { api: upstream.url, access, now: () => now * 1000 });
      const headers = { authorization: `Bearer ${vector.token}` };
      const response = await proxy.get(`/delivery-status/${sub}`, { headers });
      if (response.ok) assert.deepEqual(await response.json(), multiLeg);
      return response.status;
    };
    const next = vector.secret.replaceAll('0', 'x');
    assert.equal(await ask([vector.secret], exp - 60), 200);
    assert.equal(await ask([next, vector.secret], exp - 60), 200);
    assert.equal(await ask([next], exp - 60), 401);
    assert.equal(await ask([vector.secret], exp + 60), 401);
    assert.equal(await ask([vector.secret], exp - 60, 'another'), 401);
  });

  for (const language of quick)
    it(`is what the recipe in ${language} makes`, () => {
      assert.equal(mintIn(language), vector.token);
    });
});
