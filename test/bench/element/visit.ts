/** One visit of a page by a browser that has no cache, cookie or compiled code of an earlier one. */
import type { Browser, Page } from 'puppeteer-core';
import { withTimeout } from '../../../src/tracking/time.js';
import type { Contestant } from './contestants.js';
import { journeyOf, journeyWithLateScan } from './journey.js';
import { rowsAtFirst, type BenchSite, type Mode } from './pages.js';
import type * as pageScript from './page-script.js';
import type { Render } from '../peers/contestant.js';

/** In the page. */
declare const bench: typeof pageScript & { readonly result: Promise<number> };
declare const contestant: { readonly render: Render };

/** Milliseconds or counts, by name. */
export type Figures = Readonly<Record<string, number>>;

export interface Scenario {
  readonly mode: Mode;
  readonly events: number;
  readonly slowdown: number;
}

export interface Visit {
  readonly figures: Figures;
  readonly text: string;
}

/** In milliseconds. */
const patience = 60_000;

/** A contestant that has not finished within a minute. */
export class TooSlow extends Error {}

const countRequests = (page: Page, origin: string): (() => Figures) => {
  const urls: string[] = [];
  page.on('request', (request) => {
    if (!request.isNavigationRequest() && !request.url().startsWith('data:')) urls.push(request.url());
  });
  return () => ({
    requests: urls.length,
    'third-party requests': urls.filter((url) => !url.startsWith(origin)).length,
  });
};

const measureResponse = async (page: Page): Promise<Figures> => {
  const paint = await page.evaluate(async () => bench.sinceLoaded(await bench.result, '/response/'));
  return { paint };
};

const measureData = async (page: Page, who: Contestant, events: number): Promise<Figures> => {
  const render = (count: number, response: ReturnType<typeof journeyOf>) =>
    page.evaluate(
      (data, rows) => bench.timeRender((it) => contestant.render(bench.container, it), data, rows),
      response,
      count,
    );
  const paint = await render(rowsAtFirst(who, events), journeyOf(events));
  const nodes = await page.evaluate(() => bench.countNodes());
  return { paint, nodes };
};

const measureRefresh = async (page: Page, events: number): Promise<Figures> => {
  const refresh = (response: ReturnType<typeof journeyOf>) =>
    page.evaluate((data) => bench.refresh((it) => contestant.render(bench.container, it), data), response);
  const unchanged = await refresh(journeyOf(events));
  const changed = await refresh(journeyWithLateScan(events));
  return {
    'unchanged time': unchanged.time,
    'unchanged mutations': unchanged.mutations,
    'changed time': changed.time,
    'changed mutations': changed.mutations,
  };
};

const measureShowAll = async (page: Page, events: number): Promise<Figures> => {
  const time = await page.evaluate((count) => bench.timeShowAll(count), events);
  return time === undefined ? {} : { 'show all': time };
};

const measure = async (
  page: Page,
  url: string,
  who: Contestant,
  { mode, events, slowdown }: Scenario,
): Promise<Visit> => {
  const requests = countRequests(page, new URL(url).origin);
  if (slowdown > 1) await page.emulateCPUThrottling(slowdown);
  await page.goto(url);
  const evaluation = await page.evaluate(() => bench.sinceLoaded(bench.times.evaluated, '/bundle/'));
  if (mode === 'response') {
    const figures = { ...(await measureResponse(page)), ...requests(), evaluation };
    return { figures, text: await page.evaluate(() => bench.shownText()) };
  }
  const first = await measureData(page, who, events);
  const refresh = slowdown === 1 ? await measureRefresh(page, events) : {};
  const showAll = await measureShowAll(page, slowdown === 1 ? events + 1 : events);
  return {
    figures: { ...first, ...refresh, ...showAll, evaluation },
    text: await page.evaluate(() => bench.shownText()),
  };
};

/** @throws TooSlow */
export const visit = async (
  browser: Browser,
  site: BenchSite,
  who: Contestant,
  scenario: Scenario,
): Promise<Visit> => {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const url = site.urlOf(who, scenario.mode, scenario.events);
    return await withTimeout(measure(page, url, who, scenario), patience, () => {
      throw new TooSlow(`Not finished after ${patience} ms`);
    });
  } finally {
    await context.close();
  }
};
