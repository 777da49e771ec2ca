import { causes, type CauseName, type Finding } from './issues.js';
import { diagnoseMarkup } from './diagnose-markup.js';
import type { ErrorFacts, Facts, RequestFacts } from './facts.js';

const found = (cause: CauseName, detail = ''): Finding => ({ cause, detail });

const today = /^EC(-[A-Z\d]{3}){3}$/;

/** What the codes of the proxy's problems mean (RFC 9457). */
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

const isHtml = ({ answer }: ErrorFacts): boolean => /html/i.test(answer?.contentType ?? '');

const refusal = (error: ErrorFacts): Finding => {
  const { message, answer } = error;
  if (message === 'token_required') return found('tokenNeeded');
  if (message === 'origin_not_allowed') return found('otherSite');
  const by = isHtml(error) ? 'A web page came with it: a sign-in or a firewall stands before the proxy.' : '';
  return found('denied', `The status is ${answer?.status}. ${by}`.trim());
};

const failure = ({ message, answer }: ErrorFacts): Finding => {
  const status = answer?.status ?? 0;
  const detail = `The status is ${status}.`;
  if (status < 500) return found('unexpected', detail);
  const known = byCode[message];
  return found('trouble', known ? `${detail} ${known}` : `${detail} It may come from PRO or from a gateway.`);
};

const malformed = (error: ErrorFacts, { source, size }: Facts): Finding => {
  const { message, answer } = error;
  if (!answer || source === 'data') return found('unreadable', `${message}.`);
  if (message === 'over 1 MiB') return found('tooLarge');
  if (message !== 'no JSON') return found('noTracking', `${message}.`);
  if (isHtml(error))
    return found('html', answer.isRedirected ? 'It came after a redirect, perhaps to a sign-in.' : '');
  return found('noJson', answer.status === 204 || size === 0 ? 'It is empty.' : '');
};

const urlOf = (request: RequestFacts | undefined): URL | undefined => {
  try {
    return new URL(request?.url ?? '');
  } catch {
    return undefined;
  }
};

const isLocal = ({ hostname }: URL): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);

/** The browser tells scripts nothing of why a request failed. */
const network = ({ request, page, origin, probe }: Facts): Finding => {
  if (request?.isOwnFetch) return found('ownFetchFailed');
  const url = urlOf(request);
  if (!url) return found('noProxy', 'What proxy-url holds makes no URL.');
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

const ofError = (error: ErrorFacts, facts: Facts): Finding => {
  switch (error.kind) {
    case 'invalid-reference':
      return found(error.answer ? 'refusedReference' : 'noReference');
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
      return found('mismatch', error.answer ? '' : 'It is the one that the page brought.');
  }
};

const isPros = (request: RequestFacts | undefined): boolean =>
  /(^|\.)electioapp\.com$/.test(urlOf(request)?.hostname ?? '');

/** What is to be said of a page's embedding, what matters most first. */
export const diagnose = (facts: Facts): readonly Finding[] => {
  const { status, error, request, reference, mistakes, scripts } = facts;
  const findings: Finding[] = [];
  if (isPros(request)) findings.push(found('proAsked'));
  else if (error) findings.push(ofError(error, facts));
  if (status === 'idle' && !facts.hasLookup) findings.push(found('nothingAsked'));
  if (facts.isLazy) findings.push(found('notYet'));
  if (facts.unreadable)
    findings.push(found('unreadable', `${facts.unreadable}. The proxy is asked in its place.`));
  findings.push(...diagnoseMarkup(mistakes));
  if (request && !today.test(reference)) findings.push(found('oddReference'));
  if (request?.isOwnFetch && error?.kind !== 'network') findings.push(found('ownFetch'));
  if (scripts.length > 1) findings.push(found('twice', `There are ${scripts.length} of it.`));
  const isFine =
    /ready|empty/.test(status) && !findings.some(({ cause }) => causes[cause].tone === 'problem');
  return isFine ? [found('fine'), ...findings] : findings;
};
