/** The tokens of docs/access.md, minted and verified by the PHP code. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { findProgram } from '../../runner/programs.js';
import { vector } from '../../proxy/recipes.js';

const php = await findProgram('php');

/** The value of an expression in PHP, in which `$tokens` has the vector's secret and audience, and `$input` is the second argument. */
const evaluate = (expression: string, input: unknown = null): unknown => {
  const code = `
    require '${resolve('dist/integrations/php/delivery-status.php')}';
    $input = json_decode($argv[1], true);
    $tokens = new ProTracking\\Tokens(['${vector.secret}'], '${vector.claims.aud}');
    echo json_encode(${expression});`;
  return JSON.parse(execFileSync(php, ['-r', code, '--', JSON.stringify(input)], { encoding: 'utf8' }));
};

const { sub, exp, aud } = vector.claims;

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

const tokenOf = (claims: object, header: object = { alg: 'HS256' }, secret = vector.secret): string => {
  const signed = `${base64url(header)}.${base64url(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};

describe('the tokens in PHP', () => {
  it("mint the documentation's token", () => {
    assert.equal(evaluate(`$tokens->mint('${sub}', ${exp})`), vector.token);
  });

  // The vector is valid for longer than a token may be, so a token of today takes its place.
  const soon = Math.floor(Date.now() / 1000) + 3600;
  const claims = { sub, aud, exp: soon, view: 'full' };
  const day = 24 * 3600;

  it('verify their own, and refuse all that are not valid for the consignment', () => {
    const cases: readonly (readonly [name: string, token: string, view: string | null])[] = [
      ['full', tokenOf(claims), 'full'],
      ['basic', tokenOf({ ...claims, view: 'basic' }), 'basic'],
      ['another view', tokenOf({ ...claims, view: 'everything' }), 'basic'],
      ['no view', tokenOf({ sub, aud, exp: soon }), 'basic'],
      ['lower case', tokenOf({ ...claims, sub: sub.toLowerCase() }), 'full'],
      ['a list of audiences', tokenOf({ ...claims, aud: ['x', aud] }), 'full'],
      ['30 days', tokenOf({ ...claims, exp: soon - 3600 + 30 * day }), 'full'],
      ['longer than 30 days', tokenOf({ ...claims, exp: soon + 30 * day }), null],
      ['the vector, far in the future', vector.token, exp - soon > 30 * day ? null : 'full'],
      ['expired', tokenOf({ ...claims, exp: soon - 3700 }), null],
      ['not yet valid', tokenOf({ ...claims, nbf: soon }), null],
      ['an expiry as text', tokenOf({ ...claims, exp: String(soon) }), null],
      ['no expiry', tokenOf({ sub, aud, view: 'full' }), null],
      ['another consignment', tokenOf({ ...claims, sub: 'EC-000-002-4DG' }), null],
      ['a list of consignments', tokenOf({ ...claims, sub: [sub] }), null],
      ['another audience', tokenOf({ ...claims, aud: 'other' }), null],
      ['no audience', tokenOf({ sub, exp: soon, view: 'full' }), null],
      ['another secret', tokenOf(claims, { alg: 'HS256' }, vector.secret.replace('0', 'x')), null],
      ['another algorithm', tokenOf(claims, { alg: 'HS512' }), null],
      ['critical extensions', tokenOf(claims, { alg: 'HS256', crit: ['b64'] }), null],
      ['no algorithm', `${base64url({ alg: 'none' })}.${base64url(claims)}.`, null],
      ['a text for claims', tokenOf('EC' as unknown as object), null],
      ['a changed signature', `${tokenOf(claims)}x`, null],
      ['a line break', `${tokenOf(claims)}\n`, null],
      ['something else', 'abc', null],
      ['too long', tokenOf({ ...claims, more: 'x'.repeat(2_000) }), null],
    ];
    const views = evaluate(
      `array_map(function ($token) use ($tokens) { return $tokens->view($token, '${sub}'); }, $input)`,
      cases.map(([, token]) => token),
    ) as readonly unknown[];
    for (const [index, [name, , view]] of cases.entries()) assert.equal(views[index], view, name);
  });
});
