/** Nothing moves by itself: what comes finds its place kept, whenever it comes. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { ProMultiLegResponse } from '../../src/tracking/pro-api.js';
import { launchBrowser } from '../runner/browser.js';
import { openSite, type Site } from './site.js';

declare global {
  interface Window {
    /** Every layout shift since the page began, with what moved. */
    shifts: { readonly value: number; readonly moved: string }[];
    takeShifts: () => void;
  }
}

/** Runs in the page before all else. */
const watch = (): void => {
  window.shifts = [];
  const note = (entries: readonly PerformanceEntry[]): void => {
    for (const entry of entries) {
      const { value, sources = [] } = entry as unknown as {
        value: number;
        sources?: { node: Node | null }[];
      };
      const moved = sources.map(
        ({ node }) => (node as Element | null)?.outerHTML.slice(0, 80) ?? String(node),
      );
      window.shifts.push({ value, moved: moved.join('\n') });
    }
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  window.takeShifts = () => note(observer.takeRecords());
};

interface Scene {
  readonly id: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly lang?: string;
  readonly layout?: string;
  /** Of the column that the element is in: a CSS width. */
  readonly column?: string;
  /** What the page says that the element will take: a CSS height. */
  readonly reserve?: string;
  /** By file name, in milliseconds. */
  readonly delays?: Readonly<Record<string, number>>;
  readonly answer?: () => ProMultiLegResponse;
  /** What stands at the end of the page. */
  readonly end?: string;
}

const words = '<p>What stands below the element is not to move.</p>'.repeat(12);

const pageFor = ({
  id,
  lang = 'en',
  layout = 'full',
  column = 'auto',
  reserve = 'initial',
  end = '',
}: Scene): string => `<!doctype html>
<html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Order</title>
<style>body { font: 16px sans-serif } div { inline-size: ${column}; --pro-tracking-reserve: ${reserve} }</style>
<script>const __name = (it) => it; (${watch.toString()})()</script>
<script src="/dist/pro-tracking.js"></script>
<body><h1>Your order</h1>
<div><pro-tracking consignment="${journeyOf(id).reference}" layout="${layout}"></pro-tracking></div>
${words}${end}</body></html>`;

/** What the element shows once everything has come that comes by itself. */
const isWhole = (lang: string, layout: string): boolean => {
  const root = document.querySelector('pro-tracking')?.shadowRoot;
  const base = root?.querySelector('[part=base]');
  return (
    base?.getAttribute('lang')?.startsWith(lang) === true &&
    root?.querySelector('[part=headline]') !== null &&
    (layout === 'summary' || root?.querySelector('[part=refresh]') !== null) &&
    (layout === 'summary' || root?.querySelector('[part=copy]') !== null)
  );
};

describe('layout shift', () => {
  let browser: Browser;
  let site: Site | undefined;

  before(async () => (browser = await launchBrowser()));
  after(() => browser.close());

  /** Opens the page, lets the work happen when all is there, and resolves to everything that has moved. */
  const shiftsOf = async (
    scene: Scene,
    work?: (page: Page) => Promise<unknown>,
  ): Promise<Window['shifts']> => {
    const { id, viewport = { width: 768, height: 900 }, lang = 'en', layout = 'full', delays = {} } = scene;
    site = await openSite({ '/': pageFor(scene) }, scene.answer ?? (() => journeyOf(id).answer), delays);
    const page = await browser.newPage();
    try {
      await page.setViewport(viewport);
      await page.goto(site.url);
      await page.waitForFunction(isWhole, { polling: 'raf' }, lang, layout);
      const painted = (): Promise<void> =>
        page.evaluate(async () => {
          for (let frame = 0; frame < 3; frame++) await new Promise((next) => requestAnimationFrame(next));
          window.takeShifts();
        });
      await painted();
      await work?.(page);
      await painted();
      return await page.evaluate(() => window.shifts);
    } finally {
      await page.close();
      site.close();
    }
  };

  const still = (name: string, scene: Scene, work?: (page: Page) => Promise<unknown>): void =>
    void it(`is 0 ${name}`, async (t) => {
      const shifts = await shiftsOf(scene, work);
      const sum = shifts.reduce((total, { value }) => total + value, 0);
      t.diagnostic(sum.toFixed(4));
      assert.equal(sum, 0, shifts.map(({ value, moved }) => `${value}: ${moved}`).join('\n'));
    });

  for (const viewport of [
    { width: 360, height: 740 },
    { width: 768, height: 1_024 },
    { width: 1_280, height: 800 },
  ])
    for (const id of ['J01', 'J07', 'J21'])
      still(`while ${id} loads at ${viewport.width}×${viewport.height}`, {
        id,
        viewport,
        delays: { [journeyOf(id).reference]: 300 },
      });

  still('while the page itself is long in coming', {
    id: 'J07',
    end: '<script src="/dist/slow.js"></script>',
    delays: { 'slow.js': 500 },
  });
  still('when the language comes after the answer', {
    id: 'J07',
    lang: 'de',
    delays: { 'pro-tracking.de.js': 400 },
  });
  still('when a language from right to left does', {
    id: 'J21',
    lang: 'ar',
    delays: { 'pro-tracking.ar.js': 400 },
  });
  still('when nothing comes for two seconds', {
    id: 'J01',
    lang: 'fr',
    delays: { 'pro-tracking.fr.js': 2_000 },
  });

  for (const column of ['240px', '600px'])
    for (const layout of ['full', 'compact', 'summary'] as const)
      for (const [id, reserve] of [
        ['J01', 'initial'],
        ['J08', 'initial'],
        // Of several packages only the page knows how many there will be.
        ['J21', { full: 'initial', compact: '40em', summary: '10em' }[layout]],
      ] as const)
        still(`while ${id} loads as ${layout} in a column of ${column}`, {
          id,
          layout,
          column,
          reserve,
          viewport: { width: 1_280, height: 800 },
          delays: { [journeyOf(id).reference]: 300 },
        });

  const reload = (page: Page): Promise<unknown> =>
    page.evaluate(() => document.querySelector('pro-tracking')!.reload());

  still('when the same answer comes again', { id: 'J07' }, reload);

  const { answer } = journeyOf('J10');
  const earlier = structuredClone(answer);
  earlier.TrackedPackages?.[0]?.Legs?.at(-1)?.Events?.pop();
  const answers = [earlier, answer];
  it('of news stays within the element', async (t) => {
    const shifts = await shiftsOf({ id: 'J10', answer: () => answers.shift() ?? answer }, reload);
    t.diagnostic(shifts.map(({ value }) => value.toFixed(4)).join(', '));
    assert.equal(shifts.length > 0, true, 'the event is new');
    // What is in a shadow root is nobody else's to see.
    for (const { moved } of shifts) assert.match(moved, /^(null\n?)+$/);
  });
});
