/** With the documented reserve, nothing on the page moves, whenever the script and the response come. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { chosenEngines } from '../runner/engines.js';
import { openTab, type Tab } from '../runner/tab.js';
import { assertStill, embedLine, pageOf, reserveStyles, watchScript, type Movement } from './movement.js';
import { openSite } from './site.js';

interface Scene {
  /** Of the journeys, by reference. */
  readonly answer?: (reference: string) => object;
  readonly viewport?: readonly [width: number, height: number];
  readonly lang?: string;
  /** By file name or reference, in milliseconds. */
  readonly delays?: Readonly<Record<string, number>>;
  /** Elements of the page's head. */
  readonly head?: string;
  /** What stands at the end of the page. */
  readonly end?: string;
  /** The page's work once everything is there. */
  readonly then?: () => Promise<unknown>;
}

const phone = [390, 844] as const;
const desk = [1_280, 800] as const;

const referenceOf = (id: string): string => journeyOf(id).reference;

/** The embed line for a journey, with more attributes. */
const lineFor = (id: string, attributes = ''): string =>
  embedLine.replace(/ consignment="[^"]*"/, ` consignment="${referenceOf(id)}" ${attributes}`);

/** The embed without a `style`: for pages with the style sheet of docs/embed.md. */
const tagFor = (id: string, attributes: string): string =>
  `<pro-tracking consignment="${referenceOf(id)}" ${attributes}></pro-tracking>`;

const script = '<script src="/pro-tracking.js" defer></script>';
const styleSheet = '<link rel="stylesheet" href="/shop.css">';
/** Firefox requests an icon for every page. */
const strictPolicy = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'">`;

const answers = new Map(
  ['J01', 'J07', 'J08', 'J10', 'J11', 'J14', 'J21'].map((id) => [referenceOf(id), journeyOf(id).answer]),
);

for (const engine of chosenEngines())
  describe(`layout shift in ${engine}`, () => {
    let tab: Tab;
    before(async () => (tab = await openTab(engine)));
    after(() => tab.close());

    const movementOf = async (shop: string, scene: Scene): Promise<Movement> => {
      const {
        answer = (reference: string): object => answers.get(reference)!,
        delays,
        viewport = desk,
        then,
      } = scene;
      const { head = '', ...rest } = scene;
      const pages = {
        '/': pageOf(shop, { head, ...rest }),
        '/watch.js': watchScript,
        '/shop.css': `body { font: 16px sans-serif } .side { inline-size: 17.5rem } ${reserveStyles}`,
      };
      const site = await openSite(pages, answer, delays);
      try {
        await tab.resize(...viewport);
        await tab.goto(site.url);
        await tab.evaluate(() => window.settled());
        if (then) await tab.evaluate(then);
        return await tab.evaluate(() => window.painted().then(() => window.movement));
      } finally {
        site.close();
      }
    };

    const still = (name: string, shop: string, scene: Scene = {}): void =>
      void it(`is 0 ${name}`, async () => assertStill(await movementOf(shop, scene)));

    it('is noticed without the reserve', async () => {
      const { moves, shifts } = await movementOf(script + tagFor('J01', ''), {
        delays: { 'pro-tracking.js': 300 },
      });
      assert.notEqual(moves.length, 0);
      if (engine === 'chromium') assert.notEqual(shifts.length, 0);
    });

    for (const viewport of [phone, desk])
      for (const id of ['J01', 'J07', 'J21'])
        still(`while ${id} loads at ${viewport.join('×')}`, lineFor(id), {
          viewport,
          delays: { [referenceOf(id)]: 300 },
        });

    it('is 0 when the script comes after 3 s', async () => {
      const movement = await movementOf(lineFor('J01'), {
        viewport: phone,
        delays: { 'pro-tracking.js': 3_000 },
      });
      assertStill(movement);
      assert.equal(movement.wasUndefined, true);
    });
    still('when the response comes after 3 s', lineFor('J07'), { delays: { [referenceOf('J07')]: 3_000 } });
    still('when the language comes after the response', lineFor('J21', 'lang="ar"'), {
      lang: 'ar',
      delays: { 'pro-tracking.ar.js': 500 },
    });
    still('while the page itself is long in coming', lineFor('J07'), {
      end: '<script src="/slow.js"></script>',
      delays: { 'slow.js': 500 },
    });
    still(
      'with a response in the page',
      lineFor('J01')
        .replace('></pro-tracking>', '>$&')
        .replace(
          '>></pro-tracking>',
          `><script type="application/json">${JSON.stringify(journeyOf('J01').answer)}</script></pro-tracking>`,
        ),
    );
    still('when the request fails', lineFor('J01'), {
      answer: () => {
        throw new Error('not there');
      },
      delays: { [referenceOf('J01')]: 300 },
    });
    still('with the form above the journey', lineFor('J01', 'lookup'), {
      delays: { [referenceOf('J01')]: 300 },
    });
    still('with the form alone', lineFor('J01', 'lookup').replace(/consignment="[^"]*"/, ''), {
      delays: { 'pro-tracking.js': 300 },
    });
    still('with a lazy element', lineFor('J01', 'loading="lazy"'), { delays: { [referenceOf('J01')]: 300 } });
    still(
      'with fallback and slotted content',
      lineFor('J01').replace(
        '></pro-tracking>',
        '><p>Ask us</p><p slot="heading">Order 10482</p><p slot="actions">Return it</p></pro-tracking>',
      ),
      { delays: { 'pro-tracking.js': 500, [referenceOf('J01')]: 300 } },
    );
    still('when the same response comes again', lineFor('J01'), {
      then: () => document.querySelector('pro-tracking')!.reload(),
    });

    for (const id of ['J01', 'J08', 'J11', 'J14', 'J21'])
      for (const head of [styleSheet, strictPolicy + styleSheet])
        still(
          `with ${id} in a side bar${head === styleSheet ? '' : ' under a strict policy'}`,
          `${script}<div class="side">${tagFor(id, 'layout="compact"')}</div>`,
          { head, delays: { 'pro-tracking.js': 300, [referenceOf(id)]: 300 } },
        );

    for (const viewport of [phone, desk])
      still(
        `with a list of orders at ${viewport.join('×')}`,
        script +
          ['J01', 'J10', 'J21', 'J08', 'J07']
            .map((id) => `<h2>Order ${id}</h2>${tagFor(id, 'layout="summary"')}`)
            .join(''),
        {
          head: styleSheet,
          viewport,
          delays: {
            'pro-tracking.js': 300,
            [referenceOf('J01')]: 600,
            [referenceOf('J10')]: 100,
            [referenceOf('J21')]: 300,
          },
        },
      );
  });
