/** Walks with the tab key through every layout, and what is kept for those who walk. */
import { expect } from '@open-wc/testing';
import { eventually } from '../element/crowd.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { ask, place, type Attributes, type Driver } from '../element/driver.js';
import { focused, press, pressBack, showWhole, startBefore, stops, tabTo, type } from './keys.js';
import { before, spoken, withClipboard } from './sights.js';

const map: Attributes = { 'map-url': 'https://map.example/{place}' };

const walks: readonly (readonly [name: string, id: string, attributes: Attributes, stops: string[]])[] = [
  ['full', 'J21', {}, ['copy', 'refresh', 'summary', 'summary', 'summary']],
  ['full, with a map', 'J01', map, ['copy', 'map', 'refresh', 'summary', 'map', 'map', 'map', 'map']],
  ['compact', 'J21', { layout: 'compact' }, ['copy', 'refresh', 'summary', 'summary']],
  ['compact, one package', 'J07', { layout: 'compact' }, ['copy', 'refresh', 'summary']],
  ['summary', 'J21', { layout: 'summary' }, []],
  [
    'a form above it',
    'J07',
    { lookup: true },
    ['lookup-input', 'lookup-button', 'copy', 'refresh', 'summary', 'summary', 'summary'],
  ],
];

/** Elements are compared by their numbers and by what they are: a whole one takes minutes to print. */
const nameOf = (stop: Element | null): string => stop?.getAttribute('part') ?? stop?.localName ?? '';

describe('the tab key', () => {
  for (const [name, id, attributes, expected] of walks)
    it(`stops at all that can be done and leads out at both ends: ${name}`, async () => {
      const { driver } = await showWhole(journeyOf(id), attributes);
      if (attributes.lookup) await eventually(() => driver.part('lookup-input'), 'the form is there');
      const all = stops(driver);
      expect(all.map(nameOf)).to.deep.equal(expected);
      startBefore(driver);
      const numbers = [...all.keys()];
      const walk = async (go: () => Promise<void>): Promise<number[]> => {
        const met: number[] = [];
        do {
          await go();
          met.push(all.indexOf(focused(driver)!));
        } while (met.at(-1) !== -1 && met.length <= all.length);
        return met;
      };
      expect(await walk(() => press('Tab'))).to.deep.equal([...numbers, -1]);
      expect(document.activeElement?.textContent).to.equal('after');
      expect(await walk(pressBack)).to.deep.equal([...[...numbers].reverse(), -1]);
      expect(document.activeElement?.textContent).to.equal('before');
    });

  it('shows where it is at every stop', async () => {
    const { driver } = await showWhole(journeyOf('J01'), { ...map, lookup: true });
    await eventually(() => driver.part('lookup-input'), 'the form is there');
    startBefore(driver);
    for (const stop of stops(driver)) {
      await press('Tab');
      expect(focused(driver) === stop).to.equal(true);
      const { outlineStyle, outlineWidth } = getComputedStyle(stop);
      expect(outlineStyle, nameOf(stop)).not.to.equal('none');
      expect(parseFloat(outlineWidth), nameOf(stop)).to.be.at.least(1);
      expect(stop.matches(':focus-visible'), nameOf(stop)).to.equal(true);
    }
  });
});

describe('by keyboard', () => {
  for (const key of ['Enter', 'Space'])
    it(`the reference is copied with ${key}, and the button keeps the focus`, async () => {
      const written: string[] = [];
      const clipboard = { writeText: async (text: string) => void written.push(text) };
      await withClipboard(clipboard, async () => {
        const journey = journeyOf('J07');
        const { driver } = await showWhole(journey);
        const copy = await tabTo(driver, 'copy');
        await press(key);
        await eventually(() => driver.part('copy-status')!.textContent === 'Copied', 'it is said');
        expect(written).to.deep.equal([journey.reference]);
        expect(focused(driver) === copy).to.equal(true);
      });
    });

  it('a folded package opens, and what was folded in it comes next', async () => {
    const { driver } = await showWhole(journeyOf('J07'), { layout: 'compact' });
    startBefore(driver);
    for (const part of ['copy', 'refresh', 'summary']) {
      await press('Tab');
      expect(nameOf(focused(driver))).to.equal(part);
    }
    await press('Enter');
    await eventually(() => driver.folds()[0]?.open, 'it is open');
    await press('Tab');
    expect(Boolean(focused(driver)?.closest('[part="leg"]'))).to.equal(true);
  });

  it('a reference is entered, refused, mended and asked for, with the focus in the field', async () => {
    const driver = await place({ lookup: true });
    await eventually(() => driver.part('lookup-input'), 'the form is there');
    const field = (await tabTo(driver, 'lookup-input')) as HTMLInputElement;
    await press('Enter');
    await eventually(() => driver.part('lookup-error')!.textContent.trim(), 'it is said');
    expect(focused(driver) === field).to.equal(true);
    await type('ec-123');
    await press('Enter');
    await eventually(() => driver.element.consignment === 'EC-123', 'it is asked for');
    await driver.element.updateComplete;
    expect(focused(driver) === field).to.equal(true);
  });
});

describe('the focus', () => {
  const parts = ['copy', 'refresh', 'summary'];

  const focusOn = (driver: Driver, part: string): HTMLElement => {
    const stop = stops(driver).find((each) => nameOf(each) === part) as HTMLElement;
    stop.focus();
    return stop;
  };

  for (const part of parts) {
    it(`stays on ${part} when there are news`, async () => {
      const journey = journeyOf('J01');
      const { driver, api } = await ask(journey.reference);
      (await api.next()).answer(before(journey));
      await eventually(() => driver.refresh(), 'the button for news is there');
      const stop = focusOn(driver, part);
      const shown = driver.element.reload();
      (await api.next()).answerAs(journey);
      await shown;
      expect(driver.headline()).to.equal('Delivered');
      expect(focused(driver) === stop).to.equal(true);
    });

    it(`stays on ${part} when the journey cannot be refreshed`, async () => {
      const { driver, api } = await showWhole(journeyOf('J01'));
      const stop = focusOn(driver, part);
      const shown = driver.element.reload();
      (await api.next()).fail();
      await shown;
      await driver.shows('stale');
      expect(focused(driver) === stop).to.equal(true);
    });

    it(`stays on ${part} when a language arrives`, async () => {
      const { driver } = await showWhole(journeyOf('J01'));
      const stop = focusOn(driver, part);
      await spoken('ar', async () => driver)();
      expect(driver.headline()).not.to.equal('Delivered');
      expect(focused(driver) === stop).to.equal(true);
    });
  }
});
