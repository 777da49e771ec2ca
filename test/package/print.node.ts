/** What Chromium prints. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { launchBrowser } from '../runner/browser.js';
import { openSite, type Site } from './site.js';

declare global {
  interface Window {
    /** How many folds were open, and how many closed, when the printing was done. */
    printed: [open: number, closed: number];
  }
}

const { answer, reference } = journeyOf('J07');

/** Hears of the end before the element does. */
const page = `<!doctype html><html lang="en"><title>Order</title>
<script>
  const folds = (which) => document.querySelector('pro-tracking').shadowRoot.querySelectorAll('details' + which).length;
  addEventListener('afterprint', () => (window.printed = [folds('[open]'), folds(':not([open])')]));
</script>
<script src="/dist/pro-tracking.js"></script>
<pro-tracking consignment="${reference}" layout="compact"></pro-tracking></html>`;

describe('on paper', () => {
  let browser: Browser;
  let site: Site;
  let tab: Page;

  before(async () => {
    site = await openSite({ '/': page }, () => answer);
    browser = await launchBrowser();
    tab = await browser.newPage();
    await tab.goto(site.url);
    await tab.waitForFunction(() =>
      document.querySelector('pro-tracking')?.shadowRoot?.querySelector('[part=updated]'),
    );
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  const openFolds = () =>
    tab.evaluate(() => {
      for (const fold of document.querySelector('pro-tracking')!.shadowRoot!.querySelectorAll('details'))
        fold.open = true;
    });

  it('everything is open', async () => {
    await tab.pdf();
    assert.deepEqual(await tab.evaluate(() => window.printed), [4, 0]);
  });

  it('nothing says how old it is today', async () => {
    /** Waits: a page is on paper for a moment longer than it takes to make a PDF of it. */
    const untilSeen = async (expected: boolean): Promise<void> => {
      await tab.waitForFunction(
        (seen) => {
          const { shadowRoot } = document.querySelector('pro-tracking')!;
          for (const fold of shadowRoot!.querySelectorAll('details')) fold.open = true;
          return shadowRoot!.querySelector('[part=updated]')!.checkVisibility() === seen;
        },
        {},
        expected,
      );
    };
    await untilSeen(true);
    await tab.emulateMediaType('print');
    await untilSeen(false);
    await tab.emulateMediaType('screen');
  });

  it('there is nothing to press, and no empty place', async () => {
    await tab.waitForSelector('pro-tracking >>> [part=refresh]');
    await openFolds();
    const seen = () =>
      tab.evaluate((): [buttons: number, isTall: boolean] => {
        const element = document.querySelector('pro-tracking')!;
        const buttons = [...element.shadowRoot!.querySelectorAll('button')].filter((each) =>
          each.checkVisibility(),
        );
        const last = element.shadowRoot!.querySelector('[part=history]')!.getBoundingClientRect();
        return [buttons.length, element.getBoundingClientRect().bottom > last.bottom + 20];
      });
    assert.deepEqual((await seen())[0], 1);
    await tab.emulateMediaType('print');
    assert.deepEqual(await seen(), [0, false]);
  });
});
