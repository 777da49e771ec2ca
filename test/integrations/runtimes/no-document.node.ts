/** Servers run the code of pages too: what we ship can be imported where there is no document, without a word. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { multiLeg, REFERENCE } from '../../proxy/answers.js';
import { manifest, openShopFolder, specifierOf, type ShopFolder } from '../../package/shop-folder.js';

const run = promisify(execFile);
const { default: workerd } = createRequire(import.meta.url)('workerd') as { default: string };

/** What each entry exports, whatever runs it. */
const entries: Readonly<Record<string, readonly string[]>> = {
  '.': [
    'ProTrackingElement',
    'TrackingErrorEvent',
    'TrackingLoadEvent',
    'TrackingLookupEvent',
    'TrackingUpdateEvent',
  ],
  './element': ['ProTrackingElement'],
  './proxy': ['createTrackingProxy', 'mintToken', 'trustProxy'],
  './server': ['TrackingError', 'renderTracking', 'styleHash'],
};

let shop: ShopFolder;

before(() => (shop = openShopFolder()));
after(() => shop.remove());

const bin = (name: string): string => resolve('test/integrations/runtimes/node_modules/.bin', name);

/** Programs that run a module, and may fetch nothing for it. */
const programs: Readonly<Record<string, readonly [program: string, ...args: string[]]>> = {
  Node: [process.execPath],
  Deno: [bin('deno'), 'run', '--cached-only', '--node-modules-dir=manual'],
  Bun: [bin('bun'), 'run', '--no-install'],
};

/** What a program of the shop's printed. */
const printed = async (program: string, args: readonly string[]): Promise<object> => {
  const env = { ...process.env, NO_COLOR: '1', DENO_DIR: join(shop.path, 'deno') };
  const { stdout, stderr } = await run(program, [...args], { cwd: shop.path, env });
  return { said: stdout.trim(), complained: stderr.trim() };
};

for (const [runtime, [program, ...args]] of Object.entries(programs))
  describe(`in ${runtime}`, () => {
    for (const [entry, exported] of Object.entries(entries))
      it(`"${entry}" can be imported`, async () => {
        const code = `console.log(Object.keys(await import('${specifierOf(entry)}')).sort().join())`;
        await writeFile(join(shop.path, 'main.js'), code);
        assert.deepEqual(await printed(program, [...args, 'main.js']), {
          said: exported.join(),
          complained: '',
        });
      });
  });

/** Makes one script of the code, for a platform that has these conditions; resolves to the files that are in it. */
const bundle = async (code: string, conditions: readonly string[]): Promise<readonly string[]> => {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: shop.path },
    outfile: join(shop.path, 'bundle.js'),
    bundle: true,
    format: 'esm',
    conditions: [...conditions],
    metafile: true,
    logLevel: 'silent',
  });
  return Object.keys(metafile.inputs);
};

describe('in workerd', () => {
  /** Those of Wrangler, which bundles for it. */
  const conditions = ['workerd', 'worker', 'browser'];
  const config = `
    using Workerd = import "/workerd/workerd.capnp";
    const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
    const main :Workerd.Worker = (
      modules = [(name = "bundle.js", esModule = embed "bundle.js")],
      compatibilityDate = "2024-01-01",
    );`;

  const said = async (code: string): Promise<string> => {
    await bundle(code, conditions);
    await writeFile(join(shop.path, 'config.capnp'), config);
    const { stdout } = await run(workerd, ['test', 'config.capnp'], { cwd: shop.path });
    return stdout.trim();
  };

  for (const [entry, exported] of Object.entries(entries))
    it(`"${entry}" can be imported`, async () => {
      const code = `import { ${exported.join()} } from '${specifierOf(entry)}';
        export default { test: () => console.log([${exported.join()}].map((each) => typeof each).join()) };`;
      assert.equal(await said(code), exported.map(() => 'function').join());
    });

  it('the proxy renders HTML', async () => {
    const code = `import { createTrackingProxy } from '${manifest.name}/proxy';
      import { renderTracking } from '${manifest.name}/server';
      const proxy = createTrackingProxy({
        apiKey: '0123456789abcdef0123456789abcdef',
        access: { kind: 'public' },
        html: renderTracking,
        fetch: async () => Response.json(${JSON.stringify(multiLeg)}),
      });
      export default { async test() {
        const response = await proxy(new Request('https://shop.example/delivery-status/html/${REFERENCE}?lang=de'));
        console.log(response.status, (await response.text()).match(/<pro-tracking |<h3[^]*?<.h3>/g).join());
      } };`;
    assert.equal(await said(code), '200 <pro-tracking ,<h3 part="history-heading">Sendungsverlauf</h3>');
  });

  it('the class that stands in for the element’s has the version', async () => {
    const code = `import { ProTrackingElement } from '${manifest.name}';
      export default { test: () => console.log(ProTrackingElement.version) };`;
    assert.equal(await said(code), manifest.version);
  });
});

describe('in a browser', () => {
  const hasElement = async (conditions: readonly string[]): Promise<boolean> => {
    const files = await bundle(`import '${manifest.name}'`, conditions);
    return files.some((file) => file.endsWith('/chunks/pro-tracking-element.js'));
  };

  it('the page’s bundle has the element, also where one tool makes it with the workers’', async () => {
    assert.equal(await hasElement(['browser']), true);
    assert.equal(await hasElement(['worker', 'browser']), true);
  });
});
