import assert from 'node:assert/strict';
import { it } from 'node:test';
import { newerNode } from './build.js';
import { testApplication } from './contract.js';

testApplication(
  {
    name: 'Astro',
    folder: 'test/integrations/applications/astro',
    build: [[newerNode, 'node_modules/astro/bin/astro.mjs', 'build']],
    isServed: true,
  },
  (url) =>
    it('sends no script for an import in the frontmatter, as docs/frameworks/astro.md says', async () => {
      const page = await (await fetch(`${url()}/frontmatter/`)).text();
      assert.match(page, /<pro-tracking consignment="EC-000-002-4DF"><\/pro-tracking>/);
      assert.doesNotMatch(page, /<script/);
    }),
);
