import { issueText } from './issue.js';

/** Issues of the request and its response. */
export const requestIssues = {
  refusedReference: issueText(
    'Reference refused',
    'problem',
    'The proxy does not accept this as a reference (400).',
    'Check the reference, and the proxy’s option reference.',
  ),
  noProxy: issueText(
    'No proxy there',
    'problem',
    'There is no tracking proxy at that URL.',
    'Start the proxy, or route the URL to it, or set proxy-url.',
  ),
  noBraces: issueText(
    'Template without braces',
    'problem',
    'The URL contains the word consignment in place of the reference: the template in proxy-url has lost its braces, or they were escaped.',
    'Functions that clean URLs do that, such as esc_url of WordPress. Escape the value as an attribute instead (esc_attr).',
  ),
  html: issueText(
    'HTML instead of JSON',
    'problem',
    'The response is a web page instead of tracking data.',
    'Route the URL to the proxy before the shop’s own pages, and without a sign-in.',
  ),
  noJson: issueText(
    'No JSON',
    'problem',
    'The response is not complete JSON.',
    'Open the URL: the proxy, or something in front of it, truncates or empties the response.',
  ),
  noTracking: issueText(
    'Not a tracking response',
    'problem',
    'The response is JSON, but not in PRO’s format.',
    'Pass on PRO’s response unchanged.',
  ),
  mismatch: issueText(
    'Another consignment',
    'problem',
    'The response is for another consignment than the requested one, and is not shown.',
    'Look for a cache that ignores the path, or a route that loses the reference.',
  ),
  cors: issueText(
    'Refused by CORS',
    'problem',
    'The proxy has another origin and does not let this page read its response.',
    'Serve it from the page’s own origin, or let it send access-control-allow-origin.',
  ),
  otherOrigin: issueText(
    'Another origin',
    'problem',
    'The request to another origin failed: there is no server, or the page may not read its response.',
    'The browser’s message above says which; with debug the page says it.',
  ),
  mixed: issueText(
    'Mixed content',
    'problem',
    'A page on https must not request a proxy on http.',
    'Give the proxy a certificate and set proxy-url to https.',
  ),
  policy: issueText(
    'Blocked by a policy',
    'problem',
    'The page’s Content-Security-Policy forbids the request.',
    'Add the proxy’s origin to connect-src.',
  ),
  brokenOff: issueText(
    'Connection broken off',
    'problem',
    'The proxy was reached, but the response broke off.',
    'Check the logs of the proxy and of anything in front of it.',
  ),
  ownFetchFailed: issueText(
    'Fetch of the page',
    'problem',
    'The page’s own fetch, which is used instead of the browser’s, failed.',
    'Call it manually and check the error.',
  ),
  tokenNeeded: issueText(
    'Token needed',
    'problem',
    'The proxy requires a token for this consignment (401).',
    'Set token to one that the shop’s server has signed for it, and that has not expired.',
  ),
  otherSite: issueText(
    'Origin not allowed',
    'problem',
    'The proxy does not serve pages of this origin (403).',
    'Add it to the proxy’s option origins.',
  ),
  denied: issueText(
    'Access refused',
    'problem',
    'Access was refused.',
    'A plain reverse proxy may send PRO no API key, or a wrong one. Otherwise the shopper has to sign in.',
  ),
  unknown: issueText(
    'Unknown consignment',
    'problem',
    'There is no such consignment, or this shopper may not see it (404).',
    'Check the reference, the account of the API key, and the proxy’s option authorize.',
  ),
  tooMany: issueText(
    'Too many requests',
    'problem',
    'The proxy, or PRO, limits the requests (429).',
    'It recovers automatically. Look for a missing cache, or for many open pages.',
  ),
  trouble: issueText(
    'Trouble at the proxy',
    'problem',
    'The proxy was reached, but failed.',
    'Its log has the cause.',
  ),
  unexpected: issueText(
    'Unexpected status',
    'problem',
    'The response has a status that the proxy does not use.',
    'Something between the page and the proxy responds instead.',
  ),
  offline: issueText('Offline', 'hint', 'The browser is offline.', 'It recovers automatically.'),
  timeout: issueText(
    'No response in time',
    'problem',
    'There was no complete response within 10 seconds.',
    'Open the URL: the proxy, or PRO behind it, is slow or hangs.',
  ),
  tooLarge: issueText(
    'Response too large',
    'problem',
    'The response is longer than 1 MiB, and is not read.',
    'Check the response of the URL: no consignment is that large.',
  ),
} as const;
