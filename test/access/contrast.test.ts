/** Every text, and everything drawn that tells something, in both themes; also what axe cannot reckon. */
import { expect } from '@open-wc/testing';
import type { Tone } from '../../src/tracking/states.js';
import type { Driver } from '../element/driver.js';
import { contrast } from './colours.js';
import { texts } from './sight.js';
import { failing, ready, sights } from './sights.js';

const themes: Readonly<Record<string, string>> = {
  light: 'color: #333; background: #fff',
  dark: 'color-scheme: dark; color: #eee; background: #121212',
};

/** What is drawn, by the part that draws it: of an element, or of what stands before or behind its content. */
const drawings: readonly (readonly [selector: string, property: string, pseudo?: string])[] = [
  ['svg', 'stroke'],
  ['[part~="step"]', 'border-top-color', '::after'],
  ['[part~="step"]:not(:first-child)', 'border-top-color', '::before'],
  ['[part~="event"], [part="hand-over"]', 'border-top-color', '::after'],
  ['[part~="event"]:not(:last-child)', 'border-left-color', '::before'],
  ['summary', 'border-right-color', '::after'],
  ['[part="lookup-input"]', 'border-top-color'],
  ['[part="retry"], [part="show-all"], [part="lookup-button"]', 'border-top-color'],
];

const drawn = ({ root }: Driver): { name: string; ratio: number }[] =>
  drawings.flatMap(([selector, property, pseudo]) =>
    [...root.querySelectorAll(selector)]
      .filter((element) => element.checkVisibility())
      .map((element) => ({
        name: `${element.getAttribute('part') ?? element.getAttribute('class')}${pseudo ?? ''}`,
        ratio: contrast(element, getComputedStyle(element, pseudo).getPropertyValue(property)),
      })),
  );

const below = (least: number, all: readonly { name: string; ratio: number }[]): string[] =>
  all.filter(({ ratio }) => ratio < least).map(({ name, ratio }) => `${name}: ${ratio.toFixed(2)}`);

for (const [name, status, open] of sights)
  it(`${name} (${status}) has texts of 4.5:1 and drawings of 3:1, light and dark`, async () => {
    const driver = await open();
    await driver.openAll();
    for (const animation of driver.root.getAnimations()) animation.finish();
    const { documentElement: page } = document;
    try {
      for (const [theme, style] of Object.entries(themes)) {
        page.setAttribute('style', style);
        const read = texts(driver).map(({ text, parent }) => ({
          name: text,
          ratio: contrast(parent, getComputedStyle(parent).color),
        }));
        expect(below(4.5, read), theme).to.deep.equal([]);
        expect(below(3, drawn(driver)), theme).to.deep.equal([]);
      }
    } finally {
      page.removeAttribute('style');
    }
  });

/** One for each tone. */
const tones: Readonly<Record<Tone, () => Promise<Driver>>> = {
  good: ready('J01'),
  going: ready('J27'),
  attention: ready('J11'),
  problem: ready('J18'),
  neutral: () => failing(404),
};

it('tells no tone by its colour alone: each has a shape of its own beside its words', async () => {
  const shapes = new Set<string | null | undefined>();
  for (const [tone, open] of Object.entries(tones)) {
    const driver = await open();
    expect(driver.part('summary')!.className).to.equal(tone);
    expect(driver.headline()).not.to.equal('');
    shapes.add(driver.root.querySelector('[part="icon"] path')?.getAttribute('d'));
  }
  expect(shapes.size).to.equal(5);
});
