/**
 * Ad blockers let through what we ship and what the docs tell to write: uBlock Origin’s engine, with its own lists as Debian
 * packs them (EasyList, EasyPrivacy and uBlock’s).
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { StaticNetFilteringEngine } from '@gorhill/ubo-core';
import { readPages } from '../../package/pages-of-docs.js';
import { findProgram } from '../../runner/programs.js';

const reference = 'EC-000-002-4DF';
const shop = 'https://www.shop.example/';

type Engine = Awaited<ReturnType<typeof StaticNetFilteringEngine.create>>;

const loadEngine = async (): Promise<Engine> => {
  const folder = await findProgram('filterLists');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const lists = files
    .filter((file) => /(easylist|easyprivacy|\.min)\.txt$/.test(file))
    .map((name) => ({ name, raw: readFileSync(join(folder, name), 'utf8') }));
  assert.equal(lists.length, 7);
  const engine = await StaticNetFilteringEngine.create();
  await engine.useLists(lists);
  return engine;
};

/** Where a page finds the package’s files: on the shop’s own host, or on a CDN. */
const folders = [
  `${shop}assets/`,
  `${shop}node_modules/pro-tracking/dist/`,
  'https://static.shop.example/js/',
  'https://cdn.jsdelivr.net/npm/pro-tracking@0/dist/',
  'https://unpkg.com/pro-tracking@0.2.0/dist/',
];

const files = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(js|css)$/.test(file),
);

/** The URLs that the docs name, and the paths that they would have in a shop. */
const documented = readPages('.').flatMap(({ examples, targets, codes }) =>
  [...examples.map(({ code }) => code), ...codes, ...targets].flatMap(
    (text) => text.match(/(?<![\w./-])(https?:\/\/|\/(?=[a-z]))[\w@./:{}?=&%-]+/gi) ?? [],
  ),
);

const urlOf = (text: string): string =>
  new URL(text.replace(/\{(reference|ref)\}|EC-…/g, reference), shop).href;

describe('uBlock Origin', () => {
  let engine: Engine;

  before(async () => {
    engine = await loadEngine();
  });

  const filterOf = (url: string, type: string): string | undefined =>
    engine.matchRequest({ originURL: shop, url, type }) === 1 ? engine.toLogData().raw : undefined;

  const assertAllowed = (urls: readonly string[], types: readonly string[]): void => {
    const blocked = urls.flatMap((url) =>
      types.flatMap((type) => {
        const filter = filterOf(url, type);
        return filter === undefined ? [] : `${url} (${type}): ${filter}`;
      }),
    );
    assert.deepEqual(blocked, []);
  };

  for (const [url, type] of [
    [`${shop}tracking/events?id=1`, 'xhr'],
    [`${shop}js/event-tracking.js`, 'script'],
    ['https://www.google-analytics.com/analytics.js', 'script'],
  ] as const)
    it(`blocks ${url}, so that this test can fail`, () => assert.ok(filterOf(url, type)));

  for (const folder of folders)
    it(`loads the package’s files from ${folder}`, () => {
      assert.ok(files.length > 20);
      assertAllowed(
        files.map((file) => folder + file),
        ['script', 'stylesheet'],
      );
    });

  it('loads the short URLs of CDNs', () =>
    assertAllowed(
      ['https://unpkg.com/pro-tracking', 'https://cdn.jsdelivr.net/npm/pro-tracking@0'],
      ['script'],
    ));

  it('lets requests to the proxy through, on the shop’s host and on another one', () => {
    const paths = ['', 'flattened/', 'status/', 'html/'].map((each) => `delivery-status/${each}${reference}`);
    const urls = [shop, 'https://api.shop.example/'].flatMap((host) => paths.map((path) => host + path));
    assertAllowed(urls, ['xhr']);
  });

  it('lets every URL through that the docs name', () => {
    assert.ok(documented.length > 50);
    assertAllowed([...new Set(documented.map(urlOf))], ['xhr', 'script']);
  });
});
