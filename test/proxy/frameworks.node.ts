import { after, before, describe, it } from 'node:test';
import { contract } from './black-box/contract.js';
import { frameworks } from './black-box/frameworks.js';
import { World } from './black-box/world.js';

for (const subject of frameworks)
  describe(`the proxy under ${subject.name}`, () => {
    const world = new World(subject);
    before(() => world.open());
    after(() => world.close());
    for (const [title, check] of Object.entries(contract)) it(title, () => check(world));
  });
