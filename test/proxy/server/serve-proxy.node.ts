import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { serveProxy } from '../../../src/proxy/server/serve-proxy.js';

const PATIENCE = 10_000;
const close = { headers: { connection: 'close' } };

describe('the served proxy', () => {
  it('waits for background work when it stops, and does not count it as a request', async () => {
    let finish: (() => void) | undefined;
    const refresh = new Promise<void>((resolve) => (finish = resolve));
    const served = await serveProxy(
      (_, context) => {
        context?.waitUntil?.(refresh);
        return Promise.resolve(new Response('answered'));
      },
      { host: '127.0.0.1', port: 0 },
    );
    assert.equal(await (await fetch(served.url, close)).text(), 'answered');
    let stopped = false;
    const stop = served.stop(PATIENCE).finally(() => (stopped = true));
    // The port is closed long before.
    while (await fetch(served.url, close).then(Boolean, () => false)) await new Promise(setImmediate);
    assert.equal(stopped, false);
    finish?.();
    assert.equal(await stop, 0);
  });

  it('handles only its own two paths; the proxy receives all others', async (t) => {
    const asked: string[] = [];
    const proxy = (request: Request): Promise<Response> => {
      asked.push(new URL(request.url).pathname);
      return Promise.resolve(new Response());
    };
    const served = await serveProxy(proxy, { host: '127.0.0.1', port: 0 });
    t.after(() => served.stop(PATIENCE));
    const paths = ['/healthz', '/readyz?probe=1', '/healthz/x', '/x/readyz', '/', '/x?/healthz'];
    for (const path of paths) await (await fetch(served.url + path, close)).text();
    assert.deepEqual(asked, ['/healthz/x', '/x/readyz', '/', '/x']);
  });
});
