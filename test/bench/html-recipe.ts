/**
 * Runs the Java example of docs/server-rendering.md, which takes long to install:
 *
 *     apt-get install --no-install-recommends default-jdk-headless
 *     npx tsx test/bench/html-recipe.ts
 *
 * The one in PHP is tested with everything else: test/e2e/php-page.node.ts.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { recipeOf } from '../e2e/recipe-of.js';

/** Returns what it was sent as its HTML, but for references that it does not know. */
const proxy = createServer(({ url = '', headers }, response) => {
  if (url.includes('EC-ZZZ')) response.writeHead(404).end('{}');
  else response.end([url, headers.authorization, headers['x-real-ip'], 'größer'].join(' '));
});
await once(proxy.listen(0, '127.0.0.1'), 'listening');

const { port } = proxy.address() as AddressInfo;
const recipe = recipeOf('docs/server-rendering.md', 'html-recipes', 'java');
const call = (reference: string): string =>
  `System.out.println(trackingHtml("${reference}", "t0k3n", "lang=de", "192.0.2.7"));`;
const program = `class Page {
  static final java.net.http.HttpClient client = java.net.http.HttpClient.newHttpClient();
  ${recipe.replace('127.0.0.1:8080', `127.0.0.1:${port}`)}
  public static void main(String[] none) throws Exception { ${call('EC-000-002-4DF')} ${call('EC-ZZZ-ZZZ-ZZZ')} }
}`;

const folder = mkdtempSync(join(tmpdir(), 'pro-tracking-recipe-'));
try {
  writeFileSync(join(folder, 'Page.java'), program);
  const { stdout } = await promisify(execFile)('java', ['-Dfile.encoding=UTF-8', 'Page.java'], {
    cwd: folder,
  });
  assert.deepEqual(stdout.trim().split('\n'), [
    '/delivery-status/html/EC-000-002-4DF?lang=de Bearer t0k3n 192.0.2.7 größer',
    '<pro-tracking consignment="EC-ZZZ-ZZZ-ZZZ" token="t0k3n"></pro-tracking>',
  ]);
  console.log('java: the HTML of the proxy, or the element alone');
} finally {
  rmSync(folder, { recursive: true });
  proxy.close();
  proxy.closeAllConnections();
}
