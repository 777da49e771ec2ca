/** Writes docs/benchmarks.md, its plots and the README's table. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { contestants, floor, ours } from '../element/contestants.js';
import { ordinaryData, ordinaryResponse } from '../element/scenarios.js';
import type { Samples } from '../element/statistics.js';
import type { Scenario } from '../element/visit.js';
import { digits } from './format.js';
import { busyWarning, type Machine } from './machine.js';
import { reportPage } from './page.js';
import { barPlot, type Bar } from './plots.js';
import { mainTable, type Results } from './tables.js';

const paintBars = (samples: Samples, scenario: Scenario): readonly Bar[] =>
  contestants.flatMap((who): readonly Bar[] => {
    const ratio = samples.ratio(scenario, who, floor, 'paint');
    if (!ratio) return [];
    const { median, ...spread } = ratio;
    return [{ name: who.name, value: median, ...spread, label: `${digits(median)} ×`, isOurs: who === ours }];
  });

const byteBars = ({ bundles }: Results): readonly Bar[] =>
  contestants.map((who, index) => {
    const value = bundles[index]!.bytes.brotli / 1_000;
    return { name: who.name, value, label: `${digits(value)} kB`, isOurs: who === ours };
  });

const plotsOf = (results: Results): Readonly<Record<string, string>> => {
  const { samples } = results;
  return {
    response: barPlot(
      'Response → painted, 10 events, × hand-written DOM',
      paintBars(samples, ordinaryResponse),
      1,
    ),
    data: barPlot('Data → painted, 10 events, × hand-written DOM', paintBars(samples, ordinaryData), 1),
    bytes: barPlot('Script, kB brotli', byteBars(results)),
  };
};

const [begin, end] = ['<!-- bench: begin -->', '<!-- bench: end -->'];

/** The part of the README between the two comments. */
const readmeWith = (readme: string, content: string): string => {
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`README.md must have ${begin} and ${end}`);
  return `${before}${begin}\n${content}\n${end}${after}`;
};

export const writeReport = async (results: Results, machine: Machine): Promise<void> => {
  await mkdir('docs/benchmarks', { recursive: true });
  for (const [name, svg] of Object.entries(plotsOf(results)))
    await writeFile(`docs/benchmarks/${name}.svg`, svg);
  await writeFile('docs/benchmarks.md', reportPage(results, machine));
  const { date, processor, load, isBusy, browser, versions } = machine;
  const caption = `Median of ${results.samples.rounds} rounds on ${date}, ${processor} with a load average of ${load}, ${browser}; ${versions}.${isBusy ? ` ${busyWarning}` : ''}`;
  await writeFile(
    'README.md',
    readmeWith(await readFile('README.md', 'utf8'), `${mainTable(results)}\n\n${caption}`),
  );
};
