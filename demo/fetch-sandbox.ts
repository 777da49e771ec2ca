/** The sandbox's live journeys, as the demo shows them. */
import { liveJourneys } from '../src/sandbox/live-journeys.js';
import { formatTimestamp } from '../src/sandbox/timestamp.js';
import type { ProConsignmentStatus } from '../src/tracking/pro-api.js';
import { DAY } from '../src/tracking/time.js';

const isOfLiveJourney = (url: string): boolean =>
  liveJourneys.some(({ reference }) => new URL(url).pathname.split('/').includes(reference));

/** Of a parcel that arrives today, or has arrived. */
const isToday = ({ Status }: ProConsignmentStatus): boolean =>
  Status === 'OutForDelivery' || Status === 'Delivered';

/** With the offset of this machine's zone, which is the viewer's. */
const onClock = (instant: number): string => formatTimestamp(instant, -new Date(instant).getTimezoneOffset());

const inUtc = /"2\d{3}-[^"]+\+00:00"/g;

/** The same moments, as a carrier of the viewer's own country writes them. */
const atHome = <T>(response: T): T =>
  JSON.parse(
    JSON.stringify(response).replaceAll(inUtc, (stamp) => `"${onClock(Date.parse(stamp.slice(1, -1)))}"`),
  ) as T;

const isStatus = (response: object): response is ProConsignmentStatus => 'Status' in response;

/**
 * Calls the sandbox. A live journey ends within a minute, so the sandbox expects it today from the start: here it is
 * expected tomorrow until it is out for delivery. Its scans in UTC are those of the viewer's own country.
 *
 * @param call sends a request to the sandbox
 */
export const fetchSandbox =
  (call: typeof fetch): typeof fetch =>
  async (input, init) => {
    const response = await call(input, init);
    if (!response.ok || !isOfLiveJourney(input instanceof Request ? input.url : String(input)))
      return response;
    const answer = atHome((await response.json()) as object);
    return Response.json(
      isStatus(answer) && !isToday(answer)
        ? { ...answer, ExpectedDeliveryDate: onClock(Date.now() + DAY) }
        : answer,
    );
  };
