import { headerOf } from '../../client/header-of.js';
import { hasOwn } from '../../tracking/has-own.js';
import type { TrackingError } from '../../client/tracking-error.js';
import { trackingUrl } from '../../tracking/proxy-url.js';
import type { TrackingController } from '../controllers/tracking-controller.js';
import { embeddedData } from '../controllers/embedded-data.js';
import { ofPage } from '../controllers/page.js';
import type { TrackingSource } from '../controllers/tracking-source.js';
import type { Consignment } from '../../tracking/consignment.js';
import { isReference } from '../../tracking/reference.js';
import { ParseError, checkReference, fieldsOf, listOf, textOf } from '../../tracking/decode.js';
import type { ErrorFacts, Facts, RequestFacts } from './facts.js';
import { mistakesOf } from '../options/mistakes.js';
import type { ProTrackingElement } from '../pro-tracking-element.js';
import { readOptions, sourceOf } from '../options/options.js';
import { probe } from './probe.js';

/** Credentials may come from the page's own URL. */
const absolute = (url: string, base: string): string => {
  try {
    return Object.assign(new URL(url, base), { username: '', password: '' }).href;
  } catch {
    return url;
  }
};

const requestFacts = (
  { reference, data, proxyUrl, mode, credentials, token, fetch }: TrackingSource,
  base: string,
): RequestFacts | undefined =>
  isReference(reference) && data == null
    ? {
        url: absolute(trackingUrl(proxyUrl, mode, reference) ?? '', base),
        mode,
        credentials,
        hasToken: token !== '',
        isOwnFetch: fetch !== undefined,
      }
    : undefined;

const errorFacts = ({ kind, message, correlationId, response }: TrackingError): ErrorFacts => ({
  kind,
  message,
  correlationId,
  retryAfter: headerOf(response, 'retry-after') || undefined,
  response: response && {
    status: response.status,
    contentType: headerOf(response, 'content-type'),
    isRedirected: response.redirected,
  },
});

const countsOf = ({ packages }: Consignment): Facts['counts'] => {
  const legs = packages.flatMap((each) => each.legs);
  return [packages.length, legs.length, legs.flatMap(({ events }) => events).length];
};

/** Resource Timing: of the page's own requests only, and while the browser's memory for them lasts. */
const timingOf = (url: string, page: Document): PerformanceResourceTiming | undefined =>
  ofPage(page, 'defaultView')?.performance.getEntriesByName(url, 'resource').at(-1) as
    PerformanceResourceTiming | undefined;

/** This element's scripts, without the modules that they load. */
const ours = /\/pro-tracking(?!\.doctor\.)[^/]*\.js(\?|$)/;

const scriptsOf = (page: Document): string[] =>
  [...ofPage(page, 'scripts')]
    .filter(({ src }) => src !== '')
    .map(({ src }) => absolute(src, ofPage(page, 'baseURI')))
    .filter((src) => ours.test(src));

/** What is wrong with the page's own data, without parsing it as the core does. */
const wrongWith = (initialData: unknown, reference: string): string | undefined => {
  try {
    const json: unknown = typeof initialData === 'string' ? JSON.parse(initialData) : initialData;
    const fields = fieldsOf(json, 'the response');
    const received = textOf(fields, 'ConsignmentReferenceForAllLegsAssignedByMpd');
    checkReference(received, reference);
    listOf(fields, 'TrackedPackages', '', () => undefined);
    return received || fields.has('trackedpackages') ? undefined : 'the response: no TrackedPackages';
  } catch (error) {
    return error instanceof ParseError ? error.message : 'no JSON';
  }
};

/** The child script is a text. */
const nameOf = (initialData: unknown): Facts['source'] =>
  typeof initialData === 'string' ? 'script' : 'initialData';

/** All that is known of an element, for its page's developer. */
export const gatherFacts = (host: ProTrackingElement, tracking: TrackingController): Facts => {
  const { ownerDocument: page } = host;
  const { state, query } = tracking;
  const options = readOptions(host);
  const source = sourceOf(host, options, embeddedData(host));
  const { data, initialData } = source;
  const request = requestFacts(source, ofPage(page, 'baseURI'));
  const error = hasOwn(state, 'error') ? state.error : undefined;
  const timing = request && !request.isOwnFetch ? timingOf(request.url, page) : undefined;
  const { origin = '' } = ofPage(page, 'defaultView') ?? {};
  const { version = '' } = host.constructor as { version?: string };
  const isProbed = options.debug && error?.kind === 'network' && request && !request.isOwnFetch;
  return {
    status: state.status,
    reference: source.reference,
    source: data != null ? 'data' : initialData != null ? nameOf(initialData) : request ? 'proxy' : 'nowhere',
    request,
    hasLookup: options.lookup,
    isLazy: state.status === 'loading' && !query,
    error: error && errorFacts(error),
    probe: isProbed ? probe(error, request.url, page, () => host.requestUpdate()) : undefined,
    unreadable: request && initialData != null ? wrongWith(initialData, source.reference) : undefined,
    // Of another origin it says 0.
    size: timing?.name.startsWith(`${origin}/`) ? timing.decodedBodySize : undefined,
    duration: timing && Math.round(timing.duration),
    counts: hasOwn(state, 'consignment') ? countsOf(state.consignment) : undefined,
    refresh: options.refresh,
    due: query?.polling.due,
    mistakes: mistakesOf(host),
    page: ofPage(page, 'URL'),
    origin,
    scripts: scriptsOf(page),
    version,
  };
};
