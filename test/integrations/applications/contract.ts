/**
 * What `<pro-tracking>` does in every application. Each has a button `#next`, `#data` and `#initial` that shows another delivery,
 * a button `#toggle` that removes the element and shows it again, and an `<output>` to which its handler adds the reference of
 * each `pro-tracking-load`.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { assertStill } from '../../package/movement.js';
import type { ShopFolder } from '../../package/shop-folder.js';
import { launchBrowser } from '../../runner/browser.js';
import { buildApplication, type Sources } from './build.js';
import { references } from './orders.js';
import { openShopServer, type ShopServer } from './shop-server.js';
import { assertQuiet, look, visit, type Visit } from './visit.js';

export interface Application extends Sources {
  readonly name: string;
  /** The folder that is served, within the application's. Default: `dist`. */
  readonly served?: string;
  /** Renders the page `/` if it is no file. @param folder the application's */
  readonly render?: (folder: string) => Promise<string>;
}

const { first, next, data, initial } = references;

/** Both endpoints: the applications set `expected-delivery`. */
const requestsFor = (reference: string): readonly string[] => [reference, `status/${reference}`];

export const testApplication = (application: Application): void =>
  void describe(application.name, () => {
    const { served = 'dist', render } = application;
    let folder: ShopFolder;
    let server: ShopServer;
    let browser: Browser;
    let visited: Visit;

    before(async () => {
      folder = await buildApplication(application);
      server = await openShopServer(`${folder.path}/${served}`, render && (() => render(folder.path)));
      browser = await launchBrowser();
    });
    after(async () => {
      await browser?.close();
      server?.close();
      folder?.remove();
    });
    afterEach(() => visited?.page.close());

    /** Opens the application, and waits for the first delivery. */
    const open = async (): Promise<Visit> => {
      server.asked.length = 0;
      visited = await visit(browser, server.url);
      await visited.shown('first');
      return visited;
    };
    const asked = (): readonly string[] => server.asked.splice(0).sort();

    it('sets attributes and properties, requests once and calls the handler', async () => {
      const { page } = await open();
      assert.deepEqual(asked(), requestsFor(first));
      assert.deepEqual(await look(page), {
        elements: 1,
        views: 1,
        headline: 'It is coming',
        carriers: true,
        handled: [first],
      });
      const options = await page.$eval('pro-tracking', (element) => {
        const { consignment, signedBy, layout, expectedDelivery, refresh } = element;
        return [consignment, signedBy, layout, expectedDelivery, Number(refresh)];
      });
      assert.deepEqual(options, [first, 'initials', 'compact', true, 15]);
      assertQuiet(visited);
    });

    it('shows another consignment, with one request', async () => {
      const { page, click, shown } = await open();
      asked();
      await click('next');
      await shown('next');
      assert.deepEqual(asked(), requestsFor(next));
      const { headline, handled, views } = await look(page);
      assert.deepEqual(
        { headline, handled, views },
        { headline: 'It is there', handled: [first, next], views: 1 },
      );
      assertQuiet(visited);
    });

    it('shows data without a request', async () => {
      const { page, click, shown } = await open();
      asked();
      await click('data');
      await shown('data');
      await click('initial');
      await shown('initial');
      await click('data');
      await shown('data');
      assert.deepEqual(asked(), []);
      const { headline, handled } = await look(page);
      assert.deepEqual(
        { headline, handled },
        { headline: 'It is there', handled: [first, data, initial, data] },
      );
      assertQuiet(visited);
    });

    it('can be removed and shown again', async () => {
      const { page, click, shown, removed } = await open();
      await click('toggle');
      await removed();
      await click('toggle');
      await shown('first');
      const { elements, views, headline } = await look(page);
      assert.deepEqual({ elements, views, headline }, { elements: 1, views: 1, headline: 'It is coming' });
      assertQuiet(visited);
    });

    it('polls while it is shown, and leaves no timer when it is removed', async () => {
      const { page, click, removed } = await open();
      const timers = (): Promise<number> => page.evaluate(() => window.longTimers.size);
      assert.notEqual(await timers(), 0);
      await click('toggle');
      await removed();
      assert.equal(await timers(), 0);
    });

    it('moves nothing, however late the data comes', async () => {
      const release = server.hold();
      server.asked.length = 0;
      visited = await visit(browser, server.url);
      await visited.page.waitForSelector('pro-tracking:defined');
      await visited.page.evaluate(() => window.painted());
      release();
      await visited.shown('first');
      assertStill(await visited.page.evaluate(() => window.movement));
    });
  });
