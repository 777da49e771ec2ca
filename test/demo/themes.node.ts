import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { axeFindings } from './axe.js';
import { startDemo, visit, type Demo, type Visitor } from './demo-page.js';

interface Named {
  readonly name: string;
  readonly description: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly cssParts?: Named[]; readonly cssProperties?: Named[] }[];
  }[];
}

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Manifest;
const declarations = modules.flatMap((module) => module.declarations);
/** With the names that a part has only at times: its description has them in backticks. */
const parts = declarations.flatMap(({ cssParts = [] }) =>
  cssParts.flatMap(({ name, description }) => [
    name,
    ...[...description.matchAll(/`([a-z-]+)`/g)].flatMap(([, other = '']) =>
      other.startsWith(`${name}-`) ? other : [],
    ),
  ]),
);
const properties = declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));

const files = readdirSync('demo/themes');

/** A distance in RGB, of 441 from black to white. The nearest two of the element's own tones are 62 apart. */
const distinct = 55;

/** What makes a button look as it does, but for the colours of its text and its edge. */
const shape = [
  'background-color',
  'border-top-left-radius',
  'border-top-width',
  'font-family',
  'font-size',
  'font-weight',
  'height',
  'padding-left',
];

describe('the themes', () => {
  let demo: Demo;
  let visitor: Visitor;

  before(async () => {
    demo = await startDemo();
    visitor = await visit(demo.url);
  });
  after(async () => {
    await visitor?.leave();
    await demo?.close();
  });

  it('are offered, all of them', async () => {
    const offered = await visitor.page.$$eval('[name=theme] option', (options) =>
      options.map((option) => (option as HTMLOptionElement).value),
    );
    assert.deepEqual(offered.filter(Boolean).sort(), files.map((file) => file.replace('.css', '')).sort());
  });

  for (const file of files) {
    const css = readFileSync(`demo/themes/${file}`, 'utf8');

    it(`${file} is made of custom properties and parts that the element has, and of nothing else`, async () => {
      const rules = await visitor.page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        return [...sheet.cssRules].map((rule) => {
          const { selectorText, style } = rule as CSSStyleRule;
          return { selectors: selectorText.split(', '), set: [...style] };
        });
      }, css);
      for (const { selectors, set } of rules)
        for (const selector of selectors) {
          const [, part] =
            /^pro-tracking(?::not\(\[layout\]\))?::part\(([a-z-]+)\)(::before|::after)?$/.exec(selector) ??
            [];
          if (part) assert.ok(parts.includes(part), selector);
          else assert.equal(selector, 'pro-tracking');
          if (!part) for (const name of set) assert.ok(properties.includes(name), name);
        }
      assert.ok(rules.length > 1);
    });

    for (const scheme of ['light', 'dark']) {
      const open = async (cards: readonly string[]): Promise<void> => {
        const theme = file.replace('.css', '');
        await visitor.page.goto(
          `${demo.url}gallery.html?theme=${theme}&scheme=${scheme}&only=${cards.join()}`,
        );
        await visitor.page.waitForSelector('[data-complete]');
      };

      it(`${file} gives axe nothing to find, ${scheme}`, async () => {
        await open(['ready-full-J0', 'ready-full-J18', 'ready-full-missed', 'ready-compact-J1', 'failed']);
        assert.deepEqual(await axeFindings(visitor.page, 'landmark-unique'), []);
      });

      it(`${file} has one kind of main button and one of other buttons, in the element and in the shop, ${scheme}`, async () => {
        await open(['idle-full-lookup', 'failed-full', 'ready-full-missed']);
        const buttons = await visitor.page.evaluate((properties) => {
          const inElements = [...document.querySelectorAll('pro-tracking')].flatMap(({ shadowRoot }) => [
            ...shadowRoot!.querySelectorAll('[part=lookup-button], [part=retry]'),
          ]);
          return [...inElements, ...document.querySelectorAll('.shop-actions button')].map((button) => {
            const style = getComputedStyle(button);
            const ground = style.backgroundColor;
            return {
              ...Object.fromEntries(properties.map((name) => [name, style.getPropertyValue(name)])),
              text: getComputedStyle(button.querySelector('span') ?? button).color,
              // A transparent edge shows the ground.
              edge: style.borderTopColor.replace('rgba(0, 0, 0, 0)', ground),
            };
          });
        }, shape);
        assert.equal(buttons.length, 4);
        const [track, tryAgain, rebook, contact] = buttons;
        assert.deepEqual(rebook, track);
        assert.deepEqual(contact, tryAgain);
      });

      it(`${file} has a colour of its own for each tone, ${scheme}`, async () => {
        await open(['ready-full-J01', 'ready-full-J18', 'ready-full-expected', 'ready-full-missed']);
        const colours = await visitor.page.$$eval('pro-tracking', (elements) =>
          elements.map((element) => {
            const icon = element.shadowRoot!.querySelector('[part=icon]')!;
            return (getComputedStyle(icon).fill.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
          }),
        );
        assert.equal(colours.length, 4);
        for (const [at, one] of colours.entries())
          for (const other of colours.slice(at + 1)) {
            const distance = Math.hypot(...one.map((value, channel) => value - other[channel]!));
            assert.ok(distance > distinct, `${one.join()} and ${other.join()}: ${distance}`);
          }
      });
    }
  }
});
