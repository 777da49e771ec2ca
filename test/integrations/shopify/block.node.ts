/** The theme app block, as a shop's app has it: checked by Shopify's theme-check, and rendered by a Liquid engine. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { themeCheckRun } from '@shopify/theme-check-node';
import { Liquid, type TagToken, type TopLevelToken } from 'liquidjs';

let app: string;
let extension: string;

/** The commands of docs/cms/shopify.md that copy the block into an app. */
const readCommands = async (): Promise<string> => {
  const [, commands = ''] =
    /```sh\n( *cp -r [^]*?)```/.exec(await readFile('docs/cms/shopify.md', 'utf8')) ?? [];
  return commands;
};

before(async () => {
  app = await mkdtemp(join(tmpdir(), 'pro-tracking-app-'));
  for (const folder of ['extensions', 'node_modules']) await mkdir(join(app, folder));
  await symlink(resolve('.'), join(app, 'node_modules/pro-tracking'));
  execFileSync('sh', ['-e', '-c', await readCommands()], { cwd: app });
  extension = join(app, 'extensions/pro-tracking');
});

after(() => rm(app, { recursive: true }));

/** An engine with the tags and filters of Shopify that the block uses. */
const createEngine = async (): Promise<Liquid> => {
  const engine = new Liquid({ root: extension, jsTruthy: false });
  const texts: unknown = JSON.parse(await readFile(join(extension, 'locales/en.default.json'), 'utf8'));
  engine.registerFilter(
    'asset_url',
    (name: string) => `https://cdn.shop.example/extensions/1/assets/${name}`,
  );
  engine.registerFilter('t', (key: string) =>
    key.split('.').reduce((value, name) => (value as Record<string, unknown>)[name], texts),
  );
  engine.registerTag('schema', {
    parse(_: TagToken, remaining: TopLevelToken[]) {
      while (remaining.length > 0) {
        const token = remaining.shift()!;
        if ((token as TagToken).name === 'endschema') return;
      }
      throw new Error('schema has no end');
    },
    render: () => '',
  });
  return engine;
};

/** @param consignment the value of the order's metafield */
const render = async (consignment: unknown, settings: object = {}): Promise<string> => {
  const engine = await createEngine();
  const order = {
    order_status_url: 'https://shop.example/orders/1',
    metafields: { sortedpro: { consignment: { value: consignment } } },
  };
  const block = {
    shopify_attributes: 'data-shopify-editor-block="1"',
    settings: { proxy_url: '/apps/delivery', layout: 'full', heading_level: 2, lookup: false, ...settings },
  };
  return engine.renderFile('blocks/delivery.liquid', { block, ...(consignment !== undefined && { order }) });
};

const tags = (html: string): number => html.match(/<pro-tracking\b/g)?.length ?? 0;
const script = '<script src="https://cdn.shop.example/extensions/1/assets/pro-tracking.js" defer></script>';

describe('the theme app block', () => {
  it('has no offence for theme-check', async () => {
    const { offenses, theme } = await themeCheckRun(extension, 'theme-check:theme-app-extension');
    assert.ok(theme.some(({ uri }) => uri.endsWith('blocks/delivery.liquid')));
    assert.deepEqual(
      offenses.map(({ check, message, uri }) => `${check} ${basename(uri)}: ${message}`),
      [],
    );
  });

  it('has a text for each key of its schema', async () => {
    const liquid = await readFile(join(extension, 'blocks/delivery.liquid'), 'utf8');
    const texts = await readFile(join(extension, 'locales/en.default.schema.json'), 'utf8');
    const keys = [...liquid.matchAll(/"t:([\w.]+)"/g)].map(([, key = '']) => key);
    assert.ok(keys.length > 5);
    for (const key of keys) {
      const text = key
        .split('.')
        .reduce<unknown>((value, name) => (value as Record<string, unknown>)?.[name], JSON.parse(texts));
      assert.equal(typeof text, 'string', key);
    }
  });

  it('shows the consignment of the order, and loads the script once', async () => {
    const html = await render('EC-000-002-4DF');
    assert.equal(tags(html), 1);
    assert.match(html, /consignment="EC-000-002-4DF"\s+proxy-url="\/apps\/delivery"\s+layout="full"/);
    assert.match(html, /<a href="https:\/\/shop.example\/orders\/1">See the status of your order<\/a>/);
    assert.equal(html.split(script).length, 2);
  });

  it('shows each consignment of an order that has several', async () => {
    const html = await render(['EC-000-002-4DF', 'EC-000-002-4DG']);
    assert.equal(tags(html), 2);
    assert.equal(html.split(script).length, 2);
  });

  it('shows nothing and loads nothing where there is no consignment', async () => {
    for (const consignment of [undefined, null, '', []]) {
      const html = await render(consignment);
      assert.equal(tags(html), 0, JSON.stringify(consignment));
      assert.doesNotMatch(html, /<script/);
    }
  });

  it('shows a form on a page without an order, if the merchant chose that', async () => {
    const html = await render(undefined, {
      lookup: true,
      proxy_url: 'https://delivery.shop.example/delivery-status',
    });
    assert.equal(tags(html), 1);
    assert.match(
      html,
      /<pro-tracking\s+lookup\s+proxy-url="https:\/\/delivery\.shop\.example\/delivery-status"/,
    );
    assert.ok(html.includes(script));
  });

  it('escapes values that contain markup', async () => {
    const attack = '"><img src=x onerror=alert(1)>';
    const html = await render(attack, { proxy_url: attack, layout: attack });
    assert.doesNotMatch(html, /<img/);
    assert.equal(tags(html), 1);
  });
});
