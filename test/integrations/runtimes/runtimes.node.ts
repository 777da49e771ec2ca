import { after, before, describe, it } from 'node:test';
import { contract } from '../../proxy/black-box/contract.js';
import { runtimes } from './runtimes.js';
import { World } from '../../proxy/black-box/world.js';

for (const subject of runtimes)
  describe(`the proxy under ${subject.name}`, () => {
    const world = new World(subject);
    before(() => world.open());
    after(() => world.close());
    for (const [title, check] of Object.entries(contract)) it(title, () => check(world));
  });
