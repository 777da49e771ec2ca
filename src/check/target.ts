import { trackingUrl, type Endpoint } from '../client/tracking-url.js';

/** What is tried, and with what. */
export interface Target {
  /** As in the element's attribute `proxy-url`. */
  readonly proxyUrl: string;
  /** Of a consignment that exists; without it only refusals are tried. */
  readonly reference: string | undefined;
  readonly token: string | undefined;
  /** Sent with every request. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of a page elsewhere. */
  readonly origin: string | undefined;
  /** Whether that page sends cookies. */
  readonly credentials: boolean;
  /** PRO's; never sent, only looked for. */
  readonly key: string | undefined;
}

/** Nobody has it: PRO's own are made of digits and letters that cannot be misread, counting up. */
export const UNKNOWN_REFERENCE = 'EC-ZZZ-ZZZ-ZZZ';

export function urlOf({ proxyUrl }: Target, endpoint: Endpoint, reference: string): string | undefined {
  return trackingUrl(proxyUrl, endpoint, reference);
}

/** Whether the shopper is known by something that a guess has not. */
export function isPersonal({ token, headers }: Target): boolean {
  return token !== undefined || Object.keys(headers).length > 0;
}
