import { trackingUrl, type Endpoint } from '../../tracking/proxy-url.js';

/** The proxy to check, and what to send with the requests. */
export interface Target {
  /** As in the element's attribute `proxy-url`. */
  readonly proxyUrl: string;
  /** Of a consignment that exists; without it only refusals are checked. */
  readonly reference: string | undefined;
  readonly token: string | undefined;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of a page on another origin. */
  readonly origin: string | undefined;
  /** Whether that page sends cookies. */
  readonly credentials: boolean;
  /** PRO's key; never sent, only searched for. */
  readonly key: string | undefined;
}

/** It does not exist: PRO's references count up. */
export const UNKNOWN_REFERENCE = 'EC-ZZZ-ZZZ-ZZZ';

/** The element would request it; it is none of PRO's. */
export const MISTYPED_REFERENCE = 'NOT-KNOWN-TO-ANYBODY';

export function urlOf({ proxyUrl }: Target, endpoint: Endpoint, reference: string): string | undefined {
  return trackingUrl(proxyUrl, endpoint, reference);
}

/** Whether the request identifies the shopper. */
export function isPersonal({ token, headers }: Target): boolean {
  return token !== undefined || Object.keys(headers).length > 0;
}
