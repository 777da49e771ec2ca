/** Whatever a carrier writes is text: it makes no element, runs no script, changes nothing of the page's. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { plainText } from '../../src/tracking/plain-text.js';
import type { ProEvent, ProLeg, ProTrackingResponse } from '../../src/tracking/pro-api.js';
import { place, type Attributes, type Driver } from './driver.js';
import { harmless, hostileFlattened, hostileMultiLeg, hostileText, isNameAndPlace, trap } from './hostile.js';
import { uncaughtOf } from './warnings.js';

/** What is to be seen of a shadow root: its elements with all their attributes, and its texts. */
interface Sight {
  readonly elements: string;
  readonly texts: readonly string[];
}

const sightOf = (root: ShadowRoot): Sight => {
  const elements: string[] = [];
  const texts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Element) {
      const attributes = Array.from(node.attributes, ({ name, value }) => `${name}="${value}"`).sort();
      elements.push(`<${[node.localName, ...attributes].join(' ')}>`);
    } else texts.push((node as Text).data);
  }
  return { elements: elements.join('\n'), texts };
};

/** A carrier's name of more than 60 characters, as a line has it. */
const beginningOf = (name: string): string => `${name.slice(0, 58).replace(/[\s\uD800-\uDBFF]+$/, '')}…`;

const give = async ({ element }: Driver, data: unknown): Promise<void> => {
  element.data = data as ProTrackingResponse;
  await element.updateComplete;
};

/** Every property of what all objects and functions of the page share. */
const sharedObjects = (): string =>
  [Object, Array, String, Map, Promise, Function, Element]
    .map(({ prototype }: { prototype: object }) => Reflect.ownKeys(prototype).map(String).join())
    .join('\n');

/** Runs the work; what it lets run, change or go unhandled fails the test. */
const unharmed = async (work: () => Promise<void>): Promise<void> => {
  let ran = 0;
  Object.assign(globalThis, { [trap]: () => ++ran });
  const before = sharedObjects();
  try {
    expect(await uncaughtOf(work)).to.deep.equal([]);
  } finally {
    Reflect.deleteProperty(globalThis, trap);
  }
  expect(ran).to.equal(0);
  expect(sharedObjects()).to.equal(before);
  expect({}).not.to.have.property('polluted');
  expect(
    performance.getEntriesByType('resource').filter(({ name }) => name.includes('__hostile__')),
  ).to.have.lengthOf(0);
};

const variants: readonly (readonly [name: string, fc.Arbitrary<unknown>, Attributes])[] = [
  ['legs', hostileMultiLeg, {}],
  ['legs, oldest first', hostileMultiLeg, { order: 'oldest-first', 'heading-level': 6 }],
  ['a flattened answer', hostileFlattened, {}],
  ['a flattened answer, in a zone of its own', hostileFlattened, { 'time-zone': 'Asia/Tokyo' }],
];

/** In three engines, the promise's 10,000. */
const runs = Math.ceil(10_000 / 3 / variants.length);

describe('hostile data', () => {
  for (const [name, answers, attributes] of variants)
    it(`in every field of ${name} is shown as the text that it is, and is nothing else`, async function () {
      const hostile = await place(attributes);
      const twin = await place(attributes);
      const sights = new Map<string, Sight>();

      /** What the same journey looks like in harmless words. */
      const sightOfTwin = async (data: ProTrackingResponse): Promise<Sight> => {
        const key = JSON.stringify(data);
        const known = sights.get(key);
        if (known) return known;
        await give(twin, data);
        const sight = sightOf(twin.root);
        sights.set(key, sight);
        return sight;
      };

      await unharmed(() =>
        fc.assert(
          fc.asyncProperty(answers, async (data) => {
            await give(hostile, data);
            const { answer, originals } = harmless(data);
            const { elements, texts } = await sightOfTwin(answer);
            const sight = sightOf(hostile.root);
            expect(sight.elements).to.equal(elements);
            expect(sight.texts).to.deep.equal(
              texts.map((text) =>
                text.replace(/⟦文(\d+)·*(⟧|…)/g, (_, number: string, end: string) =>
                  end === '…' ? beginningOf(originals[Number(number)]!) : originals[Number(number)]!,
                ),
              ),
            );
          }),
          { numRuns: runs },
        ),
      );
    });

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
