/** The Worker of docs/cms/site-builders.md, for shops whose system runs no server code, in the real workerd. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { it, type TestContext } from 'node:test';
import { checkProxy } from '../../../src/proxy/check/check-proxy.js';
import { journeyOf, serveSandbox } from '../../../src/sandbox/index.js';
import { bundle } from '../../proxy/black-box/bundle.js';
import { endGroup, said } from '../../proxy/black-box/process.js';
import { KEY } from '../../proxy/proxy-server.js';
import { startWorkerd } from './workerd.js';

const { reference } = journeyOf('J01');
const origin = 'https://www.shop.example';

/** The code and the compatibility date of the page. */
const readRecipe = async (): Promise<{ code: string; date: string }> => {
  const page = await readFile('docs/cms/site-builders.md', 'utf8');
  const [, code = ''] = /^```ts\n([^]*?)^```/m.exec(page) ?? [];
  const [, date = ''] = /"compatibility_date": "([\d-]+)"/.exec(page) ?? [];
  assert.match(code, /export default createTrackingProxy/);
  assert.match(date, /^\d{4}-\d\d-\d\d$/);
  return { code, date };
};

/** @returns the URL of the Worker, in front of a sandbox of PRO */
const start = async (t: TestContext): Promise<string> => {
  const sandbox = await serveSandbox({ port: 0, key: KEY });
  t.after(() => sandbox.close());
  const folder = await mkdtemp(join(tmpdir(), 'pro-tracking-shop-worker-'));
  t.after(() => rm(folder, { recursive: true }));
  const { code, date } = await readRecipe();
  const program = { stdin: { contents: code, resolveDir: resolve('.'), loader: 'ts' } } as const;
  await bundle(program, join(folder, 'worker.js'));
  const bindings = { PRO_API_KEY: KEY, SHOP_ORIGIN: origin, PRO_API: sandbox.url };
  const child = await startWorkerd(folder, 'worker.js', bindings, date, {
    stdio: ['ignore', 'inherit', 'pipe', 'pipe'],
    detached: true,
  });
  t.after(() => endGroup(child));
  const port = await said(child, 3, /"port":\s*(\d+)/);
  return `http://127.0.0.1:${port}/delivery-status`;
};

it('shows pages of the shop, and no others, a consignment without names', async (t) => {
  const url = await start(t);
  const ask = (from: string): Promise<Response> =>
    fetch(`${url}/${reference}`, { headers: { origin: from, 'cf-connecting-ip': '192.0.2.1' } });
  const shown = await ask(origin);
  assert.equal(shown.status, 200);
  assert.equal(shown.headers.get('access-control-allow-origin'), origin);
  const body = await shown.text();
  assert.match(body, /"TrackedPackages"/);
  assert.doesNotMatch(body, /"(?:SignedBy|Location)":"/);
  assert.equal((await ask('https://evil.example')).status, 403);
});

it('has nothing that pro-tracking check finds', async (t) => {
  const proxyUrl = await start(t);
  const target = { proxyUrl, reference, token: undefined, headers: {}, origin, credentials: false, key: KEY };
  const { findings, responses } = await checkProxy(target);
  assert.deepEqual(findings, []);
  assert.ok(responses > 10);
});
