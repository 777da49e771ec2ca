/** What the proxy does over HTTP under every framework and on every runtime. */
import assert from 'node:assert/strict';
import { flatten, journeyOf, journeys, type Fault } from '../../../src/sandbox/index.js';
import { edges } from './edges.js';
import { BASE, BURST, COOKIE, ORIGIN } from './subject.js';
import { World } from './world.js';

export type Check = (world: World) => Promise<void>;

const { reference, answer } = journeyOf('J02');

/** The number of concurrent requests, and how many of them connect at a time: Node's queue of new connections holds 511. */
const CROWD = 1_000;
const GROUP = 100;

/** The client's address, as Cloudflare sends it. */
const AT_CLOUDFLARE = { 'cf-connecting-ip': '192.0.2.7' };

const problemOf = async (response: Response): Promise<readonly unknown[]> => {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  const { status, code } = (await response.json()) as { status: number; code: string };
  assert.equal(response.status, status);
  return [status, code];
};

const faults: readonly (readonly [fault: Fault, status: number, code: string])[] = [
  [{ kind: 'status', status: 500 }, 502, 'upstream_error'],
  [{ kind: 'html' }, 502, 'upstream_invalid'],
  [{ kind: 'cut', at: 'json' }, 502, 'upstream_invalid'],
  [{ kind: 'cut', at: 'length' }, 502, 'upstream_unreachable'],
  [{ kind: 'reset' }, 502, 'upstream_unreachable'],
];

/** By test name. */
export const contract: Readonly<Record<string, Check>> = {
  ...edges,

  'serves the three endpoints in the shape of PRO': async (world) => {
    const whole = await world.ask(`/${reference}`);
    assert.equal(whole.status, 200);
    assert.match(whole.headers.get('content-type') ?? '', /^application\/json/);
    assert.match(whole.headers.get('cache-control') ?? '', /^private, max-age=\d+$/);
    assert.match(whole.headers.get('vary') ?? '', /origin/i);
    const signatures = (it: unknown): readonly string[] =>
      JSON.stringify(it).match(/"SignedBy":"[^"]+"/g) ?? [];
    const body = (await whole.json()) as typeof answer;
    assert.equal(body.ConsignmentReferenceForAllLegsAssignedByMpd, reference);
    assert.deepEqual(signatures(body), signatures(answer));
    const flat = (await (await world.ask(`/flattened/${reference}`)).json()) as typeof answer;
    assert.deepEqual(signatures(flat), signatures(flatten(answer)));
    const { Status } = (await (await world.ask(`/status/${reference}`)).json()) as { Status: string };
    assert.equal(typeof Status, 'string');
  },

  'serves HTML with the language of the query, and refuses in JSON': async (world) => {
    const response = await world.ask(`/html/${reference}?lang=de-AT`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.match(response.headers.get('cache-control') ?? '', /^private, max-age=\d+$/);
    assert.match(response.headers.get('content-security-policy') ?? '', /^sandbox;/);
    assert.equal(await response.text(), `<p lang="de-AT">${reference} “delivered”</p>`);
    const head = await world.ask(`/html/${reference}`, { method: 'HEAD' });
    assert.deepEqual([head.status, await head.text()], [200, '']);
    assert.deepEqual(await problemOf(await world.ask(`/html/${reference}?lang=?`)), [400, 'bad_option']);
    assert.deepEqual(await problemOf(await world.ask('/html/EC-ZZZ-ZZZ-ZZZ')), [404, 'not_found']);
  },

  'responds to HEAD without a body, and accepts a reference in lower case': async (world) => {
    const response = await world.ask(`/${reference.toLowerCase()}`, { method: 'HEAD' });
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    assert.equal(await response.text(), '');
  },

  'does not call PRO when authorize refuses the request': async (world) => {
    const other = journeyOf('J01').reference;
    const refused = await world.ask(`/${other}`, { headers: { cookie: 'shopper=8' } });
    assert.deepEqual(await problemOf(refused), [404, 'not_found']);
    assert.equal(world.asked(other), 0);
  },

  'responds with a problem to what it cannot serve': async (world) => {
    assert.deepEqual(await problemOf(await world.ask('/EC-ZZZ-ZZZ-ZZZ')), [404, 'not_found']);
    assert.deepEqual(await problemOf(await world.ask('/order-17')), [400, 'bad_reference']);
    assert.deepEqual(await problemOf(await world.ask(`/..%2F${reference}`)), [400, 'bad_reference']);
    assert.deepEqual(await problemOf(await world.ask(`/${reference}/more`)), [404, 'not_found']);
    for (const method of ['POST', 'DELETE']) {
      const init =
        method === 'POST'
          ? { method, body: '{"a":', headers: { 'content-type': 'application/json' } }
          : { method };
      const response = await world.ask(`/${reference}`, init);
      assert.deepEqual(await problemOf(response), [405, 'method_not_allowed'], method);
    }
  },

  'passes other paths on to the application': async (world) => {
    const response = await fetch(`${world.url}/delivery-status-of-mine`);
    const text = await response.text();
    assert.equal(response.status, world.subject.isAlone ? 404 : 200);
    if (!world.subject.isAlone) assert.equal(text, 'the application, asked for /delivery-status-of-mine');
  },

  'lets only pages of the listed origins read its responses': async (world) => {
    const named = await world.ask(`/${reference}`, { headers: { origin: ORIGIN } });
    assert.equal(named.headers.get('access-control-allow-origin'), ORIGIN);
    const preflight = await world.ask(`/${reference}`, {
      method: 'OPTIONS',
      headers: {
        origin: ORIGIN,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization',
      },
    });
    assert.equal(preflight.ok, true);
    assert.equal(preflight.headers.get('access-control-allow-origin'), ORIGIN);
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /authorization/i);
    const other = await world.ask(`/${reference}`, { headers: { origin: 'https://other.example' } });
    assert.deepEqual(await problemOf(other), [403, 'origin_not_allowed']);
  },

  'limits a client by the address of its connection only': async (world) => {
    if (world.subject.knowsNoAddress) return;
    const statuses: number[] = [];
    while (statuses.length <= BURST) {
      // The client can write anything there.
      const claimed = { 'x-forwarded-for': `198.51.100.${statuses.length}` };
      const init = { headers: { cookie: COOKIE, ...claimed, ...AT_CLOUDFLARE } };
      const response = await fetch(`${world.url}${BASE}/${reference}`, init);
      statuses.push(response.status);
      await response.arrayBuffer();
    }
    assert.deepEqual(statuses, [...Array<number>(BURST).fill(200), 429]);
  },

  'calls PRO once for 1,000 concurrent requests': async (world) => {
    const wanted = journeyOf('J10').reference;
    world.sandbox.fault(wanted, { kind: 'delay', milliseconds: 1_000 });
    const requests: Promise<Response>[] = [];
    while (requests.length < CROWD) {
      requests.push(...Array.from({ length: GROUP }, () => world.ask(`/${wanted}`)));
      // Connections are accepted in order: these are once a later one has its response.
      assert.equal((await world.ask('/order-17')).status, 400);
    }
    const statuses = (await Promise.all(requests)).map(({ status }) => status);
    assert.deepEqual([new Set(statuses), world.asked(wanted)], [new Set([200]), 1]);
  },

  'serves concurrent requests when the first client disconnects': async (world) => {
    const wanted = journeyOf('J11').reference;
    world.sandbox.fault(wanted, { kind: 'delay', milliseconds: 300 });
    const first = new AbortController();
    const hungUp = assert.rejects(world.ask(`/${wanted}`, { signal: first.signal }), { name: 'AbortError' });
    while (world.asked(wanted) === 0) await new Promise(setImmediate);
    const others = Array.from({ length: 50 }, async () => (await world.ask(`/${wanted}`)).status);
    first.abort();
    await hungUp;
    assert.deepEqual([new Set(await Promise.all(others)), world.asked(wanted)], [new Set([200]), 1]);
  },

  'reports a failure of PRO as a problem, and recovers': async (world) => {
    for (const [index, [fault, ...expected]] of faults.entries()) {
      const spoilt = journeys[index + 25]?.reference ?? '';
      world.sandbox.fault(spoilt, fault);
      assert.deepEqual(await problemOf(await world.ask(`/${spoilt}`)), expected, JSON.stringify(fault));
      assert.equal((await world.ask(`/${reference}`)).status, 200);
    }
  },

  'reports that PRO does not respond in time as a problem, and recovers': async ({ subject }) => {
    const world = new World(subject, { deadline: 5_000 });
    try {
      await world.open();
      const hanging = journeyOf('J01').reference;
      world.sandbox.fault(hanging, { kind: 'hang' });
      assert.deepEqual(await problemOf(await world.ask(`/${hanging}`)), [504, 'upstream_timeout']);
      assert.equal((await world.ask(`/${reference}`)).status, 200);
    } finally {
      await world.close();
    }
  },
};
