import assert from 'node:assert/strict';
import { request as nodeRequest } from 'node:http';
import { test } from 'node:test';
import { createSandbox, journeyOf, type Fault } from '../../src/sandbox/index.js';
import { ask, key, served } from './ask.js';

const { reference, answer } = journeyOf('J01');
const path = `/tracking/${reference}`;
const goodBody = JSON.stringify(answer);

/** What reached the client of an answer, and whether the answer was whole. */
const receive = (url: string): Promise<{ length: string | undefined; text: string; complete: boolean }> =>
  new Promise((resolve, reject) => {
    const request = nodeRequest(url, { headers: { 'ocp-apim-subscription-key': key } }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('error', () => undefined);
      response.on('close', () =>
        resolve({ length: response.headers['content-length'], text, complete: response.complete }),
      );
    });
    request.on('error', reject).end();
  });

test('a status fault speaks with the voice of whoever sends that status', async (t) => {
  const { url, sandbox } = await served(t);
  for (const status of [401, 403, 429, 502, 503, 504]) {
    sandbox.fault(reference, { kind: 'status', status });
    const response = await ask(url, path);
    assert.equal(response.status, status);
    const body = (await response.json()) as Record<string, unknown>;
    assert.deepEqual(Object.keys(body), ['statusCode', 'message']);
    assert.equal(body['statusCode'], status);
  }
  for (const status of [400, 404, 409, 500]) {
    sandbox.fault(reference, { kind: 'status', status });
    const response = await ask(url, path);
    assert.equal(response.status, status);
    const body = (await response.json()) as Record<string, unknown>;
    assert.deepEqual(Object.keys(body).slice(0, 3), ['Code', 'Message', 'CorrelationId']);
  }
});

test('a 429 says how long to wait, in either form of the header', async (t) => {
  const { url, sandbox } = await served(t);
  const waits: readonly (readonly [Fault, string])[] = [
    [{ kind: 'status', status: 429 }, '60'],
    [{ kind: 'status', status: 429, retryAfter: 7 }, '7'],
    [
      { kind: 'status', status: 503, retryAfter: 'Tue, 05 Mar 2024 12:00:00 GMT' },
      'Tue, 05 Mar 2024 12:00:00 GMT',
    ],
  ];
  for (const [fault, expected] of waits) {
    sandbox.fault(reference, fault);
    assert.equal((await ask(url, path)).headers.get('retry-after'), expected);
  }
});

test('a web page, nothing, and null come with status 200', async (t) => {
  const { url, sandbox } = await served(t);
  sandbox.fault(reference, { kind: 'html' });
  const page = await ask(url, path);
  assert.equal(page.status, 200);
  assert.match(page.headers.get('content-type') ?? '', /^text\/html/);
  assert.match(await page.text(), /^<!doctype html>/);
  sandbox.fault(reference, { kind: 'empty' });
  const empty = await ask(url, path);
  assert.equal(empty.status, 200);
  assert.equal(await empty.text(), '');
  sandbox.fault(reference, { kind: 'null' });
  assert.equal(await (await ask(url, path)).text(), 'null');
});

test('cut JSON arrives as a whole response', async (t) => {
  const { url, sandbox } = await served(t);
  sandbox.fault(reference, { kind: 'cut', at: 'json' });
  const text = await (await ask(url, path)).text();
  assert.ok(text.length > 0 && goodBody.startsWith(text));
  assert.throws(() => JSON.parse(text), SyntaxError);
});

test('the connection closes before the promised length', async (t) => {
  const { url, sandbox } = await served(t);
  sandbox.fault(reference, { kind: 'cut', at: 'length' });
  const { length, text, complete } = await receive(url + path);
  assert.equal(Number(length), Buffer.byteLength(goodBody));
  assert.ok(text.length > 0 && text.length < goodBody.length && goodBody.startsWith(text));
  assert.equal(complete, false);
  const response = await ask(url, path);
  assert.equal(response.status, 200);
  await assert.rejects(response.text(), TypeError);
});

test('the connection closes before the last chunk', async (t) => {
  const { url, sandbox } = await served(t);
  sandbox.fault(reference, { kind: 'cut', at: 'chunk' });
  const { length, text, complete } = await receive(url + path);
  assert.equal(length, undefined);
  assert.ok(text.length > 0 && goodBody.startsWith(text));
  assert.equal(complete, false);
  await assert.rejects((await ask(url, path)).text(), TypeError);
});

test('a reset connection is a network failure', async (t) => {
  const { url, sandbox } = await served(t);
  sandbox.fault(reference, { kind: 'reset' });
  await assert.rejects(ask(url, path), TypeError);
  await assert.rejects(receive(url + path), { code: 'ECONNRESET' });
});

test('drips make the good answer in the end', async (t) => {
  const { url, sandbox } = await served(t);
  sandbox.fault(reference, { kind: 'drip', milliseconds: 1, bytes: 100 });
  const response = await ask(url, path);
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read())
    chunks.push(chunk.value);
  assert.ok(chunks.length > 2);
  assert.equal(Buffer.concat(chunks).toString(), goodBody);
});

test('a drip is a byte when nothing else is said', async () => {
  const sandbox = createSandbox();
  sandbox.fault(reference, { kind: 'drip', milliseconds: 0 });
  const request = new Request(`http://pro.example${path}`, { headers: { 'ocp-apim-subscription-key': key } });
  const reader = (await sandbox.fetch(request)).body?.getReader();
  assert.equal((await reader?.read())?.value?.length, 1);
  await reader?.cancel();
});

test('a delayed answer is the good one, late', async (t) => {
  const { url, sandbox } = await served(t);
  sandbox.fault(reference, { kind: 'delay', milliseconds: 50 });
  const begin = performance.now();
  assert.deepEqual(await (await ask(url, path)).json(), answer);
  // A timer may fire within the millisecond before it is due.
  assert.ok(performance.now() - begin >= 49);
});

test('a hanging request ends when its asker gives up', async (t) => {
  const { url, sandbox } = await served(t);
  sandbox.fault(reference, { kind: 'hang' });
  const impatient = AbortSignal.timeout(50);
  await assert.rejects(ask(url, path, { signal: impatient }), { name: 'TimeoutError' });
  assert.equal(sandbox.requests.length, 1);
});

for (const fault of [
  { kind: 'hang' },
  { kind: 'delay', milliseconds: 600_000 },
  { kind: 'drip', milliseconds: 600_000 },
] as const)
  test(
    `closing ends a connection promptly that is in the middle of a ${fault.kind}`,
    { timeout: 5000 },
    async (t) => {
      const { url, sandbox, close } = await served(t);
      sandbox.fault(reference, fault);
      const failed = assert.rejects(async () => (await ask(url, path)).text());
      while (sandbox.requests.length === 0) await new Promise(setImmediate);
      await close();
      await failed;
    },
  );

test('in one process, too, a break rejects and an abort ends the wait', async () => {
  const sandbox = createSandbox();
  const headers = { 'ocp-apim-subscription-key': key };
  sandbox.fault(reference, { kind: 'reset' });
  await assert.rejects(sandbox.fetch(new Request(`http://pro.example${path}`, { headers })), TypeError);
  for (const fault of [{ kind: 'hang' }, { kind: 'delay', milliseconds: 600_000 }] as const) {
    sandbox.fault(reference, fault);
    const abort = new AbortController();
    const waiting = sandbox.fetch(
      new Request(`http://pro.example${path}`, { headers, signal: abort.signal }),
    );
    abort.abort();
    await assert.rejects(waiting, { name: 'AbortError' });
  }
});
