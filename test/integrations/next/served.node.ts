/** The journey in a page that Next renders: served, taken over, and after a navigation in the browser. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { journeyOf } from '../../../src/sandbox/journeys.js';
import { launchBrowser } from '../../runner/browser.js';
import { startApplication, writing, type Application } from './next-application.js';
import { visit, type Visit } from './visit.js';

const { answer } = journeyOf('J07');

const files = {
  'answer.json': JSON.stringify(answer),
  'page.jsx': `import Link from 'next/link';
export default () => <Link href="/order">Your order</Link>;`,
  'define.jsx': `'use client';
import 'pro-tracking';
export default () => null;`,
  'order/page.jsx': `import { renderTracking } from 'pro-tracking/server';
import answer from '../answer.json';
import Define from '../define.jsx';
export const dynamic = 'force-dynamic';
export default async () => {
  const html = await renderTracking(answer, { refresh: 'off', viewerTimeZone: 'Europe/London' });
  return <main><div suppressHydrationWarning dangerouslySetInnerHTML={{ __html: html }} /><Define /></main>;
};`,
};

type ElementWithStatus = HTMLElement & { readonly status: string };

/** What a shopper sees. */
const look = (
  page: Page,
): Promise<{ readonly views: number; readonly legs: number; readonly status: string }> =>
  page.evaluate(() => {
    const element = document.querySelector<ElementWithStatus>('pro-tracking')!;
    const root = element.shadowRoot!;
    return {
      views: root.querySelectorAll('[part="base"]').length,
      legs: root.querySelectorAll('[part="leg"]').length,
      status: element.status,
    };
  });

describe('a journey that Next renders', () => {
  let application: Application;
  let browser: Browser;

  before(async () => {
    application = await startApplication(writing(files));
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    await application.close();
  });

  const open = (path: string): Promise<Visit> => visit(browser, application.url + path);

  it('is in the page as it comes', async () => {
    const response = await fetch(`${application.url}/order`);
    assert.match(await response.text(), /<template shadowrootmode="open">.*part="leg"/s);
  });

  it('is taken over without a warning, a request or a second view', async () => {
    const { page, complaints, requests } = await open('/order');
    await page.waitForSelector('pro-tracking:defined');
    assert.deepEqual(await look(page), { views: 1, legs: 3, status: 'ready' });
    assert.deepEqual(complaints, []);
    assert.deepEqual(
      requests.filter((path) => path.startsWith('/delivery-status')),
      [],
    );
  });

  it('shows its data after a navigation in the browser', async () => {
    const { page, requests } = await open('/');
    await page.click('a');
    await page.waitForSelector('pro-tracking:defined');
    await page.waitForFunction(
      () => document.querySelector<ElementWithStatus>('pro-tracking')?.status === 'ready',
    );
    assert.deepEqual(await look(page), { views: 1, legs: 3, status: 'ready' });
    assert.deepEqual(
      requests.filter((path) => path.startsWith('/delivery-status')),
      [],
    );
  });
});
