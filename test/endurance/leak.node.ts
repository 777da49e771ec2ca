/** Elements come and go all day in a shop of one page: nothing of them stays. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { launchBrowser } from '../runner/browser.js';
import { openSite, type Site } from '../package/site.js';

/** Elements at once, so that some share their request and some wait for their turn. */
const CROWD = 50;
const TIMES = 10_000;
const PIECE = 1_000;

/** Less than anything that could stay of an element. */
const BYTES_EACH = 20;

/** Runs in the page, as do the others: so many elements come, get their answers, and go. */
const newOnes = async (times: number, crowd: number): Promise<void> => {
  for (let count = 0; count < times; count += crowd) {
    const elements = Array.from({ length: crowd }, (_, index) => {
      const element = document.createElement('pro-tracking');
      element.consignment = `EC-${times}-${count}-${index % 10}`;
      return element;
    });
    document.body.append(...elements);
    while (!elements.every((element) => element.shadowRoot?.querySelector('[part=updated]')))
      await new Promise((resolve) => setTimeout(resolve, 1));
    for (const element of elements) element.remove();
  }
};

/** The same elements come and go, with the answers that they have. */
const theSame = async (times: number, crowd: number): Promise<void> => {
  const elements = Array.from({ length: crowd }, (_, index) => {
    const element = document.createElement('pro-tracking');
    element.consignment = `EC-LEAK-${index % 10}`;
    return element;
  });
  for (let count = 0; count < times; count += crowd) {
    document.body.append(...elements);
    while (!elements.every((element) => element.status === 'ready'))
      await new Promise((resolve) => setTimeout(resolve, 1));
    await new Promise((resolve) => setTimeout(resolve));
    for (const element of elements) element.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }
};

/** They leave while they still load. */
const impatient = async (times: number, crowd: number): Promise<void> => {
  for (let count = 0; count < times; count += crowd) {
    const elements = Array.from({ length: crowd }, (_, index) => {
      const element = document.createElement('pro-tracking');
      element.consignment = `EC-${times}-${count}-${index % 10}`;
      if (index % 3 === 0) element.loading = 'lazy';
      return element;
    });
    document.body.append(...elements);
    if (count % 100) await new Promise((resolve) => setTimeout(resolve));
    for (const element of elements) element.remove();
    await new Promise((resolve) => setTimeout(resolve));
  }
};

const ways = {
  'new ones, with their answers': newOnes,
  'the same ones, with the answers that they have': theSame,
  'such as leave while they load': impatient,
};

describe('ten thousand elements that came and went leave nothing', () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    const { answer } = journeyOf('J04');
    site = await openSite(
      { '/': '<!doctype html><title>Shop</title><script src="/dist/pro-tracking.js"></script><body hidden>' },
      (reference) => ({ ...answer, ConsignmentReferenceForAllLegsAssignedByMpd: reference }),
    );
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  interface Held {
    readonly nodes: number;
    readonly listeners: number;
    readonly heap: number;
  }

  /** What the page holds when all is thrown away that can be. */
  const heldBy = async (page: Page, cdp: CDPSession): Promise<Held> => {
    // Timers that were due, and what follows from them.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    for (let time = 0; time < 4; time++) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const value = (name: string): number => metrics.find((each) => each.name === name)?.value ?? NaN;
    return {
      nodes: value('Nodes'),
      listeners: value('JSEventListeners'),
      heap: value('JSHeapUsedSize'),
    };
  };

  for (const [name, way] of Object.entries(ways))
    it(name, async (t) => {
      const page = await browser.newPage();
      await page.goto(site.url);
      const cdp = await page.createCDPSession();
      await cdp.send('Performance.enable');
      await cdp.send('HeapProfiler.enable');
      // What is made once, for all of them, and the engine's own notes on code that runs often.
      await page.evaluate(newOnes, 10 * CROWD, CROWD);
      // In pieces, because on a busy machine the browser's protocol does not wait for all of them.
      const run = async (times: number): Promise<void> => {
        for (let done = 0; done < times; done += PIECE) await page.evaluate(way, PIECE, CROWD);
      };
      await run(way === impatient ? TIMES : 2_000);
      const before = await heldBy(page, cdp);
      await run(TIMES);
      const after = await heldBy(page, cdp);
      const grown = {
        nodes: after.nodes - before.nodes,
        listeners: after.listeners - before.listeners,
        heap: after.heap - before.heap,
      };
      t.diagnostic(JSON.stringify(grown));
      assert.deepEqual({ nodes: grown.nodes, listeners: grown.listeners }, { nodes: 0, listeners: 0 });
      assert.ok(grown.heap <= TIMES * BYTES_EACH, `${grown.heap} bytes more`);
      await page.close();
    });
});
