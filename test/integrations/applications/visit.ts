/** What a shopper does and sees in an application, and what the browser's console shows. */
import assert from 'node:assert/strict';
import type { Browser, Page, PuppeteerLifeCycleEvent } from 'puppeteer-core';
import { watchScript } from '../../package/movement.js';
import { references, type Choice } from './orders.js';
import { timerScript } from './timers.js';

/** A slow machine needs a while, and nothing here is about time. */
const patience = 60_000;

/** What Lit logs in a development build. */
const litNotice = /^Lit is in dev mode\./;

export interface Visit {
  readonly page: Page;
  /** Warnings and errors. */
  readonly complaints: readonly string[];
  click(button: Choice | 'toggle' | 'rendered'): Promise<void>;
  /** Resolves when this choice is shown, and what handlers reported is on the page. */
  shown(choice: Choice): Promise<void>;
  /** Resolves when the element has been removed. */
  removed(): Promise<void>;
}

/** @param waitUntil what of the page must have loaded, as Puppeteer names it */
export const visit = async (
  browser: Browser,
  url: string,
  waitUntil: PuppeteerLifeCycleEvent[] = ['load'],
): Promise<Visit> => {
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (/^(warn|error|assert)$/.test(message.type()) && !litNotice.test(message.text()))
      complaints.push(message.text());
  });
  for (const script of [watchScript, timerScript]) await page.evaluateOnNewDocument(script);
  await page.goto(url, { waitUntil });
  return {
    page,
    complaints,
    click: (button) => page.click(`#${button}`),
    shown: async (choice) => {
      const isShown = (reference: string): boolean => {
        const element = document.querySelector('pro-tracking');
        return (
          element?.status === 'ready' &&
          element.tracking?.reference === reference &&
          document.querySelector('output')?.textContent.trim().endsWith(reference) === true
        );
      };
      await page.waitForFunction(isShown, {}, references[choice]).catch(async (error: unknown) => {
        const { body } = await page.evaluate(() => ({ body: document.body.innerHTML }));
        throw new Error(`${choice} is not shown. ${complaints.join('\n')}\n${body}`, { cause: error });
      });
      await page.evaluate(() => window.painted());
    },
    removed: async () => {
      await page.waitForFunction(() => !document.querySelector('pro-tracking'));
      await page.evaluate(() => window.painted());
    },
  };
};

/** What is on the page. */
export const look = (page: Page) =>
  page.evaluate(() => {
    const elements = [...document.querySelectorAll('pro-tracking')];
    const root = elements[0]?.shadowRoot;
    return {
      elements: elements.length,
      views: root?.querySelectorAll('[part="base"]').length,
      headline: root?.querySelector('[part=headline]')?.textContent.trim(),
      carriers: [...(root?.querySelectorAll('a[href^="https://larkway.example/"]') ?? [])].length > 0,
      handled: document.querySelector('output')?.textContent.trim().split(/\s+/),
    };
  });

export const assertQuiet = ({ complaints }: Visit): void => assert.deepEqual(complaints, []);
