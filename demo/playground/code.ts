/** The code that shows what the page shows, for each kind of page. */
import type { Carriers } from '../../src/element/options/carriers.js';
import type { Attributes } from './attributes.js';
import { carriersLiteral } from './carriers-literal.js';

export interface Embed {
  readonly attributes: Attributes;
  /** The theme's name; `''`: none. */
  readonly theme: string;
  readonly carriers: Carriers | undefined;
}

const quoted = (text: string): string =>
  `"${text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')}"`;

/** A brace starts an expression in Svelte. */
const forSvelte = (text: string): string => (/[{}]/.test(text) ? `{${JSON.stringify(text)}}` : quoted(text));

/** Characters in a line. */
const width = 90;

/** The height that the page reserves for each layout: docs/embed.md#layout-shift. */
const reserves: Readonly<Record<string, string>> = { full: '100vh', compact: '20em', summary: '4.5em' };

const htmlStyle = (reserve: string): string => `style="display: block; min-height: ${reserve}"`;
const reactStyle = (reserve: string): string => `style={{ display: 'block', minHeight: '${reserve}' }}`;

/** How a kind of page writes the tag. */
interface Syntax {
  readonly quote?: (text: string) => string;
  readonly style?: (reserve: string) => string;
  /** What sets the property `carriers` to a variable of that name. */
  readonly binding?: string | undefined;
}

/** The tag, with its attributes in one line or one below the other. */
const element = (
  attributes: Attributes,
  end: string,
  { quote = quoted, style = htmlStyle, binding }: Syntax = {},
): string => {
  const { layout = 'full' } = Object.fromEntries(attributes);
  const given = attributes.map(([name, value]) =>
    value === true ? name : `${name}=${quote(value || 'EC-…')}`,
  );
  if (binding) given.push(binding);
  given.push(style(reserves[String(layout)]!));
  const line = `<pro-tracking ${given.join(' ')}${end}`;
  return line.length <= width ? line : `<pro-tracking\n  ${given.join('\n  ')}\n${end.trim()}`;
};

const indented = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`);

const lines = (...all: (string | false | undefined)[]): string =>
  all.filter((line) => typeof line === 'string').join('\n');

const close = '></pro-tracking>';

const styleImport = (theme: string): string | false => theme !== '' && `import './${theme}.css';`;

const writers = {
  html: ({ attributes, theme, carriers }) =>
    lines(
      theme !== '' && `<link rel="stylesheet" href="/${theme}.css" />`,
      '<script src="/pro-tracking.js" defer></script>',
      element(attributes, close),
      carriers && '<script>',
      carriers &&
        `  document.querySelector('pro-tracking').carriers = ${indented(carriersLiteral(carriers), 2)};`,
      carriers && '</script>',
    ),
  react: ({ attributes, theme, carriers }) =>
    lines(
      "import 'pro-tracking';",
      styleImport(theme),
      '',
      carriers && `const carriers = ${carriersLiteral(carriers)};\n`,
      'export const Delivery = () => (',
      `  ${indented(element(attributes, ' />', { style: reactStyle, binding: carriers && 'carriers={carriers}' }), 2)}`,
      ');',
    ),
  vue: ({ attributes, theme, carriers }) =>
    lines(
      '<script setup>',
      "import 'pro-tracking';",
      styleImport(theme),
      '// In vite.config.js, so that Vue leaves the tag to the browser:',
      "// vue({ template: { compilerOptions: { isCustomElement: (tag) => tag === 'pro-tracking' } } })",
      carriers && `\nconst carriers = ${carriersLiteral(carriers)};`,
      '</script>',
      '',
      '<template>',
      `  ${indented(element(attributes, close, { binding: carriers && ':carriers.prop="carriers"' }), 2)}`,
      '</template>',
    ),
  angular: ({ attributes, theme, carriers }) =>
    lines(
      "import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';",
      "import 'pro-tracking';",
      '',
      '@Component({',
      "  selector: 'app-delivery',",
      '  schemas: [CUSTOM_ELEMENTS_SCHEMA],',
      theme !== '' && `  styleUrl: './${theme}.css',`,
      '  template: `',
      `    ${indented(element(attributes, close, { binding: carriers && '[carriers]="carriers"' }), 4)}`,
      '  `,',
      '})',
      carriers
        ? `export class DeliveryComponent {\n  readonly carriers = ${indented(carriersLiteral(carriers), 2)};\n}`
        : 'export class DeliveryComponent {}',
    ),
  svelte: ({ attributes, theme, carriers }) =>
    lines(
      '<script>',
      "  import 'pro-tracking';",
      theme !== '' && `  import './${theme}.css';`,
      carriers && `\n  const carriers = ${indented(carriersLiteral(carriers), 2)};`,
      '</script>',
      '',
      element(attributes, close, { quote: forSvelte, binding: carriers && '{carriers}' }),
    ),
} satisfies Record<string, (embed: Embed) => string>;

export type Kind = keyof typeof writers;

export const codeFor = (kind: string, embed: Embed): string =>
  (kind in writers ? writers[kind as Kind] : writers.html)(embed);
