/**
 * `pro-tracking/types/react`: `<pro-tracking>` in JSX.
 *
 * ```ts
 * import type {} from 'pro-tracking/types/react';
 * ```
 *
 * React 18 sets attributes only, so that its types have neither properties nor events. `pro-tracking/react` has both in either version.
 */
import type * as React from 'react';
import type { ProTrackingElement } from '../../pro-tracking-element.js';
import type { ProTrackingAttributes, ProTrackingListeners, ProTrackingProperties } from '../attributes.js';

type SinceReact19 = ProTrackingProperties & {
  [Name in keyof ProTrackingListeners as `on${Name}`]?: ProTrackingListeners[Name] | undefined;
};

/** React 18 writes `className` as the attribute `classname`. */
interface UntilReact18 {
  className?: never;
  class?: string | undefined;
}

/** `useActionState` came with React 19. */
type OfVersion = 'useActionState' extends keyof typeof React ? SinceReact19 : UntilReact18;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'pro-tracking': React.HTMLAttributes<ProTrackingElement> &
        React.ClassAttributes<ProTrackingElement> &
        ProTrackingAttributes &
        OfVersion;
    }
  }
}
