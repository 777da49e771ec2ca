/** On paper all is open, and afterwards as the shopper had it. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../../src/sandbox/journeys.js';
import { settle } from '../crowd.js';
import { ask, show, type Driver } from '../driver.js';
import { legsOf, multiLeg, reference } from '../../tracking/answers.js';

const print = async ({ element }: Driver, type: 'beforeprint' | 'afterprint'): Promise<void> => {
  dispatchEvent(new Event(type));
  await settle(element);
  // `toggle` is told in a task of its own.
  await settle(element);
};

const open = (driver: Driver): boolean[] => driver.folds().map((fold) => fold.open);

afterEach(() => dispatchEvent(new Event('afterprint')));

describe('printing', () => {
  for (const layout of ['full', 'compact'])
    it(`opens everything of ${layout}, and leaves it as it was`, async () => {
      const { driver } = await show(journeyOf('J07'), { layout });
      driver.folds().at(-1)!.open = true;
      await settle(driver.element);
      const before = open(driver);
      expect(before).to.include(false);
      await print(driver, 'beforeprint');
      expect(open(driver)).to.deep.equal(before.map(() => true));
      await print(driver, 'afterprint');
      expect(open(driver)).to.deep.equal(before);
    });

  it('shows all of a long list', async () => {
    const { driver, api } = await ask(reference);
    (await api.next()).answer(multiLeg(legsOf(Array<string>(60).fill('InTransit').join(' '))));
    await driver.shows('ready');
    expect(driver.events()).to.have.lengthOf(5);
    await print(driver, 'beforeprint');
    expect(driver.events()).to.have.lengthOf(60);
    await print(driver, 'afterprint');
    expect(driver.events()).to.have.lengthOf(5);
  });

  it('is nothing to what has left the page', async () => {
    const { driver } = await show(journeyOf('J07'));
    const before = open(driver);
    driver.element.remove();
    await print(driver, 'beforeprint');
    expect(open(driver)).to.deep.equal(before);
  });

  it('is over for what has missed its end', async () => {
    const { driver } = await show(journeyOf('J07'));
    const { element } = driver;
    const before = open(driver);
    await print(driver, 'beforeprint');
    element.remove();
    await print(driver, 'afterprint');
    document.body.append(element);
    await settle(element);
    expect(open(driver)).to.deep.equal(before);
    element.remove();
  });
});
