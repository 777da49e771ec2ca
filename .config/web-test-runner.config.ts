import { resolve } from 'node:path';
import { defaultReporter, type TestRunnerConfig } from '@web/test-runner';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { bundledTests } from '../test/runner/bundled-tests.js';
import { chosenEngines } from '../test/runner/engines.js';
import { launchersFor } from '../test/runner/launchers.js';
import { findPrograms } from '../test/runner/programs.js';
import { openTestServer } from '../test/runner/test-server.js';
import { webkitReporter } from '../test/runner/webkit-launcher.js';
import { uncaughtErrorsScript, watchUncaughtErrors } from '../test/runner/uncaught-errors.js';
import { zones } from '../test/runner/zones.js';

const rootDir = resolve(import.meta.dirname, '..');
const engines = chosenEngines();
const paths = await findPrograms(engines);
const server = openTestServer();
const uncaughtErrors = watchUncaughtErrors();

/** Files named on the command line run in UTC only. */
const runsAll = !process.argv.some((argument) => argument.endsWith('.test.ts'));

/** A whole document with a language, so that axe finds nothing in the page around the element under test. */
const page = (framework: string): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Test</title>
    ${uncaughtErrorsScript}
  </head>
  <body>
    <script type="module" src="${framework}"></script>
  </body>
</html>`;

export default {
  rootDir,
  files: [
    'test/{element,access}/**/*.test.ts',
    '!test/element/{i18n,state}/**',
    // Pure modules on which engines differ: Intl, Unicode regular expressions, dates and streams.
    'test/element/i18n/*.test.ts',
    'test/tracking/{parse-timestamp.zones,readable-texts}.test.ts',
    'test/client/fetch-tracking.test.ts',
  ],
  browsers: launchersFor(engines, zones.slice(0, 1), paths),
  groups: runsAll
    ? [
        {
          name: 'other time zones',
          files: 'test/**/*.zones.test.ts',
          browsers: launchersFor(engines, zones.slice(1), paths),
        },
      ]
    : [],
  hostname: '127.0.0.1',
  nodeResolve: { exportConditions: ['production'] },
  concurrentBrowsers: 2,
  concurrency: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 600_000,
  staticLogging: true,
  testFramework: { config: { ui: 'bdd', timeout: 120_000 } },
  testRunnerHtml: page,
  middleware: [uncaughtErrors.middleware, server.middleware],
  plugins: [
    a11ySnapshotPlugin(),
    bundledTests(rootDir, { __WRITES_TRANSCRIPTS__: String(process.env.WRITE_TRANSCRIPTS === '1') }),
    { name: 'test server', serverStop: server.close },
  ],
  reporters: [defaultReporter(), uncaughtErrors.reporter, webkitReporter],
} satisfies TestRunnerConfig;
