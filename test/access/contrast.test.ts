/** Every text, and every drawing with a meaning, in both themes; also where axe cannot tell. */
import { expect } from '@open-wc/testing';
import type { Tone } from '../../src/tracking/states.js';
import type { Driver } from '../element/driver.js';
import { endAnimations } from './axe.js';
import { contrast } from './colours.js';
import { texts } from './sight.js';
import { failing, ready, sights } from './sights.js';

const themes: Readonly<Record<string, string>> = {
  light: 'color: #333; background: #fff',
  dark: 'color-scheme: dark; color: #eee; background: #121212',
};

/** Drawings: the element, and the property that has the colour, possibly of a pseudo-element. */
const drawings: readonly (readonly [selector: string, property: string, pseudo?: string])[] = [
  ['svg', 'stroke'],
  ['[part~="step"]', 'border-top-color', '::before'],
  ['[part~="event"]', 'background-color', '::before'],
  ['[part~="event"]', 'background-color', '::after'],
  ['[part="leg"] > details > summary', 'border-right-color', '::before'],
  ['[part="leg-ahead"]', 'border-right-color', '::before'],
  ['summary', 'border-right-color', '::after'],
  ['[part="lookup-input"]', 'border-top-color'],
  ['[part="retry"], [part="show-all"]', 'border-top-color'],
  ['[part="directions"]', 'border-top-color'],
];

interface Seen {
  readonly name: string;
  readonly ratio: number;
}

const seen = ({ root }: Driver, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].filter((element) => element.checkVisibility());

const nameOf = (element: Element): string => element.getAttribute('part') ?? element.localName;

const drawn = (driver: Driver): Seen[] =>
  drawings.flatMap(([selector, property, pseudo]) =>
    seen(driver, selector)
      .map((element) => ({ element, style: getComputedStyle(element, pseudo) }))
      .filter(({ style }) => !pseudo || style.content !== 'none')
      .map(({ element, style }) => ({
        name: `${nameOf(element)}${pseudo ?? ''}`,
        ratio: contrast(element, style.getPropertyValue(property)),
      })),
  );

/** The signs within the icons, on the icon's own ground. */
const signs = (driver: Driver): Seen[] =>
  seen(driver, '[part="icon"]').map((icon) => {
    const { stroke } = getComputedStyle(icon.querySelector('.sign')!);
    return { name: 'sign', ratio: contrast(icon, stroke, getComputedStyle(icon).fill) };
  });

const below = (least: number, all: readonly Seen[]): string[] =>
  all.filter(({ ratio }) => ratio < least).map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`);

for (const [name, status, open] of sights)
  it(`${name} (${status}) has texts of 4.5:1 and drawings of 3:1, light and dark`, async () => {
    const driver = await open();
    await driver.openAll();
    endAnimations(driver.root);
    const { documentElement: page } = document;
    try {
      for (const [theme, style] of Object.entries(themes)) {
        page.setAttribute('style', style);
        const read = texts(driver).map(({ text, parent }) => ({
          name: text,
          ratio: contrast(parent, getComputedStyle(parent).color),
        }));
        expect(below(4.5, read), theme).to.deep.equal([]);
        expect(below(3, [...drawn(driver), ...signs(driver)]), theme).to.deep.equal([]);
      }
    } finally {
      page.removeAttribute('style');
    }
  });

/** One for each tone. */
const tones: Readonly<Record<Tone, () => Promise<Driver>>> = {
  good: ready('J01'),
  going: ready('J27'),
  attention: ready('J08'),
  problem: ready('J18'),
  neutral: () => failing(404),
};

it('shows no tone by colour alone: each has its own shape and words', async () => {
  const shapes = new Set<string>();
  const { now } = Date;
  after(() => {
    Date.now = now;
  });
  // Days later, J27 would be late.
  Date.now = () => Date.parse('2024-03-05T15:00Z');
  for (const [tone, open] of Object.entries(tones)) {
    const driver = await open();
    expect(driver.part('summary')!.className).to.equal(tone);
    expect(driver.headline()).not.to.equal('');
    shapes.add(driver.part('icon')!.innerHTML);
  }
  expect(shapes.size).to.equal(5);
});
