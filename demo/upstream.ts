/** What the dev server or the build writes into the page: where the data comes from. */

/** A journey that can be chosen. */
export interface JourneyChoice {
  readonly reference: string;
  readonly title: string;
}

export interface JourneyGroup {
  readonly label: string;
  /** Its journeys continue while the page is open, and can be restarted. */
  readonly live: boolean;
  readonly journeys: readonly JourneyChoice[];
}

export type DemoUpstream =
  | { readonly kind: 'sandbox'; readonly url: string; readonly groups: readonly JourneyGroup[] }
  | { readonly kind: 'pro'; readonly url: string };

/** The id of that JSON. */
export const UPSTREAM_ID = 'demo-upstream';

/** The proxy's. */
export const PROXY_PATH = '/delivery-status';

/** A POST to this path and a reference restarts a live journey. */
export const RESTART_PATH = '/demo-restart/';
