/** The structure that assistive technology gets, in every status. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { show, type Driver } from '../element/driver.js';
import { faultsOf, seen } from './axe.js';
import { sights, stale } from './sights.js';

/** A page has to say the colour of its ground: what reckons the contrasts knows nothing of the browser's own. */
const dark = 'color-scheme: dark; color: #eee; background: #121212';

interface Look {
  readonly style?: string;
  readonly dir?: string;
  readonly rules?: readonly string[];
}

const looks: Readonly<Record<string, Look>> = {
  light: {},
  'light, from right to left': { dir: 'rtl', rules: seen },
  dark: { style: dark, rules: seen },
  'dark, from right to left': { style: dark, dir: 'rtl', rules: seen },
};

/** Everything that the tab key could reach. */
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
      await driver.openAll();
      const { documentElement: page } = document;
      for (const [name, { rules, ...attributes }] of Object.entries(looks)) {
        for (const [attribute, value] of Object.entries(attributes)) page.setAttribute(attribute, value);
        try {
          expect(await faultsOf(driver.element, rules), name).to.deep.equal([]);
        } finally {
          for (const attribute of Object.keys(attributes)) page.removeAttribute(attribute);
        }
      }
    });

    it('fits into 240 pixels', async () => {
      driver.element.style.inlineSize = '240px';
      await driver.openAll();
      const { scrollWidth, clientWidth } = driver.part('base')!;
      expect(clientWidth).to.equal(240);
      expect(scrollWidth).to.equal(240);
    });

    it('nests its headings without a gap, from the level that the page chose', () => {
      const levels = driver.headings().map(({ localName }) => Number(localName[1]));
      // The form says itself what is wrong with what was entered.
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

    it('lets nothing passive take the focus', () => {
      const names = [...driver.root.querySelectorAll(focusable)].map(({ localName }) => localName);
      expect(
        names.filter((localName) => !['summary', 'button', 'a', 'input'].includes(localName)),
      ).to.deep.equal([]);
      expect(driver.root.querySelectorAll('[tabindex]')).to.have.lengthOf(0);
      expect(driver.element.hasAttribute('tabindex')).to.equal(false);
    });

    it('labels each region by something that is there', () => {
      for (const region of driver.root.querySelectorAll('[aria-labelledby]'))
        for (const id of region.getAttribute('aria-labelledby')!.split(' '))
          expect(driver.root.getElementById(id)?.textContent.trim(), id).to.be.ok;
    });

    it('uses each id once', () => {
      const ids = [...driver.root.querySelectorAll('[id]')].map(({ id }) => id);
      expect(new Set(ids).size).to.equal(ids.length);
    });

    it('has no time that a machine could not read', () => {
      for (const { dateTime } of driver.times()) {
        expect(dateTime).to.match(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/);
        expect(Date.parse(dateTime)).not.to.be.NaN;
      }
    });

    it('hides what is drawn only', () => {
      for (const drawing of driver.root.querySelectorAll('svg'))
        expect(drawing.closest('[aria-hidden="true"], [role="img"]')).not.to.equal(null);
    });
  });

describe('the structure of a journey', () => {
  it('is a region named by its headline, with a region for each package', async () => {
    const { driver } = await show(journeyOf('J21'));
    const regions = [...driver.root.querySelectorAll('section')];
    const names = regions.map((region) =>
      driver.root.getElementById(region.getAttribute('aria-labelledby') ?? '')?.textContent.trim(),
    );
    expect(names[0]).to.equal('Partially delivered');
    expect(names.slice(1).map((name) => name?.slice(0, 14))).to.deep.equal([
      'Package 2 of 2',
      'Package 1 of 2',
    ]);
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

  it('marks the step that is reached, and only that one', async () => {
    const { driver } = await show(journeyOf('J27'));
    const current = driver.parts('step').filter((step) => step.getAttribute('aria-current') === 'step');
    expect(current.map(({ textContent }) => textContent.trim())).to.deep.equal(['Out for delivery']);
    expect(driver.parts('step')).to.have.lengthOf(5);
    expect(driver.parts('step-done')).to.have.lengthOf(3);
    expect(driver.parts('step-ahead')).to.have.lengthOf(1);
  });

  it('names the steps’ list', async () => {
    const { driver } = await show(journeyOf('J27'));
    expect(driver.part('steps')?.getAttribute('aria-label')).to.equal('Progress');
  });

  for (const id of ['J18', 'J31', 'J05'])
    it(`draws no steps for a parcel that goes no usual way (${id})`, async () => {
      const { driver } = await show(journeyOf(id));
      expect(driver.part('steps')).to.equal(null);
    });

  it('holds the instant of each scan', async () => {
    const { driver } = await show(journeyOf('J07'), { order: 'oldest-first' });
    expect(driver.events()[0]?.instant).to.equal('2024-04-01T15:05:00.000Z');
  });

  it('says the day of each scan, also where it is not seen twice', async () => {
    const { driver } = await show(journeyOf('J21'));
    for (const { time } of driver.events()) expect(time).to.match(/5 Mar/);
  });

  it('announces politely that an old answer is on show', async () => {
    const driver = await stale();
    expect(driver.part('notice')?.closest('[role="status"]')).not.to.equal(null);
  });

  it('announces nothing else of a first answer', async () => {
    const { driver } = await show(journeyOf('J07'));
    const regions = [...driver.root.querySelectorAll('[role="status"], [role="alert"], [aria-live]')];
    expect(regions.map((region) => region.textContent).join('')).to.equal('');
  });

  it('shows times of one width', async () => {
    const { driver } = await show(journeyOf('J07'));
    expect(getComputedStyle(driver.part('time')!).fontVariantNumeric).to.include('tabular-nums');
  });
});
