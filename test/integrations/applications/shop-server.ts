/** A retailer's web server: an application, and a proxy that knows two consignments. */
import { createAdaptorServer } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { Server } from 'node:http';
import { listen } from '../../../src/sandbox/listen.js';
import { known } from './orders.js';

export interface ShopServer {
  readonly url: string;
  /** What the proxy was asked, as paths: `EC-J01-DEL-IVR`, `status/EC-J01-DEL-IVR`. */
  readonly asked: string[];
  /** Lets requests with such paths wait until the returned function is called. */
  hold(path: RegExp): () => void;
  close(): void;
}

/** @param folder whose files it serves */
export const openShopServer = async (folder: string): Promise<ShopServer> => {
  const asked: string[] = [];
  const holds: { path: RegExp; released: Promise<void> }[] = [];
  const shop = new Hono();
  shop.use(async ({ req }, next) => {
    await Promise.all(holds.map(({ path, released }) => path.test(req.path) && released));
    await next();
  });
  shop.get('/delivery-status/*', ({ req }) => {
    const path = req.path.slice('/delivery-status/'.length);
    asked.push(path);
    const found = known.find(({ reference }) => path.endsWith(reference));
    // A date of the past would become the headline.
    const status = { ...found?.status, ExpectedDeliveryDate: null };
    return Response.json(path.startsWith('status/') ? status : found?.answer);
  });
  shop.get('*', serveStatic({ root: folder }));
  const server = createAdaptorServer({ fetch: shop.fetch }) as Server;
  return {
    url: await listen(server, 0, '127.0.0.1'),
    asked,
    hold(path) {
      let release = (): void => undefined;
      holds.push({ path, released: new Promise((resolve) => (release = resolve)) });
      return () => release();
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
