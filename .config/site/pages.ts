/** The pages of the site: the README, the docs and the change log. */
import { readdirSync, readFileSync } from 'node:fs';
import { lexer, walkTokens, type Tokens } from 'marked';

export interface Page {
  /** From the project's folder, with the same path in the site: `docs/embed.md`. */
  readonly source: string;
  readonly markdown: string;
  /** In the navigation. */
  readonly name: string;
}

export interface PageGroup {
  readonly title: string;
  readonly pages: readonly Page[];
}

/** `docs/embed.md#one-line` → `docs/embed.html#one-line`. Another site's URL stays as it is. */
export const htmlPath = (target: string): string =>
  /^\w+:/.test(target)
    ? target
    : target.replace(/(^|\/)README\.md/, '$1index.html').replace(/\.md(?=#|$)/, '.html');

const read = (source: string, name?: string): Page => {
  const markdown = readFileSync(source, 'utf8');
  return { source, markdown, name: name ?? /^# (.+)/.exec(markdown)?.[1] ?? source };
};

const readme = read('README.md', 'Overview');

/** The pages that the README links to, in its order, with its names. */
const linked = (): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const section = readme.markdown.split('\n## Documentation\n')[1] ?? '';
  void walkTokens(lexer(section), (token) => {
    const { type, href, text } = token as Tokens.Link;
    if (type === 'link' && /^docs\/[^#]*\.md$/.test(href) && !names.has(href)) names.set(href, text);
  });
  return names;
};

/** The pages of a folder. */
const pagesIn = (folder: string): readonly Page[] =>
  readdirSync(folder).map((name) => read(`${folder}/${name}`));

/** In the order of the navigation. */
export const pageGroups: readonly PageGroup[] = [
  {
    title: 'Documentation',
    pages: [
      readme,
      ...[...linked()].filter(([path]) => path !== 'docs/contributing.md').map((entry) => read(...entry)),
    ],
  },
  { title: 'Frameworks', pages: pagesIn('docs/frameworks') },
  { title: 'CMSs and shop systems', pages: pagesIn('docs/cms') },
  { title: 'Project', pages: [read('CHANGELOG.md', 'Change log'), read('docs/contributing.md')] },
];

export const pages: readonly Page[] = pageGroups.flatMap((group) => group.pages);
