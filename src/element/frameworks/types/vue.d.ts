/**
 * `pro-tracking/types/vue`: `<pro-tracking>` in templates.
 *
 * ```ts
 * import type {} from 'pro-tracking/types/vue';
 * ```
 */
import type { ReservedProps } from 'vue';
import type { ProTrackingListeners, ProTrackingOptions, ProTrackingProperties } from '../attributes.js';

/** Vue's checker looks for `proTrackingLoad` where a template has `pro-tracking-load`, and for `proxyUrl` where it has `proxy-url`. */
type PascalCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${PascalCase<Rest>}`
  : Capitalize<Name>;

type Listeners = {
  [Name in keyof ProTrackingListeners as `on${PascalCase<Name>}`]?: ProTrackingListeners[Name] | undefined;
};

declare module 'vue' {
  interface GlobalComponents {
    'pro-tracking': new () => {
      $props: HTMLAttributes & ReservedProps & ProTrackingOptions & ProTrackingProperties & Listeners;
    };
  }

  interface HTMLAttributes {
    /** The slot of an element that contains this one. */
    slot?: string | undefined;
  }
}
