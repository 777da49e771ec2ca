/** Thousands of responses in which carriers write whatever they like. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { ProTrackingResponse } from '../../src/tracking/pro-api.js';
import { place, type Attributes } from '../element/driver.js';
import { harmless, hostileFlattened, hostileMultiLeg } from '../element/hostile.js';
import { give, sightOf, unharmed, type Sight } from '../element/unharmed.js';

/** A carrier's name of more than 60 characters, as a line has it. */
const beginningOf = (name: string): string => `${name.slice(0, 58).replace(/[\s\uD800-\uDBFF]+$/, '')}…`;

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
});
