import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { journeyOf } from '../../../src/sandbox/index.js';
import { KEY } from '../proxy-server.js';
import { json, startUpstream } from '../upstream.js';
import { multiLeg, REFERENCE } from '../answers.js';
import { Program } from './program.js';

test('it serves the sandbox without a key, is healthy and ready, logs lines of JSON, and stops at SIGTERM', async (t) => {
  const program = new Program(t, ['proxy', '--sandbox', '--port', '0']);
  const url = await program.url();
  const { try: trial, access } = await program.line('listening');
  assert.equal(access, 'everyone');
  const close = { headers: { connection: 'close' } };
  const response = await fetch(String(trial), close);
  const answer = (await response.json()) as typeof multiLeg;
  assert.equal(answer.ConsignmentReferenceForAllLegsAssignedByMpd, 'EC-000-002-4DF');
  // Its live journeys change within minutes.
  assert.equal(response.headers.get('cache-control'), 'private, max-age=1');
  for (const path of ['/healthz', '/readyz']) {
    const health = await fetch(new URL(path, url), close);
    assert.equal(health.status, 200, path);
    assert.equal(health.headers.get('cache-control'), 'no-store');
    assert.deepEqual(await health.json(), { status: 'ok' });
  }
  const request = await program.line('request');
  assert.equal(request['status'], 200);
  assert.equal(request['code'], 'ok');
  assert.ok(!Number.isNaN(Date.parse(String(request['time']))));
  program.process.kill('SIGTERM');
  assert.equal(await program.exitCode(), 0);
  assert.equal(program.errors, '');
  assert.deepEqual(
    program.lines().map(({ event }) => event),
    ['listening', 'request', 'stopping', 'stopped'],
  );
});

test('it calls PRO with the key from the environment, limits by the address from a trusted server, and stops at SIGINT', async (t) => {
  const upstream = await startUpstream(t, json(multiLeg));
  const args = ['--port', '0', '--api', upstream.url, '--access', 'public', '--rate-limit', '2'];
  const program = new Program(t, ['proxy', ...args, '--trust-proxy', 'x-real-ip'], { PRO_API_KEY: KEY });
  const url = `${await program.url()}/${REFERENCE}`;
  const ask = async (address: string): Promise<number> =>
    (await fetch(url, { headers: { 'x-real-ip': address, connection: 'close' } })).status;
  assert.deepEqual(
    [await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.2')],
    [200, 200, 429, 200],
  );
  assert.equal(upstream.asked[0]?.headers['ocp-apim-subscription-key'], KEY);
  program.process.kill('SIGINT');
  assert.equal(await program.exitCode(), 0);
  assert.ok(!program.output.includes(KEY) && !program.output.includes('192.0.2.'), program.output);
});

test('it serves HTML with the given style sheet', async (t) => {
  const program = new Program(t, ['proxy', '--sandbox', '--port', '0', '--html', '/pro-tracking.css']);
  const url = `${await program.url()}/html/${journeyOf('J02').reference}?expected-delivery`;
  const response = await fetch(url, { headers: { connection: 'close' } });
  const html = await response.text();
  assert.match(
    html,
    /^<pro-tracking [^>]*><template shadowrootmode="open"><link rel="stylesheet" href="\/pro-tracking\.css">/,
  );
  assert.match(html, /Delivered/);
  assert.equal((await program.line('request'))['route'], 'html');
  program.process.kill('SIGTERM');
  assert.equal(await program.exitCode(), 0);
});

test('an error is one line on stderr without the key: exit code 2 for a setting, 1 for a port in use', async (t) => {
  const upstream = await startUpstream(t, json(multiLeg));
  const { port } = new URL(upstream.url);
  const bad = new Program(t, ['proxy', '--access', KEY], { PRO_API_KEY: KEY });
  const late = new Program(t, ['proxy', '--access', 'public', '--port', port], { PRO_API_KEY: KEY });
  assert.deepEqual([await bad.exitCode(), await late.exitCode()], [2, 1]);
  assert.match(
    bad.errors,
    /^pro-tracking proxy: option '--access <kind>' argument '\(not shown\)' is invalid\. .+\n$/,
  );
  assert.match(late.errors, new RegExp(`^pro-tracking proxy: port ${port} is in use.*\n$`));
  for (const { output, errors } of [bad, late]) {
    assert.equal(output, '');
    assert.ok(!errors.includes(KEY));
  }
});

test('help is there whatever the environment says, and without the key', async (t) => {
  const environment = { PORT: 'abc', PRO_TRACKING_ACCESS: 'anyone', PRO_API_KEY: KEY };
  for (const args of [['proxy', '--help'], ['proxy', '-h'], ['help', 'proxy'], ['--help']]) {
    const program = new Program(t, args, environment);
    assert.equal(await program.exitCode(), 0, args.join(' '));
    assert.equal(program.errors, '');
    assert.match(program.output, /^Usage: pro-tracking /);
  }
  const wrong = new Program(t, ['proxy', '--access', KEY, '--help'], environment);
  assert.equal(await wrong.exitCode(), 2);
  assert.ok(!wrong.errors.includes(KEY), wrong.errors);
});

test('a key file that becomes unusable is reported in the log, and the last key stays in use', async (t) => {
  const upstream = await startUpstream(t, json(multiLeg));
  const folder = await mkdtemp(join(tmpdir(), 'pro-tracking-key-'));
  t.after(() => rm(folder, { recursive: true }));
  const file = join(folder, 'key');
  await writeFile(file, `${KEY}\n`);
  const args = ['--port', '0', '--api', upstream.url, '--access', 'public', '--api-key-file', file];
  const program = new Program(t, ['proxy', ...args]);
  const url = await program.url();
  await writeFile(file, `PRO_API_KEY=${KEY}`);
  assert.equal((await fetch(`${url}/${REFERENCE}`, { headers: { connection: 'close' } })).status, 200);
  const { alert, reason } = await program.line('alert');
  assert.equal(alert, 'key_unusable');
  assert.match(
    String(reason),
    /^--api-key-file \(PRO_API_KEY_FILE\): the text of the file has the form NAME=value$/,
  );
  assert.equal(upstream.asked[0]?.headers['ocp-apim-subscription-key'], KEY);
  assert.ok(!program.output.includes(KEY));
});

test('the file is executable', async () => {
  assert.match(await readFile('src/proxy/server/cli.ts', 'utf8'), /^#!\/usr\/bin\/env node\n/);
});
