/** What the README says about making tokens in other languages. */

import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import { mintIn, quick, vector } from './recipes.js';

describe('the README’s token', () => {
  it('is a JWT of its claims, signed with the bytes of its secret', () => {
    const [header = '', claims = '', signature] = vector.token.split('.');
    assert.equal(Buffer.from(header, 'base64url').toString(), '{"alg":"HS256","typ":"JWT"}');
    assert.deepEqual(JSON.parse(Buffer.from(claims, 'base64url').toString()), vector.claims);
    const expected = createHmac('sha256', vector.secret).update(`${header}.${claims}`).digest('base64url');
    assert.equal(signature, expected);
  });

  for (const language of quick)
    it(`is what the recipe in ${language} makes`, () => {
      assert.equal(mintIn(language), vector.token);
    });
});
