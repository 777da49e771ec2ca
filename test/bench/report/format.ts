/** Figures and tables in Markdown. */
import type { Spread } from '../element/statistics.js';

export const tooSlow = 'not in a minute';

/** Three digits, as in 0.32, 2.41, 13.2 and 132. */
export const digits = (value: number): string => {
  const places = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
};

export const whole = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: 0 });

export const median = (spread: Spread | undefined, format = digits): string =>
  spread ? format(spread.median) : tooSlow;

/** The median, with the least and the most. */
export const withSpread = (spread: Spread | undefined): string =>
  spread ? `${digits(spread.median)} (${digits(spread.least)} to ${digits(spread.most)})` : tooSlow;

export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
