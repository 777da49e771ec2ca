/** What Chromium shows to those who set forced colours, more contrast, less motion or a dark theme, and on paper. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { launchBrowser } from '../runner/browser.js';
import { chosenEngines } from '../runner/engines.js';
import { openSite, type Site } from './site.js';

const { answer, reference } = journeyOf('J08');

/** Before its last scan. */
const earlier = structuredClone(answer);
earlier.TrackedPackages?.at(-1)?.Legs?.at(-1)?.Events?.pop();

const page = (scheme: string): string => `<!doctype html>
<meta charset="utf-8">
<meta name="color-scheme" content="${scheme}">
<pro-tracking consignment="${reference}" lookup map-url="https://map.example/{place}"></pro-tracking>
<script src="/dist/pro-tracking.js"></script>`;

const pages = {
  '/': page('light dark'),
  '/themed': page('light').replace('<pro-tracking', '<pro-tracking style="color-scheme: dark"'),
};

const stepAhead = '[part~="step"]:last-child';
const foldedLeg = '[part="leg"]:last-child > details > summary';

/** What is asked of the page; evaluated in it, so it sees nothing of what is around it here. */
interface Look {
  readonly selector: string;
  readonly pseudo?: string;
  readonly property: string;
}

describe('in Chromium', { skip: !chosenEngines().includes('chromium') }, () => {
  let site: Site;
  let browser: Browser;
  let asked = 0;

  before(async () => {
    site = await openSite(pages, () => (asked++ ? answer : earlier));
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  /** With all its parts. */
  const open = async (features: Readonly<Record<string, string>>, path = '/'): Promise<Page> => {
    asked = 0;
    const tab = await browser.newPage();
    const client = await tab.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    await tab.goto(site.url + path);
    await tab.waitForFunction(() => {
      const root = document.querySelector('pro-tracking')?.shadowRoot;
      return ['updated', 'lookup-input', 'steps'].every((name) => root?.querySelector(`[part="${name}"]`));
    });
    return tab;
  };

  const style = (tab: Page, look: Look): Promise<string> =>
    tab.evaluate(({ selector, pseudo, property }) => {
      const element = document.querySelector('pro-tracking')!.shadowRoot!.querySelector(selector)!;
      return getComputedStyle(element, pseudo).getPropertyValue(property);
    }, look);

  /** What a name of the system's stands for. */
  const systemColour = (tab: Page, name: string): Promise<string> =>
    tab.evaluate((colour) => {
      const probe = document.body.appendChild(document.createElement('i'));
      Object.assign(probe.style, { color: colour, forcedColorAdjust: 'none' });
      return getComputedStyle(probe).color;
    }, name);

  it('forced colours leave every mark its shape, in the colour of the text', async () => {
    const tab = await open({ 'forced-colors': 'active' });
    const [text, ground] = [await systemColour(tab, 'CanvasText'), await systemColour(tab, 'Canvas')];
    const marks: readonly Look[] = [
      { selector: '[part="icon"]', property: 'fill' },
      { selector: '[part="box"]', property: 'border-top-color' },
      { selector: '[part~="step-done"]', pseudo: '::before', property: 'background-color' },
      { selector: '[part~="step-current"]', pseudo: '::before', property: 'background-color' },
      { selector: stepAhead, pseudo: '::before', property: 'border-top-color' },
      { selector: '[part~="event"]', pseudo: '::before', property: 'background-color' },
      { selector: '[part~="event"]', pseudo: '::after', property: 'background-color' },
      { selector: foldedLeg, pseudo: '::before', property: 'border-top-color' },
    ];
    for (const look of marks) assert.equal(await style(tab, look), text, JSON.stringify(look));
    const sign = { selector: '[part="icon"] .sign', property: 'stroke' };
    assert.equal(await style(tab, sign), ground);
    const ahead = { selector: stepAhead, pseudo: '::before', property: 'background-color' };
    assert.match(await style(tab, ahead), /^rgba\(\d+, \d+, \d+, 0\)$/);
    // The rail from the newer leg to this one is a gradient, which forced colours remove.
    assert.equal(await style(tab, { selector: foldedLeg, property: 'forced-color-adjust' }), 'none');
    const button = '[part="lookup-button"]';
    assert.equal(
      await style(tab, { selector: `${button} span`, property: 'color' }),
      await systemColour(tab, 'ButtonText'),
    );
    await tab.close();
  });

  it('forced colours show a place that leads to a map as a link, and where the focus is', async () => {
    const tab = await open({ 'forced-colors': 'active' });
    const link = await systemColour(tab, 'LinkText');
    assert.equal(
      await style(tab, { selector: '[part="event-facts"] [part="map"]', property: 'color' }),
      link,
    );
    for (const part of ['lookup-input', 'lookup-button', 'map']) {
      await tab.keyboard.press('Tab');
      const selector = `[part="${part}"]:focus-visible`;
      assert.notEqual(await style(tab, { selector, property: 'outline-style' }), 'none', part);
    }
    await tab.close();
  });

  it('more contrast leaves nothing pale', async () => {
    const tab = await open({ 'prefers-contrast': 'more' });
    const text = await style(tab, { selector: '[part="base"]', property: 'color' });
    const pale: readonly Look[] = [
      { selector: '[part="fact-label"]', property: 'color' },
      { selector: '[part="clock"]', property: 'color' },
      { selector: '[part="event-facts"]', property: 'color' },
      { selector: '[part="foot"]', property: 'color' },
      { selector: stepAhead, pseudo: '::before', property: 'border-top-color' },
      { selector: '[part~="event"]', pseudo: '::after', property: 'background-color' },
      { selector: '[part="history"]', property: 'border-top-color' },
    ];
    for (const look of pale) assert.equal(await style(tab, look), text, JSON.stringify(look));
    await tab.close();
  });

  it('is dark where the shopper prefers it and the page allows it, or where the page says so', async () => {
    const tone = { selector: '[part~="step-current"] > [part="step-label"]', property: 'color' };
    const found: string[] = [];
    for (const [scheme, path] of [
      ['light', '/'],
      ['dark', '/'],
      ['light', '/themed'],
    ] as const) {
      const tab = await open({ 'prefers-color-scheme': scheme }, path);
      found.push(await style(tab, tone));
      await tab.close();
    }
    assert.deepEqual(found, ['rgb(138, 75, 0)', 'rgb(245, 185, 92)', 'rgb(245, 185, 92)']);
  });

  for (const [motion, name] of [
    ['no-preference', 'appear'],
    ['reduce', 'none'],
  ] as const)
    it(`moves nothing but news, and these only with motion: ${motion}`, async () => {
      const tab = await open({ 'prefers-reduced-motion': motion });
      await tab.evaluate(() => document.querySelector('pro-tracking')!.reload());
      assert.equal(await style(tab, { selector: '[part~="event-new"]', property: 'animation-name' }), name);
      await tab.close();
    });

  it('is printed whole, without what cannot be used on paper, and is afterwards as it was', async () => {
    const tab = await open({});
    // Before paper is laid out.
    const printed = tab.evaluate(
      () =>
        new Promise<{ folded: number; copied: string }>((resolve) => {
          addEventListener('beforeprint', () => {
            const element = document.querySelector('pro-tracking')!;
            void element.updateComplete.then(() => {
              const root = element.shadowRoot!;
              const folded = root.querySelectorAll('details:not([open])').length;
              resolve({ folded, copied: root.querySelector('[part="copy-status"]')!.textContent });
            });
          });
        }),
    );
    await tab.pdf();
    assert.deepEqual(await printed, { folded: 0, copied: '' });
    const folded = await tab.evaluate(async () => {
      const element = document.querySelector('pro-tracking')!;
      await element.updateComplete;
      return element.shadowRoot!.querySelectorAll('details:not([open])').length;
    });
    assert.equal(folded, 1);
    await tab.emulateMediaType('print');
    await tab.waitForSelector('pro-tracking >>> [part="refresh"]');
    for (const selector of ['[part="copy"]', '[part="refresh"]', '[part="lookup"]'])
      assert.equal(await style(tab, { selector, property: 'display' }), 'none', selector);
    assert.equal(await style(tab, { selector: '[part="base"]', property: 'min-block-size' }), '0px');
    await tab.close();
  });
});
