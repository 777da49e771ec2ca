/** A shopper without JavaScript reads what the page has between the tags. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { chosenEngines } from '../runner/engines.js';
import { openTab } from '../runner/tab.js';
import { openSite, type Site } from './site.js';

const { answer, reference } = journeyOf('J01');

const page = `<!doctype html>
<title>Order</title>
<script src="/dist/pro-tracking.js"></script>
<pro-tracking consignment="${reference}"><a href="/contact">Ask us where your order is</a></pro-tracking>`;

/** What a shopper can read of the page's own words, and whether any script has run. */
interface Seen {
  readonly text: string;
  readonly hasRun: boolean;
}

for (const engine of chosenEngines())
  describe(`in ${engine}`, () => {
    let site: Site;

    before(async () => (site = await openSite({ '/order': page }, () => answer)));
    after(() => site.close());

    const visit = async (javaScript: boolean): Promise<Seen> => {
      const tab = await openTab(engine, { javaScript });
      try {
        await tab.goto(`${site.url}/order`);
        return await tab.evaluate(() => ({
          text: document.body.innerText.trim(),
          hasRun: document.querySelector('pro-tracking:defined') !== null,
        }));
      } finally {
        await tab.close();
      }
    };

    it('without JavaScript the words between the tags can be read', async () => {
      assert.deepEqual(await visit(false), { text: 'Ask us where your order is', hasRun: false });
    });

    it('with it they give way to the journey', async () => {
      assert.deepEqual(await visit(true), { text: '', hasRun: true });
    });
  });
