import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { minifyCss, minifyHtml, minifyLiterals } from '../../.config/build/literals.js';

type Case = readonly [before: string, after: string];

const css: readonly Case[] = [
  ['  :host {\n    display: block;\n  }\n', ':host{display:block}'],
  ['a {\n  color: red; /* why */\n  margin: 0 auto;\n}', 'a{color:red;margin:0 auto}'],
  ['a :hover, b > c + d ~ e {}', 'a :hover,b>c + d ~ e{}'],
  ['a { width: calc(100% - (2 * var(--x))) }', 'a{width:calc(100% - (2 * var(--x)))}'],
  ['a::after { content: " ; } /* no */ " }', 'a::after{content:" ; } /* no */ "}'],
  [`a::after { content: '\\201c  x' }`, `a::after{content:'\\201c  x'}`],
  [
    '@media (width >= 30em) and (hover) { a { color: red !important; } }',
    '@media (width>=30em) and (hover){a{color:red!important}}',
  ],
  ['@container (inline-size > 30em) { a { b: c } }', '@container (inline-size>30em){a{b:c}}'],
  ["grid-template-areas: 'a  b' 'c d';", "grid-template-areas:'a  b' 'c d';"],
];

const html: readonly Case[] = [
  ['\n  <section>\n    <p>a</p>\n  </section>\n', '<section><p>a</p></section>'],
  ['<p>\n  a\n  b\n</p>', '<p>a b</p>'],
  ['<p><b>a</b>\n  <i>b</i></p>', '<p><b>a</b> <i>b</i></p>'],
  ['<p><b>a</b> <i>b</i></p>', '<p><b>a</b> <i>b</i></p>'],
  [' <b>a</b> ', ' <b>a</b> '],
  ['<time\n  datetime="a  b"\n  part="c"\n  >x</time\n>', '<time datetime="a  b" part="c">x</time>'],
  ['<input value=x />', '<input value=x />'],
  ['<pre>\n  a\n    b\n</pre>', '<pre>\n  a\n    b\n</pre>'],
  ['<p>a<!-- why\n not --></p>', '<p>a</p>'],
  [
    'a <svg>\n  <path d="M0 0\n 1 1" />\n  <g>\n  </g>\n</svg> b',
    'a <svg><path d="M0 0\n 1 1" /><g></g></svg> b',
  ],
  ['<p>a < b\n and c > d</p>', '<p>a < b and c > d</p>'],
];

describe('the literals of the build', () => {
  for (const [before, after] of css)
    it(`css: ${JSON.stringify(before)}`, () => {
      assert.equal(minifyCss(before), after);
      assert.equal(minifyCss(after), after);
    });

  for (const [before, after] of html)
    it(`html: ${JSON.stringify(before)}`, () => {
      assert.equal(minifyHtml(before), after);
      assert.equal(minifyHtml(after), after);
    });

  it('keep their expressions, and what is nested in them', () => {
    const code = [
      'const a = html`',
      '  <p class=${b}>',
      '    ${c ? html`',
      '      <li>${d}</li>',
      '    ` : " x  y "} ${e}',
      '  </p>`;',
      'const s = css`',
      '  a {',
      '    width: ${w};',
      '    ${rest}',
      '  }',
      '`;',
      'const t = `  as  it is  `;',
    ].join('\n');
    assert.equal(
      minifyLiterals(code),
      [
        'const a = html`<p class=${b}>${c ? html`<li>${d}</li>` : " x  y "} ${e}</p>`;',
        'const s = css`a{width:${w};${rest}}`;',
        'const t = `  as  it is  `;',
      ].join('\n'),
    );
  });

  it('refuse a source that uses the character that stands for an expression', () => {
    assert.throws(() => minifyLiterals('html`\uE000`'), /U\+E000/);
  });
});
