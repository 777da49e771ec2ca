/** The sizes and speeds that are measured. */
import type { Scenario } from './visit.js';

const both = (events: number, slowdown = 1): readonly Scenario[] => [
  { mode: 'response', events, slowdown },
  { mode: 'data', events, slowdown },
];

export const [ordinaryResponse, ordinaryData] = both(10) as [Scenario, Scenario];
export const [slowResponse, slowData] = both(10, 4) as [Scenario, Scenario];

const sizes: readonly (readonly Scenario[])[] = [
  both(1),
  [ordinaryResponse, ordinaryData],
  both(100),
  both(1_000),
];
const large = both(10_000);

/** Both modes of each size. 10,000 events take minutes. */
export const sizesOf = (withLarge: boolean): readonly (readonly Scenario[])[] =>
  withLarge ? [...sizes, large] : sizes;

export const scenariosOf = (withLarge: boolean): readonly Scenario[] => [
  ...sizesOf(withLarge).flat(),
  slowResponse,
  slowData,
];
