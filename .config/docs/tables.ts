/** The tables of docs/reference.md, made from the manifest. */
import type { Declaration } from './manifest.js';

type Row = readonly (string | undefined)[];

/** Text of a comment, in a cell: a bar ends the cell, a tag outside of code would vanish. */
const cell = (text = ''): string =>
  text
    .trim()
    .replaceAll('|', '\\|')
    .replace(/(`[^`]*`)|</g, (part, code?: string) => code ?? (part && '&lt;'));

const code = (text: string | undefined): string => (text ? `\`${text}\`` : '');

const table = (head: Row, rows: readonly Row[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((row) => `| ${row.map((text) => cell(text)).join(' | ')} |`)
    .join('\n');

/** `'auto'` in the source is `auto` in an attribute. */
const written = (source: string | undefined): string => code(source?.replace(/^'(.*)'$/, '$1'));

const isOwn = ({ static: isStatic }: { readonly static?: boolean }): boolean => !isStatic;

/** The tables by the name of their place on the page. */
export const makeTables = (element: Declaration): Readonly<Record<string, string>> => {
  const {
    attributes = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
    cssStates = [],
  } = element;
  const members = (element.members ?? []).filter(isOwn);
  const fields = members.filter(({ kind }) => kind === 'field');
  const methods = members.filter(({ kind }) => kind === 'method');
  return {
    attributes: table(
      ['Attribute', 'Property', 'Default', 'Meaning'],
      attributes.map((it) => [code(it.name), code(it.fieldName), written(it.default), it.description]),
    ),
    properties: table(
      ['Property', 'Type', '', 'Meaning'],
      fields
        .filter(({ attribute }) => !attribute)
        .map((it) => [code(it.name), code(it.type?.text), it.readonly ? 'read-only' : '', it.description]),
    ),
    methods: table(
      ['Method', 'Returns', 'Meaning'],
      methods.map(({ name, parameters = [], return: returned, description }) => [
        code(`${name}(${parameters.map((parameter) => parameter.name).join(', ')})`),
        code(returned?.type?.text),
        description,
      ]),
    ),
    events: table(
      ['Event', 'Class', 'When'],
      events.map((it) => [code(it.name), code(it.type?.text), it.description]),
    ),
    slots: table(
      ['Slot', 'Shows'],
      slots.map((it) => [it.name ? code(it.name) : '(default)', it.description]),
    ),
    parts: table(
      ['Part', 'What it is'],
      cssParts.map((it) => [code(it.name), it.description]),
    ),
    'custom-properties': table(
      ['Custom property', 'Default', 'Meaning'],
      cssProperties.map((it) => [code(it.name), code(it.default), it.description]),
    ),
    'custom-states': table(
      ['Selector', 'Meaning'],
      cssStates.map((it) => [code(`${element.tagName}:state(${it.name})`), it.description]),
    ),
  };
};

const place = (name: string): RegExp => new RegExp(`(<!-- ${name}:start -->)[^]*?(<!-- ${name}:end -->)`);

/** The names of the tables that a page has no place for. */
export const missingPlaces = (page: string, tables: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(tables).filter((name) => !place(name).test(page));

/** A page with these tables between their markers. */
export const putTables = (page: string, tables: Readonly<Record<string, string>>): string =>
  Object.entries(tables).reduce(
    (text, [name, content]) =>
      text.replace(place(name), (_, start: string, end: string) => `${start}\n\n${content}\n\n${end}`),
    page,
  );
