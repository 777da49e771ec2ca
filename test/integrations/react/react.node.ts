/** The component `pro-tracking/react`, in both versions of React that it supports: on a server, and in a browser. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, afterEach, before, describe, it, type TestContext } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import type { ProTrackingProps } from 'pro-tracking/react';
import { journeyOf } from '../../../src/sandbox/journeys.js';
import { openSite, type Site } from '../../package/site.js';
import { launchBrowser } from '../../runner/browser.js';
import { bundle, type Version } from './versions.js';

type Render = (props: ProTrackingProps) => string;

const [delivered, onItsWay] = [journeyOf('J01'), journeyOf('J08')];
const answers = new Map([delivered, onItsWay].map(({ reference, answer }) => [reference, answer]));
const { reference } = delivered;

const loadServer = async (version: Version): Promise<Render> => {
  const module: { exports: { render?: Render } } = { exports: {} };
  const run = new Function('module', 'require', await bundle(version, 'server'));
  run(module, createRequire(import.meta.url));
  return module.exports.render!;
};

/** What React reports while it renders is a failure. */
const renderIn = (t: TestContext, render: Render, props: ProTrackingProps): string => {
  const { mock } = t.mock.method(console, 'error', () => undefined);
  const html = render(props);
  assert.deepEqual(
    mock.calls.map((call) => String(call.arguments[0])),
    [],
  );
  return html;
};

for (const version of [18, 19] as const)
  describe(`in React ${version}`, () => {
    let render: Render;
    let site: Site;
    let browser: Browser;
    let page: Page;

    before(async () => {
      render = await loadServer(version);
      const application = await bundle(version, 'application');
      const pageOf = (main: string): string =>
        `<!doctype html><meta charset="utf-8"><main>${main}</main><script type="module" src="/app.js"></script>`;
      const pages = {
        '/': pageOf(''),
        '/rendered': pageOf(render({ consignment: reference, layout: 'compact', lookup: true })),
        '/rendered-with-fetch': pageOf(render({ consignment: reference, fetch })),
        '/app.js': application,
      };
      site = await openSite(pages, (asked) => answers.get(asked)!);
      browser = await launchBrowser();
    });
    after(async () => {
      await browser.close();
      site.close();
    });
    afterEach(() => page?.close());

    const open = async (path: string): Promise<Page> => {
      site.asked.length = 0;
      page = await browser.newPage();
      await page.goto(site.url + path);
      return page;
    };

    /** No warning of React's or of the element's, and no hydration error. */
    const assertQuiet = async (): Promise<void> =>
      assert.deepEqual(await page.evaluate(() => window.application.log), []);

    it('writes the attributes on a server', (t) => {
      const html = renderIn(t, render, {
        consignment: reference,
        proxyUrl: '/tracking',
        layout: 'compact',
        signedBy: 'initials',
        headingLevel: 3,
        refresh: 30,
        expectedDelivery: true,
        lookup: false,
        className: 'order',
        style: { display: 'block', minHeight: '20em' },
        messages: { loading: 'One moment' },
        onTrackingLoad: () => undefined,
        'aria-busy': false,
        children: 'Ask us where your order is',
      });
      const [, attributes = '', children] = /^<pro-tracking ([^>]*)>(.*)<\/pro-tracking>$/.exec(html) ?? [];
      assert.deepEqual(attributes.match(/[\w-]+="[^"]*"/g)?.sort(), [
        'aria-busy="false"',
        'class="order"',
        `consignment="${reference}"`,
        'expected-delivery=""',
        'heading-level="3"',
        'layout="compact"',
        'proxy-url="/tracking"',
        'refresh="30"',
        'signed-by="initials"',
        'style="display:block;min-height:20em"',
      ]);
      assert.equal(children, 'Ask us where your order is');
    });

    it('keeps the reference for the browser if only the browser knows how to get the data', (t) => {
      for (const props of [{ data: {} }, { initialData: {} }, { fetch }])
        assert.equal(
          renderIn(t, render, { consignment: reference, ...props }),
          '<pro-tracking></pro-tracking>',
        );
    });

    it('shows a consignment and then another one, and calls handlers', async () => {
      await open('/');
      await page.evaluate(async (consignment) => {
        const { application } = window;
        application.show({
          consignment,
          signedBy: 'initials',
          onTrackingLoad: application.logAs('first'),
        });
        await application.logged(1);
      }, reference);
      await page.evaluate(async (consignment) => {
        const { application } = window;
        application.show({ consignment, onTrackingLoad: application.logAs('then') });
        await application.logged(2);
      }, onItsWay.reference);
      assert.deepEqual(site.asked, [reference, onItsWay.reference]);
      assert.deepEqual(await page.evaluate(() => window.application.log), [
        `first: ${reference}, true`,
        `then: ${onItsWay.reference}, true`,
      ]);
      assert.deepEqual(
        await page.evaluate(() => {
          const { element } = window.application;
          return [element?.getAttribute('consignment'), element?.signedBy];
        }),
        [onItsWay.reference, 'full'],
      );
    });

    it('sets properties, and changes and removes them', async () => {
      await open('/');
      const shown = await page.evaluate(async (data) => {
        const { application } = window;
        application.show({ data, messages: { states: { Delivered: { headline: 'It is there' } } } });
        await application.settled();
        const first = application.headline();
        application.show({ data, messages: { states: { Delivered: { headline: 'Done' } } } });
        await application.element?.updateComplete;
        const second = application.headline();
        application.show({});
        await application.settled('idle');
        return [first, second];
      }, delivered.answer);
      assert.deepEqual(shown, ['It is there', 'Done']);
      assert.deepEqual(site.asked, []);
      await assertQuiet();
    });

    it('shows the initial data without a request, and requests with the given function', async () => {
      await open('/');
      await page.evaluate(
        async ({ reference: consignment, answer: initialData }) => {
          const { application } = window;
          application.show({ consignment, initialData });
          await application.settled();
          application.unmount();
          application.show({ consignment, fetch: application.respondWith(initialData) });
          await application.settled();
        },
        { reference, answer: delivered.answer },
      );
      assert.deepEqual(site.asked, []);
      await assertQuiet();
    });

    it('writes booleans, numbers, a class and children into the page', async () => {
      await open('/');
      const html = await page.evaluate(() => {
        const props = {
          className: 'order',
          'aria-hidden': true,
          debug: false,
          expectedDelivery: true,
          headingLevel: 3,
        };
        window.application.show({ ...props, children: 'Ask us' });
        const { element } = window.application;
        const { expectedDelivery, headingLevel } = element!;
        return {
          expectedDelivery,
          headingLevel,
          class: element?.className,
          hidden: element?.ariaHidden,
          debug: element?.hasAttribute('debug'),
          text: element?.textContent,
        };
      });
      assert.deepEqual(html, {
        expectedDelivery: true,
        headingLevel: 3,
        class: 'order',
        hidden: 'true',
        debug: false,
        text: 'Ask us',
      });
      await assertQuiet();
    });

    it('can be removed and shown again', async () => {
      await open('/');
      const isGone = await page.evaluate(async (consignment) => {
        const { application } = window;
        application.show({ consignment });
        await application.settled();
        application.unmount();
        const isGone = application.element === null && !document.querySelector('pro-tracking');
        application.show({ consignment });
        await application.settled();
        return isGone;
      }, reference);
      assert.ok(isGone);
      await assertQuiet();
    });

    it('takes over what a server has rendered, with one request and without a warning', async () => {
      await open('/rendered');
      await page.evaluate(async (consignment) => {
        const { application } = window;
        const rendered = document.querySelector('pro-tracking');
        application.hydrate({ consignment, layout: 'compact', lookup: true });
        await application.settled();
        if (application.element !== rendered) application.log.push('another element');
      }, reference);
      assert.deepEqual(site.asked, [reference]);
      await assertQuiet();
    });

    it('calls onTrackingLoad once for a response that was shown before it took over', async () => {
      await open('/rendered');
      await page.evaluate(async (consignment) => {
        const { application } = window;
        const rendered = document.querySelector('pro-tracking')!;
        while (rendered.status !== 'ready') await new Promise(requestAnimationFrame);
        await rendered.updateComplete;
        const onTrackingLoad = application.logAs('shown');
        application.hydrate({ consignment, layout: 'compact', lookup: true, onTrackingLoad });
        await application.logged(1);
        await rendered.reload();
        await new Promise(requestAnimationFrame);
      }, reference);
      assert.deepEqual(await page.evaluate(() => window.application.log), [`shown: ${reference}, true`]);
    });

    it('requests what a server has rendered with the given function only', async () => {
      await open('/rendered-with-fetch');
      await page.evaluate(
        async ({ reference: consignment, answer }) => {
          const { application } = window;
          application.hydrate({ consignment, fetch: application.respondWith(answer) });
          await application.settled();
        },
        { reference, answer: delivered.answer },
      );
      assert.deepEqual(site.asked, []);
      await assertQuiet();
    });
  });
