/**
 * The element and its peers in Chromium, on the same work: `npm run bench`. See test/bench/README.md.
 */
import { parseArgs } from 'node:util';
import { launchBrowser } from '../runner/browser.js';
import { bundleContestant, bundleModule } from './element/bundles.js';
import { contestants } from './element/contestants.js';
import { openBenchSite } from './element/pages.js';
import { runRounds } from './element/rounds.js';
import { scenariosOf } from './element/scenarios.js';
import { load, machineOf } from './report/machine.js';
import { mainTable } from './report/tables.js';
import { writeReport } from './report/write-report.js';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '15' },
    large: { type: 'boolean', default: false },
    'no-report': { type: 'boolean', default: false },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds must be a positive integer, not ${values.rounds}`);

const bundles = [];
for (const contestant of contestants) bundles.push(await bundleContestant(contestant));
const pageScript = await bundleModule(new URL('element/page-script.ts', import.meta.url), 'bench');
const site = await openBenchSite(bundles, pageScript);

/** No request leaves the machine. */
const browser = await launchBrowser({
  switches: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
const loads = [load()];
try {
  const samples = await runRounds(browser, site, scenariosOf(values.large), rounds, (line) => {
    console.log(line);
    loads.push(load());
  });
  const results = { samples, bundles, withLarge: values.large };
  const machine = machineOf(await browser.version(), loads);
  if (!values['no-report']) await writeReport(results, machine);
  console.log(mainTable(results));
} finally {
  await browser.close();
  site.close();
}
