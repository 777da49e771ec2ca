import type { ProTrackingData } from '../../tracking/pro-api.js';
import type { Alert } from '../logging/operator-alerts.js';
import type { HtmlOptions, RenderHtml } from '../options/options.js';
import { ProxyProblem } from '../http/problem.js';
import { countItems } from '../redaction/events.js';

/**
 * The maximum number of legs and events. `renderTracking` takes about 0.1 ms for each, and other requests wait. No real
 * consignment has as many.
 */
const MAX_ITEMS = 1_000;

/** The HTML is a part of a page. A browser that opens it alone runs no script in it and sends no request from it. */
export const HTML_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-robots-tag': 'noindex',
};

/**
 * Renders what the shopper may see as HTML. It is not cached: it depends on the time, on the query and on the token, and
 * takes a few milliseconds.
 *
 * @param parts the responses as JSON, as the shopper may see them
 * @throws ProxyProblem `upstream_too_large` when there are too many legs and events; `internal` when the retailer's
 *   function fails
 */
export async function renderHtml(
  render: RenderHtml,
  parts: readonly string[],
  options: HtmlOptions,
  alert: Alert,
): Promise<string> {
  const data = Object.assign({}, ...parts.map((part) => JSON.parse(part) as object)) as ProTrackingData;
  if (countItems(data) > MAX_ITEMS) throw new ProxyProblem('upstream_too_large');
  try {
    const body: unknown = await render(data, options);
    if (typeof body === 'string') return body;
  } catch {
    // Its error may contain anything, so it is dropped.
  }
  alert('html_failed');
  throw new ProxyProblem('internal');
}
