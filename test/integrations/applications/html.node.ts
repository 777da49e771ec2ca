import { testApplication } from './contract.js';
import { htmlPages } from './html-pages.js';

const html = { build: [], served: '.' };

testApplication({
  ...html,
  name: 'htmx',
  files: htmlPages({
    head: '<script src="/node_modules/htmx.org/dist/htmx.js" defer></script>',
    link: 'hx-get="page.html" hx-select="#delivery" hx-target="#delivery" hx-swap="outerHTML"',
    script: 'htmx.onLoad(prepare);',
  }),
});

const turbo = `<script src="/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js" defer></script>
<meta name="turbo-cache-control" content="no-preview">`;

testApplication({
  ...html,
  name: 'Turbo Drive',
  files: htmlPages({
    head: turbo,
    script: "document.addEventListener('turbo:load', () => prepare(document));",
  }),
});

testApplication({
  ...html,
  name: 'Turbo Frames',
  files: htmlPages({
    head: turbo,
    tag: 'turbo-frame',
    script: `prepare(document);
document.addEventListener('turbo:frame-load', ({ target }) => prepare(target));`,
  }),
});
