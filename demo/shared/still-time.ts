/**
 * Time that stands still, so that the gallery looks the same every day: it is always noon, and what is for later never comes.
 * To be imported before the element. `?now=` sets another time.
 */
const wanted = Date.parse(new URLSearchParams(location.search).get('now') ?? '');
let now = Number.isNaN(wanted) ? Date.parse('2024-05-07T12:00:00') : wanted;

/** Moves the clock on, in milliseconds. */
export const pass = (time: number): void => {
  now += time;
};

globalThis.Date = new Proxy(Date, {
  construct: (date, given: unknown[]) => Reflect.construct(date, given.length ? given : [now]) as object,
  get: (date, name) => (name === 'now' ? () => now : (Reflect.get(date, name) as unknown)),
});

/** In milliseconds. */
const later = 1_000;
const { setTimeout: inTime } = globalThis;

globalThis.setTimeout = ((run: () => void, delay = 0) =>
  delay < later ? inTime(run, delay) : 0) as typeof setTimeout;
