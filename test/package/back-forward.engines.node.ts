/**
 * The shopper leaves for another page and comes back: the page comes whole out of the back/forward cache, which every engine has
 * switched on here, with its journey on show, and its answer as new as it should be.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { chosenEngines } from '../runner/engines.js';
import { openTab, type Tab } from '../runner/tab.js';
import { openSite, type Site } from './site.js';

declare global {
  interface Window {
    /** How much the page's clock is put forward, in milliseconds. */
    ahead: number;
    /** Of each time that the page was shown: whether it came from the cache. */
    shown: boolean[];
    /** The element's status when the page came back, and at every change in it since. */
    statuses: string[];
  }
}

const { answer, reference } = journeyOf('J04');

/** The same without its last scan. */
const earlier = structuredClone(answer);
earlier.TrackedPackages?.[0]?.Legs?.findLast((leg) => leg?.Events?.length)?.Events?.pop();

/** Runs in the page before all else. */
const watch = (): void => {
  const { now } = Date;
  window.ahead = 0;
  window.shown = [];
  window.statuses = [];
  Date.now = () => now() + window.ahead;
  // What is put off by chance is not put off.
  Math.random = () => 0;
  addEventListener('pageshow', ({ persisted }) => {
    window.shown.push(persisted);
    const element = document.querySelector('pro-tracking')!;
    window.statuses = [element.status];
    new MutationObserver(() => window.statuses.push(element.status)).observe(element.shadowRoot!, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
};

const pages = {
  '/order': `<!doctype html><title>Order</title>
    <script>(${watch.toString()})()</script>
    <script src="/dist/pro-tracking.js"></script>
    <pro-tracking consignment="${reference}"></pro-tracking>`,
  '/article': '<!doctype html><title>Article</title>',
};

/** For how long the shopper leaves. The proxy is to be asked again after 16 minutes. */
const away = {
  'five minutes': () => (window.ahead = 5 * 60_000),
  'half an hour': () => (window.ahead = 30 * 60_000),
} as const;

for (const engine of chosenEngines())
  describe(`back again in ${engine}`, () => {
    let site: Site;
    let tab: Tab;

    before(async () => (site = await openSite(pages, () => (site.asked.length > 1 ? answer : earlier))));
    after(() => site.close());

    /** Waits in Node, since what waits in a page does not outlive its being put away. */
    const until = async (condition: () => boolean, what: string): Promise<void> => {
      for (let time = 0; time < 500; time++) {
        if (await tab.evaluate(condition).catch(() => false)) return;
        await setTimeout(10);
      }
      assert.fail(`not in 5 s: ${what}`);
    };

    const journey = (): Promise<string> =>
      tab.evaluate(
        () => document.querySelector('pro-tracking')!.shadowRoot!.querySelector('[part=legs]')!.textContent,
      );

    beforeEach(async () => {
      site.asked.length = 0;
      tab = await openTab(engine);
      await tab.goto(`${site.url}/order`);
      await until(
        () => document.querySelector('pro-tracking')?.shadowRoot?.querySelector('[part=updated]') != null,
        'the journey',
      );
      assert.deepEqual(site.asked, [reference]);
    });

    // Firefox's driver cannot open another page in a tab that has come back to one.
    afterEach(() => tab.close());

    /** Is away for so long, and comes back. */
    const leave = async (time: keyof typeof away): Promise<void> => {
      await tab.evaluate(away[time]);
      await tab.goto(`${site.url}/article`);
      await tab.back();
      // A page that is loaded anew has been shown once.
      await until(
        () => document.title === 'Order' && window.shown.length > 1,
        'the page as it was, out of the cache',
      );
      assert.deepEqual(await tab.evaluate(() => window.shown), [false, true]);
    };

    /** What the proxy was asked by the time that it has answered a request of the test's own, put when all is said. */
    const asked = async (): Promise<readonly string[]> => {
      await tab.evaluate(async () => {
        for (let task = 0; task < 3; task++) await new Promise((resolve) => window.setTimeout(resolve));
        await fetch('/delivery-status/EC-LAST');
      });
      return site.asked;
    };

    it('soon: what was known is on show all the time, and nothing is asked', async () => {
      const before = await journey();
      await leave('five minutes');
      assert.deepEqual(await asked(), [reference, 'EC-LAST']);
      assert.deepEqual([...new Set(await tab.evaluate(() => window.statuses))], ['ready']);
      assert.equal(await journey(), before);
    });

    it('later: it stays on show while the proxy is asked once, until what has come meanwhile is there', async () => {
      await leave('half an hour');
      await until(
        () => document.querySelector('pro-tracking')!.shadowRoot!.querySelector('[part=new]') !== null,
        'news',
      );
      assert.deepEqual(await asked(), [reference, reference, 'EC-LAST']);
      assert.deepEqual([...new Set(await tab.evaluate(() => window.statuses))], ['ready']);
    });
  });
