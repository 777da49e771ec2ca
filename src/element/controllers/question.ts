import { agree, type Outcome } from '../../client/channel.js';
import { readAnswer, type TrackingAnswer, type TrackingRequest } from '../../client/fetch-tracking.js';
import { TrackingError, type TrackingErrorKind } from '../../client/tracking-error.js';
import { now } from '../../tracking/now.js';

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

/** `lazy` matters only to a host that waits to be seen. A new `fetch` is no new question. */
export const isSameQuestion = (present: Question, question: Question, isWaiting: boolean): boolean => {
  const lazy = isWaiting ? present.lazy : question.lazy;
  const fields = Object.keys(question) as (keyof Question)[];
  return agree({ ...present, lazy, fetch: question.fetch }, question, fields);
};

/** Whether two questions are about the same data of the same proxy, so that what is on show may stay. */
export const isSameSubject = (present: Question | undefined, question: Question): boolean =>
  agree(present, question, ['reference', 'proxyUrl', 'mode']);

/** In milliseconds. */
const recent = 60_000;

/** Another element of the page has got the answer so recently that it is shown without a request. */
export const isRecent = ({ since }: TrackingAnswer): boolean => now() - since < recent;

/** A failure that no response brought. */
export const failedWith = (kind: TrackingErrorKind, message: string): Outcome => ({
  type: 'failed',
  error: new TrackingError(kind, message),
});

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
    return failedWith('malformed', 'no JSON');
  }
  return readGiven(data, question);
};
