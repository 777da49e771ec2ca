/** A whole page of the site: the navigation around the rendered Markdown. Vite bundles what it refers to. */
import { dirname, relative } from 'node:path/posix';
import { htmlPath, pageGroups, pages, type Page } from './pages.js';
import { renderMarkdown } from './render-markdown.js';

const demos = [
  { path: 'demo/index.html', name: 'Playground' },
  { path: 'demo/gallery.html', name: 'Gallery' },
];

const titleOf = ({ source, markdown }: Page): string => {
  const heading = /^# (.+)/.exec(markdown)?.[1] ?? '';
  return source === 'README.md'
    ? `${heading}: delivery tracking on your own site`
    : `${heading} · pro-tracking`;
};

export const pageHtml = (page: Page): string => {
  const here = htmlPath(page.source);
  const link = (path: string, name: string, more = ''): string =>
    `<a href="${relative(dirname(here), path)}"${path === here ? ' aria-current="page"' : ''}${more}>${name}</a>`;
  const linkTo = (to: Page, more?: string): string => link(htmlPath(to.source), to.name, more);
  const group = (title: string, links: readonly string[]): string =>
    `<h2>${title}</h2><ul>${links.map((each) => `<li>${each}</li>`).join('\n')}</ul>`;
  const [before, after] = [pages[pages.indexOf(page) - 1], pages[pages.indexOf(page) + 1]];
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta name="color-scheme" content="light dark" />
    <title>${titleOf(page)}</title>
    <link rel="icon" href="/demo/icon.svg" />
    <link rel="stylesheet" href="/demo/docs/docs.css" />
    <script type="module" src="/demo/docs/docs.ts"></script>
  </head>
  <body>
    <a class="skip" href="#content">Skip to the content</a>
    <header>
      <p class="brand">${link('index.html', 'pro-tracking')}</p>
      <p class="demos">${demos.map(({ path, name }) => link(path, name)).join(' ')}</p>
      <button type="button" popovertarget="pages">Menu</button>
    </header>
    <nav id="pages" popover aria-label="Pages">
      ${pageGroups
        .map(({ title, pages: members }) =>
          group(
            title,
            members.map((each) => linkTo(each)),
          ),
        )
        .join('\n')}
      ${group(
        'Demo',
        demos.map(({ path, name }) => link(path, name)),
      )}
    </nav>
    <main id="content">
      ${renderMarkdown(page)}
      <nav class="neighbours" aria-label="Previous and next page">
        ${before ? linkTo(before, ' rel="prev"') : ''} ${after ? linkTo(after, ' rel="next"') : ''}
      </nav>
    </main>
  </body>
</html>
`;
};
