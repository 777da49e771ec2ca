/** Everything that can be done, done by keyboard. */
import { expect } from '@open-wc/testing';
import { eventually } from '../element/crowd.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { ask } from '../element/driver.js';
import { focused, press, showWhole, startBefore } from './keys.js';

describe('by keyboard', () => {
  for (const key of ['Enter', 'Space'])
    it(`a leg opens and folds with ${key}`, async () => {
      const { driver } = await showWhole(journeyOf('J07'), { order: 'oldest-first' });
      const [fold] = driver.folds();
      startBefore(driver);
      for (const part of ['copy', 'refresh']) {
        await press('Tab');
        expect(focused(driver)?.matches(`[part="${part}"]`)).to.equal(true);
      }
      await press('Tab');
      expect(focused(driver)?.closest('details') === fold).to.equal(true);
      await press(key);
      await eventually(() => fold?.open);
      await press(key);
      await eventually(() => !fold?.open);
    });

  for (const key of ['Enter', 'Space'])
    it(`a failed request is tried again with ${key}`, async () => {
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
      // The button is gone: the focus goes on from the news, not from the top of the page.
      await eventually(() => focused(driver)?.id === 'headline', 'the headline has the focus');
    });

  it('the focus is not lost when a request that is tried again fails again', async () => {
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

  it('the focus stays where it is while the same journey is asked for again', async () => {
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
});
