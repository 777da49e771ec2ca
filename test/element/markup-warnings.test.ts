/** What the console says of a page's markup: one warning for each mistake, and none for what any element may have. */
import { expect, fixture, html } from '@open-wc/testing';
import { eventually } from './crowd.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { FakeApi } from './api.js';
import { createElement, Driver, place, type Attributes } from './driver.js';
import { warningsOf } from './warnings.js';

const { answer } = journeyOf('J01');

let markers = 0;

/** A mistake that is warned of once: anything that was wrong with earlier elements has been warned of by then. */
const marker = async (warnings: readonly string[]): Promise<void> => {
  const value = `marker-${++markers}`;
  await place({ layout: value }, { data: answer });
  await eventually(() => warnings.some((warning) => warning.includes(value)), 'the marker is warned of');
};

/** The warnings that the work leads to, without the prefix. */
const warningsFor = async (work: () => Promise<unknown>): Promise<string[]> => {
  const warnings = await warningsOf(async (told) => {
    await work();
    await marker(told);
  });
  return warnings.filter((warning) => !/marker-\d/.test(warning));
};

/** Puts markup into the page as a parser does, and waits for the element in it. */
const parse = async (markup: string): Promise<Driver> => {
  const holder = await fixture<HTMLDivElement>(html`<div></div>`);
  holder.innerHTML = markup;
  const element = holder.querySelector('pro-tracking')!;
  element.data = answer;
  const driver = new Driver(element);
  await driver.shows('ready');
  return driver;
};

describe('an attribute that looks like a misspelt one', () => {
  const rows: readonly (readonly [attribute: string, meant: string])[] = [
    ['signedby', 'signed-by'],
    ['signed_by', 'signed-by'],
    ['signed–by', 'signed-by'],
    ['sigend-by', 'signed-by'],
    ['data-signed-by', 'signed-by'],
    ['data-signedby', 'signed-by'],
    ['proxyurl', 'proxy-url'],
    ['proxy_url', 'proxy-url'],
    ['proxy-uri', 'proxy-url'],
    ['proxy', 'proxy-url'],
    ['data-proxy-url', 'proxy-url'],
    ['consignement', 'consignment'],
    ['consigment', 'consignment'],
    ['consignments', 'consignment'],
    ['consignment-reference', 'consignment'],
    ['data-consignment', 'consignment'],
    ['data-consignement', 'consignment'],
    ['timezone', 'time-zone'],
    ['time_zone', 'time-zone'],
    ['headinglevel', 'heading-level'],
    ['heading', 'heading-level'],
    ['mapurl', 'map-url'],
    ['expecteddelivery', 'expected-delivery'],
    ['expected', 'expected-delivery'],
    ['locaton', 'location'],
    ['locations', 'location'],
    ['look-up', 'lookup'],
    ['lay-out', 'layout'],
    ['tokn', 'token'],
    ['ordr', 'order'],
    ['laoding', 'loading'],
    ['credentails', 'credentials'],
    ['language', 'lang'],
  ];
  for (const [attribute, meant] of rows)
    it(`${attribute} is warned of: ${meant}`, async () => {
      const warnings = await warningsFor(() => parse(`<pro-tracking ${attribute}="x"></pro-tracking>`));
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include(`"${attribute}"; did you mean "${meant}"?`);
      expect(warnings[0]).to.match(/^<pro-tracking>: .* docs\/troubleshooting\.md#misspelt-attribute$/);
    });

  it('is warned of once, however many elements have it', async () => {
    const warnings = await warningsFor(async () => {
      for (let count = 0; count < 3; count++) await place({ 'heading-levle': 2 }, { data: answer });
    });
    expect(warnings).to.have.lengthOf(1);
  });

  for (const [attribute, property] of [
    ['data', 'data'],
    ['messages', 'messages'],
    ['fetch', 'fetch'],
    ['renewtoken', 'renewToken'],
    ['initial-data', 'initialData'],
    ['initialdata', 'initialData'],
  ] as const)
    it(`${attribute}="[object Object]" is warned of as the property ${property}`, async () => {
      const warnings = await warningsFor(() => place({ [attribute]: '[object Object]' }, { data: answer }));
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include(`element.${property} = `).and.include('#property-as-an-attribute');
    });
});

describe('an attribute that any element may have', () => {
  const names = [
    ...[
      'accesskey',
      'autocapitalize',
      'autofocus',
      'class',
      'contenteditable',
      'dir',
      'draggable',
      'exportparts',
    ],
    ...[
      'enterkeyhint',
      'hidden',
      'id',
      'inert',
      'inputmode',
      'is',
      'itemid',
      'itemprop',
      'itemref',
      'itemscope',
    ],
    ...[
      'itemtype',
      'lang',
      'nonce',
      'part',
      'popover',
      'role',
      'slot',
      'spellcheck',
      'style',
      'tabindex',
      'title',
    ],
    ...['translate', 'writingsuggestions', 'key', 'ref', 'name', 'type', 'xmlns'],
    ...['aria-label', 'aria-hidden', 'aria-location', 'data-id', 'data-location', 'data-order', 'data-mode'],
    ...[
      'data-token',
      'data-loading',
      'data-lang',
      'data-layout',
      'data-testid',
      'data-v-7ba5bd90',
      'data-reactid',
    ],
    ...[
      'data-turbo-permanent',
      'data-astro-cid-x7',
      'data-sveltekit-reload',
      'data-wp-interactive',
      'data-aos',
    ],
    ...[
      'v-cloak',
      'v-mode',
      'v-order',
      'v-if',
      'ng-version',
      'ng-mode',
      'ng-reflect-data',
      '_ngcontent-abc-c12',
    ],
    ...[
      '_nghost-abc',
      'onclick',
      'onload',
      'onlookup',
      'x-data',
      'x-mode',
      'x-cloak',
      'hx-get',
      'hx-token',
      'hx-boost',
    ],
    ...['up-layout', 'jsaction', 'jsmodel', 'jsname', 'astro-cid-x7', 'svelte-x7', 'wire-id', 'order-id'],
  ];
  const unusual = [
    ':consignment',
    '@click',
    '#ref',
    '[data]',
    '(load)',
    '*ngif',
    '.data',
    '?lookup',
    'wire:model',
    'wire:loading',
  ];
  const more = [
    'v-bind:consignment',
    'x-on:click',
    'xml:lang',
    'q:id',
    'on:click',
    'class:list',
    'client:load',
    'bind:data',
  ];

  it('is not warned of', async () => {
    // Only the parser takes such names.
    const written = [...names, ...unusual, ...more].map((name) => `${name}="order"`).join(' ');
    const warnings = await warningsFor(() => parse(`<pro-tracking ${written}></pro-tracking>`));
    expect(warnings).to.deep.equal([]);
  });

  it('of ours is not warned of, with a good value', async () => {
    const attributes: Attributes = {
      consignment: 'ec-j01-del-ivr',
      'proxy-url': '/elsewhere/{mode}/{consignment}',
      mode: 'flattened',
      'expected-delivery': 'true',
      refresh: '60',
      loading: 'lazy',
      order: 'oldest-first',
      layout: 'compact',
      'time-zone': 'viewer',
      'signed-by': 'none',
      location: 'none',
      'map-url': 'https://maps.example/?q={place}',
      'heading-level': '3',
      lookup: 'lookup',
      token: 'eyJ0.eyJz.c2ln',
      credentials: 'omit',
      lang: 'de-AT',
      debug: 'false ',
    };
    const { debug: _, ...good } = attributes;
    expect(await warningsFor(() => place(good, { data: answer }))).to.deep.equal([]);
  });
});

describe('a tag without an end', () => {
  const swallowed: Readonly<Record<string, string>> = {
    main: '<main><p>Goods</p></main>',
    nav: '<div><nav><a href="#">Home</a></nav></div>',
    footer: '<p>Thanks</p><footer>Imprint</footer>',
    script: '<p>Thanks</p><script>void 0</script>',
    h1: '<section><h1>Your order</h1></section>',
  };
  for (const [name, content] of Object.entries(swallowed))
    it(`is warned of where it has taken in <${name}>`, async () => {
      const warnings = await warningsFor(() => parse(`<div><pro-tracking />${content}</div>`));
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.include(`<${name}>`).and.include('<pro-tracking …></pro-tracking>');
      expect(warnings[0]).to.match(/docs\/troubleshooting\.md#tag-without-an-end$/);
    });

  it('is warned of where it has taken in the next one', async () => {
    const warnings = await warningsFor(() => parse('<pro-tracking /><pro-tracking />'));
    expect(warnings.filter((warning) => warning.includes('#tag-without-an-end'))).to.have.lengthOf(1);
  });

  for (const content of [
    '<p>Call us about your parcel.</p>',
    '<a href="https://carrier.example">Track it there</a>',
    '<h2>Your parcel</h2><p>Call us.</p><ul><li>EC-1</li></ul>',
    '<div class="card"><img alt="" src="data:,"><form><input><button>Track</button></form></div>',
    '<noscript>Please allow scripts.</noscript>',
    '<script type="application/json">{"TrackedPackages":[]}</script><p>Call us.</p>',
    '<script type="application/ld+json">{}</script>',
    '<nav slot="actions"><a href="#">Return it</a></nav><footer slot="footer">Questions?</footer>',
    '<header slot="heading"><h1>Your order</h1></header>',
    '<section><table><tr><td>EC-1</td></tr></table></section>',
  ])
    it(`is not taken for one that has a fallback: ${content.slice(0, 40)}`, async () => {
      const warnings = await warningsFor(() => parse(`<div><pro-tracking>${content}</pro-tracking></div>`));
      expect(warnings.join()).not.to.include('#tag-without-an-end');
    });
});

describe('curly quotes', () => {
  it('around a value are no part of it, and are warned of', async () => {
    const warnings = await warningsFor(async () => {
      const { element } = await parse(
        '<pro-tracking consignment=“EC-J01-DEL-IVR” order=“oldest-first” heading-level=„3“ lookup=“false”></pro-tracking>',
      );
      expect(element.order).to.equal('oldest-first');
      expect(element.headingLevel).to.equal(3);
      expect(element.lookup).to.equal(false);
    });
    const quoted = warnings.filter((warning) => warning.includes('#curly-quotes'));
    expect(quoted).to.have.lengthOf(1);
    expect(quoted[0]).to.include('consignment, order, heading-level');
  });

  it('around a value with a blank are warned of', async () => {
    const warnings = await warningsFor(() =>
      parse('<pro-tracking time-zone=“Europe/London lookup”></pro-tracking>'),
    );
    expect(warnings.join()).to.include('#curly-quotes');
  });

  it('within a good reference are not needed', async () => {
    const api = new FakeApi();
    const element = createElement({ consignment: '“EC-J01-DEL-IVR”' }, { fetch: api.fetch });
    await warningsFor(() => fixture(html`${element}`));
    expect((await api.next()).url.pathname).to.include('EC-J01-DEL-IVR');
  });
});
