/** In milliseconds. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * What `work` resolves to, or what `onTimeout` returns when `work` is still pending after `ms` milliseconds. Rejects as
 * `work` does, and with whatever `onTimeout` throws. `work` itself is not stopped.
 */
export const withTimeout = async <T, Late>(
  work: Promise<T>,
  ms: number,
  onTimeout: () => Late,
): Promise<Awaited<T | Late>> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<void>((resolve) => (timer = setTimeout(resolve, ms))).then(onTimeout);
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
};

/** HTTP dates only: each engine reads other texts differently. */
const isHttpDate = /^[A-Z][a-z]+, .+ GMT$/;

/**
 * The wait that a `Retry-After` header asks for (RFC 9110, section 10.2.3: seconds, or a date), in milliseconds, at least
 * 1 s and at most 1 h. `undefined` when the header is missing or unreadable.
 *
 * @param from the time that a date counts from, in milliseconds since the epoch
 */
export const parseRetryAfter = (header: string | null | undefined, from: number): number | undefined => {
  const text = header?.trim() ?? '';
  const wait = /^\d+$/.test(text)
    ? Number(text) * SECOND
    : isHttpDate.test(text)
      ? Date.parse(text) - from
      : NaN;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, SECOND), HOUR);
};
