/** Counts requests for several proxies together. If it throws, the proxy logs it and counts in its own memory. */
export interface Limiter {
  /**
   * Takes one token from a client's bucket.
   *
   * @param key identifies the client: an IPv4 address, or an IPv6 network
   */
  take(key: string): Promise<LimiterVerdict> | LimiterVerdict;
}

export interface LimiterVerdict {
  readonly allowed: boolean;
  /** Seconds until the next token; 0 if one was taken. */
  readonly retryAfter: number;
}

/** A token bucket: `burst` requests at once, and `perMinute` from then on. */
export interface Budget {
  readonly burst: number;
  readonly perMinute: number;
}
