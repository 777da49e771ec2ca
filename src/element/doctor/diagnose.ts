import { diagnoseMarkup } from '../markup-log.js';
import type { ErrorFacts, Facts, RequestFacts } from './facts.js';
import { issues, type Issue, type IssueName } from './issues.js';

const found = (name: IssueName, detail = ''): Issue => ({ name, detail });

/** The form of PRO’s references today. */
const usualReference = /^EC(-[A-Z\d]{3}){3}$/;

/** By the code of the proxy's problem (RFC 9457). */
const byCode: Readonly<Record<string, string>> = {
  key_refused:
    'PRO refused the proxy’s API key. Check the key, and that it belongs to the proxy’s option api.',
  upstream_unreachable: 'The proxy cannot reach PRO. Check its option api and its firewall.',
  upstream_error: 'PRO itself responded with an error. The API key is not the cause.',
  upstream_invalid: 'PRO’s response is not tracking data.',
  upstream_too_large: 'PRO’s response is too large.',
  upstream_rate_limited: 'PRO’s rate limit applies.',
  upstream_open: 'The proxy pauses its requests after several failures of PRO.',
  upstream_timeout: 'PRO took too long to respond.',
  authorize_timeout: 'The proxy’s option authorize took too long to decide.',
  busy: 'The proxy has too many requests to PRO at once.',
  internal: 'The proxy itself failed.',
};

const isHtml = ({ response }: ErrorFacts): boolean => /html/i.test(response?.contentType ?? '');

const refusal = (error: ErrorFacts): Issue => {
  const { message, response } = error;
  if (message === 'token_required') return found('tokenNeeded');
  if (message === 'origin_not_allowed') return found('otherSite');
  const by = isHtml(error)
    ? 'The response is a web page: a sign-in or a firewall is in front of the proxy.'
    : '';
  return found('denied', `The status is ${response?.status}. ${by}`.trim());
};

const failure = ({ message, response }: ErrorFacts): Issue => {
  const status = response?.status ?? 0;
  const detail = `The status is ${status}.`;
  if (status < 500) return found('unexpected', detail);
  const known = byCode[message];
  return found('trouble', known ? `${detail} ${known}` : `${detail} It may come from PRO or from a gateway.`);
};

const malformed = (error: ErrorFacts, { source, size }: Facts): Issue => {
  const { message, response } = error;
  if (!response || source === 'data') return found('unreadable', `${message}.`);
  if (message === 'over 1 MiB') return found('tooLarge');
  if (message !== 'no JSON') return found('noTracking', `${message}.`);
  if (isHtml(error))
    return found('html', response.isRedirected ? 'It came after a redirect, perhaps to a sign-in.' : '');
  return found('noJson', response.status === 204 || size === 0 ? 'It is empty.' : '');
};

const urlOf = (request: RequestFacts | undefined): URL | undefined => {
  try {
    return new URL(request?.url ?? '');
  } catch {
    return undefined;
  }
};

const isLocal = ({ hostname }: URL): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);

/** Browsers do not tell scripts why a request failed. */
const network = ({ request, page, origin, probe }: Facts): Issue => {
  if (request?.isOwnFetch) return found('ownFetchFailed');
  const url = urlOf(request);
  if (!url) return found('noProxy', 'The value of proxy-url is no URL.');
  const protocol = page.slice(0, page.indexOf(':') + 1);
  if (protocol === 'file:')
    return found('noProxy', 'The page was opened from a file; it needs a web server.');
  if (protocol === 'https:' && url.protocol === 'http:' && !isLocal(url)) return found('mixed');
  if (probe?.forbiddenBy) return found('policy', `The directive is ${probe.forbiddenBy}.`);
  const isForeign = url.origin !== origin;
  if (!probe) return found(isForeign ? 'otherOrigin' : 'noProxy', 'The connection failed.');
  if (!probe.isAnswered) return found('noProxy', 'There is no server, or it refuses the connection.');
  return found(isForeign ? 'cors' : 'brokenOff');
};

const ofError = (error: ErrorFacts, facts: Facts): Issue => {
  switch (error.kind) {
    case 'invalid-reference':
      return found(error.response ? 'refusedReference' : 'noReference');
    case 'not-found':
      return found('unknown');
    case 'no-proxy':
      return found('noProxy', 'The status is 404, but neither PRO nor the proxy sent it.');
    case 'denied':
      return refusal(error);
    case 'rate-limited':
      return found('tooMany');
    case 'offline':
      return found('offline');
    case 'network':
      return network(facts);
    case 'timeout':
      return found('timeout');
    case 'server':
      return failure(error);
    case 'malformed':
      return malformed(error, facts);
    case 'render':
      return found('renderFailed');
    case 'mismatch':
      return found('mismatch', error.response ? '' : 'It is the page’s own data.');
  }
};

const isPros = (request: RequestFacts | undefined): boolean =>
  /(^|\.)electioapp\.com$/.test(urlOf(request)?.hostname ?? '');

/** What remains of `{consignment}` and `{mode}` in a template if the braces are removed or escaped. */
const consignmentLeft = /[/=](?:%7B)?consignment(?:%7D)?(?:[/?&]|$)/i;
const modeLeft = /[/=](?:%7B)?mode(?:%7D)?(?:[/?&]|$)/i;

/** A base URL may have the word consignment in it. There, a reference that the proxy does not know is the likelier cause. */
const hasLostBraces = ({ url }: RequestFacts, { kind }: ErrorFacts): boolean =>
  consignmentLeft.test(url) && (kind !== 'not-found' || modeLeft.test(url));

/** The issues of a page's embedding, the most important first. */
export const diagnose = (facts: Facts): readonly Issue[] => {
  const { status, error, request, reference, mistakes, scripts } = facts;
  const result: Issue[] = [];
  if (isPros(request)) result.push(found('proRequested'));
  else if (error) {
    if (request && hasLostBraces(request, error)) result.push(found('noBraces'));
    result.push(ofError(error, facts));
  }
  if (status === 'idle' && !facts.hasLookup) result.push(found('nothingRequested'));
  if (facts.isLazy) result.push(found('notYet'));
  if (facts.unreadable)
    result.push(found('unreadable', `${facts.unreadable}. The proxy is requested instead.`));
  result.push(...diagnoseMarkup(mistakes));
  if (request && !usualReference.test(reference)) result.push(found('unusualReference'));
  if (request?.isOwnFetch && error?.kind !== 'network') result.push(found('ownFetch'));
  if (scripts.length > 1) result.push(found('twice', `There are ${scripts.length} of it.`));
  const isFine = /ready|empty/.test(status) && !result.some(({ name }) => issues[name].tone === 'problem');
  return isFine ? [found('fine'), ...result] : result;
};
