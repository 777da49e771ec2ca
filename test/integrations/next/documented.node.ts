/** The page, the route and the script of docs/frameworks/next.md, as they stand there, with the sandbox in place of PRO. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { transform } from 'esbuild';
import type { Browser } from 'puppeteer-core';
import { journeyOf, serveSandbox } from '../../../src/sandbox/index.js';
import { readPages } from '../../package/pages-of-docs.js';
import { launchBrowser } from '../../runner/browser.js';
import { startApplication, writing, type Application } from './next-application.js';
import { visit } from './visit.js';

const { reference } = journeyOf('J01');

const { examples } = readPages('.').find(({ path }) => path === 'docs/frameworks/next.md')!;

/** Without types, which would need TypeScript in the application. */
const fileOf = async ({
  file,
  code,
}: (typeof examples)[number]): Promise<readonly [path: string, code: string] | undefined> => {
  const path = file && /^app\/(.+)\.tsx?$/.exec(file)?.[1];
  if (!path) return undefined;
  const { code: script } = await transform(code, { loader: 'tsx', jsx: 'preserve' });
  return [`${path}.jsx`, script];
};

const routePath = 'delivery-status/[...path]/route.jsx';

const documentedFiles = async (): Promise<Record<string, string>> => {
  const found = await Promise.all(examples.map(fileOf));
  const files = Object.fromEntries(found.filter((file) => file !== undefined));
  assert.deepEqual(Object.keys(files).sort(), [
    routePath,
    'orders/[reference]/page.jsx',
    'orders/[reference]/tracking-script.jsx',
  ]);
  const key = 'apiKey: process.env.PRO_API_KEY,';
  assert.ok(files[routePath]!.includes(key));
  const route = files[routePath]!.replace(key, `apiKey: 'sandbox-key', api: process.env.PRO_API,`);
  return { ...files, [routePath]: `${route}\nconst maySee = () => true;` };
};

describe('the documented page of Next', () => {
  const ends: (() => Promise<void> | void)[] = [];
  let application: Application;
  let browser: Browser;

  before(async () => {
    const sandbox = await serveSandbox({ key: 'sandbox-key' });
    ends.push(() => sandbox.close());
    // The build has no address of PRO, and no key.
    application = await startApplication(writing(await documentedFiles()), { PRO_API: sandbox.url });
    ends.push(application.close);
    browser = await launchBrowser();
    ends.push(() => browser.close());
  });
  after(async () => {
    for (const end of ends.reverse()) await end();
  });

  const htmlOf = async (asked: string): Promise<string> => {
    const response = await fetch(`${application.url}/orders/${encodeURIComponent(asked)}`, {
      headers: { origin: 'https://bank.example', 'if-none-match': '*' },
    });
    const [, element = ''] = /(<pro-tracking .*<\/pro-tracking>)/s.exec(await response.text()) ?? [];
    return element;
  };

  it('has the journey in its HTML, whatever headers the browser sends', async () => {
    assert.match(await htmlOf(reference), /<template shadowrootmode="open">.*Delivered.*part="leg"/s);
  });

  it('has the bare element where the proxy refuses, and cannot be broken by a reference', async () => {
    assert.match(
      await htmlOf('EC-ZZZ-ZZZ-ZZZ'),
      /^<pro-tracking consignment="EC-ZZZ-ZZZ-ZZZ" lang="en-GB"><\/pro-tracking>/,
    );
    assert.doesNotMatch(await htmlOf('"><img src=x>'), /<img/);
  });

  it('continues in the browser without a warning', async () => {
    const { page, complaints } = await visit(browser, `${application.url}/orders/${reference}`);
    await page.waitForSelector('pro-tracking:state(ready)');
    assert.deepEqual(complaints, []);
  });
});
