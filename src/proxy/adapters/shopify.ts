/**
 * `pro-tracking/proxy/shopify`: who may see a consignment, for a proxy behind the app proxy of a Shopify app.
 *
 * ```ts
 * const shopify = shopifyAppProxy({
 *   secrets: [process.env.SHOPIFY_API_SECRET],
 *   shop: 'example.myshopify.com',
 *   pathPrefix: '/apps/delivery',
 *   maySee: async (customer, reference) => (await consignmentsOf(customer)).includes(reference),
 * });
 * const { access, clientAddress } = shopify;
 * createServer(createTrackingProxy({ apiKey: process.env.PRO_API_KEY, access, clientAddress }));
 * ```
 *
 * It needs `node:crypto`, which Node, Deno, Bun and, with `nodejs_compat`, Cloudflare Workers have.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { SECOND } from '../../tracking/time.js';
import type { RequestContext } from '../index.js';
import { invalidOption, invalidSecret } from '../options/invalid-option.js';
import type { NativeAuthorizeAccess } from './native-request.js';

/** How old a signature may be, in milliseconds; also how far Shopify's clock may be ahead. Shopify's own library has the same limit. */
const MAX_AGE = 90 * SECOND;

/** Shopify adds these to the query. A shopper can add one of the same name, so each must be there exactly once. */
const PARAMETERS = ['shop', 'path_prefix', 'timestamp', 'logged_in_customer_id', 'signature'] as const;

/** HMAC-SHA-256, in hexadecimal digits. */
const SIGNATURE = /^[\da-f]{64}$/;

/** A customer's id in Shopify. It is blank if nobody is signed in. */
const CUSTOMER = /^\d{1,20}$/;

/** A request of any server: its URL, or its path, with the query. */
interface RequestWithUrl {
  readonly url?: string | undefined;
}

/** The options of `shopifyAppProxy`. */
export interface ShopifyOptions {
  /** The app's client secret; two while a new one replaces the old one. */
  readonly secrets: readonly (string | undefined)[];
  /** The shop's permanent domain: `example.myshopify.com`. */
  readonly shop: string;
  /** The prefix and the subpath of the app proxy: `/apps/delivery`. */
  readonly pathPrefix: string;
  /**
   * @param customer the id of the customer who is signed in, as Shopify has signed it
   * @param reference in upper case and of an acceptable form
   * @returns `true` to show the consignment; anything else refuses. An exception is a 500.
   */
  maySee(customer: string, reference: string): boolean | Promise<boolean>;
  /** Milliseconds since the Unix epoch. Default: `Date.now`. */
  readonly now?: () => number;
}

export interface ShopifyAppProxy {
  /** For the proxy's option `access`, with any adapter but that of Hono. */
  readonly access: NativeAuthorizeAccess<RequestWithUrl>;
  /** For the proxy's option `clientAddress`: counts a customer's requests, since all connections come from Shopify. */
  readonly clientAddress: (request: Request, context?: RequestContext) => string | undefined;
  /**
   * The customer who is signed in at the shop.
   *
   * @param url as the app received it, with its query
   * @returns `undefined` if nobody is signed in, or the signature is not one that Shopify has just made for this shop
   */
  readonly customerOf: (url: string) => string | undefined;
}

/** @throws TypeError that says which option is invalid. It never contains a secret. */
export function shopifyAppProxy(options: ShopifyOptions): ShopifyAppProxy {
  const { shop, pathPrefix, now = Date.now } = options;
  const secrets = readSecrets(options.secrets);
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(shop))
    throw invalidOption('shop', shop, 'a domain such as example.myshopify.com');
  if (!/^(?:\/[\w-]+)+$/.test(pathPrefix))
    throw invalidOption('pathPrefix', pathPrefix, 'a path such as /apps/delivery');

  const customerOf = (url: string): string | undefined => {
    const query = new URLSearchParams(url.slice(url.indexOf('?') + 1));
    if (PARAMETERS.some((name) => query.getAll(name).length !== 1)) return undefined;
    const isExpected =
      query.get('shop') === shop &&
      query.get('path_prefix') === pathPrefix &&
      Math.abs(now() - Number(query.get('timestamp')) * SECOND) <= MAX_AGE;
    if (!isExpected || !isSigned(query, secrets)) return undefined;
    const customer = query.get('logged_in_customer_id') ?? '';
    return CUSTOMER.test(customer) ? customer : undefined;
  };

  return {
    customerOf,
    access: {
      kind: 'authorize',
      authorize: ({ url = '' }, reference) => {
        const customer = customerOf(url);
        return customer !== undefined && options.maySee(customer, reference);
      },
    },
    clientAddress: ({ url }, context) => {
      const customer = customerOf(url);
      return customer === undefined ? context?.clientAddress : `customer-${customer}`;
    },
  };
}

function readSecrets(given: unknown): readonly string[] {
  const secrets: readonly unknown[] = Array.isArray(given) ? given : [];
  const isUsable = secrets.length > 0 && secrets.every((each) => typeof each === 'string' && each !== '');
  if (!isUsable) throw invalidSecret('secrets', "a list with the app's client secret");
  return secrets as readonly string[];
}

/** Shopify signs all parameters but the signature, decoded and sorted, without separators. The values of a repeated one are joined. */
function isSigned(query: URLSearchParams, secrets: readonly string[]): boolean {
  const signature = query.get('signature') ?? '';
  if (!SIGNATURE.test(signature)) return false;
  const names = [...new Set(query.keys())].filter((name) => name !== 'signature');
  const message = names
    .map((name) => `${name}=${query.getAll(name).join(',')}`)
    .sort()
    .join('');
  return secrets.some((secret) =>
    timingSafeEqual(createHmac('sha256', secret).update(message).digest(), Buffer.from(signature, 'hex')),
  );
}
