/** A page with the journey in it, as a shop's server renders it from the package: with and without JavaScript, under strict policies. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import type * as source from '../../src/server.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { chosenEngines } from '../runner/engines.js';
import { openTab, type Tab } from '../runner/tab.js';

const { renderTracking, styleHash } = (await import('../../dist/server.js' as string)) as typeof source;
const { answer, reference } = journeyOf('J07');

const fixed = { consignment: reference, refresh: 'off', viewerTimeZone: 'Europe/London' } as const;

/** By path: the policy for styles, and how the element is rendered under it. */
const pages: Readonly<Record<string, () => Promise<readonly [styles: string, element: string]>>> = {
  '/nonce': async () => ["'nonce-r4nd0m'", await renderTracking(answer, { ...fixed, nonce: 'r4nd0m' })],
  '/hash': async () => [await styleHash(), await renderTracking(answer, fixed)],
  '/stylesheet': async () => [
    "'self'",
    await renderTracking(answer, { ...fixed, stylesheet: '/dist/pro-tracking.css' }),
  ],
};

const scripts = '<script src="/dist/pro-tracking.js" defer></script>';

const types: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

/** What a shopper sees of a page. */
interface Seen {
  readonly isTakenOver: boolean;
  readonly views: number;
  /** Of the headline: the style sheet makes it bold. */
  readonly weight: string;
  readonly headline: string;
  readonly titles: number;
  readonly visibleButtons: number;
}

const look = (): Seen => {
  const root = document.querySelector('pro-tracking')!.shadowRoot!;
  const headline = root.querySelector('[part="headline"]')!;
  return {
    isTakenOver: document.querySelector('pro-tracking:defined') !== null,
    views: root.querySelectorAll('[part="base"]').length,
    weight: getComputedStyle(headline).fontWeight,
    headline: headline.textContent,
    titles: root.querySelectorAll('[part="event-title"]').length,
    visibleButtons: [...root.querySelectorAll('button')].filter(
      (each) => getComputedStyle(each).visibility === 'visible',
    ).length,
  };
};

for (const engine of chosenEngines())
  describe(`a served journey in ${engine}`, () => {
    const requested: string[] = [];
    const shop = createServer((request, response) => {
      const path = request.url ?? '';
      requested.push(path);
      const respond = async (): Promise<void> => {
        if (path.startsWith('/dist/')) {
          const file = await readFile(path.slice(1));
          response.setHeader('content-type', types[path.split('.').at(-1)!]!).end(file);
          return;
        }
        const [styles, element] = await pages[path]!();
        const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; style-src ${styles}`;
        response.setHeader('content-security-policy', policy);
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(`<!doctype html><title>Order</title>${scripts}${element}`);
      };
      respond().catch(() => response.writeHead(404).end());
    });
    let url: string;

    before(async () => {
      await once(shop.listen(0, '127.0.0.1'), 'listening');
      url = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
    });
    after(() => {
      shop.close();
      shop.closeAllConnections();
    });

    const visit = async (path: string, javaScript: boolean): Promise<Seen> => {
      requested.length = 0;
      let tab: Tab | undefined;
      try {
        tab = await openTab(engine, { javaScript });
        await tab.goto(url + path);
        return await tab.evaluate(look);
      } finally {
        await tab?.close();
      }
    };

    for (const path of Object.keys(pages)) {
      it(`${path}: without JavaScript it is styled, every event is there, and no button that does nothing`, async () => {
        const { headline, titles, visibleButtons, ...seen } = await visit(path, false);
        assert.deepEqual(seen, { isTakenOver: false, views: 1, weight: '600' });
        assert.match(headline, /\w/);
        assert.equal(visibleButtons, 0);
        assert.equal(titles, JSON.stringify(answer).match(/"Code"/g)?.length);
      });

      it(`${path}: with it the element has taken it over, without a request for data`, async () => {
        const { titles, visibleButtons, headline, ...seen } = await visit(path, true);
        assert.deepEqual(seen, { isTakenOver: true, views: 1, weight: '600' });
        assert.match(headline, /\w/);
        assert.ok(titles > 0 && visibleButtons > 0);
        assert.deepEqual(
          requested.filter((each) => each.includes('delivery-status')),
          [],
        );
      });
    }
  });
