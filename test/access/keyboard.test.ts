/** Every control, used by keyboard. */
import { expect } from '@open-wc/testing';
import { eventually } from '../element/crowd.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { ask } from '../element/driver.js';
import { focused, press, showWhole, startBefore, tabTo } from './keys.js';

describe('by keyboard', () => {
  for (const key of ['Enter', 'Space'])
    it(`a leg opens and folds with ${key}`, async () => {
      const { driver } = await showWhole(journeyOf('J07'), { order: 'oldest-first' });
      const [fold] = driver.folds();
      startBefore(driver);
      await press('Tab');
      expect(focused(driver) === driver.refresh()).to.equal(true);
      await press('Tab');
      expect(focused(driver)?.closest('details') === fold).to.equal(true);
      await press(key);
      await eventually(() => fold?.open);
      await press(key);
      await eventually(() => !fold?.open);
    });

  for (const key of ['Enter', 'Space'])
    it(`a failed request is retried with ${key}`, async () => {
      const journey = journeyOf('J01');
      const { driver, api } = await ask(journey.reference);
      (await api.next()).fail();
      await driver.shows('failed');
      startBefore(driver);
      await press('Tab');
      expect(focused(driver) === driver.retry()).to.equal(true);
      await press(key);
      (await api.next()).answerAs(journey);
      await driver.shows('ready');
      // The button is gone: the shopper continues from the answer, not from the top of the page.
      await eventually(() => focused(driver)?.id === 'headline', 'the headline has the focus');
    });

  it('the focus is not lost when a retry fails', async () => {
    const { driver, api } = await ask('EC-000');
    (await api.next()).fail();
    await driver.shows('failed');
    startBefore(driver);
    await press('Tab');
    await press('Enter');
    (await api.next()).fail();
    await eventually(() => focused(driver)?.id === 'headline', 'the headline has the focus');
    await press('Tab');
    expect(focused(driver) === driver.retry()).to.equal(true);
  });

  it('the focus stays where it is while the same journey is requested again', async () => {
    const { driver, api } = await showWhole(journeyOf('J07'));
    startBefore(driver);
    await press('Tab');
    const before = focused(driver);
    const shown = driver.element.reload();
    (await api.next()).answerAs(journeyOf('J07'));
    await shown;
    expect(before !== null).to.equal(true);
    expect(focused(driver) === before).to.equal(true);
  });

  for (const [outcome, part] of [
    ['succeeds', 'updated'],
    ['fails', 'notice'],
  ] as const)
    it(`the focus stays beside the refresh button, which is hidden for a moment, when a refresh ${outcome}`, async () => {
      const journey = journeyOf('J07');
      const { driver, api } = await showWhole(journey);
      await tabTo(driver, 'refresh');
      await press('Enter');
      const request = await api.next();
      if (part === 'updated') request.answerAs(journey);
      else request.fail();
      await eventually(() => focused(driver)?.matches(`[part="${part}"]`), 'the text has the focus');
      expect(driver.refresh()).to.equal(null);
      await press('Tab');
      expect(focused(driver)?.localName).to.equal('summary');
    });
});
