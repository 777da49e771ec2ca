import type { Outcome } from '../client/channel.js';
import { readAnswer, type TrackingRequest } from '../client/fetch-tracking.js';
import { TrackingError } from '../client/tracking-error.js';
import { now } from '../dates/now.js';

/** What the page wants to be shown. Without a reference and without data: nothing. */
export interface Question extends TrackingRequest {
  /** An answer that the page has already: shown without a request. */
  readonly data: unknown;
  /** The text of one that the page was made with: the first answer, from which refreshing goes on. */
  readonly embedded: string | undefined;
  /** Asks when the host is nearly to be seen. */
  readonly lazy: boolean;
}

/** What of it the proxy is asked. */
export const requestOf = ({ data: _, embedded: __, lazy: ___, ...request }: Question): TrackingRequest =>
  request;

/** What comes of an answer that the page brought. */
export const readGiven = (data: unknown, { reference }: Question): Outcome => {
  try {
    return { type: 'answered', consignment: readAnswer(data, reference), since: now(), skew: 0 };
  } catch (error) {
    return { type: 'failed', error: error as TrackingError };
  }
};

/** As {@link readGiven}, from a text. */
export const readEmbedded = (text: string, question: Question): Outcome => {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { type: 'failed', error: new TrackingError('malformed', 'no JSON') };
  }
  return readGiven(data, question);
};
