import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { runInNewContext } from 'node:vm';
import packageJson from '../../package.json' with { type: 'json' };

const script = readFileSync('dist/pro-tracking.js', 'utf8');

/** Files of dist that reach a shopper. */
const browserFiles = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.js') && !/^(proxy|cli|sandbox|worker|chunks[\\/]server-)/.test(path),
);

interface Console {
  readonly warnings: string[];
  readonly errors: unknown[];
}

/** Runs the script where the tag is taken by an element of that version, or by none. */
const runWith = (taken: { version?: string } | undefined, extras: object = {}): Console => {
  const said: Console = { warnings: [], errors: [] };
  runInNewContext(script, {
    console: {
      warn: (text: string) => said.warnings.push(text),
      error: (error: unknown) => said.errors.push(error),
    },
    customElements: { get: () => taken },
    document: {},
    ...extras,
  });
  return said;
};

describe('the script for a tag', () => {
  it('is pure ASCII, since a page without a charset garbles all else', () => {
    assert.doesNotMatch(script, /[^\x00-\x7f]/);
  });

  it('is one classic script: no import, no export, no dynamic import of a bare name', () => {
    assert.doesNotMatch(script, /(^|[;}])(import|export)[\s{*"']/);
    assert.doesNotMatch(script, /import\(["']/);
  });

  it('names no source map, and nobody else’s Trusted Types policy', () => {
    assert.doesNotMatch(script, /sourceMappingURL/);
    assert.doesNotMatch(script, /createPolicy\(["'`]lit-html/);
    assert.match(script, /createPolicy\(["'`]pro-tracking["'`]/);
  });

  it('does nothing where the same version is on the page', () => {
    assert.deepEqual(runWith({ version: packageJson.version }), { warnings: [], errors: [] });
  });

  it('does nothing and says nothing on a server', () => {
    for (const extras of [{ document: undefined }, { document: undefined, customElements: undefined }])
      assert.deepEqual(runWith(undefined, extras), { warnings: [], errors: [] });
  });

  it('says one thing, with both versions, where another version is on the page', () => {
    for (const taken of [{ version: '0.0.1' }, {}]) {
      const { warnings, errors } = runWith(taken);
      assert.deepEqual(errors, []);
      assert.equal(warnings.length, 1);
      assert.ok(warnings[0]?.includes(String(taken.version)) && warnings[0].includes(packageJson.version));
    }
  });

  it('throws nothing at a browser without custom elements, and one thing reaches the console', () => {
    const { warnings, errors } = runWith(undefined, { customElements: undefined });
    assert.deepEqual(warnings, []);
    assert.equal(errors.length, 1);
  });
});

describe('the files next to the script', () => {
  for (const file of browserFiles.filter(
    (path) => /^pro-tracking\.\w+\.js$/.test(path) && path !== 'pro-tracking.js',
  ))
    it(`${file} is self-contained and brings no second Lit`, () => {
      const code = readFileSync(join('dist', file), 'utf8');
      assert.doesNotMatch(code, /(^|[;}])import[\s{*"'(]/);
      assert.doesNotMatch(code, /lit\$|litHtmlVersions/);
    });

  it('hold the licences of what the script contains', () => {
    const licences = readFileSync('dist/pro-tracking.licences.txt', 'utf8');
    for (const name of ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', 'date-fns'])
      assert.match(licences, new RegExp(`^${name} \\(`, 'm'));
    assert.match(licences, /Google LLC/);
  });
});

describe('what reaches a shopper', () => {
  it('is there', () => {
    for (const file of ['pro-tracking.js', 'index.js', 'element.js'])
      assert.ok(browserFiles.includes(file), file);
  });

  for (const file of browserFiles)
    it(`dist/${file} does not name the header of the API key`, () => {
      assert.doesNotMatch(readFileSync(join('dist', file), 'utf8'), /ocp-apim|subscription-key/i);
    });
});
