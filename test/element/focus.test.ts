/** Where the focus is when news come: on what it was on, though the page's nodes are used for something else. */
import { expect } from '@open-wc/testing';
import { hour, leg, multiLeg, reference, scan, type WireEvent, type WireLeg } from '../tracking/answers.js';
import { eventually } from './crowd.js';
import { ask, type Asking, type Attributes } from './driver.js';

const at = (hours: number, place: string): WireEvent => scan('InTransit', hour(hours), { Location: place });

const [depot, hub, airport] = [at(12, 'Millbrook depot'), at(16, 'Harrow hub'), at(20, 'Ely airport')];

const watch = async (legs: readonly WireLeg[], attributes: Attributes = {}): Promise<Asking> => {
  const asking = await ask(reference, { 'map-url': 'https://map.example/{place}', ...attributes });
  (await asking.api.next()).answer(multiLeg(legs));
  await asking.driver.shows('ready');
  await eventually(() => asking.driver.refresh(), 'the part that knows of news has come');
  return asking;
};

const then = async ({ driver, api }: Asking, legs: readonly WireLeg[]): Promise<void> => {
  const shown = driver.element.reload();
  (await api.next()).answer(multiLeg(legs));
  await shown;
};

const focusedText = ({ driver }: Asking): string => driver.root.activeElement?.textContent?.trim() ?? '';

const focus = ({ driver }: Asking, selector: string, words: string): void =>
  [...driver.root.querySelectorAll<HTMLElement>(selector)]
    .find(({ textContent }) => textContent?.includes(words))!
    .focus();

for (const order of ['newest-first', 'oldest-first'])
  describe(`with ${order}, the focus stays`, () => {
    it('on the map of the place of an event', async () => {
      const asking = await watch([leg('Northway', depot, hub)], { order });
      focus(asking, '[part~="event"] a', 'Millbrook depot');
      await then(asking, [leg('Northway', depot, hub, airport)]);
      expect(focusedText(asking)).to.match(/^Millbrook depot/);
      await then(asking, [leg('Northway', depot, hub, airport, at(24, 'Ely hub'))]);
      expect(focusedText(asking)).to.match(/^Millbrook depot/);
    });

    it('on a leg that is no longer the last', async () => {
      const asking = await watch([leg('Northway', depot), leg('Air', hub)], { order });
      focus(asking, 'summary', 'Air');
      await then(asking, [leg('Northway', depot), leg('Air', hub), leg('Van', airport)]);
      expect(focusedText(asking)).to.match(/Air/);
    });

    it('on what has no like', async () => {
      const asking = await watch([leg('Northway', depot)], { order });
      focus(asking, '[part="copy"]', '');
      const copy = asking.driver.part('copy');
      await then(asking, [leg('Northway', depot, hub)]);
      expect(asking.driver.root.activeElement).to.equal(copy);
    });
  });

describe('the focus goes nowhere', () => {
  it('when it is on the page around the element', async () => {
    const asking = await watch([leg('Northway', depot)]);
    const button = document.createElement('button');
    asking.driver.element.after(button);
    button.focus();
    await then(asking, [leg('Northway', depot, hub)]);
    expect(document.activeElement === button).to.equal(true);
    button.remove();
  });
});
