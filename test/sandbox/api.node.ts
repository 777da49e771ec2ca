import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSandbox, journeyOf, journeys } from '../../src/sandbox/index.js';
import { ask, clockAt, key, served } from './ask.js';

const { reference, answer, flattened, status } = journeyOf('J02');

test('the three endpoints answer as PRO does', async (t) => {
  const { url } = await served(t);
  const expected = [
    [`/tracking/${reference}`, answer],
    [`/tracking/flattened/${reference}`, flattened],
    [`/consignments/${reference}/status`, status],
  ] as const;
  for (const [path, body] of expected) {
    const response = await ask(url, path);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.deepEqual(await response.json(), body);
  }
});

test('every journey without a fault is served as it is written', async (t) => {
  const { url } = await served(t);
  for (const each of journeys.filter(({ fault }) => !fault)) {
    const response = await ask(url, `/tracking/${each.reference}`);
    assert.deepEqual(await response.json(), each.answer, each.id);
  }
});

test('a reference is known in any case, and percent-encoded', async (t) => {
  const { url } = await served(t);
  for (const spelling of [reference.toLowerCase(), reference.replaceAll('-', '%2D')])
    assert.deepEqual(await (await ask(url, `/tracking/${spelling}`)).json(), answer);
});

test('without a key, or with a wrong one, the gateway says 401', async (t) => {
  const { url } = await served(t, { key: 'another' });
  const missing = await fetch(`${url}/tracking/${reference}`);
  assert.equal(missing.status, 401);
  assert.match(
    JSON.stringify(await missing.json()),
    /^\{"statusCode":401,"message":"Access denied due to missing/,
  );
  const wrong = await ask(url, `/tracking/${reference}`);
  assert.equal(wrong.status, 401);
  assert.match(JSON.stringify(await wrong.json()), /due to invalid subscription key/);
  const right = await ask(url, `/tracking/${reference}`, {
    headers: { 'Ocp-Apim-Subscription-Key': 'another' },
  });
  assert.equal(right.status, 200);
});

test('an unknown reference is a 404 of PRO’s, with a correlation id', async (t) => {
  const { url } = await served(t);
  for (const path of ['/tracking/EC-999-999-999', '/consignments/nonsense/status', '/tracking/flattened']) {
    const response = await ask(url, path);
    assert.equal(response.status, 404);
    const body = (await response.json()) as Record<string, string>;
    assert.equal(body['Code'], 'NotFound');
    assert.match(body['CorrelationId'] ?? '', /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  }
});

test('other paths and methods are the gateway’s to refuse', async (t) => {
  const { url } = await served(t);
  for (const path of [
    '/',
    '/consignments',
    '/tracking/a/b',
    '/tracking/%E0%A4%A',
    `/tracking/${reference}/`,
  ]) {
    const response = await ask(url, path);
    assert.equal(response.status, 404, path);
    assert.deepEqual(await response.json(), { statusCode: 404, message: 'Resource not found' });
  }
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD']) {
    const response = await ask(url, `/tracking/${reference}`, { method });
    assert.equal(response.status, 405, method);
    assert.equal(response.headers.get('allow'), 'GET');
  }
});

test('no answer invites a browser of another origin', async (t) => {
  const { url } = await served(t);
  const response = await ask(url, `/tracking/${reference}`, {
    headers: { 'ocp-apim-subscription-key': key, origin: 'https://shop.example' },
  });
  assert.equal(response.headers.get('access-control-allow-origin'), null);
});

test('requests are remembered with path and time, without the key, and not without end', async () => {
  const { now, pass } = clockAt('2024-03-05T12:00:00Z');
  const sandbox = createSandbox({ now });
  const get = (path: string) =>
    sandbox.fetch(
      new Request(`http://pro.example${path}`, { headers: { 'ocp-apim-subscription-key': key } }),
    );
  await get(`/tracking/${reference}?subscription-key=secret`);
  pass(1);
  await get('/tracking/EC-999-999-999');
  assert.deepEqual(sandbox.requests, [
    { method: 'GET', path: `/tracking/${reference}`, time: Date.parse('2024-03-05T12:00:00Z') },
    { method: 'GET', path: '/tracking/EC-999-999-999', time: Date.parse('2024-03-05T13:00:00Z') },
  ]);
  for (let i = 0; i < 1100; i += 1) await get(`/tracking/${i}`);
  assert.equal(sandbox.requests.length, 1000);
  assert.equal(sandbox.requests.at(-1)?.path, '/tracking/1099');
});

test('a sandbox can be given journeys of its own', async (t) => {
  const own = { ...journeyOf('J01'), reference: 'EC-OWN-000-001' };
  const { url } = await served(t, { journeys: [own] });
  assert.deepEqual(await (await ask(url, '/tracking/EC-OWN-000-001')).json(), own.answer);
  assert.equal((await ask(url, `/tracking/${reference}`)).status, 404);
});

test('a speed that is no positive number is refused', () => {
  for (const speed of [0, -1, NaN, Infinity]) assert.throws(() => createSandbox({ speed }), RangeError);
});

test('closing twice is fine, and frees the port', async (t) => {
  const first = await served(t);
  await first.close();
  await first.close();
  const again = await served(t, { port: Number(new URL(first.url).port) });
  assert.equal(again.url, first.url);
});
