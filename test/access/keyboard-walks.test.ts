/** Walks with the Tab key through every layout, and where the focus is after changes. */
import { expect } from '@open-wc/testing';
import { eventually } from '../element/crowd.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { ask, place, type Attributes, type Driver } from '../element/driver.js';
import { focused, press, pressBack, showWhole, startBefore, stops, tabTo, type } from './keys.js';
import { before, spoken, withClipboard } from './sights.js';

const map: Attributes = { 'map-url': 'https://map.example/{place}' };

const folded: Attributes = { layout: 'compact' };
const legs = ['summary', 'summary', 'summary'];

const walks: readonly (readonly [name: string, id: string, attributes: Attributes, stops: string[]])[] = [
  ['full', 'J07', {}, ['refresh', ...legs, 'copy']],
  ['full, two packages', 'J21', {}, ['summary', 'summary', 'copy', 'refresh']],
  ['full, with a map', 'J01', map, ['map', 'refresh', 'map', 'map', 'map', 'map', 'copy']],
  [
    'full, to collect',
    'J11',
    map,
    ['directions', 'refresh', 'summary', 'map', 'map', 'map', 'summary', 'copy'],
  ],
  ['compact', 'J07', folded, ['summary']],
  ['compact, two packages', 'J21', folded, ['summary']],
  ['compact, to collect', 'J11', { ...folded, ...map }, ['directions', 'summary']],
  ['summary', 'J21', { layout: 'summary' }, []],
  ['a form above it', 'J07', { lookup: true }, ['lookup-input', 'lookup-button', 'refresh', ...legs, 'copy']],
];

/** Tests compare names: a whole element takes minutes to print. */
const nameOf = (stop: Element | null): string => stop?.getAttribute('part') ?? stop?.localName ?? '';

describe('the Tab key', () => {
  for (const [name, id, attributes, expected] of walks)
    it(`reaches every control once, in the order of the page, and leads out at both ends: ${name}`, async () => {
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

  it('shows the focus at every stop', async () => {
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
        await eventually(() => driver.part('copy-status')!.textContent === 'Copied', 'success is announced');
        expect(written).to.deep.equal([journey.reference]);
        expect(focused(driver) === copy).to.equal(true);
      });
    });

  it('folds open one after the other: the history, the packages, their events', async () => {
    const { driver } = await showWhole(journeyOf('J21'), folded);
    startBefore(driver);
    const [history, first] = driver.folds();
    for (const fold of [history, first]) {
      await press('Tab');
      expect(focused(driver)?.textContent).to.equal(fold?.querySelector('summary')?.textContent);
      await press('Enter');
      await eventually(() => fold!.children[1]!.checkVisibility(), 'it is open');
    }
    expect(driver.part('event')?.checkVisibility()).to.equal(true);
    await press('Tab');
    expect(Boolean(focused(driver)?.closest('#package-1'))).to.equal(true);
  });

  it('a reference is entered, rejected, corrected and requested, with the focus in the field', async () => {
    const driver = await place({ lookup: true });
    await eventually(() => driver.part('lookup-input'), 'the form is there');
    const field = (await tabTo(driver, 'lookup-input')) as HTMLInputElement;
    await press('Enter');
    await eventually(() => driver.part('lookup-error'), 'the form says what is wrong');
    expect(focused(driver) === field).to.equal(true);
    expect(parseFloat(getComputedStyle(field).outlineWidth), 'the focus is seen').to.equal(2);
    await type('ec-123');
    await press('Enter');
    await eventually(() => driver.element.consignment === 'EC-123', 'it is requested');
    await driver.element.updateComplete;
    expect(focused(driver) === field).to.equal(true);
  });
});

describe('the focus', () => {
  const focusOn = (driver: Driver, part: string): HTMLElement => {
    const stop = stops(driver).find((each) => nameOf(each) === part) as HTMLElement;
    stop.focus();
    return stop;
  };

  for (const part of ['copy', 'refresh', 'summary']) {
    it(`stays on ${part} when there are new events`, async () => {
      const journey = journeyOf('J07');
      const { driver, api } = await ask(journey.reference);
      (await api.next()).answer(before(journey));
      await eventually(() => driver.refresh(), 'the button is there');
      const stop = focusOn(driver, part);
      const shown = driver.element.reload();
      (await api.next()).answerAs(journey);
      await shown;
      expect(driver.headline()).to.equal('Delivered');
      expect(focused(driver) === stop).to.equal(true);
    });

    it(`stays on ${part} when the journey cannot be refreshed`, async () => {
      const { driver, api } = await showWhole(journeyOf('J07'));
      const stop = focusOn(driver, part);
      const shown = driver.element.reload();
      (await api.next()).fail();
      await shown;
      await driver.shows('stale');
      // The button that refreshes is now in the notice above the journey.
      const expected = part === 'refresh' ? driver.part('notice')?.querySelector('button') : stop;
      expect(focused(driver) === expected).to.equal(true);
    });

    it(`stays on ${part} when the language changes`, async () => {
      const { driver } = await showWhole(journeyOf('J07'));
      const stop = focusOn(driver, part);
      await spoken('ar', async () => driver)();
      expect(driver.headline()).not.to.equal('Delivered');
      expect(focused(driver) === stop).to.equal(true);
    });
  }
});
