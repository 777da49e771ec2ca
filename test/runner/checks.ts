/** What is checked without running the package. */
import { run } from './command.js';

/** Scripts of package.json, the slowest first. */
const checks = ['lint', 'typecheck', 'check:docs', 'check:format'] as const;

/** Runs them two at a time; tells the output of those that fail. Resolves to their names. */
export const runChecks = async (): Promise<readonly string[]> => {
  const left: string[] = [...checks];
  const failed: string[] = [];
  const worker = async (): Promise<void> => {
    for (let check = left.shift(); check; check = left.shift()) {
      const { ok, output } = await run('npm', ['run', '--silent', check], { quiet: true });
      console.log(`  ${check}: ${ok ? 'ok' : `failed\n${output.trim()}`}`);
      if (!ok) failed.push(check);
    }
  };
  await Promise.all([worker(), worker()]);
  return failed;
};

/** The scripts and modules of dist/, and their types. */
export const build = async (): Promise<boolean> => {
  for (const script of ['build:bundles', 'build:types']) {
    const { ok, output } = await run('npm', ['run', '--silent', script], { quiet: true });
    console.log(`  ${script}: ${ok ? 'ok' : `failed\n${output.trim()}`}`);
    if (!ok) return false;
  }
  return true;
};
