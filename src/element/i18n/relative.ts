const units: readonly (readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number])[] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/**
 * `2 minutes ago`, `in 40 seconds`
 *
 * @param seconds from now; negative ones are past
 */
export const formatRelative = (seconds: number, locale: string): string => {
  const [unit, size] = units.find((each) => Math.abs(seconds) >= each[1]) ?? units[3]!;
  return new Intl.RelativeTimeFormat(locale).format(Math.trunc(seconds / size), unit);
};
