/** `npm test`: see options.ts for what it takes. */
import { build, runChecks } from './checks.js';
import { allTestFiles, chooseFiles, needBuild } from './files.js';
import { runNodeTests } from './node-tests.js';
import { help, readOptions, type Options } from './options.js';
import type { Where } from './browser-tests.js';
import { findPrograms, findHelpersFor } from './programs.js';
import { add, nothingRan, tell, type Tally } from './tally.js';

/** Bad arguments, or a machine on which the tests cannot run. */
const CANNOT_RUN = 2;

const stage = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
  const begun = Date.now();
  console.log(`\n== ${title}`);
  const result = await work();
  console.log(`== ${title}: ${((Date.now() - begun) / 1000).toFixed(1)} s`);
  return result;
};

const failed = (names: readonly string[]): Tally => ({ passed: 0, failures: names });

const runAll = async (options: Options): Promise<readonly Tally[]> => {
  const files = chooseFiles(allTestFiles(), options.patterns);
  const { engines, zones } = options;
  const tallies: Tally[] = [];

  if (files.browser.length + files.zoneless.length) await findPrograms(engines);
  await findHelpersFor(files.node);
  if (!options.patterns.length) tallies.push(failed(await stage('Checks', runChecks)));
  if (needBuild(files) && !(await stage('Build', build))) return [...tallies, failed(['build'])];
  if (files.node.length) tallies.push(await stage('Node', () => runNodeTests(files.node, engines)));
  const browse = async (paths: readonly string[], where: Where): Promise<void> => {
    const title = `Browsers: ${where.engines.join(', ')}, in ${where.zones.join(', ')}`;
    const { runBrowserTests } = await import('./browser-tests.js');
    if (paths.length) tallies.push(await stage(title, () => runBrowserTests(paths, where)));
  };
  await browse(files.browser, { engines, zones });
  await browse(files.zoneless, { engines, zones: zones.slice(0, 1) });
  return tallies;
};

const main = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  if (options.help) {
    console.log(help);
    return 0;
  }
  const total = add([nothingRan, ...(await runAll(options))]);
  if (total.passed + total.failures.length === 0) console.error('No test ran.');
  console.log(`\n${tell(total)}`);
  return total.failures.length === 0 && total.passed > 0 ? 0 : 1;
};

// What it started ends with it, also when it is interrupted.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

try {
  process.exit(await main(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(CANNOT_RUN);
}
