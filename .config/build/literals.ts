/**
 * Takes the blanks and comments out of the `css`, `html` and `svg` literals of a module, which no minifier of JavaScript
 * dares to touch. Expressions stay where they are.
 */
import ts from 'typescript';

/** Stands for an expression: a character that no source uses. */
const HOLE = '\uE000';

const stringsAndComments = /"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\/\*[^]*?\*\/|\s+|[^]/g;

/** `css` with holes. Blanks around `+`, `-`, `*`, `/` and `~` stay: `calc()` needs them. */
export const minifyCss = (css: string): string => {
  const tokens = (css.match(stringsAndComments) ?? []).map((token) =>
    /^(\s|\/\*)/.test(token) && !token.includes(HOLE) ? ' ' : token,
  );
  let out = '';
  for (const [index, token] of tokens.entries()) {
    const next = tokens[index + 1] ?? '}';
    if (token === ' ' && (/(^|[\s{};,<>(:]|[<>]=)$/.test(out.slice(-2)) || /^[\s{};,<>)!]/.test(next)))
      continue;
    if (token === '}' && out.endsWith(';')) out = out.slice(0, -1);
    out += token;
  }
  return out.trimEnd();
};

/** Blanks beside these never show. (Not if a style sheet makes one of them `inline`.) */
const blocks = new Set(
  (
    'address article aside blockquote br dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hr legend li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul ' +
    'circle clipPath defs ellipse g line marker mask path polygon polyline rect symbol use'
  ).split(' '),
);
const verbatim = new Set(['pre', 'textarea', 'script', 'style']);

type Token =
  | { readonly kind: 'tag'; readonly name: string; readonly closes: boolean; readonly text: string }
  | { readonly kind: 'text'; readonly text: string };

const markup = /<!--[^]*?-->|<(\/?)([A-Za-z][\w:-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|[^<]+|</g;

/** One blank between attributes, none before `>`; `/` keeps its own, which an unquoted value would swallow. */
const tidyTag = (tag: string): string =>
  tag.replace(/"[^"]*"|'[^']*'|\s+(?=>$)|\s+/g, (part, at: number) =>
    /^\s/.test(part) ? (at + part.length === tag.length - 1 ? '' : ' ') : part,
  );

const tokenize = (html: string): readonly Token[] => {
  const tokens: Token[] = [];
  for (const [text, slash, name] of html.matchAll(markup)) {
    if (text.startsWith('<!--') && !text.includes(HOLE)) continue;
    const last = tokens.at(-1);
    if (name) tokens.push({ kind: 'tag', name, closes: slash === '/', text: tidyTag(text) });
    else if (last?.kind === 'text') tokens[tokens.length - 1] = { kind: 'text', text: last.text + text };
    else tokens.push({ kind: 'text', text });
  }
  return tokens;
};

/** Is what lies before (or behind) the blank the edge of a block, or the inner edge of a drawing? */
const isEdge = (token: Token | undefined, before: boolean): boolean =>
  token?.kind === 'tag' && (blocks.has(token.name) || (token.name === 'svg' && token.closes !== before));

/** `html` with holes. Blanks between inline things become one blank; those that never show go. */
export const minifyHtml = (html: string): string => {
  const tokens = tokenize(html);
  let kept: string | undefined;
  return tokens
    .map((token, index) => {
      if (token.kind === 'tag') {
        if (!token.closes && verbatim.has(token.name)) kept ??= token.name;
        else if (token.closes && token.name === kept) kept = undefined;
        return token.text;
      }
      if (kept) return token.text;
      const before = tokens[index - 1];
      const after = tokens[index + 1];
      let text = token.text;
      // The first and last blank of a template belong to its layout in the source only when they break the line.
      if (isEdge(before, true)) text = text.replace(/^[ \t\r\n]+/, '');
      if (!before) text = text.replace(/^[ \t\r]*\n[ \t\r\n]*/, '');
      if (isEdge(after, false)) text = text.replace(/[ \t\r\n]+$/, '');
      if (!after) text = text.replace(/[ \t\r\n]*\n[ \t\r]*$/, '');
      return text.replace(/[ \t\r\n]+/g, ' ');
    })
    .join('');
};

const minifiers: Readonly<Record<string, (source: string) => string>> = {
  css: minifyCss,
  html: minifyHtml,
  svg: minifyHtml,
};

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where the parts of a template are, without quotes, `${` and `}`. */
const partsOf = (template: ts.TemplateLiteral): readonly { start: number; end: number }[] => {
  if (ts.isNoSubstitutionTemplateLiteral(template))
    return [{ start: template.getStart() + 1, end: template.end - 1 }];
  return [
    { start: template.head.getStart() + 1, end: template.head.end - 2 },
    ...template.templateSpans.map(({ literal }) => ({
      start: literal.getStart() + 1,
      end: literal.end - (ts.isTemplateTail(literal) ? 1 : 2),
    })),
  ];
};

/** `class="a ${b}"`, which the stand-in for Lit does not know. */
const partly = new RegExp(`=("[^"]*${HOLE}[^"]*"|'[^']*${HOLE}[^']*'|${HOLE}[^\\s>])(?=[^<]*>)`);

const editsOf = (template: ts.TemplateLiteral, minify: (source: string) => string, code: string): Edit[] => {
  const parts = partsOf(template);
  const before = parts.map(({ start, end }) => code.slice(start, end)).join(HOLE);
  if (partly.test(before)) throw new Error(`An attribute is an expression as a whole, or none:\n${before}`);
  const after = minify(before).split(HOLE);
  if (after.length !== parts.length) throw new Error(`Lost an expression while minifying:\n${before}`);
  return parts.map(({ start, end }, index) => ({ start, end, text: after[index] ?? '' }));
};

export const minifyLiterals = (code: string, fileName = 'module.ts'): string => {
  if (!/\b(css|html|svg)`/.test(code)) return code;
  if (code.includes(HOLE)) throw new Error(`${fileName} uses U+E000, which stands for an expression here`);
  const source = ts.createSourceFile(fileName, code, ts.ScriptTarget.ESNext, true);
  const edits: Edit[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag)) {
      const minify = minifiers[node.tag.text];
      if (minify) edits.push(...editsOf(node.template, minify, code));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  edits.sort((a, b) => b.start - a.start);
  return edits.reduce(
    (text, { start, end, text: part }) => text.slice(0, start) + part + text.slice(end),
    code,
  );
};
