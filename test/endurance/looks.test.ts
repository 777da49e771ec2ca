/** Each theme in the direction in which test/access/accessibility.test.ts does not check it. */
import { expect } from '@open-wc/testing';
import { faultsIn } from '../access/looks.js';
import { sights } from '../access/sights.js';

describe('with everything open', () => {
  for (const look of ['light, from right to left', 'dark'] as const)
    for (const [name, , open] of sights)
      it(`${name} is accessible, ${look}`, async () => {
        expect(await faultsIn(look, await open())).to.deep.equal([]);
      });
});
