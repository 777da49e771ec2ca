import { cause } from './issue.js';

/** What can come of a request. None of the texts holds what an answer says. */
export const requestCauses = {
  refusedReference: cause(
    'Reference refused',
    'problem',
    'The proxy takes this for no reference (400).',
    'Check the reference, and the proxy’s option reference.',
  ),
  noProxy: cause(
    'No proxy there',
    'problem',
    'Nobody at that URL knows of tracking.',
    'Start the proxy, or route the URL to it, or set proxy-url.',
  ),
  html: cause(
    'HTML instead of JSON',
    'problem',
    'A web page came back where tracking should be.',
    'Route the URL to the proxy before the shop’s own pages, and without a sign-in.',
  ),
  noJson: cause(
    'No JSON',
    'problem',
    'What came back is no whole JSON.',
    'Open the URL: the proxy, or something before it, cuts or empties the answer.',
  ),
  noTracking: cause(
    'Not a tracking answer',
    'problem',
    'What came back is JSON, but not as PRO writes tracking.',
    'Pass PRO’s answer on unchanged.',
  ),
  mismatch: cause(
    'Another consignment',
    'problem',
    'The answer is for another consignment than the one asked for, and is not shown.',
    'Look for a cache that ignores the path, or a route that loses the reference.',
  ),
  cors: cause(
    'Refused by CORS',
    'problem',
    'The proxy is of another origin and does not let this page read its answer.',
    'Serve it below the page’s own origin, or let it answer with access-control-allow-origin.',
  ),
  otherOrigin: cause(
    'Another origin',
    'problem',
    'The request to another origin failed: nobody answers there, or its answer may not be read.',
    'The browser says above which; with debug the page says it.',
  ),
  mixed: cause(
    'Mixed content',
    'problem',
    'A page on https may not ask a proxy on http.',
    'Give the proxy a certificate and set proxy-url to https.',
  ),
  policy: cause(
    'Blocked by a policy',
    'problem',
    'The page’s Content-Security-Policy forbids the request.',
    'Add the proxy’s origin to connect-src.',
  ),
  brokenOff: cause(
    'Connection broken off',
    'problem',
    'The proxy was reached, but the answer broke off.',
    'Look into the logs of the proxy and of what stands before it.',
  ),
  ownFetchFailed: cause(
    'Fetch of the page',
    'problem',
    'The page’s own fetch, which is used in place of the browser’s, has failed.',
    'Call it by hand, and see what it rejects with.',
  ),
  tokenNeeded: cause(
    'Token needed',
    'problem',
    'The proxy wants a token for this consignment (401).',
    'Set token to one that the shop’s server has signed for it, and that has not expired.',
  ),
  otherSite: cause(
    'Origin not allowed',
    'problem',
    'The proxy does not serve pages of this origin (403).',
    'Add it to the proxy’s option origins.',
  ),
  denied: cause(
    'Access refused',
    'problem',
    'Access was refused.',
    'With a plain reverse proxy: it sends PRO no API key, or a wrong one. Else: the shopper has to sign in.',
  ),
  unknown: cause(
    'Unknown consignment',
    'problem',
    'There is no such consignment, or this shopper may not see it (404).',
    'Check the reference, the account of the API key, and what authorize says.',
  ),
  tooMany: cause(
    'Too many requests',
    'problem',
    'The proxy, or PRO, wants to be asked less (429).',
    'It goes on by itself. Look for a cache that is missing, or for many pages left open.',
  ),
  trouble: cause(
    'Trouble at the proxy',
    'problem',
    'The proxy was reached, but failed.',
    'Its log has the cause.',
  ),
  unexpected: cause(
    'Unexpected status',
    'problem',
    'The answer has a status that the proxy does not use.',
    'Something between page and proxy answers in its place.',
  ),
  offline: cause('Offline', 'hint', 'The browser is offline.', 'It goes on by itself.'),
  timeout: cause(
    'No answer in time',
    'problem',
    'There was no whole answer within 10 seconds.',
    'Open the URL: the proxy, or PRO behind it, is slow or hangs.',
  ),
  tooLarge: cause(
    'Answer too large',
    'problem',
    'The answer is longer than 1 MiB, and is not read.',
    'Look at what the URL answers: no consignment is that large.',
  ),
} as const;
