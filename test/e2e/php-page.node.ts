/** A shop's page in PHP, as in docs/server-rendering.md, with the journey that the program renders. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, it } from 'node:test';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { startChild } from '../proxy/child.js';
import { freePort } from '../proxy/free-port.js';
import { untilItAnswers } from '../proxy/until-it-answers.js';
import { findProgram } from '../runner/programs.js';
import { openTab } from '../runner/tab.js';
import { recipeOf } from './recipe-of.js';

const secret = 'a-secret-of-thirty-two-characters-or-more';
const { answer, reference } = journeyOf('J07');

/** Starts the program. @returns the URL of its base path */
const startProxy = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const args = ['proxy', '--sandbox', '--access=token', '--port=0', '--html=/pro-tracking.css'];
  const env = { PATH: process.env.PATH, PRO_TRACKING_TOKEN_SECRETS: secret };
  const program = spawn(process.execPath, ['dist/cli.js', ...args, '--trust-proxy=x-real-ip'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(program.stdout), 'line')) as [string];
  const { url } = JSON.parse(line) as { url: string };
  const stop = async (): Promise<void> => {
    if (program.exitCode !== null) return;
    const ended = once(program, 'close');
    program.kill();
    await ended;
  };
  return { url, stop };
};

/** The page of the docs, with the functions of the docs, for the reference in the query. */
const pageFor = (proxyUrl: string): string => `<?php
${recipeOf('docs/access.md', 'token-recipes', 'php')}
${recipeOf('docs/server-rendering.md', 'html-recipes', 'php').replace('http://127.0.0.1:8080/delivery-status', proxyUrl)}
$reference = $_GET['reference'];
$token = mint_token($reference, 'delivery-status', time() + 3600, 'full', '${secret}');
?>
${recipeOf('docs/server-rendering.md', 'php-page', 'php')}`;

interface Seen {
  readonly isTakenOver: boolean;
  readonly headline: string;
  readonly weight: string;
  readonly titles: number;
  readonly requests: readonly string[];
}

const look = (): Seen => {
  const root = document.querySelector('pro-tracking')!.shadowRoot!;
  const headline = root.querySelector('[part="headline"]')!;
  return {
    isTakenOver: document.querySelector('pro-tracking:defined') !== null,
    headline: headline.textContent,
    weight: getComputedStyle(headline).fontWeight,
    titles: root.querySelectorAll('[part="event-title"]').length,
    requests: performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  };
};

describe('a page in PHP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pro-tracking-php-'));
  const ends: (() => Promise<void> | void)[] = [() => rmSync(folder, { recursive: true })];
  let proxy: Awaited<ReturnType<typeof startProxy>>;
  let shop: string;

  before(async () => {
    proxy = await startProxy();
    ends.push(proxy.stop);
    writeFileSync(join(folder, 'index.php'), pageFor(proxy.url));
    for (const file of ['pro-tracking.js', 'pro-tracking.css', 'pro-tracking.de.js'])
      copyFileSync(join('dist', file), join(folder, file));
    const port = await freePort();
    shop = `http://127.0.0.1:${port}`;
    const ending = { after: (end: () => Promise<void> | void): void => void ends.push(end) };
    const args = ['-S', `127.0.0.1:${port}`, '-t', folder];
    const php = startChild(ending, await findProgram('php'), args);
    await untilItAnswers(`${shop}/pro-tracking.css`, php);
  });
  after(async () => {
    for (const end of ends.reverse()) await end();
  });

  const visit = async (javaScript: boolean): Promise<Seen> => {
    const tab = await openTab('chromium', { javaScript });
    try {
      await tab.goto(`${shop}/?reference=${reference}`);
      return await tab.evaluate(look);
    } finally {
      await tab.close();
    }
  };

  it('shows the journey without JavaScript, in its language and styled', async () => {
    const { titles, requests: _, ...seen } = await visit(false);
    assert.deepEqual(seen, { isTakenOver: false, headline: 'Zugestellt', weight: '600' });
    assert.equal(titles, JSON.stringify(answer).match(/"Code"/g)?.length);
  });

  it('shows the same with JavaScript, without a request for data', async () => {
    const served = await visit(false);
    const { isTakenOver, headline, requests } = await visit(true);
    assert.deepEqual([isTakenOver, headline], [true, served.headline]);
    assert.ok(requests.includes('/pro-tracking.js'));
    assert.deepEqual(
      requests.filter((path) => path.startsWith('/delivery-status')),
      [],
    );
  });

  it('must not be stored by shared caches', async () => {
    const { headers } = await fetch(`${shop}/?reference=${reference}`);
    assert.equal(headers.get('cache-control'), 'private, no-store');
  });

  it('has the element alone where the proxy refuses, and where there is no proxy', async () => {
    const unknown = 'EC-ZZZ-ZZZ-ZZZ';
    const bodyFor = async (each: string): Promise<string> =>
      (await fetch(`${shop}/?reference=${each}`)).text();
    const bare = (each: string): RegExp =>
      new RegExp(`<pro-tracking consignment="${each}" token="[\\w.-]+"></pro-tracking>\\s*$`);
    assert.match(await bodyFor(unknown), bare(unknown));
    await proxy.stop();
    assert.match(await bodyFor(reference), bare(reference));
  });
});
