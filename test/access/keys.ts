/** What a shopper without a mouse does. */
import { sendKeys } from '@web/test-runner-commands';
import { eventually } from '../element/crowd.js';
import type { Journey } from '../../src/sandbox/journey.js';
import { show, type Asking, type Attributes, type Driver } from '../element/driver.js';

/** Over WebDriver, which it is driven by, keys go down together. */
const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** A space is `Space` by the name that people read. */
export const press = (key: string): Promise<void> => sendKeys({ press: key === 'Space' ? ' ' : key });

/** Shift and tab. */
export const pressBack = async (): Promise<void> => {
  if (isWebKit) return sendKeys({ type: '\uE008\uE004' });
  await sendKeys({ down: 'Shift' });
  await press('Tab');
  await sendKeys({ up: 'Shift' });
};

export const type = (text: string): Promise<void> => sendKeys({ type: text });

export const focused = ({ root }: Driver): Element | null => root.activeElement;

/** What can be reached and is to be seen, in order. */
export const stops = ({ root }: Driver): Element[] =>
  [...root.querySelectorAll('summary, button, input, a[href]')].filter((stop) => stop.checkVisibility());

const buttonNamed = (name: string): HTMLButtonElement =>
  Object.assign(document.createElement('button'), { textContent: name });

/**
 * The next tab leads into the element. Behind it there is a button too: where the tab key left the page, Firefox would
 * not give the focus back to the tests that follow.
 */
export const startBefore = ({ element }: Driver): void => {
  const before = buttonNamed('before');
  element.before(before);
  element.after(buttonNamed('after'));
  before.focus();
};

/** On show, with the button for news, which comes a moment after the journey. */
export const showWhole = async (journey: Journey, attributes: Attributes = {}): Promise<Asking> => {
  const shown = await show(journey, attributes);
  await eventually(
    () => shown.driver.refresh() ?? attributes.layout === 'summary',
    'the button for news is there',
  );
  return shown;
};

/** Presses the tab key until the part has the focus. */
export const tabTo = async (driver: Driver, part: string): Promise<Element> => {
  startBefore(driver);
  for (let left = stops(driver).length; left > 0; left--) {
    await press('Tab');
    const stop = focused(driver);
    if (stop?.matches(`[part~="${part}"]`)) return stop;
  }
  throw new Error(`the tab key does not lead to ${part}`);
};
