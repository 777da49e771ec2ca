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
  /** Lets requests to the proxy wait until the returned function is called. */
  hold(): () => void;
  close(): void;
}

/**
 * @param folder whose files it serves
 * @param render renders the page `/`, if it is no file
 */
export const openShopServer = async (folder: string, render?: () => Promise<string>): Promise<ShopServer> => {
  const asked: string[] = [];
  let held: Promise<void> | undefined;
  const shop = new Hono();
  shop.get('/delivery-status/*', async ({ req }) => {
    const path = req.path.slice('/delivery-status/'.length);
    asked.push(path);
    await held;
    const found = known.find(({ reference }) => path.endsWith(reference));
    // A date of the past would become the headline.
    const status = { ...found?.status, ExpectedDeliveryDate: null };
    return Response.json(path.startsWith('status/') ? status : found?.answer);
  });
  if (render) shop.get('/', async (context) => context.html(await render()));
  shop.get('*', serveStatic({ root: folder }));
  const server = createAdaptorServer({ fetch: shop.fetch }) as Server;
  return {
    url: await listen(server, 0, '127.0.0.1'),
    asked,
    hold() {
      let release = (): void => undefined;
      held = new Promise((resolve) => (release = resolve));
      return release;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
};
