/** The README and the pages of docs, as the package ships them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { lexer, walkTokens, type Token, type Tokens } from 'marked';

export interface DocsPage {
  /** From the package's folder: `docs/embed.md`. */
  readonly path: string;
  /** With anchors as GitHub makes them. */
  readonly headings: readonly { readonly level: number; readonly anchor: string }[];
  /** Of its links and pictures. */
  readonly targets: readonly string[];
  /** Code within its sentences. */
  readonly codes: readonly string[];
  readonly examples: readonly {
    readonly language: string;
    readonly code: string;
    /** The file that its first line names in a comment. */
    readonly file: string | undefined;
  }[];
}

const readPage = (folder: string, path: string): DocsPage => {
  const tokens: Token[] = [];
  void walkTokens(lexer(readFileSync(join(folder, path), 'utf8')), (token) => void tokens.push(token));
  const slugger = new GithubSlugger();
  return {
    path,
    headings: tokens
      .filter((token): token is Tokens.Heading => token.type === 'heading')
      .map(({ depth, text }) => ({ level: depth, anchor: slugger.slug(text) })),
    targets: tokens
      .filter((token): token is Tokens.Link | Tokens.Image => /^(link|image)$/.test(token.type))
      .map(({ href }) => href),
    codes: tokens
      .filter((token): token is Tokens.Codespan => token.type === 'codespan')
      .map(({ text }) => text),
    examples: tokens
      .filter((token): token is Tokens.Code => token.type === 'code')
      .map(({ lang = '', text }) => ({
        language: lang,
        code: text,
        file: /^\/\/ (\S+\.c?[jt]sx?)\n/.exec(text)?.[1],
      })),
  };
};

/** @param folder the package's */
export const readPages = (folder: string): readonly DocsPage[] => {
  const files = readdirSync(join(folder, 'docs'), { recursive: true, encoding: 'utf8' });
  const pages = files.filter((name) => name.endsWith('.md'));
  return ['README.md', ...pages.map((name) => `docs/${name}`)].map((path) => readPage(folder, path));
};
