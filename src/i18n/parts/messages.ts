/** What the parts of the element say that come when they are needed. */
export interface PartMessages {
  /**
   * @param time a relative one, as `Intl.RelativeTimeFormat` prints it, `in 40 seconds`; or `''` where the shopper need not wait
   * @param goesOn the page asks again without being told to
   */
  readonly wait: (time: string, goesOn: boolean) => string;
  /** @param time as above, `2 minutes ago`; or `''` for less than a minute */
  readonly updated: (time: string) => string;
  readonly refresh: string;
  /** Beside an event that the latest answer brought. */
  readonly isNew: string;
  /** Where the form was sent without one. */
  readonly enterReference: string;
  /** One sentence for those who cannot see the new events. */
  readonly news: (count: number, headline: string) => string;
  readonly lookup: {
    readonly label: string;
    readonly hint: string;
    readonly button: string;
  };
}
