/** How much is open at first, in how much room. */
import { expect } from '@open-wc/testing';
import { eventually } from '../crowd.js';
import { journeyOf } from '../../../src/sandbox/journeys.js';
import { settle } from '../crowd.js';
import { show, type Driver } from '../driver.js';
import { showIn, type Scene } from '../speaking.js';

/** In a column that wide, as a page's side bar has it. */
const inColumn = async (width: number, scene: Scene): Promise<Driver> =>
  (await showIn({ ...scene, markup: `<div style="inline-size: ${width}px"><i></i></div>` })).driver;

/** Nothing is wider than the element, in any state of its folds. */
const expectFits = ({ element, root }: Driver): void => {
  const { left, right } = element.getBoundingClientRect();
  for (const each of root.querySelectorAll('[part]:not(.heard):not(.heard *)')) {
    const box = each.getBoundingClientRect();
    // What is only heard is one pixel wide, wherever it is.
    if (box.width > 1)
      expect(
        [box.left >= left - 1, box.right <= right + 1],
        `${each.getAttribute('part')}: ${box.left}–${box.right}`,
      ).to.deep.equal([true, true]);
  }
  expect(element.scrollWidth).to.be.at.most(element.clientWidth);
};

/** As many lines as the text takes. */
const linesOf = (element: HTMLElement): number =>
  Math.round(element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).lineHeight));

const isOpen = ({ open }: HTMLDetailsElement): boolean => open;

describe('layout="full"', () => {
  it('is what a value that is none stands for', async () => {
    const { driver } = await show(journeyOf('J07'));
    // How old the answer is comes later.
    const told = ({ root }: Driver): unknown[] =>
      ['summary', 'package'].map((part) => root.querySelector(`[part="${part}"]`)?.textContent);
    for (const layout of ['wide', '', 'COMPACT', 'summary ']) {
      const { driver: odd } = await show(journeyOf('J07'), { layout });
      await eventually(() => odd.refresh(), 'all has come');
      expect(told(odd), layout).to.deep.equal(told(driver));
      expect(odd.parts('route'), layout).to.have.lengthOf(1);
    }
  });

  it('shows the present leg open and the picture, and folds what is done', async () => {
    const { driver } = await show(journeyOf('J07'));
    expect(driver.legs().map(({ open }) => open)).to.deep.equal([true, false, false]);
    expect(driver.parts('route')).to.have.lengthOf(1);
  });
});

describe('layout="compact"', () => {
  for (const id of ['J01', 'J07', 'J21', 'J38b', 'J38c'])
    for (const lang of ['en', 'de', 'ar'])
      it(`fits into a side bar of 240 px: ${id} in ${lang}`, async () => {
        const driver = await inColumn(240, { journey: id, attributes: { layout: 'compact', lang } });
        expectFits(driver);
        await driver.openAll();
        expectFits(driver);
      });

  it('has all folds closed at first, and no picture', async () => {
    for (const id of ['J01', 'J07', 'J21', 'J08']) {
      const { driver } = await show(journeyOf(id), { layout: 'compact' });
      expect(driver.folds().length, id).to.be.above(0);
      expect(driver.folds().filter(isOpen), id).to.have.lengthOf(0);
      expect(driver.parts('route'), id).to.have.lengthOf(0);
      expect(driver.headline(), id).not.to.equal('');
    }
  });

  it('has a line for each package', async () => {
    const driver = await inColumn(300, { journey: 'J21', attributes: { layout: 'compact' } });
    const heights = driver.parts('package').map((each) => each.getBoundingClientRect().height);
    expect(heights).to.have.lengthOf(2);
    for (const height of heights) expect(height).to.be.below(120);
  });
});

describe('layout="summary"', () => {
  for (const width of [240, 320, 600])
    for (const id of ['J01', 'J08', 'J21', 'J38b'])
      it(`is a card without packages or steps that fits into ${width} px: ${id}`, async () => {
        const driver = await inColumn(width, { journey: id, attributes: { layout: 'summary' } });
        for (const part of ['package', 'steps', 'route', 'event', 'reference', 'copy', 'updated', 'meaning'])
          expect(driver.part(part) === null, part).to.equal(true);
        expect(driver.headline()).not.to.equal('');
        expectFits(driver);
        const { height } = driver.element.getBoundingClientRect();
        expect(height).to.be.below(width < 300 ? 190 : 150);
      });

  it('has its headline on one line, with the size of text', async () => {
    const driver = await inColumn(320, { journey: 'J01', attributes: { layout: 'summary' } });
    const headline = driver.part('headline')!;
    expect(linesOf(headline)).to.equal(1);
    expect(getComputedStyle(headline).fontSize).to.equal(getComputedStyle(driver.element).fontSize);
  });

  it('says where it is to those who do not see it, with a heading', async () => {
    const { driver } = await show(journeyOf('J08'), { layout: 'summary' });
    expect(driver.headings().map(({ textContent }) => textContent)).to.deep.equal([driver.headline()]);
    expect(driver.part('base')?.getAttribute('aria-labelledby')).to.equal('headline');
  });
});

describe('what the shopper has opened and folded', () => {
  it('stays so over refreshes and other layouts', async () => {
    const { driver, api } = await show(journeyOf('J07'), { order: 'oldest-first' });
    const [first, , third] = driver.folds();
    Object.assign(first!, { open: true });
    Object.assign(third!, { open: false });
    await settle(driver.element);
    await settle(driver.element);
    const folds = [true, false, false];
    expect(driver.folds().map(isOpen)).to.deep.equal(folds);
    const shown = driver.element.reload();
    (await api.next()).answerAs(journeyOf('J07'));
    await shown;
    expect(driver.folds().map(isOpen)).to.deep.equal(folds);
    await driver.set({ layout: 'summary' });
    expect(driver.folds()).to.deep.equal([]);
    await driver.set({ layout: 'compact' });
    expect(driver.folds().map(isOpen)).to.deep.equal([false, ...folds]);
    await driver.set({ layout: 'full' });
    expect(driver.folds().map(isOpen)).to.deep.equal(folds);
  });
});

describe('the room that there is', () => {
  it('is the element’s, whatever the page’s', async () => {
    const narrow = await inColumn(260, { journey: 'J07' });
    const wide = await inColumn(560, { journey: 'J07' });
    /** Before the words of its event in the same line, not above them. */
    const isBeside = (driver: Driver): boolean =>
      driver.part('time')!.getBoundingClientRect().right <
      driver.part('event-title')!.getBoundingClientRect().left;
    expect([isBeside(narrow), isBeside(wide)]).to.deep.equal([false, true]);
    const labels = (driver: Driver): number =>
      driver.parts('step-label').filter((label) => label.getBoundingClientRect().width > 1).length;
    expect([labels(narrow), labels(wide)]).to.deep.equal([1, 5]);
    expectFits(narrow);
    expectFits(wide);
  });

  for (const width of [240, 320, 600])
    for (const id of ['J07', 'J21', 'J38b', 'J08'])
      it(`of ${width} px is enough for everything of ${id}`, async () => {
        const driver = await inColumn(width, { journey: id });
        await driver.openAll();
        expectFits(driver);
      });
});

describe('the page’s own content', () => {
  const slotted = (driver: Driver, slot: string): HTMLElement => {
    const content = document.createElement('a');
    Object.assign(content, { slot, textContent: slot, href: '#' });
    driver.element.append(content);
    return content;
  };
  const isSeen = (content: HTMLElement): boolean => content.getClientRects().length > 0;

  it('has a place below the summary, and below the package that it names', async () => {
    const { driver } = await show(journeyOf('J21'));
    const [one, other] = driver.packages();
    const whole = slotted(driver, 'actions');
    const below = slotted(driver, `actions-${other!.reference}`);
    const nowhere = slotted(driver, 'actions-EP-000-000-000');
    expect([whole, below, nowhere].map(isSeen)).to.deep.equal([true, true, false]);
    expect(one!.reference).not.to.equal(other!.reference);
    const [first, second] = driver.parts('package').map((each) => each.getBoundingClientRect());
    const box = below.getBoundingClientRect();
    expect(box.top >= second!.top && box.bottom <= second!.bottom + 1).to.equal(true);
    expect(whole.getBoundingClientRect().bottom).to.be.at.most(first!.top);
  });

  it('has a place where there is no package at all', async () => {
    const { driver } = await show(journeyOf('J05'));
    expect(isSeen(slotted(driver, 'empty'))).to.equal(true);
    const { driver: full } = await show(journeyOf('J01'));
    expect(isSeen(slotted(full, 'empty'))).to.equal(false);
  });
});

describe('fifty packages', () => {
  it('stay readable: what is folded is made when it is opened', async () => {
    for (const layout of ['full', 'compact', 'summary']) {
      const { driver } = await show(journeyOf('J42'), { layout });
      const { length } = driver.root.querySelectorAll('*');
      expect(length, layout).to.be.below(layout === 'summary' ? 60 : 1_500);
      expect(driver.packages(), layout).to.have.lengthOf(layout === 'summary' ? 0 : 50);
      expect(driver.folds().filter(isOpen).length, layout).to.be.at.most(2);
      driver.element.remove();
    }
  });
});
