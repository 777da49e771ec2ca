/** The "./server" entry: `<pro-tracking>` rendered on a server. */
import {
  renderTracking as render,
  type Redact,
  type RenderOptions,
} from './element/server/render-tracking.js';
import { pickKnownFields } from './proxy/redaction/allow-list.js';
import { findField } from './proxy/redaction/json-fields.js';
import { redact } from './proxy/redaction/redact.js';
import type { ProTrackingData } from './tracking/pro-api.js';

export { styleHash } from './element/server/served-styles.js';
export type { RenderOptions } from './element/server/render-tracking.js';
export { TrackingError, type TrackingErrorKind } from './client/tracking-error.js';

/** As the proxy redacts: a page holds no more than it shows. */
const withoutHidden: Redact = async (response, shown) => {
  const own = findField({ ...response }, 'ConsignmentReferenceForAllLegsAssignedByMpd');
  const reference = String(own).trim().toUpperCase();
  const events = await redact(pickKnownFields(response, { endpoint: 'multi-leg', reference }), shown);
  return {
    ...events,
    ...(shown.expectedDelivery && pickKnownFields(response, { endpoint: 'status', reference })),
  };
};

/**
 * Renders `<pro-tracking>` with its content, as HTML with a declarative shadow root: the journey is in the page before, and
 * without, JavaScript. The element takes it over when it is defined. What `signedBy` and `location` hide is removed from
 * the response first, as the proxy does it.
 *
 * @param response one of PRO's tracking responses, of either shape, best from the proxy: it checks who may see it;
 *   `undefined` if there is none: the bare element with its attributes, which fetches the data or shows the failure itself
 * @throws TrackingError `malformed` or `mismatch` if the response is none of PRO's, or is about another consignment
 * @throws TypeError for an option that is unknown or cannot be used
 */
export const renderTracking = (
  response: ProTrackingData | undefined,
  options: RenderOptions = {},
): Promise<string> => render(response, options, withoutHidden);
