/** An imitation of Shopify's side of an app proxy: what it does to a request between the shopper and the app. */
import { createHmac } from 'node:crypto';
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import type { TestContext } from 'node:test';
import { startUpstream, type Upstream } from '../../proxy/upstream.js';

export const SECRET = 'the client secret of an app';
export const SHOP = 'example.myshopify.com';
export const PATH_PREFIX = '/apps/delivery';

export interface Signed {
  readonly secret?: string;
  readonly shop?: string;
  readonly pathPrefix?: string;
  readonly customer?: string;
  /** Seconds since 1970. */
  readonly timestamp?: number;
}

/** Adds Shopify's parameters to a query and signs all of it, as shopify.dev describes. */
export const sign = (query: string, signed: Signed = {}): string => {
  const { secret = SECRET, shop = SHOP, pathPrefix = PATH_PREFIX, customer = '' } = signed;
  const { timestamp = Math.floor(Date.now() / 1000) } = signed;
  const parameters = new URLSearchParams(query);
  parameters.append('shop', shop);
  parameters.append('logged_in_customer_id', customer);
  parameters.append('path_prefix', pathPrefix);
  parameters.append('timestamp', String(timestamp));
  const message = [...new Set(parameters.keys())]
    .map((name) => `${name}=${parameters.getAll(name).join(',')}`)
    .sort()
    .join('');
  parameters.append('signature', createHmac('sha256', secret).update(message).digest('hex'));
  return parameters.toString();
};

/** Neither cookies nor what belongs to one connection. */
const forwarded = ({
  cookie: _,
  'set-cookie': __,
  connection: ___,
  host: ____,
  ...rest
}: IncomingHttpHeaders) => rest;

/**
 * Forwards what is below the app proxy's path to the app. The session's cookie names the customer who is signed in.
 *
 * @param appUrl the app proxy's URL in the app's settings
 */
export const startShopify = (t: TestContext, appUrl: string): Promise<Upstream> =>
  startUpstream(t, (request, response) => {
    const { url = '', method, headers } = request;
    const [path = '', query = ''] = url.split('?', 2);
    if (!path.startsWith(`${PATH_PREFIX}/`)) {
      response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>Not found</title>');
      return;
    }
    const customer = /(?:^|; )customer=(\d+)/.exec(headers.cookie ?? '')?.[1] ?? '';
    const { hostname, port, pathname } = new URL(appUrl);
    const target = `${pathname}${path.slice(PATH_PREFIX.length)}?${sign(query, { customer })}`;
    const sent = { ...forwarded(headers), 'x-forwarded-for': request.socket.remoteAddress ?? '' };
    const options = { hostname, port, path: target, headers: sent, ...(method && { method }) };
    const toApp = httpRequest(options, (answer) => {
      response.writeHead(answer.statusCode ?? 502, forwarded(answer.headers));
      answer.pipe(response);
    });
    toApp.on('error', () => response.writeHead(502).end());
    toApp.end();
  });
