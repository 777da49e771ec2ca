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
  /** Its server renders the first delivery. */
  readonly isServed?: boolean;
}

const { first, next, data, initial } = references;

/** Both endpoints: the applications set `expected-delivery`. */
const requestsFor = (reference: string): readonly string[] => [reference, `status/${reference}`];

/** For tests of one application only. */
export interface Opened {
  readonly url: () => string;
  /** Opens the application, and waits for the first delivery. */
  readonly open: () => Promise<Visit>;
  /** What the proxy was asked since the last call, in alphabetical order. */
  readonly asked: () => readonly string[];
}

export const testApplication = (application: Application, more?: (opened: Opened) => void): void =>
  void describe(application.name, () => {
    const { served = 'dist', isServed = false } = application;
    let folder: ShopFolder;
    let server: ShopServer;
    let browser: Browser;
    let visited: Visit | undefined;

    before(async () => {
      folder = await buildApplication(application);
      server = await openShopServer(`${folder.path}/${served}`);
      browser = await launchBrowser();
    });
    after(async () => {
      await browser?.close();
      server?.close();
      folder?.remove();
    });
    afterEach(async () => {
      await visited?.page.close();
      visited = undefined;
    });

    const open = async (): Promise<Visit> => {
      server.asked.length = 0;
      const opened = (visited = await visit(browser, server.url));
      await opened.shown('first');
      return opened;
    };
    const asked = (): readonly string[] => server.asked.splice(0).sort();

    it('sets attributes and properties, requests once and calls the handler', async () => {
      const opened = await open();
      const { page } = opened;
      // The server has the data, but not the expected delivery.
      assert.deepEqual(asked(), isServed ? [] : requestsFor(first));
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
      assert.deepEqual(options, [first, 'initials', 'compact', !isServed, 15]);
      assertQuiet(opened);
    });

    it('shows another consignment, with one request', async () => {
      const opened = await open();
      const { page, click, shown } = opened;
      asked();
      await click('next');
      await shown('next');
      assert.deepEqual(asked(), requestsFor(next));
      const { headline, handled, views } = await look(page);
      assert.deepEqual(
        { headline, handled, views },
        { headline: 'It is there', handled: [first, next], views: 1 },
      );
      assertQuiet(opened);
    });

    it('shows data without a request', async () => {
      const opened = await open();
      const { page, click, shown } = opened;
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
      assertQuiet(opened);
    });

    it('can be removed and shown again', async () => {
      const opened = await open();
      const { page, click, shown, removed } = opened;
      await click('toggle');
      await removed();
      await click('toggle');
      await shown('first');
      const { elements, views, headline } = await look(page);
      assert.deepEqual({ elements, views, headline }, { elements: 1, views: 1, headline: 'It is coming' });
      assertQuiet(opened);
    });

    it('polls while it is shown, and leaves no timer when it is removed', async () => {
      const opened = await open();
      const { page, click, removed } = opened;
      const timers = (): Promise<string[]> => page.evaluate(() => [...window.longTimers.values()]);
      assert.notDeepEqual(await timers(), []);
      await click('toggle');
      await removed();
      assert.deepEqual(await timers(), []);
    });

    it('moves nothing, however late the script and the data come', async () => {
      const releaseScript = server.hold(/\.js$/);
      const releaseData = server.hold(/^\/delivery-status\//);
      const { page, shown } = (visited = await visit(browser, server.url, []));
      await page.evaluate(() => window.painted());
      releaseScript();
      await page.waitForSelector('pro-tracking:defined');
      await page.evaluate(() => window.painted());
      releaseData();
      await shown('first');
      assertStill(await page.evaluate(() => window.movement));
    });

    if (isServed)
      it('has the delivery in the HTML as it comes', async () => {
        const html = await (await fetch(server.url)).text();
        assert.match(html, /<template shadowrootmode="open">.*It is coming.*Larkway/s);
      });

    more?.({ url: () => server.url, open, asked });
  });
