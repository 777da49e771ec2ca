/**
 * `pro-tracking/types/svelte`: `<pro-tracking>` in components.
 *
 * ```ts
 * import type {} from 'pro-tracking/types/svelte';
 * ```
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { ProTrackingElement } from '../../pro-tracking-element.js';
import type { ProTrackingAttributes, ProTrackingListeners, ProTrackingProperties } from '../attributes.js';

type Listeners = {
  [Name in keyof ProTrackingListeners as `on${Name}`]?: ProTrackingListeners[Name] | undefined;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'pro-tracking': HTMLAttributes<ProTrackingElement> &
      ProTrackingAttributes &
      ProTrackingProperties &
      Listeners;
  }
}
