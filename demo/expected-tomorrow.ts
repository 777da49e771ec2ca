/** When the sandbox's live journeys are expected. */
import { liveJourneys } from '../src/sandbox/live-journeys.js';
import { formatTimestamp } from '../src/sandbox/timestamp.js';
import type { ProConsignmentStatus } from '../src/tracking/pro-api.js';
import { DAY } from '../src/tracking/time.js';

const isOfLiveJourney = ({ url }: Response): boolean =>
  liveJourneys.some(({ reference }) => url.endsWith(`/${reference}/status`));

/** Of a parcel that arrives today, or has arrived. */
const isToday = ({ Status }: ProConsignmentStatus): boolean =>
  Status === 'OutForDelivery' || Status === 'Delivered';

/**
 * Calls the sandbox. A live journey ends within a minute, so the sandbox expects it today from the start: here it is
 * expected tomorrow until it is out for delivery.
 */
export const fetchExpectedTomorrow: typeof fetch = async (...request) => {
  const response = await fetch(...request);
  if (!response.ok || !isOfLiveJourney(response)) return response;
  const status = (await response.json()) as ProConsignmentStatus;
  if (isToday(status)) return Response.json(status);
  const offset = -new Date().getTimezoneOffset();
  return Response.json({ ...status, ExpectedDeliveryDate: formatTimestamp(Date.now() + DAY, offset) });
};
