/** Plugins for `npm run build:demo`: the docs as pages, and the demo without a server. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { journeyGroups } from '../../demo/journey-groups.js';
import { upstreamTag } from '../../demo/upstream-tag.js';
import { pageHtml } from './page-html.js';
import { htmlPath, pages } from './pages.js';

const docs = new Map(pages.map((page) => [resolve(htmlPath(page.source)), page]));

/** The HTML files of the site, most of which exist only in the build. */
export const siteInputs: readonly string[] = [
  ...docs.keys(),
  ...['demo/index.html', 'demo/gallery.html'].map((path) => resolve(path)),
];

/** Renders the pages of the docs when Vite loads them. */
export const docsPages = (): Plugin => ({
  name: 'docs-pages',
  enforce: 'pre',
  resolveId: (id) => (docs.has(id) ? id : null),
  load(id) {
    const page = docs.get(id);
    if (page) this.addWatchFile(resolve(page.source));
    return page ? pageHtml(page) : null;
  },
});

/** Gives the pages of the demo a way to the docs, and the playground its data. */
export const demoWithoutServer = (): Plugin => ({
  name: 'demo-without-server',
  transformIndexHtml: {
    order: 'pre',
    handler(html, { path }) {
      if (!path.startsWith('/demo/')) return html;
      const linked = html.replace('<p><a href=', '<p><a href="../index.html">Docs</a> <a href=');
      if (linked === html) throw new Error(`${path}: the header has no paragraph of links`);
      if (path !== '/demo/index.html') return linked;
      const start = `import { serveInPage } from '/demo/in-page-server.ts'; serveInPage();`;
      const inPage = { tag: 'script', attrs: { type: 'module' }, children: start };
      return {
        html: linked,
        tags: [inPage, upstreamTag({ kind: 'sandbox', url: '', groups: journeyGroups })],
      };
    },
  },
});
