/** What the element keeps of the page's reserve, and until when. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { launchBrowser } from '../runner/browser.js';
import { chosenEngines } from '../runner/engines.js';
import { openTab, type Tab } from '../runner/tab.js';
import { assertStill, embedLine, pageOf, watchScript } from './movement.js';
import { openSite, type Site } from './site.js';

const script = '<script src="/pro-tracking.js" defer></script>';
const { reference, answer } = journeyOf('J37a');
const shortLine = embedLine.replace(/ consignment="[^"]*"/, ` consignment="${reference}" layout="compact"`);
/** Ends in the window. */
const card = shortLine.replace('100vh', '20em');

const pages: Readonly<Record<string, string>> = {
  '/': pageOf(shortLine),
  '/card': pageOf(card),
  '/below': pageOf(`<div style="height: 150vh"></div>${shortLine}`),
  '/long': pageOf(embedLine.replace('style="', 'style="padding-top: 90vh; ')),
  '/none': pageOf(`${script}<pro-tracking consignment="${reference}" layout="compact"></pro-tracking>`),
  '/watch.js': watchScript,
};

/** Heights in pixels. */
interface Heights {
  readonly element: number;
  readonly content: number;
  readonly bottom: number;
  readonly window: number;
}

declare global {
  interface Window {
    heights: () => Heights;
  }
}

/** Of the element, and of its content without anything kept. */
const measure = (): void => {
  window.heights = () => {
    const element = document.querySelector('pro-tracking')!;
    const base = element.shadowRoot!.querySelector('[part=base]')!;
    const { height, bottom } = element.getBoundingClientRect();
    const top = base.getBoundingClientRect().top;
    const ends = [...base.children].map((child) => child.getBoundingClientRect().bottom - top);
    return { element: height, content: Math.max(...ends), bottom, window: innerHeight };
  };
};

const isNear = (actual: number, expected: number): void =>
  assert.ok(Math.abs(actual - expected) < 1.5, `${actual} is not ${expected}`);

const interactions: Readonly<Record<string, () => unknown>> = {
  click: () => document.querySelector('h1')!.click(),
  'key press': () => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true })),
  'turn of the wheel': () => document.body.dispatchEvent(new WheelEvent('wheel', { bubbles: true })),
  scroll: () => scrollTo(0, 20),
};

for (const engine of chosenEngines())
  describe(`the reserve in ${engine}`, () => {
    let site: Site;
    let tab: Tab;
    before(async () => {
      site = await openSite(pages, (asked) => (asked === reference ? answer : journeyOf('J07').answer));
      tab = await openTab(engine);
      await tab.resize(800, 700);
    });
    after(async () => {
      await tab.close();
      site.close();
    });

    const open = async (path: string): Promise<Heights> => {
      await tab.goto(site.url + path);
      await tab.evaluate(measure);
      await tab.evaluate(() => window.settled());
      return tab.evaluate(() => window.heights());
    };

    const heightsAfter = async (work: () => unknown): Promise<Heights> => {
      await tab.evaluate(work);
      return tab.evaluate(() => window.painted().then(() => window.heights()));
    };

    it('is kept to the bottom of the window', async () => {
      const { content, element, bottom, window } = await open('/');
      assert.ok(element > content + 50, `${element} > ${content}`);
      isNear(bottom, window);
    });

    it('is kept as it is where it ends in the window', async () => {
      const { content, element } = await open('/card');
      assert.ok(content < 300, `${content}`);
      isNear(element, 320);
    });

    for (const path of ['/', '/card'])
      for (const [name, interact] of Object.entries(interactions))
        it(`ends with the first ${name} (${path})`, async () => {
          await open(path);
          const { element, content } = await heightsAfter(interact);
          isNear(element, content);
        });

    it('does not end when something in the page scrolls', async () => {
      await open('/card');
      const { element } = await heightsAfter(() => {
        const box = document.querySelector('h1')!;
        box.style.cssText = 'height: 1em; overflow: auto; line-height: 5';
        box.scrollTop = 9;
      });
      isNear(element, 320);
    });

    for (const path of ['/below', '/long'])
      it(`ends at once where the content reaches the bottom of the window (${path})`, async () => {
        await open(path);
        const { matches, element, kept } = await tab.evaluate(() => {
          const host = document.querySelector('pro-tracking')!;
          const base = host.shadowRoot!.querySelector<HTMLElement>('[part=base]')!;
          const kept = base.getBoundingClientRect().height - window.heights().content;
          return { matches: host.matches(':state(unreserved)'), element: window.heights(), kept };
        });
        assert.equal(matches, true);
        assert.ok(element.bottom > element.window);
        isNear(kept, 0);
      });

    it('applies again while another consignment loads', async () => {
      await open('/');
      await heightsAfter(interactions.click!);
      const height = await tab.evaluate(() => {
        const element = document.querySelector('pro-tracking')!;
        element.consignment = 'EC-000-000-001';
        return element.updateComplete.then(() => element.getBoundingClientRect().height / innerHeight);
      });
      isNear(height, 1);
    });

    it('is measured again where the element is moved before the first interaction', async () => {
      await open('/');
      const { bottom, window } = await heightsAfter(() => {
        document.querySelector('p.below')!.after(document.querySelector('pro-tracking')!);
      });
      isNear(bottom, window);
    });

    it('ends with the first click where rendering failed', async () => {
      await open('/card');
      const height = await tab.evaluate(async () => {
        const element = document.querySelector('pro-tracking')!;
        const get = (): never => {
          throw new Error('of the page');
        };
        element.messages = new Proxy({}, { get, ownKeys: get });
        await element.updateComplete;
        document.body.click();
        return element.getBoundingClientRect().height;
      });
      assert.ok(height < 100, `${height}`);
    });

    it('is none where the element is hidden', async () => {
      await open('/');
      const { element } = await heightsAfter(() => (document.querySelector('pro-tracking')!.hidden = true));
      assert.equal(element, 0);
    });

    it('is none where the page has none', async () => {
      const { element, content } = await open('/none');
      isNear(element, content);
      const changed = await tab.evaluate(() => {
        document.body.click();
        const host = document.querySelector('pro-tracking')!;
        return (
          host.matches(':state(unreserved)') || host.shadowRoot!.querySelector('[part=base][style]') !== null
        );
      });
      assert.equal(changed, false);
    });
  });

describe('the reserve in Chromium', { skip: !chosenEngines().includes('chromium') }, () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    site = await openSite(pages, () => answer);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser.close();
    site.close();
  });

  it('ends after a click, which reaches what was below the pointer, and counts as no layout shift', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.url}/card`);
    await page.evaluate(() => window.settled());
    await page.evaluate(() => {
      document.querySelector('p.below')!.addEventListener('click', () => (document.title = 'clicked'));
    });
    const { x, y } = await page.$eval(
      'p.below',
      (below) => below.getBoundingClientRect().toJSON() as DOMRect,
    );
    await page.mouse.move(x + 5, y + 5);
    await page.mouse.down();
    await page.evaluate(() => window.painted());
    await page.mouse.up();
    await page.evaluate(() => window.painted());
    const movement = await page.evaluate(() => window.movement);
    assert.equal(await page.title(), 'clicked');
    assert.notEqual(movement.moves.length, 0);
    assertStill({ ...movement, moves: [] });
  });

  it('is none on paper', async () => {
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.evaluate(() => window.settled());
    await page.evaluate(measure);
    await page.emulateMediaType('print');
    const { element, content } = await page.evaluate(() => window.heights());
    isNear(element, content);
  });
});
