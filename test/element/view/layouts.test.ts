/** What each layout shows, what is open at first, and whether it fits. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../../src/sandbox/journeys.js';
import { settle } from '../crowd.js';
import { show, valuesOf, type Driver } from '../driver.js';
import { showIn, type Scene } from '../speaking.js';
import { hour, leg, multiLeg, scan } from '../../tracking/answers.js';
import { showResponse } from './show-response.js';
import { stopClock } from './still-time.js';

// In the year of the journeys, so that their dates have no year.
stopClock('2024-12-01T12:00:00Z');

/** In a column of that width, like a page's sidebar, in a font like a shop's: those of engines differ. */
const inColumn = async (width: number, scene: Scene): Promise<Driver> => {
  const markup = `<div style="inline-size: ${width}px; font: 16px/1.5 Arial, sans-serif"><i></i></div>`;
  return (await showIn({ ...scene, markup })).driver;
};

/** Nothing is wider than the element. */
const expectFits = ({ element, root }: Driver): void => {
  const { left, right } = element.getBoundingClientRect();
  for (const each of root.querySelectorAll('[part]:not(.heard):not(.heard *)')) {
    const box = each.getBoundingClientRect();
    // Text for screen readers only is one pixel wide, wherever it is.
    if (box.width > 1)
      expect(
        [box.left >= left - 1, box.right <= right + 1],
        `${each.getAttribute('part')}: ${box.left}–${box.right}`,
      ).to.deep.equal([true, true]);
  }
  expect(element.scrollWidth).to.be.at.most(element.clientWidth);
};

/** The number of lines of text. */
const linesOf = (element: HTMLElement): number =>
  Math.round(element.getBoundingClientRect().height / parseFloat(getComputedStyle(element).lineHeight));

const isOpen = ({ open }: HTMLDetailsElement): boolean => open;

/** Folds that are not within another. */
const outerFolds = (driver: Driver): HTMLDetailsElement[] =>
  driver.folds().filter((fold) => !fold.parentElement?.closest('details'));

describe('layout="full"', () => {
  it('is used for an invalid value', async () => {
    const { driver } = await show(journeyOf('J07'));
    // Without the age of the data.
    const told = ({ root }: Driver): unknown[] =>
      ['summary', 'legs'].map((part) => root.querySelector(`[part="${part}"]`)?.textContent);
    expect(told(driver)).not.to.include(undefined);
    for (const layout of ['wide', '', 'COMPACT', 'summary ']) {
      const { driver: odd } = await show(journeyOf('J07'), { layout });
      expect(told(odd), layout).to.deep.equal(told(driver));
    }
  });

  it('shows the current leg open, and the others folded', async () => {
    const { driver } = await show(journeyOf('J07'));
    expect(driver.legs().map(({ open }) => open)).to.deep.equal([true, false, false]);
  });
});

describe('right to left', () => {
  for (const lang of ['ar', 'he'])
    it(`a time stands before the shopper’s own time: ${lang}`, async () => {
      const { driver } = await show(journeyOf('J07'), { lang });
      await driver.element.updateComplete;
      const line = driver.part('line')!;
      const [time, own] = ['time', '.together'].map((each) => line.querySelector(each)!);
      const right = (element: Element): number => element.getBoundingClientRect().right;
      expect(right(own!)).to.be.below(right(time!));
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

  it('has everything but the answer in one fold, closed at first', async () => {
    for (const id of ['J01', 'J07', 'J21', 'J08']) {
      const { driver } = await show(journeyOf(id), { layout: 'compact' });
      expect(outerFolds(driver).map(isOpen), id).to.deep.equal([false]);
      expect(driver.headline(), id).not.to.equal('');
      for (const part of ['legs', 'packages', 'updated', 'show-all'])
        for (const each of driver.parts(part))
          expect(each.closest('details'), `${id} ${part}`).not.to.equal(null);
    }
  });

  it('names the fold, and the number of updates or packages in it', async () => {
    const nameOf = async (id: string): Promise<string | undefined> => {
      const { driver } = await show(journeyOf(id), { layout: 'compact' });
      return driver.folds()[0]?.querySelector('summary')?.textContent.trim();
    };
    expect(await nameOf('J07')).to.equal('Tracking history (7)');
    expect(await nameOf('J21')).to.equal('2 packages');
  });

  it('has the carrier’s own text only where nothing else says what is needed', async () => {
    const boxOf = async (code: string): Promise<string> => {
      const event = scan(code, hour(1), { Description: 'Customs form missing' });
      return (await showResponse(multiLeg([leg('Larkway', event)]), undefined, { layout: 'compact' })).box();
    };
    expect(await boxOf('ActionRequired')).to.contain('“Customs form missing”');
    expect(await boxOf('Delayed')).not.to.contain('Customs form missing');
  });

  it('has nothing but a title for each package', async () => {
    const driver = await inColumn(300, { journey: 'J21', attributes: { layout: 'compact' } });
    outerFolds(driver)[0]!.open = true;
    await settle(driver.element);
    const heightOf = (each: Element): number => each.getBoundingClientRect().height;
    const packages = driver.parts('package');
    expect(packages).to.have.lengthOf(2);
    for (const each of packages) {
      const title = heightOf(each.querySelector('summary')!);
      expect(title).to.be.within(20, 110);
      expect(heightOf(each)).to.be.within(title, title + 2);
    }
  });
});

describe('layout="summary"', () => {
  for (const width of [240, 320, 600])
    for (const id of ['J01', 'J08', 'J21', 'J38b'])
      it(`is a short row without a history that fits into ${width} px: ${id}`, async () => {
        const driver = await inColumn(width, { journey: id, attributes: { layout: 'summary' } });
        for (const part of ['package', 'box', 'facts', 'step-label', 'event', 'reference', 'copy', 'updated'])
          expect(driver.part(part) === null, part).to.equal(true);
        expect(driver.headline()).not.to.equal('');
        expectFits(driver);
        const { height } = driver.element.getBoundingClientRect();
        expect(height).to.be.at.most(width < 600 ? 75 : 52);
      });

  it('has its headline on one line, with the size of text', async () => {
    const driver = await inColumn(320, { journey: 'J01', attributes: { layout: 'summary' } });
    const headline = driver.part('headline')!;
    expect(linesOf(headline)).to.equal(1);
    expect(getComputedStyle(headline).fontSize).to.equal(getComputedStyle(driver.element).fontSize);
  });

  it('has a heading that names it for screen readers', async () => {
    const { driver } = await show(journeyOf('J08'), { layout: 'summary' });
    expect(driver.headings().map(({ textContent }) => textContent)).to.deep.equal([driver.headline()]);
    expect(driver.part('base')?.getAttribute('aria-labelledby')).to.equal('headline');
  });
});

describe('what the shopper has opened and folded', () => {
  it('stays so after refreshes and in other layouts', async () => {
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

describe('the available width', () => {
  it('is the element’s, whatever the page’s', async () => {
    const narrow = await inColumn(240, { journey: 'J04' });
    const medium = await inColumn(400, { journey: 'J04' });
    const wide = await inColumn(600, { journey: 'J04' });
    const clockIs = (driver: Driver): string => {
      const clock = driver.part('clock')!.getBoundingClientRect();
      const title = driver.part('event-title')!.getBoundingClientRect();
      if (clock.bottom <= title.top + 1) return 'above';
      return clock.left >= title.right ? 'after' : clock.right <= title.left ? 'before' : 'over';
    };
    expect([narrow, medium, wide].map(clockIs)).to.deep.equal(['above', 'after', 'before']);
    const labels = (driver: Driver): number =>
      driver.parts('step-label').filter((label) => label.getBoundingClientRect().width > 1).length;
    expect([narrow, medium, wide].map(labels)).to.deep.equal([0, 0, 5]);
    const isShown = (driver: Driver): boolean => driver.part('next-step')!.getClientRects().length > 0;
    expect([narrow, medium, wide].map(isShown)).to.deep.equal([true, true, false]);
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

  for (const layout of ['full', 'compact', 'summary'])
    it(`keeps its distance on a page that resets every margin, and none while there is none: ${layout}`, async () => {
      const reset = document.createElement('style');
      reset.textContent = '* { margin: 0; padding: 0 }';
      document.head.append(reset);
      try {
        const { driver } = await show(journeyOf('J08'), { layout });
        const { bottom } = driver.part('summary')!.getBoundingClientRect();
        const frame = driver.part('summary')!.parentElement!.getBoundingClientRect();
        expect(frame.bottom).to.equal(bottom);
        expect(slotted(driver, 'actions').getBoundingClientRect().top - bottom).to.be.within(14, 20);
        if (layout === 'summary') return;
        await driver.openAll();
        const [name] = valuesOf(journeyOf('J08').answer, 'PackageReferenceForAllLegsAssignedByMpd');
        const legs = driver.part('legs')!.getBoundingClientRect();
        const below = slotted(driver, `actions-${name}`).getBoundingClientRect();
        expect(below.top - legs.bottom).to.be.within(14, 20);
      } finally {
        reset.remove();
      }
    });

  it('has a place below the summary, and in the package that it names', async () => {
    const { driver } = await show(journeyOf('J21'));
    const [, other] = valuesOf(journeyOf('J21').answer, 'PackageReferenceForAllLegsAssignedByMpd');
    const whole = slotted(driver, 'actions');
    const below = slotted(driver, `actions-${other}`);
    const nowhere = slotted(driver, 'actions-EP-000-000-000');
    await driver.openAll();
    expect([whole, below, nowhere].map(isSeen)).to.deep.equal([true, true, false]);
    const [first] = driver.parts('package').map((each) => each.getBoundingClientRect());
    const box = below.getBoundingClientRect();
    const row = driver.part('packages')!.querySelector('#package-2')!.getBoundingClientRect();
    expect(box.top >= row.top && box.bottom <= row.bottom + 1).to.equal(true);
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
  it('stay readable: folded content is rendered when it is opened', async () => {
    for (const layout of ['full', 'compact', 'summary']) {
      const { driver } = await show(journeyOf('J42'), { layout });
      const { length } = driver.root.querySelectorAll('*');
      expect(length, layout).to.be.below(layout === 'summary' ? 60 : 1_500);
      expect(driver.folds().filter(isOpen).length, layout).to.be.at.most(2);
      if (layout === 'compact') outerFolds(driver)[0]!.open = true;
      await settle(driver.element);
      driver.parts('show-all').at(-1)?.click();
      await settle(driver.element);
      expect(driver.packages(), layout).to.have.lengthOf(layout === 'summary' ? 0 : 50);
      driver.element.remove();
    }
  });
});
