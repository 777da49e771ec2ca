/** Libraries that fetch HTML and put it into the page, as docs/frameworks/html.md describes them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { testApplication, type Opened } from './contract.js';
import { htmlPages, type Library } from './html-pages.js';
import { look } from './visit.js';

const docs = readFileSync('docs/frameworks/html.md', 'utf8');

const noPreview = '<meta name="turbo-cache-control" content="no-preview">';
const turbo = `<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js" defer></script>${noPreview}`;

/** With the lines of the docs. */
const libraries: Readonly<Record<string, Library>> = {
  htmx: {
    head: '<script src="/node_modules/htmx.org/dist/htmx.js" defer></script>',
    link: 'hx-get="page.html" hx-select="#delivery" hx-target="#delivery" hx-swap="outerHTML"',
    script: ['htmx.onLoad(prepare);'],
  },
  'Turbo Drive': {
    head: turbo,
    script: ["document.addEventListener('turbo:load', () => prepare(document));"],
  },
  'Turbo Frames': {
    head: turbo,
    tag: 'turbo-frame',
    script: [
      'prepare(document);',
      "document.addEventListener('turbo:frame-load', ({ target }) => prepare(target));",
    ],
  },
};

const more =
  ({ script }: Library) =>
  ({ open, asked }: Opened): void => {
    it('shows what a server has rendered, without a request', async () => {
      const { page, click, shown } = await open();
      asked();
      await click('rendered');
      await shown('data');
      assert.deepEqual(asked(), []);
      const { elements, views, headline } = await look(page);
      assert.deepEqual({ elements, views, headline }, { elements: 1, views: 1, headline: 'It is there' });
    });

    it('is written as the docs say', () => {
      const lines = [...script, noPreview, 'hx-select="#delivery" hx-target="#delivery" hx-swap="outerHTML"'];
      assert.deepEqual(
        lines.filter((line) => !docs.includes(line)),
        [],
      );
    });
  };

for (const [name, library] of Object.entries(libraries))
  testApplication({ name, files: htmlPages(library), build: [], served: '.' }, more(library));
