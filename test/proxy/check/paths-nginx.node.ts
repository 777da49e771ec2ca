/** The check in front of a real nginx with a cache: one that reads paths otherwise than the proxy, and ours. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it, type TestContext } from 'node:test';
import { checkProxy } from '../../../src/proxy/check/check-proxy.js';
import { startNginx } from '../nginx.js';
import { bareTarget, open, ourProxy } from './proxies.js';

const ours = readFileSync('src/proxy/conf/nginx/snippets/pro-tracking-cache.conf', 'utf8');

/** `$uri`, in the key, is normalised; without a path, `proxy_pass` passes on the path as it was sent. */
const mismatched = `
  location /delivery-status/ {
    proxy_pass http://127.0.0.1:8080;
    proxy_cache pro_tracking_cache;
    proxy_cache_key $host$uri;
  }`;

const strict = ourProxy({ kind: 'public' });

const namesBehind = async (t: TestContext, server: string, handler = strict): Promise<readonly string[]> => {
  const proxy = new URL(await open(t, handler)).origin;
  const nginx = await startNginx(t, { server: server.replace('http://127.0.0.1:8080', proxy) });
  const { findings } = await checkProxy(bareTarget(`${nginx.url}/delivery-status`));
  return findings.map(({ name }) => name);
};

it('finds the path mismatch of a cache in front of a proxy that refuses odd paths, or resolves them', async (t) => {
  assert.deepEqual(await namesBehind(t, mismatched), ['path-mismatch']);
  assert.deepEqual(await namesBehind(t, mismatched, (request) => strict(request)), ['path-mismatch']);
});

it('finds nothing with our configuration, whichever proxy is behind it', async (t) => {
  assert.deepEqual(await namesBehind(t, ours), []);
  assert.deepEqual(await namesBehind(t, ours, (request) => strict(request)), []);
});
