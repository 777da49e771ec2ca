/** The built site: the docs and the demo as plain files, on a host that allows only its own files, below a path of its own. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { build } from 'vite';
import { launchBrowser } from '../runner/browser.js';
import { axeFindings } from './axe.js';
import { serveFolder, type StaticHost } from './static-host.js';

interface Seen {
  readonly path: string;
  readonly title: string;
  readonly heading: string | undefined;
  readonly ids: readonly string[];
  /** Absolute, of this host. */
  readonly links: readonly string[];
  /** Of the live examples. */
  readonly statuses: readonly string[];
  /** In pixels. */
  readonly width: number;
  readonly findings: readonly string[];
}

/** Pages with every kind of content: examples in many languages, tables, live elements. */
const various = ['index.html', 'docs/deployment.html', 'docs/embed.html', 'docs/reference.html'];

describe('the site', () => {
  let folder: string;
  let host: StaticHost;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];
  const requested = new Set<string>();
  const seen: Seen[] = [];

  /** At rest: what fades in has little contrast. */
  const setScheme = (value: string): Promise<void> =>
    page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  /** Some pages show the same consignment twice. */
  const check = (): Promise<readonly string[]> => axeFindings(page, 'landmark-unique');
  const read = (): Omit<Seen, 'path' | 'findings'> => ({
    title: document.title,
    heading: document.querySelector('h1')?.textContent,
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    links: [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
      .filter((link) => !link.closest('[hidden]'))
      .map(({ href }) => href)
      .filter((href) => new URL(href).origin === location.origin),
    statuses: [...document.querySelectorAll('pro-tracking')]
      .filter((element) => element.closest('.live'))
      .map(({ status }) => status),
    width: document.documentElement.scrollWidth,
  });

  /** Live examples need a moment. */
  const open = async (path: string): Promise<void> => {
    await page.goto(host.url + path);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('pro-tracking')].every(
        (element) => !element.closest('.live') || element.status === 'ready',
      ),
    );
  };

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pro-tracking-site-'));
    await build({ configFile: '.config/site/vite.config.ts', build: { outDir: folder } });
    host = await serveFolder(folder, '/any/where/');
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
    page.on('request', (request) => requested.add(new URL(request.url()).origin));
  });
  after(async () => {
    await browser?.close();
    host?.close();
    rmSync(folder, { recursive: true });
  });

  it('has a page for each page of the docs, with its heading in the title', async () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.html'),
    );
    const sources = readdirSync('docs', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.md'),
    );
    const expected = ['index.html', 'CHANGELOG.html', 'demo/index.html', 'demo/gallery.html'];
    assert.deepEqual(
      [...files].sort(),
      [...expected, ...sources.map((name) => `docs/${name.replace('.md', '.html')}`)].sort(),
    );
    await page.setViewport({ width: 360, height: 800 });
    await setScheme('dark');
    for (const path of files) {
      await open(path);
      // The demo's pages have tests of their own.
      const findings = path.startsWith('demo/') ? [] : await check();
      seen.push({ path, findings, ...(await page.evaluate(read)) });
    }
    for (const { path, title, heading } of seen)
      assert.ok(heading && title.startsWith(heading), `${path}: ${title}`);
    assert.equal(new Set(seen.map(({ title }) => title)).size, files.length);
  });

  it('does not scroll sideways on a phone or next to the navigation', async () => {
    assert.deepEqual(
      seen.filter(({ width }) => width !== 360).map(({ path }) => path),
      [],
    );
    for (const width of [640, 1024]) {
      await page.setViewport({ width, height: 800 });
      await open('docs/reference.html');
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    }
  });

  it('is accessible, in dark and light', async () => {
    for (const { path, findings } of seen) assert.deepEqual(findings, [], path);
    await setScheme('light');
    for (const path of various) {
      await open(path);
      assert.deepEqual(await check(), [], path);
    }
  });

  it('has only links that lead somewhere', () => {
    const pages = new Map(seen.map(({ path, ids }) => [host.url + path, ids]));
    pages.set(host.url, pages.get(`${host.url}index.html`)!);
    pages.set(`${host.url}demo/`, pages.get(`${host.url}demo/index.html`)!);
    const broken = seen.flatMap(({ path, links }) =>
      links
        .filter((href) => {
          const { origin, pathname, hash } = new URL(href);
          const ids = pages.get(origin + pathname);
          return !ids || (hash && !ids.includes(decodeURIComponent(hash.slice(1))));
        })
        .map((href) => `${path}: ${href}`),
    );
    assert.ok(seen.flatMap(({ links }) => links).length > 500);
    assert.deepEqual(broken, []);
  });

  it('colours code, in both schemes', async () => {
    const colours = new Set<string>();
    for (const scheme of ['light', 'dark']) {
      await setScheme(scheme);
      await open('docs/testing.html');
      for (const selector of ['code', '.hljs-string', '.hljs-comment'])
        colours.add(await page.$eval(`pre ${selector}`, (each) => getComputedStyle(each).color));
    }
    assert.equal(colours.size, 6);
  });

  it('shows the examples of HTML live', () => {
    const live = seen.filter(({ statuses }) => statuses.length);
    assert.ok(live.some(({ path }) => path === 'index.html'));
    assert.ok(live.flatMap(({ statuses }) => statuses).length >= 7);
    for (const { path, statuses } of live) assert.deepEqual([...new Set(statuses)], ['ready'], path);
  });

  it('has a playground with the sandbox, languages, themes and pictures', async () => {
    const becomes = (property: 'status' | 'consignmentState', value: string): Promise<unknown> =>
      page.waitForFunction(
        (name, wanted) => document.querySelector('pro-tracking')?.[name] === wanted,
        {},
        property,
        value,
      );
    await open('demo/index.html');
    await becomes('consignmentState', 'InTransit');
    await page.locator('#restart').click();
    await page.select('#journey', 'EC-J01-DEL-IVR');
    await becomes('consignmentState', 'Delivered');
    await page.select('[name=lang]', 'de');
    await page.waitForFunction(() =>
      /^Zugestellt/.test(
        document.querySelector('pro-tracking')?.shadowRoot?.querySelector('[part=headline]')?.textContent ??
          '',
      ),
    );
    await page.select('[name=theme]', 'letter');
    await page.waitForFunction(() => document.querySelector<HTMLLinkElement>('#theme')?.sheet);
    assert.ok(
      await page.$$eval('img.goods', (pictures) =>
        pictures.every((each) => (each as HTMLImageElement).naturalWidth),
      ),
    );
    await page.locator('#reference').fill('EC-999-999-999');
    await page.keyboard.press('Enter');
    await becomes('status', 'not-found');
  });

  it('opens its menu on a phone', async () => {
    await page.setViewport({ width: 360, height: 800 });
    await open('docs/proxy.html');
    const isOpen = (): Promise<boolean> => page.$eval('#pages', (menu) => menu.checkVisibility());
    assert.equal(await isOpen(), false);
    await page.locator('[popovertarget=pages]').click();
    assert.equal(await isOpen(), true);
    assert.deepEqual(await check(), []);
    await Promise.all([page.waitForNavigation(), page.locator('#pages a[href="embed.html"]').click()]);
    assert.equal(page.url(), `${host.url}docs/embed.html`);
  });

  it('requests nothing from elsewhere, and causes no error under a strict policy', () => {
    assert.deepEqual([...requested], [new URL(host.url).origin]);
    assert.deepEqual(errors, []);
  });
});
