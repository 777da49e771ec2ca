/**
 * `pro-tracking/types/solid`: `<pro-tracking>` in JSX.
 *
 * ```ts
 * import type {} from 'pro-tracking/types/solid';
 * ```
 */
import type { JSX as Solid } from 'solid-js';
import type { ProTrackingElement } from '../../pro-tracking-element.js';
import type {
  ProTrackingAttributes,
  ProTrackingListeners,
  ProTrackingOptions,
  ProTrackingProperties,
} from '../attributes.js';

type Prefixed<Prefix extends string, Type> = {
  [Name in keyof Type as `${Prefix}:${Name & string}`]?: Type[Name] | undefined;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'pro-tracking': Solid.HTMLAttributes<ProTrackingElement> &
        ProTrackingAttributes &
        Prefixed<'attr', ProTrackingAttributes> &
        Prefixed<'prop', ProTrackingOptions & ProTrackingProperties> &
        Prefixed<'on', ProTrackingListeners>;
    }
  }
}
