/** The console's line about a failure, one per cause. The doctor shows more. */
import { headerOf } from '../client/header-of.js';
import type { TrackingError } from '../client/tracking-error.js';
import { troubleshooting } from './troubleshooting.js';

/** What happened, and the section of docs/troubleshooting.md with the fix. */
type Cause = readonly [text: string, section: string];

const noProxy = 'no-proxy-there';

/** By the code of the proxy's problem (RFC 9457). */
const refusals: Readonly<Record<string, Cause>> = {
  token_required: ['The proxy requires a token.', 'token-needed'],
  origin_not_allowed: ['The proxy does not serve this origin.', 'origin-not-allowed'],
};

/** Data of the page: the properties `data` and `initialData`, or the child script. */
const ownData = ({ message }: TrackingError): Cause => [
  `The page’s data cannot be used: ${message}.`,
  'data-that-cannot-be-read',
];

const malformed = ({ message, response }: TrackingError): Cause => {
  if (message === 'over 1 MiB') return ['The response is too large.', 'response-too-large'];
  if (message !== 'no JSON')
    return [`The response is not a tracking response: ${message}.`, 'not-a-tracking-response'];
  return /html/i.test(headerOf(response, 'content-type'))
    ? ['The response is a web page.', 'html-instead-of-json']
    : ['The response is not JSON.', 'no-json'];
};

const causeOf = (error: TrackingError, isForeign: boolean, hasOwnFetch: boolean): Cause | undefined => {
  const { kind, message, response } = error;
  switch (kind) {
    case 'invalid-reference':
      return response
        ? ['The proxy refused the reference.', 'reference-refused']
        : ['The value of consignment is not a reference.', 'not-a-reference'];
    case 'not-found':
      return ['The consignment is unknown.', 'unknown-consignment'];
    case 'no-proxy':
      return ['There is no proxy at that URL.', noProxy];
    case 'denied':
      return refusals[message] ?? ['Access was refused.', 'access-refused'];
    case 'rate-limited':
      return ['There were too many requests.', 'too-many-requests'];
    case 'offline':
      return undefined;
    case 'network':
      if (hasOwnFetch) return ['The page’s own fetch failed.', 'fetch-of-the-page'];
      return isForeign
        ? ['The request to another origin failed.', 'another-origin']
        : ['The connection failed.', noProxy];
    case 'timeout':
      return ['There was no complete response within 10 seconds.', 'no-response-in-time'];
    case 'server':
      return response && response.status >= 500
        ? ['The proxy failed.', 'trouble-at-the-proxy']
        : ['The status is not one of the proxy’s.', 'unexpected-status'];
    case 'malformed':
      return response ? malformed(error) : ownData(error);
    case 'render':
      return ['The element failed to read the data.', 'rendering-failed'];
    case 'mismatch':
      return response ? ['The response is for another consignment.', 'another-consignment'] : ownData(error);
  }
};

/** @returns the line; `undefined` for a failure that is not the page's fault */
export const failureLine = (
  error: TrackingError,
  isForeign: boolean,
  hasOwnFetch: boolean,
): string | undefined => {
  const cause = causeOf(error, isForeign, hasOwnFetch);
  if (!cause) return undefined;
  const [text, section] = cause;
  const status = error.response ? ` The status is ${error.response.status}.` : '';
  return `${text}${status} The debug attribute shows more. ${troubleshooting(section)}`;
};
