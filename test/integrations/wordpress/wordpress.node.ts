/**
 * The plugin in a real WordPress, installed from its zip by the steps of docs/cms/wordpress.md. WooCommerce is replaced by a
 * stub: Debian does not have it.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, ElementHandle, Page } from 'puppeteer-core';
import { po } from 'gettext-parser';
import { journeyOf } from '../../../src/sandbox/index.js';
import { serveSandbox, type ServedSandbox } from '../../../src/sandbox/serve-sandbox.js';
import { recipeOf } from '../../e2e/recipe-of.js';
import { launchBrowser } from '../../runner/browser.js';
import { createEnding } from '../../proxy/child.js';
import { checkReport } from '../php/check.js';
import { KEY } from '../php/php-site.js';
import { startWordPress, type WordPressSite } from './wordpress-site.js';

const { reference } = journeyOf('J07');
const ending = createEnding();

let sandbox: ServedSandbox;
let site: WordPressSite;
let browser: Browser;

before(async () => {
  sandbox = await serveSandbox({ key: KEY });
  site = await startWordPress(ending, `define('PRO_TRACKING_API', '${sandbox.url}');`);
  browser = await launchBrowser();
});
after(async () => {
  await browser.close();
  await ending.end();
  await sandbox.close();
});

/** A separate session of the browser, signed in unless the name is empty. */
const visit = async (user: string, path: string): Promise<{ context: BrowserContext; page: Page }> => {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  if (user) {
    await page.goto(`${site.url}/wp-login.php`);
    await page.$eval(
      '#loginform',
      (form, name) => {
        const { log, pwd } = (form as HTMLFormElement).elements as unknown as Record<
          string,
          HTMLInputElement
        >;
        log!.value = name;
        pwd!.value = 'password';
      },
      user,
    );
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  }
  await page.goto(site.url + path);
  return { context, page };
};

/** What the test uses of the editor's scripts. */
interface EditorWindow {
  readonly wp: {
    readonly blocks: {
      createBlock(name: string, attributes: object): object;
      parse(content: string): readonly { readonly isValid: boolean; readonly name: string }[];
    };
    readonly data?: {
      select(store: string): { getCurrentPostId(): number; getEditedPostContent(): string };
      dispatch(store: string): {
        insertBlocks(block: object): void;
        editPost(changes: object): void;
        savePost(): Promise<void>;
      };
    };
  };
}

/** The element's status and text, once it waits for nothing. */
const shown = async (page: Page): Promise<string> => {
  const settled = ['ready', 'empty', 'not-found', 'denied', 'failed', 'invalid', 'idle'];
  const handle = await page.waitForFunction(
    (statuses) => {
      const element = document.querySelector('pro-tracking:defined') as
        (Element & { status?: string }) | null;
      return (
        statuses.includes(element?.status ?? '') && `${element!.status}: ${element!.shadowRoot!.textContent}`
      );
    },
    {},
    settled,
  );
  return (await handle.jsonValue()) as string;
};

const htmlOf = async (path: string): Promise<string> => (await fetch(site.url + path)).text();

const publish = async (user: string, title: string, content: string): Promise<string> =>
  (await site.evaluate(
    user,
    `get_post(wp_insert_post(wp_slash(['post_title' => $input[0], 'post_name' => $input[0], 'post_content' => $input[1], 'post_status' => 'publish', 'post_type' => 'post'])))->post_content`,
    [title, content],
  )) as string;

const documented = readFileSync('docs/cms/wordpress.md', 'utf8');

describe('the installation as documented', () => {
  it('uploads the zip and activates the plugin', async () => {
    assert.match(documented, /Plugins → Add New → Upload Plugin/);
    const { context, page } = await visit('admin', '/wp-admin/plugin-install.php?tab=upload');
    const input = (await page.$('#pluginzip')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(resolve('dist/integrations/wordpress/pro-tracking.zip'));
    await Promise.all([
      page.waitForNavigation(),
      page.$eval('#install-plugin-submit', (button) => (button as HTMLElement).click()),
    ]);
    const link = await page.$('a.button-primary[href*="action=activate"]');
    assert.ok(link, await page.$eval('body', (body) => body.textContent));
    await Promise.all([page.waitForNavigation(), link.click()]);
    assert.ok(await page.$('tr.active[data-plugin="pro-tracking/pro-tracking.php"]'));
    await context.close();
  });

  it('reports the missing key, and then that it works', async () => {
    const status = (): Promise<unknown> =>
      site.evaluate('admin', 'ProTracking\\WordPress\\check_proxy()["description"]');
    assert.match(String(await status()), /API key is missing/);
    site.configure(recipeOf('docs/cms/wordpress.md', 'wp-config', 'php').replace('…', KEY));
    assert.match(String(await status()), /Shoppers can see where their parcels are/);
    const { context, page } = await visit('admin', '/wp-admin/site-health.php');
    assert.match(await page.content(), /Pro Tracking works/);
    await context.close();
  });

  it('saves the settings, and shows neither the key nor where to enter it', async () => {
    const { context, page } = await visit('admin', '/wp-admin/options-general.php?page=pro-tracking');
    await page.click('input[name="pro_tracking[public]"]');
    await page.select('select[name="pro_tracking[redact]"]', 'full');
    await Promise.all([page.waitForNavigation(), page.click('#submit')]);
    assert.deepEqual(await site.evaluate('admin', "get_option('pro_tracking')"), {
      public: true,
      redact: 'full',
    });
    const html = await page.content();
    assert.doesNotMatch(html, new RegExp(KEY));
    assert.match(html, /<strong>Set<\/strong>/);
    await context.close();
  });
});

describe('the proxy', () => {
  it('passes the check with public access', async () => {
    const report = await checkReport(`${site.url}/delivery-status`, { reference, key: KEY });
    assert.match(report.join('\n'), /^0 errors, 0 warnings \(\d\d responses checked\)/);
  });

  it('passes the check with a token', async () => {
    const token = String(
      await site.evaluate('admin', `ProTracking\\WordPress\\mint_token('${reference}', 3600)`),
    );
    const report = await checkReport(`${site.url}/delivery-status`, { reference, token, key: KEY });
    assert.match(report.join('\n'), /^0 errors, 0 warnings \(\d\d responses checked\)/);
  });

  it('shows names for a token only', async () => {
    const path = `/delivery-status/${reference}`;
    const token = String(
      await site.evaluate('admin', `ProTracking\\WordPress\\mint_token('${reference}', 3600)`),
    );
    const get = async (authorization?: string): Promise<string> =>
      (await fetch(site.url + path, { headers: authorization ? { authorization } : {} })).text();
    assert.match(await get(`Bearer ${token}`), /"Location":"/);
    assert.doesNotMatch(await get(), /"(SignedBy|Location)"/);
    assert.match(await get(`Bearer ${token}x`), /token_required/);
  });

  it('stores no name and no place in the database', async () => {
    const dump = `$wpdb->get_col("SELECT GROUP_CONCAT(option_value) FROM $wpdb->options WHERE option_name NOT LIKE '%stub%'")`;
    const stored = String(
      await site.evaluate(
        'admin',
        `(function () { global $wpdb; $wpdb->query('SET SESSION group_concat_max_len = 10000000'); return ${dump}; })()`,
      ),
    );
    assert.ok(stored.length > 1_000);
    assert.doesNotMatch(stored, /Ashenford|Tolverton|SignedBy/);
  });

  it('works with plain permalinks, through the element', async () => {
    await site.evaluate('admin', "update_option('permalink_structure', '')");
    const proxyUrl = String(await site.evaluate('admin', 'ProTracking\\WordPress\\proxy_url()'));
    const report = await checkReport(site.url + proxyUrl, { reference, key: KEY });
    assert.match(report.join('\n'), /^0 errors, 0 warnings/);
    // A shared cache that drops the query from its keys would return it as the front page.
    const response = await fetch(`${site.url}/?pro-tracking=multi-leg/${reference}`);
    assert.match(response.headers.get('cache-control') ?? '', /^private/);
    await publish('admin', 'plain', `[pro_tracking consignment="${reference}"]`);
    const { context, page } = await visit('', '/?name=plain');
    assert.match(await shown(page), /^ready: /);
    await context.close();
    await site.evaluate('admin', "update_option('permalink_structure', '/%postname%/')");
  });
});

describe('a shortcode', () => {
  it('shows the journey without names, and only its page loads the script', async () => {
    await publish(
      'author',
      'shortcode',
      `[pro_tracking consignment="${reference}" expected_delivery layout="compact"]`,
    );
    const { context, page } = await visit('', '/shortcode/');
    assert.match(await shown(page), /^ready: /);
    const tag = await page.$eval('pro-tracking', (element) => element.outerHTML);
    assert.match(
      tag,
      new RegExp(
        `^<pro-tracking (?=.*consignment="${reference}")(?=.*layout="compact")(?=.*expected-delivery)`,
      ),
    );
    assert.match(await htmlOf('/shortcode/'), /<script[^>]* defer src='[^']*pro-tracking\.js/);
    assert.doesNotMatch(await htmlOf('/hello-world/'), /pro-tracking/);
    await context.close();
  });

  for (const [written, expected] of [
    ['consignment=“EC-000-002-4DF”', 'consignment="EC-000-002-4DF"'],
    ["consignment='\"><img src=x onerror=alert(1)>'", 'consignment="&gt;&lt;img src=x onerror=alert(1)&gt;"'],
    ['consignment="x" onclick="alert(1)"', 'consignment="x"'],
    [
      'consignment="x" proxy_url="https://evil.example" token="t" debug map_url="https://evil.example/{place}"',
      'consignment="x"',
    ],
    ['lookup="false" consignment="x"', 'consignment="x"'],
    ['lookup', 'lookup'],
    ['time_zone="Europe/Paris" lookup="true"', 'time-zone="Europe/Paris" lookup'],
  ] as const)
    it(`with ${written} becomes ${expected}`, async () => {
      const html = await site.evaluate('author', 'do_shortcode($input)', `[pro_tracking ${written}]`);
      const tag = /<pro-tracking([^]*)><\/pro-tracking>/.exec(String(html));
      assert.equal(tag?.[1]?.trim(), expected, String(html));
    });
});

describe('the tag in a post', () => {
  const full = `<pro-tracking consignment="${reference}" layout="summary" proxy-url="https://evil.example" onclick="alert(1)" token="t" debug map-url="https://evil.example/{place}" credentials="include"><p slot="heading">Mine</p></pro-tracking>`;

  it('of an author keeps what is harmless, and nothing else', async () => {
    const stored = await publish('author', 'by-author', `<!-- wp:html -->\n${full}\n<!-- /wp:html -->`);
    assert.match(
      stored,
      new RegExp(
        `<pro-tracking consignment="${reference}" layout="summary"><p slot="heading">Mine</p></pro-tracking>`,
      ),
    );
  });

  it('of an administrator is unchanged', async () => {
    assert.ok(
      (await publish('admin', 'by-admin', `<!-- wp:html -->\n${full}\n<!-- /wp:html -->`)).includes(full),
    );
  });

  it('loads the script and shows the journey', async () => {
    const { context, page } = await visit('', '/by-author/');
    assert.match(await shown(page), /^ready: /);
    await context.close();
  });
});

it('the block is inserted by an author in the editor, saved, and shows the journey', async () => {
  const { context, page } = await visit('author', '/wp-admin/post-new.php');
  await page.waitForFunction(
    () =>
      'wp' in window &&
      (window as unknown as EditorWindow).wp.data?.select('core/editor')?.getCurrentPostId(),
  );
  const saved = await page.evaluate(async (consignment) => {
    const { blocks, data } = (window as unknown as EditorWindow).wp as Required<EditorWindow['wp']>;
    const block = blocks.createBlock('pro-tracking/delivery', { consignment });
    data.dispatch('core/block-editor').insertBlocks(block);
    data.dispatch('core/editor').editPost({ title: 'block', slug: 'block', status: 'publish' });
    await data.dispatch('core/editor').savePost();
    const [parsed = { isValid: false, name: '' }] = blocks.parse(
      data.select('core/editor').getEditedPostContent(),
    );
    return { isValid: parsed.isValid, name: parsed.name };
  }, reference);
  assert.deepEqual(saved, { isValid: true, name: 'pro-tracking/delivery' });
  const form = await page.waitForFunction(
    () =>
      [document, ...[...document.querySelectorAll('iframe')].map((frame) => frame.contentDocument!)]
        .map((each) =>
          each.querySelector<HTMLInputElement>('.wp-block-pro-tracking-delivery input[type="text"]'),
        )
        .find(Boolean)?.value,
  );
  assert.equal(await form.jsonValue(), reference);
  await context.close();
  const visitor = await visit('', '/block/');
  assert.match(await shown(visitor.page), /^ready: /);
  await visitor.context.close();
});

describe('an order', () => {
  it('shows its customer the journey, with places', async () => {
    const { context, page } = await visit('customer', '/?view-order=1');
    assert.match(await shown(page), /^ready: [^]*Ashenford/);
    assert.match(await page.$eval('pro-tracking', (element) => element.outerHTML), /token="/);
    await context.close();
  });

  it('shows a guest with its key the same', async () => {
    const { context, page } = await visit('', '/?view-order=1&key=wc_order_key');
    assert.match(await shown(page), /^ready: [^]*Ashenford/);
    await context.close();
  });

  it('shows another customer nothing', async () => {
    const { context, page } = await visit('stranger', '/?view-order=1');
    assert.equal(await page.$('pro-tracking'), null);
    await context.close();
  });

  it('can have references of another plugin', async () => {
    const recipe = recipeOf('docs/cms/wordpress.md', 'woocommerce-filter', 'php');
    const code = `(function () { ${recipe} return ProTracking\\WordPress\\order_references(new class {
      public function get_meta(string $key, bool $single = true) { return $single ? 'EC-000-002-4DF' : []; } }); })()`;
    assert.deepEqual(await site.evaluate('admin', code), ['EC-000-002-4DF']);
  });

  it('gets its references in the office', async () => {
    const { context, page } = await visit('admin', '/wp-admin/admin.php?page=stub-order');
    await page.$eval(
      '#_pro_tracking_consignment',
      (input) => ((input as HTMLInputElement).value = 'ec-000-002-4df, EC-000-002-4DF <b> EC-J07-CUS-TOM'),
    );
    await Promise.all([page.waitForNavigation(), page.click('#save-order')]);
    assert.equal(
      await page.$eval('#_pro_tracking_consignment', (input) => (input as HTMLInputElement).value),
      'EC-000-002-4DF B EC-J07-CUS-TOM',
    );
    await context.close();
  });
});

describe('the translations', () => {
  const folder = 'src/integrations/wordpress';
  const pot = po.parse(readFileSync(`${folder}/languages/pro-tracking.pot`)).translations[''] ?? {};
  const german = po.parse(readFileSync(`${folder}/languages/pro-tracking-de_DE.po`)).translations[''] ?? {};

  it('have every text of the source', async () => {
    const source = readdirSync(`${folder}/includes`)
      .map((file) => readFileSync(join(folder, 'includes', file), 'utf8'))
      .join('');
    const texts = [
      ...source.matchAll(
        /\b(?:esc_html)?_(?:_|e)\((?:\/\*.*?\*\/ )?(?:'([^']*)'|"([^"]*)"), 'pro-tracking'\)/g,
      ),
    ].map(([, single, double]) => single ?? double!);
    assert.ok(texts.length > 30);
    assert.deepEqual([...new Set(texts)].sort(), Object.keys(pot).filter(Boolean).sort());
    for (const text of texts) assert.ok(german[text]?.msgstr[0], text);
  });

  it('are used', async () => {
    const text = await site.evaluate(
      'admin',
      `(switch_to_locale('de_DE') || load_textdomain('pro-tracking', WP_PLUGIN_DIR . '/pro-tracking/languages/pro-tracking-de_DE.mo')) ? __('Consignment reference', 'pro-tracking') : ''`,
    );
    assert.equal(text, 'Sendungsnummer');
  });
});

it('the privacy guide has a text for the policy', async () => {
  const { context, page } = await visit('admin', '/wp-admin/options-privacy.php?tab=policyguide');
  assert.match(await page.content(), /this site requests its journey from our delivery platform SortedPRO/);
  await context.close();
});

it('while PRO hangs, the front page responds, and two calls reach PRO', async () => {
  const references = ['J01', 'J02', 'J11', 'J16', 'J18'].map((id) => journeyOf(id).reference);
  for (const each of references) sandbox.sandbox.fault(each, { kind: 'hang' });
  site.configure("define('TEST_DEADLINE', 60000);");
  const before = sandbox.sandbox.requests.length;
  const calls = (): number => sandbox.sandbox.requests.length - before;
  const request = (each: string): Promise<Response> => fetch(`${site.url}/delivery-status/${each}`);
  const [first = '', second = '', ...others] = references;
  // They hold two of PHP's three processes until the end of the tests.
  for (const each of [first, second]) request(each).catch(() => undefined);
  while (calls() < 2) await new Promise(setImmediate);
  for (const each of others) assert.equal((await request(each)).status, 503);
  assert.match(await htmlOf('/'), /<title>Shop/);
  assert.equal(calls(), 2);
});

it('uninstalling removes the setting and the cache', async () => {
  await site.evaluate(
    'admin',
    `(function () { require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins('pro-tracking/pro-tracking.php'); })()`,
  );
  const left = await site.evaluate(
    'admin',
    `(function () { require_once ABSPATH . 'wp-admin/includes/plugin.php'; uninstall_plugin('pro-tracking/pro-tracking.php'); return [get_option('pro_tracking', null), glob(sys_get_temp_dir() . '/pro-tracking-*/*.json')]; })()`,
  );
  assert.deepEqual(left, [null, []]);
});
