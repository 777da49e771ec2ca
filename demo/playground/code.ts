/** The code that shows what the page shows, for each kind of page. */
import type { Attributes } from './attributes.js';

export interface Embed {
  readonly attributes: Attributes;
  /** Of a theme; `''`: none. */
  readonly theme: string;
}

const quoted = (text: string): string =>
  `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;

/** Svelte takes a brace for an expression. */
const forSvelte = (text: string): string => (/[{}]/.test(text) ? `{${JSON.stringify(text)}}` : quoted(text));

/** What a line of code may have before it is hard to read, in characters. */
const width = 90;

/** The height that the page reserves for each layout: README.md#layout-shift. */
const reserves: Readonly<Record<string, string>> = { full: '100vh', compact: '20em', summary: '4.5em' };

const htmlStyle = (reserve: string): string => `style="display: block; min-height: ${reserve}"`;
const reactStyle = (reserve: string): string => `style={{ display: 'block', minHeight: '${reserve}' }}`;

/** The element, with its attributes in one line or one below the other. */
const element = (attributes: Attributes, end: string, { quote = quoted, style = htmlStyle } = {}): string => {
  const { layout = 'full' } = Object.fromEntries(attributes);
  const given = attributes.map(([name, value]) =>
    value === true ? name : `${name}=${quote(value || 'EC-…')}`,
  );
  given.push(style(reserves[String(layout)]!));
  const line = `<pro-tracking ${given.join(' ')}${end}`;
  return line.length <= width ? line : `<pro-tracking\n  ${given.join('\n  ')}\n${end.trim()}`;
};

const indented = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`);

const lines = (...all: (string | false)[]): string => all.filter((line) => line !== false).join('\n');

const close = '></pro-tracking>';

const styleImport = (theme: string): string | false => theme !== '' && `import './${theme}.css';`;

const writers = {
  html: ({ attributes, theme }) =>
    lines(
      theme !== '' && `<link rel="stylesheet" href="/${theme}.css" />`,
      '<script src="/pro-tracking.js" defer></script>',
      element(attributes, close),
    ),
  react: ({ attributes, theme }) =>
    lines(
      "import 'pro-tracking';",
      styleImport(theme),
      '',
      'export const Delivery = () => (',
      `  ${indented(element(attributes, ' />', { style: reactStyle }), 2)}`,
      ');',
    ),
  vue: ({ attributes, theme }) =>
    lines(
      '<script setup>',
      "import 'pro-tracking';",
      styleImport(theme),
      '// In vite.config.js, so that Vue leaves the tag to the browser:',
      "// vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'pro-tracking' } } })",
      '</script>',
      '',
      '<template>',
      `  ${indented(element(attributes, close), 2)}`,
      '</template>',
    ),
  angular: ({ attributes, theme }) =>
    lines(
      "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';",
      "import 'pro-tracking';",
      '',
      '@Component({',
      "  selector: 'app-delivery',",
      '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
      theme !== '' && `  styleUrl: './${theme}.css',`,
      '  template: `',
      `    ${indented(element(attributes, close), 4)}`,
      '  `,',
      '})',
      'export class DeliveryComponent {}',
    ),
  svelte: ({ attributes, theme }) =>
    lines(
      '<script>',
      "  import 'pro-tracking';",
      theme !== '' && `  import './${theme}.css';`,
      '</script>',
      '',
      element(attributes, close, { quote: forSvelte }),
    ),
} satisfies Record<string, (embed: Embed) => string>;

export type Kind = keyof typeof writers;

export const codeFor = (kind: string, embed: Embed): string =>
  (kind in writers ? writers[kind as Kind] : writers.html)(embed);
