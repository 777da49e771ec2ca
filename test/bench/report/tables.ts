/** The tables of the report. */
import type { Bundle } from '../element/bundles.js';
import { contestants, floor, ours, type Contestant } from '../element/contestants.js';
import { ordinaryData, ordinaryResponse, sizesOf, slowData, slowResponse } from '../element/scenarios.js';
import type { Samples } from '../element/statistics.js';
import type { Scenario } from '../element/visit.js';
import { digits, median, table, whole, withSpread } from './format.js';

export interface Results {
  readonly samples: Samples;
  /** In the order of `contestants`. */
  readonly bundles: readonly Bundle[];
  readonly withLarge: boolean;
}

const rowsOf = (
  cells: (who: Contestant, index: number) => readonly string[],
): readonly (readonly string[])[] =>
  contestants.map((who, index) => [who === ours ? `**${who.name}**` : who.name, ...cells(who, index)]);

const kilobytes = (bytes: number): string => digits(bytes / 1_000);

const countOf = (scenario: Scenario): string =>
  `${whole(scenario.events)} ${scenario.events === 1 ? 'event' : 'events'}`;

/** For the README. */
export const mainTable = ({ samples, bundles, withLarge }: Results): string => {
  const data = sizesOf(withLarge).flatMap(([, scenario]) => (scenario!.events >= 10 ? [scenario!] : []));
  const scenarios = [ordinaryResponse, ...data];
  return table(
    [
      '',
      'Script, kB brotli',
      'Response → painted, 10 events',
      ...data.map((scenario) => `Data → painted, ${countOf(scenario)}`),
    ],
    rowsOf((who, index) => [
      kilobytes(bundles[index]!.bytes.brotli),
      ...scenarios.map((scenario) => median(samples.ratio(scenario, who, floor, 'paint'))),
    ]),
  );
};

export const loadTable = ({ samples, bundles }: Results): string =>
  table(
    [
      '',
      'Minified, kB',
      'gzip, kB',
      'brotli, kB',
      'Requests',
      'To third parties',
      'Evaluation, ms',
      'DOM nodes',
    ],
    rowsOf((who, index) => {
      const { min, gzip, brotli } = bundles[index]!.bytes;
      return [
        ...[min, gzip, brotli].map(kilobytes),
        median(samples.spread(ordinaryResponse, who, 'requests'), whole),
        median(samples.spread(ordinaryResponse, who, 'third-party requests'), whole),
        withSpread(samples.spread(ordinaryData, who, 'evaluation')),
        median(samples.spread(ordinaryData, who, 'nodes'), whole),
      ];
    }),
  );

const paintTable = (samples: Samples, scenarios: readonly Scenario[]): string =>
  table(
    ['', ...scenarios.map((scenario) => countOf(scenario))],
    rowsOf((who) => scenarios.map((scenario) => withSpread(samples.ratio(scenario, who, floor, 'paint')))),
  );

export const responseTable = ({ samples, withLarge }: Results): string =>
  paintTable(
    samples,
    sizesOf(withLarge).map(([scenario]) => scenario!),
  );

export const dataTable = ({ samples, withLarge }: Results): string =>
  paintTable(
    samples,
    sizesOf(withLarge).map(([, scenario]) => scenario!),
  );

/** Of the click on the button that shows all events, which only ours has. */
export const showAllTable = ({ samples, withLarge }: Results): string => {
  const scenarios = sizesOf(withLarge).flatMap(([, scenario]) => (scenario!.events > 1 ? [scenario!] : []));
  return table(
    ['', ...scenarios.map((scenario) => countOf(scenario))],
    [
      ['ms', ...scenarios.map((scenario) => withSpread(samples.spread(scenario, ours, 'show all')))],
      [
        'as a ratio to the first render of hand-written DOM',
        ...scenarios.map((scenario) => withSpread(samples.ratio(scenario, ours, floor, 'show all', 'paint'))),
      ],
    ],
  );
};

export const slowTable = ({ samples }: Results): string =>
  table(
    ['', 'Response → painted', 'Data → painted'],
    rowsOf((who) =>
      [slowResponse, slowData].map((scenario) => withSpread(samples.ratio(scenario, who, floor, 'paint'))),
    ),
  );

/** In milliseconds, because a ratio to zero means nothing. */
export const floorTable = ({ samples, withLarge }: Results): string => {
  const sizes = sizesOf(withLarge);
  return table(
    ['', ...sizes.map(([scenario]) => countOf(scenario!))],
    [
      ['Response → painted, ms', ...sizes.map(([it]) => withSpread(samples.spread(it!, floor, 'paint')))],
      ['Data → painted, ms', ...sizes.map(([, it]) => withSpread(samples.spread(it!, floor, 'paint')))],
    ],
  );
};

export const refreshTable = ({ samples }: Results): string =>
  table(
    ['', 'No change, ms', 'No change, mutations', 'New event, ms', 'New event, mutations'],
    rowsOf((who) => [
      withSpread(samples.spread(ordinaryData, who, 'unchanged time')),
      median(samples.spread(ordinaryData, who, 'unchanged mutations'), whole),
      withSpread(samples.spread(ordinaryData, who, 'changed time')),
      median(samples.spread(ordinaryData, who, 'changed mutations'), whole),
    ]).filter((_, index) => contestants[index]!.updates || contestants[index] === floor),
  );
