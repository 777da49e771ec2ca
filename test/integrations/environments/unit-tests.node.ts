/** The tests and settings of docs/testing.md, copied into a shop's project, run there as they are. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { freePort } from '../../proxy/free-port.js';
import { findPrograms } from '../../runner/programs.js';
import { openShopWithTests, type Outcome, type ShopWithTests } from './shop-with-tests.js';

/** In the format that Jest and Vitest share. */
interface Report {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly {
      readonly title: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

describe('the examples of docs/testing.md', () => {
  let shop: ShopWithTests;

  const example = (name: string): string => {
    const code = shop.files.get(name);
    assert.ok(code, `docs/testing.md has no ${name}`);
    return code;
  };
  const unitTests = (): [string, string][] => {
    const all = [...shop.files].filter(([name]) => name.endsWith('.test.js'));
    assert.equal(all.length, 3);
    return all;
  };
  /** As the comment of that line says. */
  const forJest = (): Record<string, string> =>
    Object.fromEntries(
      unitTests().map(([name, code]) => [
        name,
        code.replace(/^import .* 'vitest'; \/\/ Jest needs no .*\n/m, ''),
      ]),
    );
  const assertPassed = ({ report, printed }: Outcome): void => {
    const { testResults } = report as Report;
    const tests = testResults.flatMap(({ message, assertionResults }) =>
      assertionResults.length
        ? assertionResults
        : [{ title: message, status: 'broken', failureMessages: [] }],
    );
    assert.deepEqual(
      tests.map(({ title, status, failureMessages }) => [title, status, ...failureMessages]).sort(),
      ['PRO is down', 'a delivered parcel', 'a parcel that is requested'].map((title) => [title, 'passed']),
      printed,
    );
  };

  before(async () => {
    shop = await openShopWithTests();
  });
  after(() => shop.remove());

  for (const environment of ['jsdom', 'happy-dom'])
    it(`pass in Vitest with ${environment}`, async () => {
      const config = example('vitest.config.js').replace("'jsdom'", `'${environment}'`);
      await shop.write(environment, { 'vitest.config.js': config, ...Object.fromEntries(unitTests()) });
      assertPassed(await shop.run(environment, 'vitest', ['run', '--reporter=json']));
    });

  it('pass in Jest, as ES modules', async () => {
    await shop.write('jest-modules', {
      'package.json': '{ "type": "module" }',
      'jest.config.js': example('jest.config.js'),
      ...forJest(),
    });
    const env = { NODE_OPTIONS: '--experimental-vm-modules' };
    assertPassed(await shop.run('jest-modules', 'jest', ['--json'], env));
  });

  it('pass in Jest, compiled by Babel', async () => {
    await shop.write('jest-babel', {
      'package.json': '{}',
      'jest.config.cjs': example('jest.config.cjs'),
      'babel.config.cjs': example('babel.config.cjs'),
      ...forJest(),
    });
    assertPassed(await shop.run('jest-babel', 'jest', ['--json']));
  });

  it('pass in Playwright, with the sandbox and Vite', async () => {
    const [proxyPort, shopPort] = [await freePort(), await freePort()];
    const ported = (code: string): string =>
      code.replaceAll('8080', String(proxyPort)).replaceAll('5173', String(shopPort));
    const { chromium = 'chromium' } = await findPrograms(['chromium']);
    const launchOptions = { executablePath: chromium, args: ['--no-sandbox'] };
    await shop.write('.', {
      'index.html': `<!doctype html><link rel="icon" href="data:,"><pro-tracking consignment="EC-J01-DEL-IVR"></pro-tracking>
        <script type="module">import 'pro-tracking';</script>`,
      'vite.config.js': ported(shop.exampleWith("server: { proxy: { '/delivery-status'")),
      'playwright.config.js': ported(example('playwright.config.js')),
      'delivery.e2e.js': example('delivery.e2e.js'),
      'installed.config.js': `import config from './playwright.config.js';
        export default { ...config, use: { ...config.use, launchOptions: ${JSON.stringify(launchOptions)} } };`,
    });
    const args = ['test', '--config=installed.config.js', '--reporter=json'];
    const { report } = await shop.run('.', 'playwright', args);
    const { stats, errors } = report as {
      stats: { expected: number; unexpected: number };
      errors: unknown[];
    };
    const { expected, unexpected } = stats;
    assert.deepEqual(
      { expected, unexpected, errors },
      { expected: 1, unexpected: 0, errors: [] },
      JSON.stringify(report),
    );
  });
});
