/** Counts what clients ask. What it throws is logged, and the limiter in memory decides. */
export interface Limiter {
  /**
   * Takes one token of a client's budget.
   *
   * @param key stands for the client: an IPv4 address, or an IPv6 network
   */
  take(key: string): Promise<LimiterVerdict> | LimiterVerdict;
}

export interface LimiterVerdict {
  readonly allowed: boolean;
  /** Seconds until there is a token again; 0 where there is one. */
  readonly retryAfter: number;
}

/** A bucket of tokens: so many at once, and so many a minute thereafter. */
export interface Budget {
  readonly burst: number;
  readonly perMinute: number;
}
