import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { journeyOf } from '../../src/sandbox/index.js';
import { axeFindings } from './axe.js';
import { startDemo, visit, type Demo, type Visitor } from './demo-page.js';
import { carriersReaders, readers } from './snippets.js';

/** A value for each option; the third is the element's attribute. */
const choices: readonly (readonly [name: string, value: string, attribute?: string])[] = [
  ['theme', 'app'],
  ['lang', 'de', 'de'],
  ['order', 'oldest-first', 'oldest-first'],
  ['time-zone', 'Asia/Tokyo', 'Asia/Tokyo'],
  ['signed-by', 'initials', 'initials'],
  ['location', 'hidden', 'hidden'],
  ['mode', 'flattened', 'flattened'],
  ['refresh', '60', '60'],
];

const boxes = ['map-url', 'lookup', 'debug'];

describe('the playground', () => {
  let demo: Demo;
  let visitor: Visitor;
  const { reference } = journeyOf('J07');

  /** The attributes that the code must have. */
  const attributes = (): Promise<Record<string, string>> =>
    visitor.page.$eval('pro-tracking', (element) =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    );
  /** Sets the preview's width and colour scheme. */
  const look = async (width: number, scheme = 'light'): Promise<void> => {
    await visitor.page.setViewport({ width, height: 800 });
    await visitor.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  };
  /** Waits until the element of every frame shows that status. */
  const everyFrameIs = (status: string): Promise<unknown> =>
    visitor.page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('pro-tracking')].every((element) => element.status === wanted),
      {},
      status,
    );
  const visibleFrames = (): Promise<(string | null)[]> =>
    visitor.page.$$eval('.screen', (screens) =>
      screens.filter((each) => each.checkVisibility()).map((each) => each.getAttribute('aria-label')),
    );
  const code = (): Promise<string> => visitor.text('#code');
  const check = (name: string, value?: string): Promise<void> =>
    visitor.page.$eval(`[name="${name}"]${value ? `[value="${value}"]` : ''}`, (box) =>
      (box as HTMLElement).click(),
    );
  const open = async (fragment = ''): Promise<void> => {
    // A new fragment alone would load nothing.
    await visitor.page.evaluate((url) => history.replaceState(null, '', url), `${demo.url}${fragment}`);
    await visitor.page.reload();
    await visitor.page.waitForSelector('pro-tracking[consignment]');
  };

  before(async () => {
    demo = await startDemo();
    visitor = await visit(demo.url);
  });
  beforeEach(async () => {
    await open();
    await visitor.page.select('#journey', reference);
    await visitor.sees('Delivered');
  });
  after(async () => {
    await visitor?.leave();
    await demo?.close();
  });

  it('starts with the preview, above every option, on a phone too', async () => {
    for (const width of [360, 768, 1280]) {
      await look(width);
      const [preview = 0, options = 0] = await visitor.page.$$eval('main > *', (parts) =>
        parts.map((part) => part.getBoundingClientRect().top),
      );
      assert.ok(preview < 100, `${width}: ${preview}`);
      assert.ok(preview <= options, `${width}: ${preview}, ${options}`);
      assert.equal(await visitor.page.$eval('main > :first-child', (part) => part.className), 'preview');
    }
  });

  it('shows a phone and a desk frame side by side, or one of them where there is no room', async () => {
    await look(1280);
    assert.deepEqual(await visibleFrames(), ['Phone', 'Desk']);
    const [phone, desk] = await visitor.page.$$eval('.screen', (screens) =>
      screens.map((each) => each.getBoundingClientRect().toJSON() as DOMRect),
    );
    assert.equal(phone?.width, 390);
    assert.ok(desk!.left > phone!.right && desk!.width > 700, JSON.stringify([phone, desk]));
    await look(390);
    assert.deepEqual(await visibleFrames(), ['Phone']);
    await check('frame', 'desk');
    assert.deepEqual(await visibleFrames(), ['Desk']);
  });

  it('has room for the whole name of the journey that it opens with', async () => {
    for (const width of [360, 768, 1280]) {
      await look(width);
      await open();
      const [text = 0, room = 0] = await visitor.page.$eval('#journey', (select) => {
        const { font, paddingLeft, paddingRight } = getComputedStyle(select);
        const context = document.createElement('canvas').getContext('2d')!;
        context.font = font;
        const { width } = context.measureText((select as HTMLSelectElement).selectedOptions[0]!.text);
        return [width, select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)];
      });
      assert.ok(text > 100 && text <= room, `${width}: ${text} in ${room}`);
    }
  });

  it('shows the same in both frames, in a shop’s page, with one request for each response', async () => {
    const requests: string[] = [];
    const note = (request: { url: () => string }): void => {
      if (request.url().includes('/delivery-status/')) requests.push(new URL(request.url()).pathname);
    };
    visitor.page.on('request', note);
    await visitor.page.select('#journey', journeyOf('J02').reference);
    await visitor.page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('pro-tracking')].every(
          ({ tracking }) => tracking?.reference === wanted,
        ),
      {},
      journeyOf('J02').reference,
    );
    visitor.page.off('request', note);
    const { reference: wanted } = journeyOf('J02');
    assert.deepEqual(requests.sort(), [`/delivery-status/${wanted}`, `/delivery-status/status/${wanted}`]);
    const [phone, desk, ...others] = await visitor.page.$$eval('.shop', (shops) =>
      shops.map((shop) => ({
        page: (shop as HTMLElement).innerText,
        attributes: [...shop.querySelector('pro-tracking')!.attributes].map(({ name, value }) => [
          name,
          value,
        ]),
        headline: shop.querySelector('pro-tracking')!.shadowRoot!.querySelector('[part=headline]')
          ?.textContent,
      })),
    );
    assert.deepEqual(others, []);
    assert.deepEqual(desk, { ...phone, page: desk?.page });
    for (const text of ['Order 10482', '2 items', 'Delivery address', 'Need help?'])
      assert.ok(phone?.page.includes(text), text);
  });

  it('offers the shop’s buttons where the element says what to do, and only there', async () => {
    const buttons = (): Promise<(string | null)[][]> =>
      visitor.page.$$eval('pro-tracking', (elements) =>
        elements.map((element) =>
          [...element.querySelectorAll('[slot=actions] button')]
            .filter((button) => button.checkVisibility())
            .map((button) => button.textContent),
        ),
      );
    const wanted = ['Contact us', 'Get a refund'];
    await look(1280);
    assert.deepEqual(await buttons(), [[], []]);
    await visitor.page.select('#journey', journeyOf('J18').reference);
    await visitor.sees('Your parcel is lost');
    assert.deepEqual(await buttons(), [wanted, wanted]);
    await check('layout', 'summary');
    await visitor.page.waitForFunction(() => !document.querySelector('[slot=actions]'));
    await check('layout', 'compact');
    await visitor.page.waitForSelector('[slot=actions]');
    assert.deepEqual(await buttons(), [wanted, wanted]);
    await visitor.page.select('#journey', reference);
    await visitor.sees('Delivered');
    assert.deepEqual(await buttons(), [[], []]);
  });

  it('sets the carriers’ names, links and telephone numbers, and writes code for them', async () => {
    const carriers = (): Promise<unknown[]> =>
      visitor.page.$$eval('pro-tracking', (elements) => elements.map((element) => element.carriers));
    await visitor.page.select('#journey', journeyOf('J02').reference);
    await visitor.sees('Delivered');
    assert.deepEqual(await carriers(), [null, null]);
    await check('carriers');
    const [chosen, other] = await carriers();
    assert.deepEqual(Object.keys(chosen as object), ['Trunk Line-haul', 'Local Final Mile']);
    assert.deepEqual(other, chosen);
    assert.match(visitor.page.url(), /#carriers=on$/);
    const links = await visitor.page.$eval('pro-tracking', (element) =>
      [...element.shadowRoot!.querySelectorAll('[part=carrier-link], [part=carrier-phone]')].map((link) =>
        link.getAttribute('href'),
      ),
    );
    assert.ok(links.includes('https://local-final-mile.example/'), links.join());
    assert.ok(links.includes('tel:+441632960002'), links.join());
    for (const [kind, read] of Object.entries(carriersReaders)) {
      await check('code', kind);
      assert.deepEqual(read(await code()), chosen, kind);
    }
    await visitor.page.select('#journey', reference);
    await visitor.page.waitForFunction(() =>
      document.querySelector('#code')?.textContent.includes('US Final Mile'),
    );
    await check('carriers');
    assert.deepEqual(await carriers(), [null, null]);
    assert.doesNotMatch(await code(), /US Final Mile/);
  });

  it('gives the element and the code what is chosen', async () => {
    assert.equal(
      await code(),
      `<script src="/pro-tracking.js" defer></script>
<pro-tracking
  consignment="${reference}"
  proxy-url="/delivery-status"
  expected-delivery
  style="display: block; min-height: 100vh"
></pro-tracking>`,
    );
    await check('layout', 'compact');
    for (const [name, value] of choices) await visitor.page.select(`[name="${name}"]`, value);
    for (const name of boxes) await check(name);
    assert.deepEqual(await attributes(), {
      consignment: reference,
      'proxy-url': '/delivery-status',
      layout: 'compact',
      ...Object.fromEntries(choices.flatMap(([name, , attribute]) => (attribute ? [[name, attribute]] : []))),
      'map-url': 'https://www.openstreetmap.org/search?query={place}',
      'expected-delivery': '',
      lookup: '',
      debug: '',
    });
    await visitor.sees('Zugestellt');
    assert.equal(await visitor.page.$eval('#theme', (link) => link.getAttribute('href')), 'themes/app.css');
  });

  for (const [kind, read] of Object.entries(readers))
    it(`writes code for ${kind} that gives the element what it has here, and the theme`, async () => {
      await check('code', kind);
      assert.deepEqual(await read(await code(), visitor.page), {
        ...(await attributes()),
        style: 'display: block; min-height: 100vh',
      });
      await check('layout', 'summary');
      for (const [name, value] of choices) await visitor.page.select(`[name="${name}"]`, value);
      for (const name of boxes) await check(name);
      const written = await code();
      assert.deepEqual(await read(written, visitor.page), {
        ...(await attributes()),
        style: 'display: block; min-height: 4.5em',
      });
      assert.match(written, kind === 'html' ? /<link rel="stylesheet" href="\/app\.css"/ : /'\.\/app\.css'/);
    });

  it('shows the page around it as it is chosen', async () => {
    const { page } = visitor;
    await look(1280);
    await page.select('[name=width]', '360');
    await page.select('[name=scheme]', 'dark');
    await page.select('[name=dir]', 'rtl');
    assert.deepEqual(
      await page.$eval('.desk pro-tracking', (element) => [
        element.getBoundingClientRect().width,
        getComputedStyle(element).colorScheme,
        getComputedStyle(element).direction,
      ]),
      [360, 'dark', 'rtl'],
    );
  });

  for (const status of [
    'loading',
    'empty',
    'stale',
    'invalid',
    'not-found',
    'denied',
    'rate-limited',
    'offline',
    'failed',
  ])
    it(`shows in both frames what a shopper sees when it is ${status}, and says that it is mocked`, async () => {
      await visitor.page.select('[name=status]', status);
      await everyFrameIs(status);
      assert.ok(await visitor.page.$eval('#mocked', (note) => note.checkVisibility()));
      await visitor.page.select('[name=status]', 'ready');
      await visitor.sees('Delivered');
    });

  it('keeps the choices in the address, and the reference out of it', async () => {
    const { page } = visitor;
    assert.equal(page.url(), demo.url);
    await check('layout', 'summary');
    await page.select('[name=lang]', 'ar');
    await page.select('[name=signed-by]', 'hidden');
    await check('expected-delivery');
    assert.equal(page.url(), `${demo.url}#layout=summary&lang=ar&signed-by=hidden&expected-delivery=`);
    assert.equal((await attributes())['expected-delivery'], undefined);
    await visitor.type(journeyOf('J01').reference);
    await page.waitForSelector(`[consignment="${journeyOf('J01').reference}"]`);
    assert.ok(!page.url().includes('EC-'));
  });

  it('shows what an address asks for, and opens the groups in which it is set', async () => {
    await open('#layout=compact&lang=fr&location=hidden&debug=on&theme=no-such&nonsense=1');
    const { page } = visitor;
    const { consignment: _, ...shown } = await attributes();
    assert.deepEqual(shown, {
      'proxy-url': '/delivery-status',
      layout: 'compact',
      lang: 'fr',
      location: 'hidden',
      'expected-delivery': '',
      debug: '',
    });
    assert.equal(await page.$eval('[name=lang]', (select) => (select as HTMLSelectElement).value), 'fr');
    assert.ok(await page.$eval('[name=location]', (select) => select.checkVisibility()));
    assert.ok(await page.$eval('[name=debug]', (box) => box.checkVisibility()));
    // What comes into the element moves the button below it.
    await visitor.sees(/\S/);
    await page.waitForSelector('pro-tracking >>> [part=doctor]');
    await page.locator('#reset-options').click();
    await page.waitForFunction(() => document.querySelector('pro-tracking')?.layout === 'full');
    assert.equal(page.url(), demo.url);
  });

  it('copies the code and announces it', async () => {
    const { page } = visitor;
    const allowed = (name: string) => ({ permission: { name }, state: 'granted' }) as const;
    await page
      .browserContext()
      .setPermission(new URL(demo.url).origin, allowed('clipboard-read'), allowed('clipboard-write'));
    await page.locator('#copy').click();
    await page.waitForFunction(() => document.querySelector('#copied')?.textContent === 'Copied');
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await code());
  });

  it('can be used by keyboard alone', async () => {
    const { page } = visitor;
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const { activeElement: at } = document;
        return at?.getAttribute('name') ?? at?.id ?? '';
      });
    const tabTo = async (name: string): Promise<void> => {
      for (let tries = 0; tries < 60; tries++) {
        await page.keyboard.press('Tab');
        if ((await focused()) === name) return;
      }
      throw new Error(`Tab does not reach ${name}`);
    };
    await page.focus('#journey');
    await tabTo('status');
    await tabTo('layout');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.$eval('pro-tracking', ({ layout }) => layout), 'compact');
    await tabTo('theme');
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector('link#theme');
    await tabTo('reset-options');
    await tabTo('copy');
    await tabTo('code');
    await page.keyboard.press('ArrowRight');
    assert.match(await code(), /^import 'pro-tracking';/);
  });

  for (const [scheme, width] of [
    ['light', 1280],
    ['dark', 768],
    ['dark', 360],
  ] as const)
    it(`gives axe nothing to find, ${scheme}, at ${width} pixels, and does not scroll sideways`, async () => {
      const { page } = visitor;
      await look(width, scheme);
      await page.$$eval('details', (all) => all.forEach((each) => (each.open = true)));
      // Two frames with the same journey are two landmarks of one name, which a shop’s page does not have.
      assert.deepEqual(await axeFindings(page, width === 1280 ? 'landmark-unique' : undefined), []);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
    });

  it('has nothing to complain of', () => assert.deepEqual(visitor.errors, []));
});
