import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { describe, it } from 'node:test';
import { shopifyAppProxy, type ShopifyOptions } from '../../../src/proxy/adapters/shopify.js';

/** The example of shopify.dev, "Authenticate app proxies": its secret, query and signature. */
const example = {
  secret: 'hush',
  time: 1_317_327_555_000,
  query:
    'extra=1&extra=2&shop=shop-name.myshopify.com&logged_in_customer_id=1&path_prefix=%2Fapps%2Fawesome_reviews' +
    '&timestamp=1317327555&signature=4c68c8624d737112c91818c11017d24d334b524cb5c2b8ba08daa056f7395ddb',
};

const options: ShopifyOptions = {
  secrets: [example.secret],
  shop: 'shop-name.myshopify.com',
  pathPrefix: '/apps/awesome_reviews',
  maySee: () => true,
  now: () => example.time,
};

const customerOf = (query: string, changed: Partial<ShopifyOptions> = {}): string | undefined =>
  shopifyAppProxy({ ...options, ...changed }).customerOf(`https://app.example/delivery-status/X?${query}`);

/** Signs parameters as they are: in any number. */
const signed = (query: string): string => {
  const parameters = new URLSearchParams(query);
  const message = [...new Set(parameters.keys())]
    .map((name) => `${name}=${parameters.getAll(name).join(',')}`)
    .sort()
    .join('');
  return `${query}&signature=${createHmac('sha256', example.secret).update(message).digest('hex')}`;
};

const [unsigned = ''] = example.query.split('&signature=');

describe('the customer in a URL', () => {
  it('is the one of the example in the documentation of Shopify', () => {
    assert.equal(customerOf(example.query), '1');
    assert.equal(signed(unsigned), example.query);
  });

  it('is found in a path without a host too, as Node has it', () => {
    assert.equal(shopifyAppProxy(options).customerOf(`/delivery-status/X?${example.query}`), '1');
  });

  it('is found while one secret replaces another', () => {
    assert.equal(customerOf(example.query, { secrets: ['a new one', example.secret] }), '1');
    assert.equal(customerOf(example.query, { secrets: ['a new one'] }), undefined);
  });

  it('counts for 90 seconds, by clocks that differ in either direction', () => {
    const at = (seconds: number): string | undefined =>
      customerOf(example.query, { now: () => example.time + seconds * 1000 });
    assert.deepEqual([-91, -90, 0, 90, 91].map(at), [undefined, '1', '1', '1', undefined]);
  });

  for (const name of ['shop', 'path_prefix', 'timestamp', 'logged_in_customer_id', 'signature'])
    it(`is not believed if ${name} is missing or repeated, even in a signed query`, () => {
      const parameters = new URLSearchParams(unsigned);
      const value = new URLSearchParams(example.query).get(name) ?? '';
      parameters.delete(name);
      const without = name === 'signature' ? unsigned : signed(parameters.toString());
      assert.equal(customerOf(without), undefined);
      const repeated = `${name}=${encodeURIComponent(value)}&${unsigned}`;
      assert.equal(
        customerOf(name === 'signature' ? `${repeated}&signature=${value}` : signed(repeated)),
        undefined,
      );
    });

  it('is not believed if anything in the query was changed', () => {
    for (const [from, to] of [
      ['logged_in_customer_id=1', 'logged_in_customer_id=42'],
      ['extra=2', 'extra=3'],
      ['extra=1&', ''],
      ['signature=4c', 'signature=5c'],
      ['signature=4c', 'signature='],
      ['signature=4c', 'signature=4C'],
    ] as const)
      assert.equal(customerOf(example.query.replace(from, to)), undefined, to);
    assert.equal(customerOf(''), undefined);
  });

  it('is not believed for another shop or another path', () => {
    assert.equal(customerOf(example.query, { shop: 'other.myshopify.com' }), undefined);
    assert.equal(customerOf(example.query, { pathPrefix: '/apps/other' }), undefined);
  });

  it('is nobody if the signed id is blank or no id', () => {
    for (const id of ['', 'null', '1,42', '-1', ' 1'])
      assert.equal(customerOf(signed(unsigned.replace('id=1', `id=${id}`))), undefined, id);
  });
});

describe('an option that cannot be used', () => {
  for (const [name, value] of [
    ['secrets', undefined],
    ['secrets', []],
    ['secrets', [undefined]],
    ['secrets', ['']],
    ['secrets', 'hush'],
    ['shop', 'https://shop-name.myshopify.com'],
    ['shop', ''],
    ['pathPrefix', '/apps/'],
    ['pathPrefix', 'apps/delivery'],
  ] as const)
    it(`is named in a TypeError without the secret: ${name} ${JSON.stringify(value)}`, () => {
      assert.throws(
        () => shopifyAppProxy({ ...options, [name]: value }),
        (error: unknown) =>
          error instanceof TypeError &&
          error.message.startsWith(`${name}: `) &&
          !error.message.includes('hush'),
      );
    });
});
