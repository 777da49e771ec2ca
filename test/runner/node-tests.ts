/** Runs the tests of `*.node.ts` with Node's own runner. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { run } from './command.js';
import { enginesVariable, type Engine } from './options.js';
import type { Tally } from './tally.js';

/** For one file, in milliseconds: one that leaves a server open would never end. */
const PATIENCE = 180_000;

/** Most of them wait for servers and browsers; Node alone would leave one of two processors idle. */
const FILES_AT_ONCE = Math.max(2, availableParallelism() - 1);

/** A line of node-reporter.js. */
interface NodeResult {
  readonly name: string;
  readonly file: string;
  /** Node reports a file in which no test ran, or which broke outside its tests, as if it were a test. */
  readonly kind: 'test' | 'suite' | 'file';
  readonly passed: boolean;
  readonly skipped: boolean;
}

const readResults = async (path: string): Promise<readonly NodeResult[]> => {
  const lines = (await readFile(path, 'utf8').catch(() => '')).split('\n');
  return lines.filter(Boolean).map((line) => JSON.parse(line) as NodeResult);
};

/** A suite fails with its tests, or by itself when a hook of it throws: then it counts. */
const failures = (results: readonly NodeResult[]): readonly NodeResult[] => {
  const failed = results.filter(({ passed, skipped }) => !passed && !skipped);
  const own = failed.filter(({ kind }) => kind !== 'suite');
  const files = new Set(own.map(({ file }) => file));
  return [...own, ...failed.filter(({ kind, file }) => kind === 'suite' && !files.has(file))];
};

export const runNodeTests = async (files: readonly string[], engines: readonly Engine[]): Promise<Tally> => {
  const folder = await mkdtemp(join(tmpdir(), 'pro-tracking-tests-'));
  const results = join(folder, 'results.jsonl');
  const args = [
    '--import',
    'tsx',
    '--import',
    './test/runner/version.ts',
    '--test',
    `--test-concurrency=${FILES_AT_ONCE}`,
    `--test-timeout=${PATIENCE}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./test/runner/node-reporter.js',
    `--test-reporter-destination=${results}`,
    ...files,
  ];
  const { ok } = await run(process.execPath, args, { env: { [enginesVariable]: engines.join() } });
  const all = await readResults(results);
  await rm(folder, { recursive: true });

  const ran = all.filter(({ kind, skipped }) => kind === 'test' && !skipped);
  const seen = new Set(ran.map(({ file }) => relative('.', file)));
  const empty = files.filter((file) => !seen.has(file));
  const told = [
    ...failures(all).map(({ file, name }) => `Node: ${relative('.', file)}: ${name}`),
    ...empty.map((file) => `Node: ${file}: no test ran`),
  ];
  const passed = ran.filter((result) => result.passed).length;
  return { passed, failures: told.length === 0 && !ok ? ['Node: the runner failed'] : told };
};
