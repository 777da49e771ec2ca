import { after, before, describe, it } from 'node:test';
import { contract } from './black-box/contract.js';
import { nextApplication } from './black-box/next-application.js';
import { World } from './black-box/world.js';

describe('the proxy under Next, in a real application', () => {
  const world = new World(nextApplication);
  before(() => world.open());
  after(() => world.close());
  for (const [title, check] of Object.entries(contract)) it(title, () => check(world));
});
