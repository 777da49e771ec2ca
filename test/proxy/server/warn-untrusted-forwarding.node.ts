import assert from 'node:assert/strict';
import { it } from 'node:test';
import { warnUntrustedForwarding } from '../../../src/proxy/server/warn-untrusted-forwarding.js';

it('warns once that requests come through a server that is not trusted', async () => {
  const logged: unknown[] = [];
  const contexts: unknown[] = [];
  const proxy = warnUntrustedForwarding(
    (_, context) => {
      contexts.push(context);
      return Promise.resolve(new Response());
    },
    (facts) => logged.push(facts),
  );
  const ask = (headers: Record<string, string>): Promise<Response> =>
    proxy(new Request('http://shop.example/', { headers }), { clientAddress: '10.0.0.9' });
  await ask({});
  assert.deepEqual(logged, []);
  await ask({ 'x-forwarded-for': '192.0.2.1' });
  await ask({ forwarded: 'for=192.0.2.1' });
  assert.deepEqual(logged, [{ event: 'alert', alert: 'forwarded_not_trusted', advice: 'see --trust-proxy' }]);
  assert.deepEqual(contexts, Array(3).fill({ clientAddress: '10.0.0.9' }));
});
