/** The proxy as a Shopify app, behind the imitation of Shopify's app proxy. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it, type TestContext } from 'node:test';
import { promisify } from 'node:util';
import { createTrackingProxy } from '../../../src/proxy/adapters/node.js';
import { shopifyAppProxy, type ShopifyOptions } from '../../../src/proxy/adapters/shopify.js';
import type { TrackingProxyOptions } from '../../../src/proxy/index.js';
import { journeyOf, serveSandbox } from '../../../src/sandbox/index.js';
import { KEY } from '../../proxy/proxy-server.js';
import { startUpstream } from '../../proxy/upstream.js';
import { PATH_PREFIX, SECRET, SHOP, sign, startShopify } from './imitation.js';

const { reference } = journeyOf('J01');

interface Started {
  /** The app, which the internet can reach without Shopify. */
  readonly app: string;
  readonly shop: string;
  /** What PRO was asked for. */
  readonly asked: () => number;
}

/** A shop with an app; customer 42 owns the consignment. */
const start = async (
  t: TestContext,
  options: Partial<ShopifyOptions> = {},
  proxyOptions: Partial<TrackingProxyOptions> = {},
): Promise<Started> => {
  const sandbox = await serveSandbox({ port: 0, key: KEY });
  t.after(() => sandbox.close());
  const { access, clientAddress } = shopifyAppProxy({
    secrets: [SECRET],
    shop: SHOP,
    pathPrefix: PATH_PREFIX,
    maySee: async (customer, asked) => customer === '42' && asked === reference,
    ...options,
  });
  let asked = 0;
  const proxy = createTrackingProxy({
    apiKey: KEY,
    api: sandbox.url,
    fetch: (input, init) => {
      asked += 1;
      return fetch(input, init);
    },
    clientAddress,
    ...proxyOptions,
    access,
  });
  const app = await startUpstream(t, proxy);
  const shop = await startShopify(t, `${app.url}/delivery-status`);
  return { app: app.url, shop: shop.url, asked: () => asked };
};

const signedIn = (customer: string): RequestInit => ({
  headers: { cookie: `theme=7; customer=${customer}` },
});

const statusOf = async (url: string, init?: RequestInit): Promise<number> => {
  const response = await fetch(url, init);
  const body = (await response.json()) as { code?: string };
  if (response.status === 404) assert.equal(body.code, 'not_found');
  return response.status;
};

describe('through the app proxy', () => {
  it('the customer who owns the consignment sees it, at every endpoint', async (t) => {
    const { shop } = await start(t);
    for (const path of ['', 'flattened/', 'status/'])
      assert.equal(await statusOf(`${shop}${PATH_PREFIX}/${path}${reference}`, signedIn('42')), 200);
    for (const mode of ['multi-leg', 'flattened', 'status'])
      assert.equal(await statusOf(`${shop}${PATH_PREFIX}/${reference}?mode=${mode}`, signedIn('42')), 200);
  });

  it('nobody else sees it, and PRO is not called', async (t) => {
    const { app, shop, asked } = await start(t);
    const url = `${shop}${PATH_PREFIX}/${reference}`;
    assert.equal(await statusOf(url, signedIn('43')), 404, 'another customer');
    assert.equal(await statusOf(url), 404, 'nobody is signed in');
    for (const init of [{}, signedIn('43'), signedIn('42')])
      assert.equal(
        await statusOf(`${url}?logged_in_customer_id=42`, init),
        404,
        'a parameter of the shopper',
      );
    const direct = `${app}/delivery-status/${reference}`;
    for (const query of [
      '',
      'logged_in_customer_id=42',
      sign('', { customer: '42', secret: 'a guess' }),
      sign('', { customer: '43' }).replace('logged_in_customer_id=43', 'logged_in_customer_id=42'),
      sign('', { customer: '42' }).replace(/signature=.*/, 'signature='),
      sign('', { customer: '42', shop: 'other.myshopify.com' }),
      sign('', { customer: '42', pathPrefix: '/apps/other' }),
      sign('', { customer: '42', timestamp: Math.floor(Date.now() / 1000) - 100 }),
    ])
      assert.equal(await statusOf(`${direct}?${query}`), 404, query);
    assert.equal(asked(), 0);
  });

  it('limits are counted by customer, though all requests come from one address', async (t) => {
    const limits = { requests: { burst: 2, perMinute: 1 } };
    const { app, shop } = await start(t, {}, { limits });
    const url = `${shop}${PATH_PREFIX}/${reference}`;
    const statuses = async (customer: string): Promise<number[]> => [
      await statusOf(url, signedIn(customer)),
      await statusOf(url, signedIn(customer)),
      await statusOf(url, signedIn(customer)),
    ];
    // Forged requests do not use up the limit of the customer whom they name.
    const forged = `${app}/delivery-status/${reference}?${sign('', { customer: '42', secret: 'a guess' })}`;
    assert.deepEqual(
      [await statusOf(forged), await statusOf(forged), await statusOf(forged)],
      [404, 404, 429],
    );
    assert.deepEqual(await statuses('42'), [200, 200, 429]);
    assert.deepEqual(await statuses('43'), [404, 404, 429]);
  });

  for (const [what, proxyUrl] of [
    ['a base URL', PATH_PREFIX],
    ['a template', `${PATH_PREFIX}/{consignment}?mode={mode}`],
  ] as const)
    it(`pro-tracking check finds nothing with ${what}`, async (t) => {
      const { shop } = await start(t, {}, { limits: false });
      const args = ['dist/cli.js', 'check', shop + proxyUrl, '--reference', reference];
      const { stdout } = await promisify(execFile)(process.execPath, [
        ...args,
        '--header',
        'cookie: customer=42',
      ]);
      assert.match(stdout, /^0 errors, 0 warnings \(\d+ responses checked\)/m);
    });
});
