/** Markdown to the site's HTML: anchors where GitHub has them, tables that fit a phone, coloured code, and live examples. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import highlighter from 'highlight.js';
import { Marked, type RendererObject, type Tokens } from 'marked';
import { liveExample } from './live-example.js';
import { htmlPath, type Page } from './pages.js';

highlighter.registerAliases(['vue', 'svelte'], { languageName: 'xml' });

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const highlighted = (code: string, language: string): string =>
  highlighter.getLanguage(language) ? highlighter.highlight(code, { language }).value : escaped(code);

/** Pixels, from a PNG's header or an SVG's first tag. */
const sizeOf = (file: string): { width: number; height: number } => {
  const header = readFileSync(file);
  if (file.endsWith('.svg')) {
    const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(header.toString()) ?? [];
    return { width: Number(width), height: Number(height) };
  }
  return { width: header.readUInt32BE(16), height: header.readUInt32BE(20) };
};

const renderer = ({ source }: Page): RendererObject => {
  const slugger = new GithubSlugger();
  let level = 1;
  return {
    heading({ tokens, depth, text }) {
      level = depth;
      const [id, content] = [slugger.slug(text), this.parser.parseInline(tokens)];
      return depth === 1
        ? `<h1 id="${id}">${content}</h1>\n`
        : `<h${depth} id="${id}"><a class="anchor" href="#${id}">${content}</a></h${depth}>\n`;
    },
    code({ text, lang = '' }) {
      const example = `<div class="code"><pre tabindex="0"><code>${highlighted(text, lang)}</code></pre></div>\n`;
      return example + (lang === 'html' ? liveExample(text, level + 1) : '');
    },
    // On a phone, a row is a block: its first cell is the title, and the others say what they are.
    table({ header, rows }) {
      const content = ({ tokens }: Tokens.TableCell): string => this.parser.parseInline(tokens);
      const cell = (each: Tokens.TableCell, at: number): string => {
        const label =
          at > 0 && header.length > 2 && header[at]!.text
            ? ` data-label="${escaped(header[at]!.text.replaceAll('`', ''))}"`
            : '';
        return `<td role="cell"${label}>${content(each)}</td>`;
      };
      const title = (each: Tokens.TableCell): string =>
        each.text ? `<th role="columnheader" scope="col">${content(each)}</th>` : '<td role="cell"></td>';
      const head = `<thead role="rowgroup"><tr role="row">${header.map(title).join('')}</tr></thead>`;
      const body = rows.map((row) => `<tr role="row">${row.map(cell).join('')}</tr>`).join('\n');
      return `<table role="table">${header.some(({ text }) => text) ? head : ''}
<tbody role="rowgroup">${body}</tbody></table>\n`;
    },
    link({ href, tokens }) {
      return `<a href="${escaped(htmlPath(href))}">${this.parser.parseInline(tokens)}</a>`;
    },
    image({ href, text }) {
      const { width, height } = sizeOf(join(dirname(source), href));
      return `<img src="${href}" alt="${escaped(text)}" width="${width}" height="${height}" />`;
    },
    html: ({ text }) => (text.startsWith('<!--') ? '' : text),
  };
};

export const renderMarkdown = (page: Page): string =>
  new Marked({ renderer: renderer(page) }).parse(page.markdown, { async: false });
