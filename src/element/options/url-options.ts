/** What is wrong with a URL or a URL template. */
export type UrlFault = 'credentials' | 'placeholder' | 'unusable';

/** A relative URL is tried on both kinds of page: some URLs are relative on one of them only. */
const pages = ['http://page.invalid/', 'https://page.invalid/'];

const parse = (url: string, page: string): URL | undefined => {
  try {
    return new URL(url, page);
  } catch {
    return undefined;
  }
};

/** The fault on one page, found with two different values for the placeholders. */
const faultOn = (template: string, page: string): UrlFault | undefined => {
  const urls = ['a', '1'].map((value) => parse(template.replace(/\{\w+\}/g, value), page));
  if (urls.some((url) => url?.username || url?.password)) return 'credentials';
  const hosts = new Set(urls.map((url) => url && `${url.protocol}//${url.host}`));
  return hosts.size > 1 ? 'placeholder' : hosts.has(undefined) ? 'unusable' : undefined;
};

/**
 * `fetch` refuses URLs with a user name or a password. A placeholder before the path would let a reference or a place choose
 * the host.
 */
const urlFault = (template: string, placeholders: readonly string[]): UrlFault | undefined => {
  // Without a scheme, `user:password@host` reads as a URL whose scheme is `user`.
  if (/^[^/\\?#]*@/.test(template)) return 'credentials';
  const faults = pages.map((page) => faultOn(template, page));
  const isKnown = ([whole]: RegExpExecArray): boolean => placeholders.includes(whole);
  const isUsable = [...template.replace(/[?#].*/s, '').matchAll(/\{[^{}]*\}/g)].every(isKnown);
  return faults[0] ?? faults[1] ?? (isUsable ? undefined : 'unusable');
};

export const proxyUrlFault = (template: string): UrlFault | undefined =>
  urlFault(template, ['{consignment}', '{mode}']) ??
  (template.includes('{mode}') && !template.includes('{consignment}') ? 'unusable' : undefined);

/** Places are never sent unencrypted. */
export const mapUrlFault = (template: string): UrlFault | undefined =>
  urlFault(template, ['{place}']) ??
  (/^https:\/\//i.test(template) && template.includes('{place}') ? undefined : 'unusable');
