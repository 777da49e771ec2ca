/** Where and when the figures were measured. */
import { cpus, loadavg } from 'node:os';
import { contestants, versionOf } from '../element/contestants.js';
import { digits } from './format.js';

/** The load average over a minute. */
export const load = (): number => loadavg()[0]!;

export const busyWarning =
  'The machine was busy with other work: more tasks were waiting than it has processors. The times are rough.';

export interface Machine {
  readonly date: string;
  readonly processor: string;
  /** The load average during the run, from the least to the most. */
  readonly load: string;
  readonly isBusy: boolean;
  readonly browser: string;
  readonly versions: string;
}

/** @param loads load averages during the run */
export const machineOf = (browser: string, loads: readonly number[]): Machine => {
  const all = cpus();
  const packages = [...new Set(contestants.flatMap((each) => each.packages))];
  return {
    date: new Date().toISOString().slice(0, 10),
    processor: `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}`,
    load: [Math.min(...loads), Math.max(...loads)].map(digits).join(' to '),
    isBusy: Math.max(...loads) > all.length,
    browser,
    versions: packages.map((name) => `${name} ${versionOf(name)}`).join(', '),
  };
};
