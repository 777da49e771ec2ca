/** Every link of the README and the docs, and every page that a message of the package names, is in the package. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { after, describe, it } from 'node:test';
import { TrackingError, type TrackingErrorKind } from '../../src/client/tracking-error.js';
import { sectionOn } from '../../src/element/doctor/issue.js';
import { issues } from '../../src/element/doctor/issues.js';
import { failureLine } from '../../src/element/failure-log.js';
import { readPages } from './pages-of-docs.js';
import { openShopFolder } from './shop-folder.js';

const shop = openShopFolder();
const pages = readPages(shop.installed);

after(() => shop.remove());

/** The package does not have it: npm and GitHub show it from the repository. */
const picture = 'demo/pro-tracking.png';

/** @param target a path from the package's folder, with or without an anchor */
const isThere = (target: string): boolean => {
  const [path = '', anchor] = target.split('#');
  const page = pages.find((each) => each.path === path);
  if (anchor === undefined) return page !== undefined || existsSync(join(shop.installed, path));
  return page?.headings.some((heading) => heading.anchor === anchor) ?? false;
};

const missing = (targets: Iterable<string>): readonly string[] =>
  [...new Set(targets)].filter((target) => !isThere(target));

describe('links', () => {
  for (const { path, targets } of pages)
    it(`of ${path} lead to what the package has`, () => {
      const local = targets.filter((target) => !/^https:/.test(target) && target !== picture);
      const resolved = local.map((target) =>
        target.startsWith('#') ? path + target : posix.join(posix.dirname(path), target),
      );
      assert.deepEqual(missing(resolved), []);
    });

  it('reach every page from the README', () => {
    const [readme, ...others] = pages;
    const linked = readme?.targets.map((target) => target.split('#')[0]);
    assert.deepEqual(
      others.map(({ path }) => path).filter((path) => !linked?.includes(path)),
      [],
    );
  });
});

it('the README has the embed line of docs/embed.md', () => {
  const [readme, embed] = ['README.md', 'docs/embed.md'].map((path) =>
    pages.find((page) => page.path === path),
  );
  const line = embed?.examples[0]?.code ?? '';
  assert.match(line, /^<script .*style=/);
  assert.ok(readme?.examples.some(({ code }) => code === line));
});

/** Kinds as keys, so that the type check asks for new ones. */
const kinds: Readonly<Record<TrackingErrorKind, true>> = {
  'invalid-reference': true,
  'not-found': true,
  'no-proxy': true,
  denied: true,
  'rate-limited': true,
  offline: true,
  network: true,
  timeout: true,
  server: true,
  malformed: true,
  mismatch: true,
  render: true,
};

function* errors(): Generator<TrackingError> {
  const responses = [
    undefined,
    Response.json({}),
    new Response('', { headers: { 'content-type': 'text/html' } }),
    new Response('', { status: 500 }),
  ];
  for (const kind of Object.keys(kinds) as TrackingErrorKind[])
    for (const message of ['', 'over 1 MiB', 'no JSON', 'token_required', 'origin_not_allowed'])
      for (const response of responses) yield new TrackingError(kind, message, response);
}

/** The names of pages in a text, with their anchors. */
const namedIn = (text: string): readonly string[] =>
  text.match(/\b(docs\/|README)[\w/-]*\.md(#[\w-]+)?/g) ?? [];

describe('a page that is named', () => {
  it('in the console, for each failure, is there', () => {
    const lines = [...errors()].flatMap((error) => [
      failureLine(error, false, false) ?? '',
      failureLine(error, true, false) ?? '',
      failureLine(error, false, true) ?? '',
    ]);
    const named = lines.flatMap(namedIn);
    assert.ok(named.length > 100);
    assert.deepEqual(missing(named), []);
  });

  it('in the debug panel has a section for each issue, and for nothing else but two', () => {
    const prefix = 'docs/troubleshooting.md#';
    const wanted = new Set(Object.values(issues).map(sectionOn));
    assert.deepEqual(missing(wanted), []);
    const { headings } = pages.find(({ path }) => path === 'docs/troubleshooting.md')!;
    const sections = headings.filter(({ level }) => level === 3).map(({ anchor }) => anchor);
    assert.deepEqual(
      sections.filter((anchor) => !wanted.has(prefix + anchor)),
      ['the-script-has-not-run', 'file-not-loaded'],
    );
  });

  it('in a file of the package is there', () => {
    const files = readdirSync(join(shop.installed, 'dist'), { recursive: true, encoding: 'utf8' });
    const texts = files
      .filter((file) => /\.(js|ts|conf|vcl)$/.test(file))
      .map((file) => readFileSync(join(shop.installed, 'dist', file), 'utf8'));
    const named = texts.flatMap(namedIn);
    assert.ok(named.includes('docs/deployment.md#with-nginx-alone'));
    assert.ok(named.includes('docs/frameworks/next.md#server-components'));
    assert.deepEqual(missing(named), []);
  });
});
