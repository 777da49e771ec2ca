/** Whatever a carrier writes is text: it makes no element, runs no script, changes nothing of the page's. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainText } from '../../src/tracking/plain-text.js';
import type { ProEvent, ProLeg, ProTrackingResponse } from '../../src/tracking/pro-api.js';
import { place } from './driver.js';
import { hostileText, isNameAndPlace } from './hostile.js';
import { give, sightOf, unharmed } from './unharmed.js';

describe('hostile data', () => {
  const eventOf = (event: object): ProEvent => ({ TimeStamp: '2024-03-05T11:37:00+00:00', ...event });

  const legsOf = (...legs: ProLeg[]): ProTrackingResponse => ({
    ConsignmentReferenceForAllLegsAssignedByMpd: 'EC-HOS-TIL-E00',
    TrackedPackages: [{ PackageReferenceForAllLegsAssignedByMpd: 'EP-HOS-TIL-E00', Legs: legs }],
  });

  const oneEvent = (event: object, service = 'Trunk Line-haul'): ProTrackingResponse =>
    legsOf({ CarrierServiceName: service, Events: [eventOf(event)] });

  for (const shown of ['initials', 'hidden'])
    it(`is nothing but text where signatures are ${shown}`, async () => {
      const driver = await place({ 'signed-by': shown, location: 'hidden' });
      await give(driver, oneEvent({ Code: 'Delivered', SignedBy: 'M. Pellworth', Location: 'Quillmouth' }));
      const { elements } = sightOf(driver.root);
      await unharmed(() =>
        fc.assert(
          fc.asyncProperty(hostileText, async (text) => {
            fc.pre(isNameAndPlace(text));
            await give(driver, oneEvent({ Code: 'Delivered', SignedBy: text, Location: text }));
            expect(sightOf(driver.root).elements).to.equal(elements);
          }),
          { numRuns: 200 },
        ),
      );
    });

  const megabytes: Readonly<Record<string, string>> = {
    'one word': 'xy'.repeat(1_000_000),
    blanks: `x${' '.repeat(1_000_000)}y`,
    markup: '<b>xy</b>'.repeat(100_000),
    'marks of direction': `x${'\u202e'.repeat(500_000)}y`,
    digits: `2024-03-05T11:37:00.${'0'.repeat(1_000_000)}x`,
    separators: `a${'_-'.repeat(500_000)}a`,
  };
  for (const [name, text] of Object.entries(megabytes))
    it(`of megabytes is text too: ${name}`, async function () {
      // Not laid out: how long a browser takes to break two million letters into lines is its own affair.
      const driver = await place({ hidden: true });
      await unharmed(async () => {
        const long = 'y'.repeat(200);
        await give(driver, oneEvent({ Code: 'x', Description: long, SignedBy: long }));
        const { elements } = sightOf(driver.root);
        await give(driver, oneEvent({ Code: text, Description: text, SignedBy: text }));
        // Only its beginning is shown, with a button for all of it.
        for (const button of driver.parts('show-all')) button.remove();
        expect(sightOf(driver.root).elements).to.equal(elements);
        expect(driver.root.textContent.split(plainText(text).slice(0, 1_500))).to.have.lengthOf.above(2);
        await give(driver, oneEvent({ TimeStamp: text, Location: text }, text));
        expect(driver.element.status).to.equal('ready');
      });
    });

  const left = (part: HTMLElement | null): number => part!.getBoundingClientRect().left;

  const rightToLeft = '\u202eabc';
  const location = `${rightToLeft} d`;

  /** Of the parts of a line that are there, from left to right. */
  const order = (line: HTMLElement, byPosition: boolean): string[] => {
    const parts = [...line.querySelectorAll<HTMLElement>('time, [part="signature"], [part="place"]')];
    if (byPosition) parts.sort((a, b) => left(a) - left(b));
    return parts.map((each) => each.getAttribute('part') ?? 'time');
  };

  const lines = [
    { part: 'fact-value', event: { Code: 'OutForDelivery', Location: location }, layout: 'full' },
    {
      part: 'event-facts',
      event: { Code: 'Delivered', SignedBy: rightToLeft, Location: location },
      layout: 'full',
    },
    {
      part: 'fact-line',
      event: { Code: 'Delivered', SignedBy: rightToLeft, Location: location },
      layout: 'compact',
    },
  ];
  for (const { part, event, layout } of lines)
    it(`turns nothing around it that is not its own, in ${part}`, async () => {
      const driver = await place({ layout });
      await give(driver, oneEvent(event, rightToLeft));
      const line = driver.part(part)!;
      expect(order(line, false)).to.have.lengthOf(2);
      expect(order(line, true)).to.deep.equal(order(line, false));
    });

  it('turns no heading of a leg', async () => {
    const driver = await place();
    const events = [eventOf({ Code: 'InTransit' })];
    await give(
      driver,
      legsOf(
        { CarrierServiceName: 'Trunk Line-haul', Events: events },
        { CarrierServiceName: rightToLeft, Events: events },
      ),
    );
    for (const heading of driver.parts('leg-heading'))
      expect(left(heading.querySelector('bdi'))).to.be.at.least(left(heading));
  });
});
