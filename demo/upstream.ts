/** What the dev server tells the page about where the answers come from. */

/** A journey that can be chosen. */
export interface JourneyChoice {
  readonly reference: string;
  readonly title: string;
}

export interface JourneyGroup {
  readonly label: string;
  /** Goes on while it is watched, and can begin anew. */
  readonly living: boolean;
  readonly journeys: readonly JourneyChoice[];
}

export type DemoUpstream =
  | { readonly kind: 'sandbox'; readonly url: string; readonly groups: readonly JourneyGroup[] }
  | { readonly kind: 'pro'; readonly url: string };

/** The id of the JSON that the dev server puts into the page. */
export const UPSTREAM_ID = 'demo-upstream';

/** A POST to this path and a reference lets a living journey begin anew. */
export const RESTART_PATH = '/demo-restart/';
