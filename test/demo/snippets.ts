/** Reads the code that the playground offers, as the tool would that it is for. */
import { runInNewContext } from 'node:vm';
import { transformSync } from 'esbuild';
import type { Page } from 'puppeteer-core';
import ts from 'typescript';

/** The attributes that a snippet gives the element; `''` for one without a value. */
export type Given = Readonly<Record<string, string>>;

type Reader = (code: string, page: Page) => Promise<Given>;

const html: Reader = (code, page) =>
  page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    // Vue’s template is one in HTML too, and has its content beside itself.
    const roots = [parsed, ...[...parsed.querySelectorAll('template')].map(({ content }) => content)];
    const found = roots.flatMap((root) => [...root.querySelectorAll('pro-tracking')]);
    if (found.length !== 1) throw new Error(`${found.length} elements in ${text}`);
    return Object.fromEntries([...found[0]!.attributes].map(({ name, value }) => [name, value]));
  }, code);

type Prop = string | true | Readonly<Record<string, string>>;

/** What React writes into the page; an object is a style. */
const attributeOf = (prop: Prop): string => {
  if (typeof prop !== 'object') return prop === true ? '' : prop;
  const declarations = Object.entries(prop).map(
    ([name, value]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${value}`,
  );
  return declarations.join('; ');
};

/** The element's props, from code that is compiled and called with a JSX factory. */
const reactProps = (code: string): Record<string, unknown> => {
  const script = transformSync(code, { loader: 'jsx', format: 'cjs', jsxFactory: 'note' }).code;
  const note = (tag: string, props: object): object => ({ tag, ...props });
  const { tag, ...props } = runInNewContext(`${script}; module.exports.Delivery()`, {
    require: () => ({}),
    module: {},
    note,
  }) as Record<string, unknown>;
  if (tag !== 'pro-tracking') throw new Error(`a <${String(tag)}>`);
  return props;
};

const react: Reader = async (code) =>
  Object.fromEntries(
    Object.entries(reactProps(code)).map(([name, value]) => [name, attributeOf(value as Prop)]),
  );

/** The template that the decorator is given. */
const angular: Reader = async (code, page) => {
  const source = ts.createSourceFile('delivery.ts', code, ts.ScriptTarget.Latest, true);
  const templates: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'template')
      templates.push((node.initializer as ts.NoSubstitutionTemplateLiteral).text);
    ts.forEachChild(node, look);
  };
  look(source);
  return html(templates.join('\n'), page);
};

/** What stands in braces is an expression, within quotes too. */
const svelte: Reader = async (code, page) => {
  const plain = code.replace(
    /=\{("(?:[^"\\]|\\.)*")\}/g,
    (_, text: string) => `='${(JSON.parse(text) as string).replace('{', '&lbrace;')}'`,
  );
  const { markup = '' } = /(?<markup><pro-tracking[^]*)/.exec(plain)?.groups ?? {};
  if (markup.includes('{')) throw new Error(`an expression in ${markup}`);
  return html(plain, page);
};

export const readers: Readonly<Record<string, Reader>> = { html, react, vue: html, angular, svelte };

/** The object that the code assigns to `carriers`, if the tag is bound to it. */
const assigned =
  (binding: string) =>
  (code: string): unknown => {
    const { literal } = /carriers = (?<literal>\{[^]*?\n *\});?\n/.exec(code)?.groups ?? {};
    if (literal === undefined || !code.includes(binding)) throw new Error(`no carriers in ${code}`);
    // Through JSON, so that the object is one of this realm.
    return JSON.parse(runInNewContext(`JSON.stringify(${literal})`) as string);
  };

export const carriersReaders: Readonly<Record<string, (code: string) => unknown>> = {
  html: assigned("document.querySelector('pro-tracking').carriers = "),
  react: (code) => JSON.parse(JSON.stringify(reactProps(code)['carriers'])) as unknown,
  vue: assigned('\n    :carriers.prop="carriers"'),
  angular: assigned('\n      [carriers]="carriers"'),
  svelte: assigned('\n  {carriers}'),
};
