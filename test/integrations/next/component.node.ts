/** `pro-tracking/react` in a page of Next's App Router, as docs/frameworks/next.md describes it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { journeyOf } from '../../../src/sandbox/journeys.js';
import { launchBrowser } from '../../runner/browser.js';
import { startApplication, writing, type Application } from './next-application.js';
import { visit } from './visit.js';

const { reference, answer } = journeyOf('J01');

const files = {
  'orders/[reference]/page.jsx': `import { ProTracking } from 'pro-tracking/react';
    export default async function Page({ params }) {
      return <ProTracking consignment={(await params).reference} signedBy="initials" lookup />;
    }`,
  'delivery-status/[reference]/route.js': `export const GET = () => Response.json(${JSON.stringify(answer)});`,
  'server/page.jsx': `import 'pro-tracking';
    export default function Page() { return <pro-tracking consignment="${reference}" />; }`,
};

describe('the component under Next', () => {
  let next: Application;
  let browser: Browser;

  before(async () => {
    next = await startApplication(writing(files));
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await next.close();
  });

  it('is rendered on the server with its attributes', async () => {
    const html = await (await fetch(`${next.url}/orders/${reference}`)).text();
    assert.match(
      html,
      new RegExp(`<pro-tracking consignment="${reference}" signed-by="initials" lookup=""></pro-tracking>`),
    );
  });

  it('shows the journey, and logs nothing', async () => {
    const { page, complaints } = await visit(browser, `${next.url}/orders/${reference}`);
    await page.waitForSelector('pro-tracking:state(ready)');
    assert.deepEqual(complaints, []);
  });

  it('warns of an import in a server component', () =>
    assert.match(next.built, /^A server component imports 'pro-tracking'/m));
});
