/**
 * The "." and "./element" entries on Cloudflare Workers: what bundles for them takes the browsers' build of Lit, which
 * cannot be imported where there are no elements. Nothing is defined.
 */
export {
  TrackingErrorEvent,
  TrackingLoadEvent,
  TrackingLookupEvent,
  TrackingUpdateEvent,
} from './element/events.js';

/** In place of the element's class, for code that names it. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- a class is what such code expects
export class ProTrackingElement {
  static readonly version: string = __VERSION__;
}
