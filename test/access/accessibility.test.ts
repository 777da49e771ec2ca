/** The structure that assistive technology receives, in every status. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { show, type Driver } from '../element/driver.js';
import { faultsOf } from './axe.js';
import { faultsIn } from './looks.js';
import { sights, stale } from './sights.js';

/** Everything that Tab could reach. */
const focusable = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable]';

for (const [name, status, open] of sights)
  describe(`${name} (${status})`, () => {
    let driver: Driver;
    beforeEach(async () => {
      driver = await open();
      expect(driver.element.status).to.equal(status);
    });

    it('is accessible', async () => {
      expect(await faultsOf(driver.element)).to.deep.equal([]);
    });

    it('is accessible with everything open, in each theme and direction', async () => {
      expect(await faultsIn('light', driver)).to.deep.equal([]);
      expect(await faultsIn('dark, from right to left', driver)).to.deep.equal([]);
    });

    it('fits into 240 pixels', async () => {
      driver.element.style.inlineSize = '240px';
      await driver.openAll();
      const { scrollWidth, clientWidth } = driver.part('base')!;
      expect(clientWidth).to.equal(240);
      expect(scrollWidth).to.equal(240);
    });

    it('nests its headings without a gap, from the level that the page sets', () => {
      const levels = driver.headings().map(({ localName }) => Number(localName[1]));
      // The form shows what is wrong with the entered text.
      const isSaidByForm = status === 'invalid' && driver.element.lookup;
      if (status === 'idle' || status === 'loading' || isSaidByForm) {
        expect(levels).to.deep.equal([]);
        return;
      }
      expect(levels[0]).to.equal(2);
      expect(levels.filter((level) => level <= 2)).to.have.lengthOf(1);
      for (const [index, level] of levels.entries())
        expect(level).to.be.at.most((levels[index - 1] ?? 1) + 1);
      for (const heading of driver.headings()) expect(heading.textContent.trim()).not.to.equal('');
    });

    it('gives the focus to controls only', () => {
      const names = [...driver.root.querySelectorAll(focusable)].map(({ localName }) => localName);
      expect(
        names.filter((localName) => !['summary', 'button', 'a', 'input'].includes(localName)),
      ).to.deep.equal([]);
      expect(driver.root.querySelectorAll('[tabindex]')).to.have.lengthOf(0);
      expect(driver.element.hasAttribute('tabindex')).to.equal(false);
    });

    it('labels each region by an element that exists', () => {
      for (const region of driver.root.querySelectorAll('[aria-labelledby]'))
        for (const id of region.getAttribute('aria-labelledby')!.split(' '))
          expect(driver.root.getElementById(id)?.textContent.trim(), id).to.be.ok;
    });

    it('uses each id once', () => {
      const ids = [...driver.root.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('has machine-readable times only', () => {
      for (const { dateTime } of driver.times()) {
        expect(dateTime).to.match(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/);
        expect(Date.parse(dateTime)).not.to.be.NaN;
      }
    });

    it('hides drawings', () => {
      for (const drawing of driver.root.querySelectorAll('svg'))
        expect(drawing.closest('[aria-hidden="true"], [role="img"]')).not.to.equal(null);
    });
  });

describe('the structure of a journey', () => {
  it('is a region named by its headline', async () => {
    const { driver } = await show(journeyOf('J21'));
    const [region, ...others] = driver.root.querySelectorAll('section');
    const name = driver.root.getElementById(region!.getAttribute('aria-labelledby')!);
    expect(name?.textContent).to.equal('1 of 2 delivered');
    expect(others).to.have.lengthOf(0);
  });

  it('has a heading for each package that differs from the others', async () => {
    const { driver } = await show(journeyOf('J23'));
    const headings = driver.headings().filter(({ localName }) => localName === 'h3');
    expect(headings.map(({ textContent }) => textContent.slice(0, 25))).to.deep.equal([
      'Delivered, Package 1 of 3',
      'Delivered, Package 2 of 3',
      'Delivered, Package 3 of 3',
    ]);
  });

  it('has no heading and no list of one item for an only leg', async () => {
    const { driver } = await show(journeyOf('J01'));
    expect(driver.headings().map(({ textContent }) => textContent)).to.deep.equal([
      'Delivered',
      'Tracking history',
    ]);
    const lists = [...driver.root.querySelectorAll('ol')].map((list) => list.getAttribute('part'));
    expect(lists).to.deep.equal(['steps', 'events']);
  });

  it('has ordered lists of legs and of events', async () => {
    const { driver } = await show(journeyOf('J07'));
    for (const part of ['legs', 'events'])
      for (const list of driver.parts(part)) {
        expect(list.localName).to.equal('ol');
        expect([...list.children].every(({ localName }) => localName === 'li')).to.equal(true);
      }
    expect(driver.parts('legs')).to.have.lengthOf(1);
    expect(driver.parts('events')).to.have.lengthOf(3);
  });

  it('numbers them backwards when the newest is first', async () => {
    const { driver } = await show(journeyOf('J07'));
    const lists = (): HTMLElement[] => [...driver.parts('legs'), ...driver.parts('events')];
    expect(lists().every((list) => (list as HTMLOListElement).reversed)).to.equal(true);
    await driver.set({ order: 'oldest-first' });
    expect(lists().some((list) => (list as HTMLOListElement).reversed)).to.equal(false);
  });

  it('marks the current step, and only that one', async () => {
    const { driver } = await show(journeyOf('J27'));
    const current = driver.parts('step').filter((step) => step.getAttribute('aria-current') === 'step');
    expect(current.map(({ textContent }) => textContent.trim())).to.deep.equal(['Out for delivery']);
    expect(driver.parts('step')).to.have.lengthOf(5);
    expect(driver.parts('step-done')).to.have.lengthOf(3);
    expect(driver.parts('step-current')).to.deep.equal(current);
  });

  it('names the list of steps', async () => {
    const { driver } = await show(journeyOf('J27'));
    expect(driver.part('steps')?.getAttribute('aria-label')).to.equal('Progress');
  });

  for (const id of ['J18', 'J31', 'J05'])
    it(`draws no steps for a parcel that will not arrive, or whose state is unknown (${id})`, async () => {
      const { driver } = await show(journeyOf(id));
      expect(driver.part('steps')).to.equal(null);
    });

  it('has the instant of each event', async () => {
    const { driver } = await show(journeyOf('J07'), { order: 'oldest-first' });
    expect(driver.events()[0]?.instant).to.equal('2024-04-01T15:05:00.000Z');
  });

  it('names the day at its first event, before the clock', async () => {
    const { driver } = await show(journeyOf('J07'), { order: 'oldest-first' });
    const [first, second, ...others] = driver.events().map(({ time }) => time);
    expect(first).to.equal('Monday, 1 April 2024 16:05 local time');
    expect(second).to.match(/^Tuesday, 2 April 2024 /);
    expect(others.at(-1)).to.equal('13:20 local time');
  });

  it('announces politely that the data is stale', async () => {
    const driver = await stale();
    expect(driver.part('notice')?.closest('[role="status"]')).not.to.equal(null);
  });

  it('announces nothing else at the first response', async () => {
    const { driver } = await show(journeyOf('J07'));
    const regions = [...driver.root.querySelectorAll('[role="status"], [role="alert"], [aria-live]')];
    expect(regions.map((region) => region.textContent).join('')).to.equal('');
  });

  it('shows times with digits of equal width', async () => {
    const { driver } = await show(journeyOf('J07'));
    expect(getComputedStyle(driver.part('clock')!).fontVariantNumeric).to.include('tabular-nums');
  });
});
