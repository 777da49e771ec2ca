import assert from 'node:assert/strict';
import { test } from 'node:test';
import { journeyOf } from '../../src/sandbox/index.js';
import { serveAnswer, startDemo, visit } from './demo-page.js';

const key = '0123456789abcdef0123456789abcdef';

test('with a key the demo shows the retailer’s own consignments, and the key stays in the server', async (t) => {
  const { answer, reference } = journeyOf('J01');
  const pro = await serveAnswer(answer);
  t.after(pro.close);
  const demo = await startDemo({ PRO_API_KEY: key, PRO_API: pro.url });
  t.after(demo.close);
  const visitor = await visit(demo.url);
  t.after(visitor.leave);

  assert.match(await visitor.text('#upstream'), /SortedPRO \(127\.0\.0\.1:\d+\)/);
  assert.equal(await visitor.page.$eval('#journeys', (element) => element.checkVisibility()), false);
  assert.equal(await visitor.page.$eval('pro-tracking', ({ status }) => status), 'idle');

  await visitor.type(reference);
  await visitor.sees('Delivered');
  assert.equal(pro.asked[0]?.['ocp-apim-subscription-key'], key);
  assert.deepEqual(visitor.errors, []);

  assert.ok(demo.printed().includes(`SortedPRO at ${pro.url}`));
  assert.ok(!demo.printed().includes(key));
  assert.ok(!(await visitor.page.content()).includes(key));
});

for (const [fault, env, message] of [
  ['a key that is empty', { PRO_API_KEY: ' ' }, /^PRO_API_KEY is empty/],
  ['a key with a blank', { PRO_API_KEY: 'a key' }, /^PRO_API_KEY cannot be a key/],
  ['an address that is no URL', { PRO_API_KEY: key, PRO_API: 'pro' }, /^PRO_API is not a URL/],
  [
    'an address with a query',
    { PRO_API_KEY: key, PRO_API: 'https://pro.example/?a' },
    /^PRO_API is not a URL/,
  ],
  ['an address with a password', { PRO_API_KEY: key, PRO_API: 'https://a:b@pro.example' }, /^PRO_API is not/],
  ['an address without a key', { PRO_API: 'https://pro.example' }, /^PRO_API is set without PRO_API_KEY/],
] as const)
  test(`one line ends the demo for ${fault}`, async () => {
    await assert.rejects(
      startDemo(env),
      ({ message: said }: Error) => message.test(said) && !said.includes('\n'),
    );
  });
