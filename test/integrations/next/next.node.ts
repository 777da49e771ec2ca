import { after, before, describe, it } from 'node:test';
import { contract } from '../../proxy/black-box/contract.js';
import { nextApplication } from './next-application.js';
import { World } from '../../proxy/black-box/world.js';

describe('the proxy under Next, in a real application', () => {
  const world = new World(nextApplication);
  before(() => world.open());
  after(() => world.close());
  for (const [title, check] of Object.entries(contract)) it(title, () => check(world));
});
