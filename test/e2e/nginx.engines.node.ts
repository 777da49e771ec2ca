/** The element on a page of a real nginx, which adds the key and asks the sandbox. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { journeyOf, serveSandbox } from '../../src/sandbox/index.js';
import { certificate } from '../proxy/certificate.js';
import { createEnding } from '../proxy/child.js';
import { startNginx, type Nginx } from '../proxy/nginx.js';
import { chosenEngines } from '../runner/engines.js';
import { openTab, type Tab } from '../runner/tab.js';

const failures = {
  J41: 'failed',
  J43c: 'not-found',
  J43d: 'failed',
  J43e: 'failed',
  J43g: 'failed',
} as const;

const pages = Object.fromEntries(
  ['J01', 'J07', ...Object.keys(failures)].map((id) => [
    `html/page/${id}`,
    `<!doctype html><title>Order</title><script src="/dist/pro-tracking.js"></script>
    <pro-tracking consignment="${journeyOf(id).reference}"></pro-tracking>`,
  ]),
);

describe('the element behind a plain nginx', () => {
  const ending = createEnding();
  let nginx: Nginx;
  let tab: Tab;

  before(async () => {
    const sandbox = await serveSandbox({ port: 0 });
    ending.after(() => sandbox.close());
    const settings = `set $pro_api ${sandbox.url}; proxy_set_header Ocp-Apim-Subscription-Key sandbox-key;
      proxy_ssl_trusted_certificate ca.pem;`;
    nginx = await startNginx(ending, {
      server: `
          include snippets/pro-tracking.conf;
          location = /pro-tracking-access { internal; return 204; }
          location /dist/ { alias ${resolve('dist')}/; default_type text/javascript; }
          location /page/ { default_type text/html; }`,
      files: { 'snippets/pro-settings.conf': settings, 'ca.pem': certificate().cert, ...pages },
    });
    tab = await openTab(chosenEngines()[0]!);
    ending.after(() => tab.close());
  });
  after(() => ending.end());

  /** What the element has on show once it has asked. */
  const shown = async (id: string): Promise<{ status: string; state: string | undefined }> => {
    await tab.goto(`${nginx.url}/page/${id}`);
    for (let time = 0; time < 500; time++) {
      const found = await tab.evaluate(() => {
        const { status, consignmentState } = document.querySelector('pro-tracking')!;
        return { status, state: consignmentState };
      });
      if (found.status !== 'loading') return found;
      await setTimeout(10);
    }
    assert.fail('still loading after 5 s');
  };

  for (const id of ['J01', 'J07'])
    it(`shows ${id}`, async () => {
      assert.deepEqual(await shown(id), { status: 'ready', state: journeyOf(id).headline });
    });

  for (const [id, status] of Object.entries(failures))
    it(`tells ${id}, ${journeyOf(id).title}, as ${status}, without a word of PRO’s`, async () => {
      assert.equal((await shown(id)).status, status);
      const answer = await nginx.get(`/delivery-status/${journeyOf(id).reference}`);
      assert.doesNotMatch(await answer.text(), /Exception|TrackingQuery|subscription key/);
    });

  it('passes `pro-tracking check`, except that everybody may see names here', async () => {
    const args = [
      'dist/cli.js',
      'check',
      `${nginx.url}/delivery-status`,
      '--reference',
      journeyOf('J01').reference,
    ];
    const { stdout } = await promisify(execFile)(process.execPath, args).catch(
      (ended: unknown) => ended as { stdout: string },
    );
    const found = stdout.split('\n').filter((line) => /^\s*\d* ?(error|warning) /.test(line));
    assert.equal(found.length, 1, stdout);
    assert.match(found[0] ?? '', /open-names/);
  });
});
