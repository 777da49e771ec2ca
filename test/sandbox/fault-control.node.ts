import assert from 'node:assert/strict';
import { test } from 'node:test';
import { journeyOf, type Fault } from '../../src/sandbox/index.js';
import { readFault } from '../../src/sandbox/fault.js';
import { ask, served } from './ask.js';

const { reference } = journeyOf('J01');
const path = `/tracking/${reference}`;

test('a fault reaches one reference, or with * every one without its own, until it is taken back', async (t) => {
  const { url, sandbox } = await served(t);
  const other = `/tracking/${journeyOf('J02').reference}`;
  const statuses = async () => [(await ask(url, path)).status, (await ask(url, other)).status];
  sandbox.fault(reference.toLowerCase(), { kind: 'status', status: 503 });
  assert.deepEqual(await statuses(), [503, 200]);
  sandbox.fault('*', { kind: 'status', status: 500 });
  assert.deepEqual(await statuses(), [503, 500]);
  sandbox.fault(reference, undefined);
  assert.deepEqual(await statuses(), [500, 500]);
  sandbox.fault('*', undefined);
  assert.deepEqual(await statuses(), [200, 200]);
});

test('a fault can be for the next requests only, and for one endpoint only', async (t) => {
  const { url, sandbox } = await served(t);
  sandbox.fault(reference, { kind: 'status', status: 500 }, { times: 2, route: 'status' });
  const statuses = [];
  for (let i = 0; i < 3; i += 1) statuses.push((await ask(url, `/consignments/${reference}/status`)).status);
  assert.deepEqual(statuses, [500, 500, 200]);
  sandbox.fault('*', { kind: 'status', status: 500 }, { route: 'flattened' });
  assert.equal((await ask(url, path)).status, 200);
  assert.equal((await ask(url, `/tracking/flattened/${reference}`)).status, 500);
});

test('the references of J43 run into their faults, each its own', async (t) => {
  const { url } = await served(t);
  const track = (id: string, init?: RequestInit) => ask(url, `/tracking/${journeyOf(id).reference}`, init);
  for (const [id, status] of [
    ['J43a', 401],
    ['J43b', 403],
    ['J43c', 404],
    ['J43d', 429],
    ['J43e', 500],
  ] as const)
    assert.equal((await track(id)).status, status, id);
  assert.equal((await track('J43d')).headers.get('retry-after'), '20');
  assert.match(await (await track('J43f')).text(), /<html/);
  assert.equal(await (await track('J43g')).text(), '');
  assert.equal(await (await track('J43h')).text(), 'null');
  await assert.rejects(track('J43i'), TypeError);
  await assert.rejects(track('J43j', { signal: AbortSignal.timeout(50) }), { name: 'TimeoutError' });
  await assert.rejects(async () => (await track('J43k')).json(), SyntaxError);
  await assert.rejects(async () => (await track('J43l')).text(), TypeError);
  assert.deepEqual(await (await track('J43m')).json(), journeyOf('J43m').answer);
});

test('faults are read as a command line writes them', () => {
  const spelled: readonly (readonly [string, Fault | undefined])[] = [
    ['503', { kind: 'status', status: 503 }],
    ['delay:250', { kind: 'delay', milliseconds: 250 }],
    ['drip:5', { kind: 'drip', milliseconds: 5 }],
    ['cut', { kind: 'cut', at: 'length' }],
    ['cut:json', { kind: 'cut', at: 'json' }],
    ['hang', { kind: 'hang' }],
    ...['', '200', '503:1', 'delay', 'delay:x', 'cut:x', 'hang:1', 'nonsense'].map(
      (text) => [text, undefined] as const,
    ),
  ];
  for (const [text, fault] of spelled) assert.deepEqual(readFault(text), fault, text);
});
