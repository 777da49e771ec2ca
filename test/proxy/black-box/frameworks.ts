/** The adapters for Node, each with its real framework. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { createTrackingProxy as forExpress } from '../../../src/proxy/adapters/express.js';
import { createTrackingProxy as forFastify } from '../../../src/proxy/adapters/fastify.js';
import { createTrackingProxy as forHono } from '../../../src/proxy/adapters/hono.js';
import { createTrackingProxy as forNode } from '../../../src/proxy/adapters/node.js';
import { COOKIE, subjectOptions, type Served, type Subject } from './subject.js';

const served = async (server: Server): Promise<Served> => {
  if (!server.listening) await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};

/** A framework's own request whose headers are a plain object. */
const ofShopper = ({ headers }: { readonly headers: { readonly cookie?: string | undefined } }): boolean =>
  headers.cookie === COOKIE;

export const frameworks: readonly Subject[] = [
  {
    name: 'node:http',
    start: (api) => {
      const track = forNode({ ...subjectOptions(api), access: { kind: 'authorize', authorize: ofShopper } });
      const application = (path = ''): string => `the application, asked for ${path}`;
      const server = createServer((request, response) =>
        track(request, response, () => response.end(application(request.url))),
      );
      return served(server.listen(0, '127.0.0.1'));
    },
  },
  {
    name: 'Express',
    start: (api) => {
      const app = express();
      app.use(forExpress({ ...subjectOptions(api), access: { kind: 'authorize', authorize: ofShopper } }));
      app.use((request, response) => void response.send(`the application, asked for ${request.url}`));
      return served(app.listen(0, '127.0.0.1'));
    },
  },
  {
    name: 'Fastify',
    // Its router decodes the path first.
    refusesItself: /%c0%ae|%e0%a4%a$/,
    start: async (api) => {
      const app = Fastify();
      await app.register(
        forFastify({ ...subjectOptions(api), access: { kind: 'authorize', authorize: ofShopper } }),
      );
      app.get('/*', (request) => `the application, asked for ${request.url}`);
      await app.listen({ port: 0, host: '127.0.0.1' });
      return served(app.server);
    },
  },
  {
    name: 'Hono',
    // @hono/node-server does so before Hono receives the request.
    refusesHosts: true,
    refusesItself: /\\/,
    start: (api) => {
      const app = new Hono();
      const authorize = (context: { req: { header(name: string): string | undefined } }): boolean =>
        context.req.header('cookie') === COOKIE;
      app.use(forHono({ ...subjectOptions(api), access: { kind: 'authorize', authorize } }, getConnInfo));
      app.get('/*', (context) => context.text(`the application, asked for ${context.req.path}`));
      return served(serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }) as Server);
    },
  },
];
