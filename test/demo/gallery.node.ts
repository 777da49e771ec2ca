import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { axeFindings } from './axe.js';
import { startDemo, visit, type Demo, type Visitor } from './demo-page.js';
import { statuses } from '../statuses.js';

const layouts = ['full', 'compact', 'summary'];

describe('the gallery', () => {
  let demo: Demo;
  let visitor: Visitor;
  /** Most tests only look at the page, so the next one can use it. */
  const open = async (query: string): Promise<void> => {
    const url = `${demo.url}gallery.html${query}`;
    if (visitor.page.url() !== url) await visitor.page.goto(url);
    await visitor.page.waitForSelector('[data-complete]');
  };

  before(async () => {
    demo = await startDemo();
    visitor = await visit(`${demo.url}gallery.html?lang=en`);
  });
  after(async () => {
    await visitor?.leave();
    await demo?.close();
  });

  it('shows every status in every layout, each on a card of its own, without an error', async () => {
    await open('?lang=en');
    const shown = await visitor.page.$$eval('.card', (cards) =>
      cards.map((card) => {
        const element = card.querySelector('pro-tracking');
        return { id: card.id, is: `${element?.status}-${element?.layout}` };
      }),
    );
    for (const { id, is } of shown) assert.ok(id.startsWith(`${is}-`), `${id} is ${is}`);
    assert.equal(new Set(shown.map(({ id }) => id)).size, shown.length);
    assert.deepEqual(
      new Set(shown.map(({ is }) => is)),
      new Set(statuses.flatMap((status) => layouts.map((layout) => `${status}-${layout}`))),
    );
    assert.deepEqual(visitor.errors, []);
  });

  it('starts with the five states that matter', async () => {
    await open('?lang=en');
    const headlines = await visitor.page.$$eval('article', (rows) =>
      rows
        .slice(0, 5)
        .map(
          (row) =>
            row.querySelector('pro-tracking')?.shadowRoot?.querySelector('[part=headline]')?.textContent ??
            '',
        ),
    );
    const expected = [
      /^Arriving/,
      /^Out for delivery/,
      /^Delivered/,
      /^Sorry we missed you/,
      /^Ready to collect/,
    ];
    assert.equal(headlines.length, expected.length);
    for (const [at, pattern] of expected.entries()) assert.match(headlines[at]!, pattern);
  });

  it('has a button wherever a card says what to do, and captions in words', async () => {
    await open('?only=ready-full,ready-compact');
    const cards = await visitor.page.$$eval('.card', (all) =>
      all.map((card) => {
        const root = card.querySelector('pro-tracking')!.shadowRoot!;
        return {
          id: card.id,
          caption: card.querySelector('h3')?.textContent,
          advises: root.querySelector('[part=advice]') !== null,
          toCollect: /^Ready to collect/.test(root.querySelector('[part=headline]')?.textContent ?? ''),
          buttons: card.querySelectorAll('[slot=actions] button').length,
        };
      }),
    );
    for (const { id, caption, advises, toCollect, buttons } of cards) {
      assert.equal(buttons > 0, advises && !toCollect, id);
      assert.match(caption ?? '', /^(Full|Compact)$/);
    }
  });

  it('has an index beside the rows that leads to each of them, in their order', async () => {
    const { page } = visitor;
    await page.setViewport({ width: 1280, height: 800 });
    await open('?lang=en');
    const links = await page.$$eval('#index a', (all) => all.map((link) => link.getAttribute('href')));
    const rows = await page.$$eval('article', (all) => all.map(({ id }) => `#${id}`));
    assert.deepEqual(links, rows);
    assert.equal(new Set(rows).size, rows.length);
    await page.locator(`#index a[href="#failed-J07"]`).click();
    const top = await page.$eval('#failed-J07', (row) => row.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 800, String(top));
  });

  it('starts with a card on a phone, with its index in a sheet that the keyboard opens and closes', async () => {
    const { page } = visitor;
    await page.setViewport({ width: 390, height: 844 });
    await open('?lang=en');
    const isOpen = (): Promise<boolean> => page.$eval('#index', (sheet) => sheet.checkVisibility());
    const top = await page.$eval('.frame', (frame) => frame.getBoundingClientRect().top);
    assert.ok(top < 250, String(top));
    assert.equal(await isOpen(), false);
    await page.focus('[popovertarget=index]');
    await page.keyboard.press('Enter');
    assert.equal(await isOpen(), true);
    await page.keyboard.press('Escape');
    assert.equal(await isOpen(), false);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    assert.equal(await isOpen(), false);
    assert.match(page.url(), /#ready-today$/);
    const row = await page.$eval('#ready-today', (each) => each.getBoundingClientRect().top);
    assert.ok(row > 40 && row < 120, String(row));
    await page.setViewport({ width: 800, height: 600 });
  });

  it('scrolls to the row of its address', async () => {
    await open('?only=ready-compact#ready-J16');
    const top = await visitor.page.$eval('#ready-J16', (row) => row.getBoundingClientRect().top);
    assert.ok(top >= 0 && top < 600, String(top));
  });

  for (const width of [360, 768])
    it(`does not scroll sideways at ${width} pixels`, async () => {
      await visitor.page.setViewport({ width, height: 800 });
      await open('?scheme=light');
      assert.equal(await visitor.page.evaluate(() => document.documentElement.scrollWidth), width);
      await visitor.page.setViewport({ width: 800, height: 600 });
    });

  it('asks nobody but its own page', async () => {
    const asked: string[] = [];
    visitor.page.on('request', (request) => {
      if (/^(fetch|xhr)$/.test(request.resourceType())) asked.push(request.url());
    });
    await open('?only=ready-full-J01');
    assert.deepEqual(asked, []);
  });

  it('is taken from its address: scheme, direction, language, theme, width, time', async () => {
    await open('?scheme=dark&dir=ltr&lang=ar&theme=app&width=360&now=2024-05-09T09:00Z&only=ready-full-J01');
    const { page } = visitor;
    assert.deepEqual(await page.$$eval('.card', (cards) => cards.map(({ id }) => id)), ['ready-full-J01']);
    const looks = await page.$eval('pro-tracking', (element) => ({
      scheme: getComputedStyle(element).colorScheme,
      direction: getComputedStyle(element).direction,
      width: element.getBoundingClientRect().width,
      headline: element.shadowRoot?.querySelector('[part=headline]')?.textContent,
      delivered: element.tracking?.packages[0]?.lastEvent?.timestamp,
      theme: document.querySelector<HTMLLinkElement>('#theme')?.sheet?.cssRules.length !== 0,
    }));
    assert.deepEqual(looks, {
      scheme: 'dark',
      direction: 'ltr',
      width: 360,
      headline: 'تم التوصيل',
      delivered: '2024-05-08T11:37:00+00:00',
      theme: true,
    });
  });

  it('goes to another address when something is chosen', async () => {
    await open('?only=ready-full-J01');
    await Promise.all([visitor.page.waitForNavigation(), visitor.page.select('[name=scheme]', 'dark')]);
    assert.match(visitor.page.url(), /scheme=dark/);
    assert.equal(
      await visitor.page.$eval('[name=scheme]', (select) => (select as HTMLSelectElement).value),
      'dark',
    );
  });

  it('lets the arrow of what is on its way point where reading goes', async () => {
    const scale = (): Promise<string> =>
      visitor.page.$eval(
        'pro-tracking',
        (element) => getComputedStyle(element.shadowRoot!.querySelector('[part=icon]')!).scale,
      );
    await open('?only=ready-full-J03');
    assert.equal(await scale(), 'none');
    await open('?only=ready-full-J03&lang=he');
    assert.equal(await scale(), '-1 1');
  });

  const checked = ['scheme=light', 'scheme=dark&lang=ar&width=360'];
  for (const look of ['theme=letter', 'width=240', ...checked]) {
    it(`lets no time run into the next, and nothing out of its card: ${look}`, async () => {
      await open(`?${look}`);
      const faults = await visitor.page.$$eval('.card', (cards) =>
        cards.flatMap((card) => {
          const element = card.querySelector('pro-tracking')!;
          const boxes = [...element.shadowRoot!.querySelectorAll('[part=events]')].map((list) =>
            [...list.querySelectorAll('[part=time]')]
              .filter((time) => time.checkVisibility())
              .map((time) => time.getBoundingClientRect()),
          );
          const meets = boxes.some((times) =>
            times.some(({ bottom }, at) => bottom > (times[at + 1]?.top ?? Infinity)),
          );
          const isWide = [element, ...element.shadowRoot!.querySelectorAll('[part=base]')].some(
            ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
          );
          return [meets && `${card.id}: times`, isWide && `${card.id}: width`].filter(Boolean);
        }),
      );
      assert.deepEqual(faults, []);
    });

    if (checked.includes(look))
      it(`gives axe nothing to find: ${look}`, async () => {
        // The same journey on three cards makes three landmarks of one name, which a shop’s page does not have.
        await open(`?${look}`);
        assert.deepEqual(await axeFindings(visitor.page, 'landmark-unique'), []);
        await open(`?${look}&only=ready-full-J21`);
        assert.deepEqual(await axeFindings(visitor.page), []);
      });
  }
});
