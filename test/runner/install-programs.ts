/**
 * Installs the programs named on the command line where they are missing and apt-get is available: names of programs, `browsers`
 * (those that BROWSERS chooses) or `servers`. It runs before the tests, since tests run at the same time and apt-get cannot.
 */
import { chosenEngines } from './engines.js';
import { findAll, isProgramName, programsOf, servers } from './programs.js';

const groups: Readonly<Record<string, readonly string[]>> = {
  browsers: programsOf(chosenEngines()),
  servers,
};

const names = process.argv.slice(2).flatMap((name) => groups[name] ?? name);
const unknown = names.filter((name) => !isProgramName(name));

try {
  if (unknown.length > 0) throw new Error(`Unknown programs: ${unknown.join(', ')}`);
  await findAll(names.filter(isProgramName));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
