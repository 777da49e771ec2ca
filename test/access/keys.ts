/** What a shopper without a mouse does. */
import { sendKeys } from '@web/test-runner-commands';
import { eventually } from '../element/crowd.js';
import type { Journey } from '../../src/sandbox/journey.js';
import { show, type Asking, type Attributes, type Driver } from '../element/driver.js';

/** WebDriver, which controls it, presses keys together. */
const isWebKit = /AppleWebKit(?!.*Chrome)/.test(navigator.userAgent);

/** The space key is named `Space`, because test titles print it. */
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

/** All visible controls, in order. */
export const stops = ({ root }: Driver): Element[] =>
  [...root.querySelectorAll('summary, button, input, a[href]')].filter((stop) => stop.checkVisibility());

const buttonNamed = (name: string): HTMLButtonElement =>
  Object.assign(document.createElement('button'), { textContent: name });

/**
 * Puts the focus before the element. There is a button after the element too: once Tab leaves the page, Firefox does not
 * give the focus back to the tests that follow.
 */
export const startBefore = ({ element }: Driver): void => {
  const before = buttonNamed('before');
  element.before(before);
  element.after(buttonNamed('after'));
  before.focus();
};

/** Shows a journey and its refresh button. */
export const showWhole = async (journey: Journey, attributes: Attributes = {}): Promise<Asking> => {
  const shown = await show(journey, attributes);
  await eventually(
    () => shown.driver.refresh() ?? /compact|summary/.test(String(attributes.layout)),
    'the refresh button is there',
  );
  return shown;
};

/** Presses Tab until the part has the focus. */
export const tabTo = async (driver: Driver, part: string): Promise<Element> => {
  startBefore(driver);
  for (let left = stops(driver).length; left > 0; left--) {
    await press('Tab');
    const stop = focused(driver);
    if (stop?.matches(`[part~="${part}"]`)) return stop;
  }
  throw new Error(`Tab does not reach ${part}`);
};
