import assert from 'node:assert/strict';
import { it } from 'node:test';
import { readPages } from '../../package/pages-of-docs.js';
import { newerNode } from './build.js';
import { testApplication } from './contract.js';

const docs = readPages('.').find(({ path }) => path === 'docs/frameworks/astro.md')!;
const [tag = '', rendered = ''] = docs.examples
  .filter(({ language }) => language === 'astro')
  .map(({ code }) => code);

/** A page with both components of the docs. */
const examples = `---
import Tag from '../Tag.astro';
import Rendered from '../Rendered.astro';
import response from '../../answer.json';
---
<!doctype html>
<Tag reference="EC-000-002-4DF" />
<Rendered response={response} />`;

const application = {
  name: 'Astro',
  folder: 'test/integrations/applications/astro',
  files: { 'src/Tag.astro': tag, 'src/Rendered.astro': rendered, 'src/pages/examples.astro': examples },
  build: [[newerNode, 'node_modules/astro/bin/astro.mjs', 'build']],
  isServed: true,
};

testApplication(application, ({ url }) => {
  const pageOf = async (path: string): Promise<string> => (await fetch(url() + path)).text();

  it('builds the examples of the docs', async () => {
    const page = await pageOf('/examples/');
    assert.match(page, /<pro-tracking consignment="EC-000-002-4DF" signed-by="initials" style=/);
    assert.match(page, /<template shadowrootmode="open">/);
    assert.match(page, /<script type="module"/);
  });

  it('sends no script for an import in the frontmatter, as the docs say', async () => {
    const page = await pageOf('/frontmatter/');
    assert.match(page, /<pro-tracking consignment="EC-000-002-4DF"><\/pro-tracking>/);
    assert.doesNotMatch(page, /<script/);
  });
});
