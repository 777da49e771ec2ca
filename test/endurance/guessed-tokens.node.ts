import assert from 'node:assert/strict';
import { it } from 'node:test';
import fc from 'fast-check';
import { createTrackingProxy, mintToken } from '../../src/proxy/index.js';
import { multiLeg, REFERENCE } from '../proxy/answers.js';
import { KEY } from '../proxy/proxy-server.js';

const url = `https://shop.example/delivery-status/${REFERENCE}`;
const secret = 'the secret of the shop, from 2026 on';
const audience = 'delivery-status';

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

it('a token that was guessed or tampered with never gets PRO asked', async () => {
  let asked = 0;
  const proxy = createTrackingProxy({
    apiKey: KEY,
    access: { kind: 'token', secrets: [secret, 'the older secret of the shop, 2025'], audience },
    limits: false,
    fetch: async () => Response.json(((asked += 1), multiLeg)),
  });
  const token = await mintToken({ secret, audience, reference: REFERENCE, view: 'full' });
  const tampered = fc
    .tuple(fc.nat(token.length - 2), fc.constantFrom(...'AZaz09-_.'))
    .map(([at, character]) => token.slice(0, at) + character + token.slice(at + 1));
  const made = fc.tuple(fc.json(), fc.json(), fc.base64String()).map((parts) => parts.map(part).join('.'));
  const guess = fc.oneof(tampered, made, fc.webSegment(), fc.base64String());
  const ask = (given: string) => proxy(new Request(url, { headers: { authorization: `Bearer ${given}` } }));
  await fc.assert(
    fc.asyncProperty(guess, async (given) => {
      fc.pre(given !== token);
      assert.equal((await ask(given)).status, 401);
      assert.equal(asked, 0);
    }),
    { numRuns: 100_000 },
  );
  assert.equal((await ask(token)).status, 200);
});
