import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, it } from 'node:test';
import { brokenRules } from './rules.js';
import { readSource } from './sources.js';

const paths = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.split(sep).join('/'))
  .sort();

const broken = (path: string, code: string): readonly string[] => brokenRules(readSource(path, code));

describe('the house', () => {
  it('has files', () => {
    assert.ok(paths.length > 20);
  });

  for (const path of paths)
    it(`src/${path} keeps its rules`, () => {
      assert.deepEqual(broken(path, readFileSync(join('src', path), 'utf8')), []);
    });
});

/** Bad sources, each with the words of the rule that it breaks. */
const seeded: readonly (readonly [path: string, code: string, rule: RegExp])[] = [
  ['model/a.ts', `import { b } from '../wire/b.js'`, /lower floors or its own folder/],
  ['model/a.ts', `import type { B } from '../client/b.js'`, /lower floors or its own folder/],
  ['model/a.ts', `import { parseISO } from 'date-fns'`, /only dates imports date-fns/],
  ['model/a.ts', `import { nanoid } from 'nanoid'`, /model needs no package/],
  ['client/a.ts', `export { b } from '../view/b.js'`, /lower floors or its own folder/],
  ['styles/a.ts', `import { b } from '../view/b.js'`, /lower floors or its own folder/],
  ['controllers/a.ts', `import { x } from '../../test/x.js'`, /imports stay inside src/],
  ['helpers/a.ts', `import { b } from '../model/b.js'`, /is no room of the house/],
  ['i18n/a.ts', `import { b } from '../dates/b.js'`, /rooms of floor 2/],
  ['wire/a.ts', `import { b } from '../dates/formats.js'`, /rooms of floor 2/],
  ['dates/a.ts', `import type { B } from '../i18n/b.js'`, /rooms of floor 2/],
  ['view/a.ts', `import { TrackingError } from '../client/tracking-error.js'`, /view takes only types/],
  ['view/a.ts', `import { type A, b } from '../controllers/b.js'`, /view takes only types/],
  ['view/a.ts', `import '../controllers/b.js'`, /view takes only types/],
  ['client/a.ts', `import { html } from 'lit'`, /lit lives on floors 4 to 6/],
  ['wire/a.ts', `type T = import('lit').TemplateResult`, /lit lives on floors 4 to 6/],
  ['define.ts', `import { LitElement } from 'lit'`, /lit lives on floors 4 to 6/],
  ['controllers/a.ts', `import { html } from 'lit'`, /controllers take only types/],
  ['client/a.ts', `import { addDays } from 'date-fns/addDays'`, /only dates imports date-fns/],
  ['view/a.ts', `void fetch('/x')`, /fetch is named in client, proxy and check/],
  ['element/a.ts', `const ask = globalThis.fetch`, /fetch is named in client, proxy and check/],
  ['controllers/a.ts', `const runtime = { fetch }`, /fetch is named in client, proxy and check/],
  ['view/a.ts', `document.title = 'x'`, /document and window are named/],
  ['element/a.ts', `const at = window.location`, /document and window are named/],
  ['index.ts', `globalThis.document.title = 'x'`, /document and window are named/],
  ['client/a.ts', '\n'.repeat(201), /at most 200 lines \(201\)/],
  ['element/a.ts', `customElements.define('x-y', class extends HTMLElement {})`, /only define.ts calls/],
  ['cdn.ts', `globalThis.customElements.define('x-y', X)`, /only define.ts calls/],
  ['index.ts', `export { x } from './proxy/index.js'`, /nothing imports from an annexe/],
  ['proxy/a.ts', `import { x } from '../sandbox/x.js'`, /nothing imports from an annexe/],
  ['proxy/a.ts', `import { x } from '../client/x.js'`, /proxy imports from wire and model only/],
  ['proxy/a.ts', `import { Hono } from 'hono'`, /proxy needs no package but jose and lru-cache/],
  ['proxy/a.ts', `import { createServer } from 'node:http'`, /proxy needs no package but/],
  ['sandbox/a.ts', `import { readTracking } from '../wire/read-tracking.js'`, /only types from wire/],
  [
    'sandbox/a.ts',
    `import type { X } from '../dates/x.js'`,
    /sandbox imports from wire and model and command-line only/,
  ],
  ['adapters/a.ts', `import { x } from '../sandbox/x.js'`, /nothing imports from an annexe/],
  ['adapters/a.ts', `import { x } from '../wire/x.js'`, /adapters imports from proxy only/],
  ['sandbox/a.ts', `import { x } from '../server/x.js'`, /nothing imports from an annexe/],
  ['server/a.ts', `void fetch('/x')`, /fetch is named in client, proxy and check/],
  ['model/a.ts', `import { b } from './b'`, /names its file/],
  ['i18n/a.ts', `await import('../client/b.js')`, /lower floors or its own folder/],
];

const allowed: readonly (readonly [path: string, code: string])[] = [
  ['wire/a.ts', `import { readInstant } from '../dates/instant.js'`],
  ['proxy/a.ts', `import { jwtVerify } from 'jose/jwt/verify'`],
  ['view/a.ts', `import type { TrackingState } from '../controllers/tracking-state.js'`],
  ['view/a.ts', `import { type A, type B } from '../client/a.js'`],
  ['controllers/a.ts', `import type { ReactiveController } from 'lit'; document.title = ''`],
  ['element/a.ts', `class E { fetch: typeof fetch | undefined; ask() { return this.fetch; } }`],
  ['element/a.ts', `const options = { fetch: element.fetch, document: 1 }`],
  ['controllers/a.ts', `const ask = (fetch: () => void) => fetch()`],
  ['client/a.ts', `void fetch('/x')`],
  ['dates/a.ts', `import { parseISO } from 'date-fns/parseISO'`],
  [
    'sandbox/a.ts',
    `import type { X } from '../wire/x.js'; import { y } from '../model/y.js'; import 'node:http'`,
  ],
  ['adapters/a.ts', `import { x } from '../proxy/x.js'; import type { Context } from 'hono'`],
  [
    'server/a.ts',
    `import { x } from '../adapters/x.js'; import { y } from '../sandbox/y.js'; import 'node:http'`,
  ],
  [
    'check/a.ts',
    `import { x } from '../wire/x.js'; import { y } from '../command-line/y.js'; void fetch('/x')`,
  ],
  ['i18n/a.ts', `await import('./locales/de.js')`],
  ['i18n/locales/de.ts', '\n'.repeat(500)],
  ['define.ts', `customElements.define('x-y', X)`],
];

describe('its rules', () => {
  for (const [path, code, rule] of seeded)
    it(`find src/${path} with ${code.trim().slice(0, 70) || 'many lines'}`, () => {
      assert.match(broken(path, code).join('\n'), rule);
    });

  for (const [path, code] of allowed)
    it(`allow src/${path} ${code.trim().slice(0, 70) || 'many lines'}`, () => {
      assert.deepEqual(broken(path, code), []);
    });
});
