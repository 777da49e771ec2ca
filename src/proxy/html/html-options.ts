import type { TrackingRequest } from '../http/request-url.js';
import type { HtmlOptions } from '../options/options.js';
import type { Settings } from '../options/read-options.js';
import * as v from 'valibot';
import { bearerToken } from '../access/verify-token.js';
import { ProxyProblem } from '../http/problem.js';
import { DEFAULT_BASE_PATH, targetOf } from '../http/request-url.js';

/** `de_DE`, as PHP and Java write it, means the same. */
const lang = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,8}(?:[-_][a-z\d]{1,8}){0,4}$/i),
  v.transform((tag) => tag.replaceAll('_', '-')),
);

const headingLevel = v.pipe(v.string(), v.regex(/^[1-6]$/), v.transform(Number));

const flag = v.pipe(
  v.picklist(['', 'true', '1', 'false', '0']),
  v.transform((text) => text !== 'false' && text !== '0'),
);

/** The parameters that are read. Others are ignored, as in every query. */
const query = v.object({
  lang: v.exactOptional(lang),
  layout: v.exactOptional(v.picklist(['full', 'compact', 'summary'])),
  headingLevel: v.exactOptional(headingLevel),
  viewerTimeZone: v.exactOptional(v.pipe(v.string(), v.check(isTimeZone))),
  expectedDelivery: v.exactOptional(flag),
});

/**
 * Reads what a request for HTML sets in its query, and adds what the element needs to continue in the browser.
 *
 * @throws ProxyProblem `bad_option` when a value cannot be used
 */
export function readHtmlOptions(
  request: Request,
  { endpoint, reference }: TrackingRequest,
  { access, basePath }: Pick<Settings, 'access' | 'basePath'>,
): HtmlOptions {
  const [, search] = targetOf(request.url).split('?', 2);
  const given = [...new URLSearchParams(search)].map(([name, value]) => [camelCase(name), value] as const);
  const { success, output } = v.safeParse(query, Object.fromEntries(given));
  if (!success) throw new ProxyProblem('bad_option');
  const token = access.kind === 'token' ? bearerToken(request) : undefined;
  return {
    consignment: reference,
    ...(endpoint === 'flattened' && { mode: endpoint }),
    ...(basePath !== DEFAULT_BASE_PATH && { proxyUrl: basePath || '/' }),
    ...(token !== undefined && { token }),
    ...output,
  };
}

/** Parameters have the names of attributes, such as `heading-level`. */
function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
