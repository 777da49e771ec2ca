/** The scripts of docs/cms/php.md, as they are written there but for the folder. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { it } from 'node:test';
import { journeyOf } from '../../../src/sandbox/index.js';
import { serveSandbox } from '../../../src/sandbox/serve-sandbox.js';
import { recipeOf } from '../../e2e/recipe-of.js';
import { KEY, SECRET, startPhp } from './php-site.js';

const page = 'docs/cms/php.md';
const here = resolve('dist/integrations/php');

it('the token of the page opens the documented proxy, also behind a controller', async (t) => {
  const { reference } = journeyOf('J07');
  const sandbox = await serveSandbox({ key: KEY });
  t.after(() => sandbox.close());
  const folder = mkdtempSync(join(tmpdir(), 'pro-tracking-documented-'));
  const script = (mark: string): string => recipeOf(page, mark, 'php').replaceAll('/srv/shop/private', here);
  mkdirSync(join(folder, 'delivery-status'));
  const withSandbox = (php: string): string => php.replace(/serve\(\s*\[/, `$&'api' => '${sandbox.url}', `);
  writeFileSync(join(folder, 'delivery-status/index.php'), withSandbox(script('php-proxy')));
  writeFileSync(join(folder, 'track.php'), withSandbox(script('php-controller')));
  writeFileSync(join(folder, 'order.php'), script('php-token').replaceAll('EC-000-002-4DF', reference));
  const env = { PRO_API_KEY: KEY, TRACKING_SECRET: SECRET, TMPDIR: folder };
  const { url } = await startPhp(t, ['-t', folder], env);
  t.after(() => rmSync(folder, { recursive: true }));

  const html = await (await fetch(`${url}/order.php`)).text();
  const [, token = ''] =
    /^<pro-tracking consignment="EC-[^"]+" token="([\w.-]+)"><\/pro-tracking>$/m.exec(html) ?? [];
  // PHP's built-in server uses the nearest index.php above a path, as the documented configurations do.
  for (const path of [`delivery-status/${reference}`, `track.php?mode=flattened&reference=${reference}`]) {
    const get = (headers: Record<string, string>): Promise<Response> => fetch(`${url}/${path}`, { headers });
    const response = await get({ authorization: `Bearer ${token}` });
    assert.equal(response.status, 200, path);
    assert.match(response.headers.get('cache-control') ?? '', /^private/);
    assert.equal((await get({})).status, 401, path);
  }
});
