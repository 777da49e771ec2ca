/** Runs the tests of `*.test.ts` in the browsers. */
import { relative, resolve } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter, startTestRunner, type TestRunnerConfig } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner-core';
import { launchersFor } from './launchers.js';
import type { Engine, Zone } from './options.js';
import { findPrograms } from './programs.js';
import { openShop, type Shop } from './shop.js';
import { add, nothingRan, type Tally } from './tally.js';
import { openTrap, trapScript, type Trap } from './trap.js';
import { replacements } from './version.js';

export interface Where {
  readonly engines: readonly Engine[];
  readonly zones: readonly Zone[];
}

const tallySuite = ({ suites, tests }: TestSuiteResult): Tally =>
  add([
    ...suites.map(tallySuite),
    ...tests
      .filter(({ skipped }) => !skipped)
      .map(({ passed, name, error }) =>
        passed ? { passed: 1, failures: [] } : { passed: 0, failures: [`${name}: ${error?.message ?? ''}`] },
      ),
  ]);

/** What went wrong with a file outside its tests. */
const troubles = ({ id, errors, passed, testResults }: TestSession, trap: Trap): readonly string[] => {
  const tally = testResults ? tallySuite(testResults) : nothingRan;
  const told = errors.map(({ message }) => message);
  if (tally.failures.length > 0 || told.length > 0) return told;
  const caught = trap.caughtIn(id);
  if (caught.length > 0) return caught;
  if (tally.passed === 0) return ['no test ran'];
  return passed ? [] : ['failed'];
};

/** Troubles count as one failure more. */
const tallySession = (session: TestSession, trap: Trap): Tally => {
  const { passed, failures } = session.testResults ? tallySuite(session.testResults) : nothingRan;
  const outside = troubles(session, trap);
  const where = `${session.browser.name}: ${relative('.', session.testFile)}`;
  return {
    passed,
    failures: [...failures, ...(outside.length > 0 ? [outside.join('; ')] : [])].map(
      (failure) => `${where}: ${failure.replaceAll(/\s+/g, ' ')}`,
    ),
  };
};

/** One line for each engine and zone as it ends. */
const progress = (): Reporter => {
  const left = new Map<string, number>();
  const begun = Date.now();
  return {
    start({ sessions }) {
      for (const { browser } of sessions.all()) left.set(browser.name, (left.get(browser.name) ?? 0) + 1);
      sessions.on('session-status-updated', ({ status, browser }) => {
        if (status !== 'FINISHED') return;
        const rest = (left.get(browser.name) ?? 0) - 1;
        left.set(browser.name, rest);
        if (rest === 0)
          console.log(`  ${browser.name}: done after ${Math.round((Date.now() - begun) / 1000)} s`);
      });
    },
  };
};

/** A whole document in a language, so that axe finds nothing in the page around what is tested. */
const page = (framework: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Test</title>
    ${trapScript}
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

const config = async (
  files: readonly string[],
  where: Where,
  shop: Shop,
  trap: Trap,
): Promise<TestRunnerConfig> => ({
  files: [...files],
  rootDir: resolve('.'),
  hostname: '127.0.0.1',
  watch: false,
  nodeResolve: { exportConditions: ['production'] },
  concurrentBrowsers: 2,
  concurrency: 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  staticLogging: true,
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testRunnerHtml: page,
  middleware: [trap.middleware, shop.middleware],
  plugins: [
    a11ySnapshotPlugin(),
    esbuildPlugin({
      ts: true,
      tsconfig: resolve('tsconfig.json'),
      target: 'es2022',
      define: { ...replacements, __WRITES_TRANSCRIPTS__: String(process.env.WRITE_TRANSCRIPTS === '1') },
    }),
  ],
  reporters: [defaultReporter({ reportTestProgress: false }), progress()],
  browsers: launchersFor(where.engines, where.zones, await findPrograms(where.engines)),
});

export const runBrowserTests = async (files: readonly string[], where: Where): Promise<Tally> => {
  const shop = openShop();
  const trap = openTrap();
  const runner = await startTestRunner({
    config: await config(files, where, shop, trap),
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('Web Test Runner did not start.');
  await new Promise((done) => runner.on('stopped', done));
  await shop.close();
  return add([...runner.sessions.all()].map((session) => tallySession(session, trap)));
};
