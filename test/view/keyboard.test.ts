/** Everything that can be done, done by keyboard. */
import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { Journey } from '../../src/sandbox/journey.js';
import { ask, show, type Asking, type Attributes, type Driver } from '../element/driver.js';

/** A space is `Space` by the name that people read. */
const press = (key: string): Promise<void> => sendKeys({ press: key === 'Space' ? ' ' : key });

const focused = ({ root }: Driver): Element | null => root.activeElement;

/** The summaries and buttons that can be seen, in order. */
const stops = ({ root }: Driver): Element[] =>
  [...root.querySelectorAll('summary, button')].filter((stop) => stop.checkVisibility());

const buttonNamed = (name: string): HTMLButtonElement =>
  Object.assign(document.createElement('button'), { textContent: name });

/**
 * The next tab leads into the element. Behind it there is a button too: where the tab key left the page, Firefox would
 * not give the focus back to the tests that follow.
 */
const startBefore = ({ element }: Driver): void => {
  const before = buttonNamed('before');
  element.before(before);
  element.after(buttonNamed('after'));
  before.focus();
};

/** On show, with the button for news, which comes a moment after the journey. */
const showWhole = async (journey: Journey, attributes: Attributes = {}): Promise<Asking> => {
  const shown = await show(journey, attributes);
  await waitUntil(() => shown.driver.refresh(), 'the button for news is there');
  return shown;
};

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
      await waitUntil(() => fold?.open);
      await press(key);
      await waitUntil(() => !fold?.open);
    });

  it('the tab key stops at both buttons and at each fold, in reading order, and nowhere else', async () => {
    const { driver } = await showWhole(journeyOf('J21'));
    const expected = stops(driver);
    expect(expected).to.have.lengthOf(2 + driver.packages().length + 1);
    startBefore(driver);
    const met: (Element | null)[] = [];
    while (met.length < expected.length) {
      await press('Tab');
      met.push(focused(driver));
    }
    expect(met).to.deep.equal(expected);
    await press('Tab');
    expect(focused(driver)).to.equal(null);
    expect(document.activeElement?.textContent).to.equal('after');
  });

  it('the focus can be seen', async () => {
    const { driver } = await showWhole(journeyOf('J07'));
    startBefore(driver);
    await press('Tab');
    const { outlineStyle, boxShadow } = getComputedStyle(focused(driver)!);
    expect([outlineStyle, boxShadow], focused(driver)!.localName).not.to.deep.equal(['none', 'none']);
    expect(focused(driver)!.matches(':focus-visible')).to.equal(true);
  });

  for (const key of ['Enter', 'Space'])
    it(`a failed request is tried again with ${key}`, async () => {
      const journey = journeyOf('J01');
      const { driver, api } = await ask(journey.reference);
      (await api.next()).fail();
      await driver.shows('failed');
      startBefore(driver);
      await press('Tab');
      expect(focused(driver)).to.equal(driver.retry());
      await press(key);
      (await api.next()).answerAs(journey);
      await driver.shows('ready');
      // The button is gone: the focus goes on from the news, not from the top of the page.
      await waitUntil(() => focused(driver)?.id === 'headline', 'the headline has the focus');
    });

  it('the focus stays where it is while the same journey is asked for again', async () => {
    const { driver, api } = await showWhole(journeyOf('J07'));
    startBefore(driver);
    await press('Tab');
    const before = focused(driver);
    const shown = driver.element.reload();
    (await api.next()).answerAs(journeyOf('J07'));
    await shown;
    expect(before).not.to.equal(null);
    expect(focused(driver)).to.equal(before);
  });
});
