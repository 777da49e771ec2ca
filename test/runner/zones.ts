/** UTC, and one zone on each side of it, whose summer times begin and end on different dates. */
export const zones = ['UTC', 'America/New_York', 'Australia/Sydney'] as const;
export type Zone = (typeof zones)[number];
