/** The proxy in PHP in front of a PRO that fails in every way. */
import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { multiLeg, REFERENCE } from '../../proxy/answers.js';
import { endless, json, stalled, startUpstream, text } from '../../proxy/upstream.js';
import { KEY, publicAccess, startProxy, WORKERS, type PhpProxy } from './php-site.js';

const everything = `'access' => function () { return true; }`;
const path = `/delivery-status/${REFERENCE}`;
const other = (index: number): string => `/delivery-status/EC-000-000-00${index}`;

const outcome = async (response: Response): Promise<string> => {
  const { code = 'ok' } = (await response.json()) as { code?: string };
  return `${response.status} ${code}`;
};

/** Multi-leg data of the consignment that is requested. */
const good: RequestListener = (request, response) => {
  const reference = request.url!.split('/').at(-1)!;
  json({ ...multiLeg, ConsignmentReferenceForAllLegsAssignedByMpd: reference })(request, response);
};

/** A listener that never responds, and counts the requests that are still open. */
const hanging = (): { listener: RequestListener; open(): number } => {
  let count = 0;
  return {
    open: () => count,
    listener: (_, response) => {
      count += 1;
      response.once('close', () => (count -= 1));
    },
  };
};

/** Moves the end of all pauses, so that no test depends on how fast it is. */
const setPause = ({ cacheFolder }: PhpProxy, until = 0): void => {
  for (const name of readdirSync(cacheFolder).filter((each) => each.endsWith('.json'))) {
    const file = join(cacheFolder, name);
    const state = JSON.parse(readFileSync(file, 'utf8')) as object;
    if ('until' in state) writeFileSync(file, JSON.stringify({ ...state, until }));
  }
};

/** In seconds since 1970: the year 2100. */
const FAR = 4_102_444_800;

const leak = `{"Message":"at Sorted.Query() key=${KEY}","CorrelationId":"1"}`;
const lowerCase = JSON.stringify(multiLeg).replace(/"[A-Z]\w+":/g, (key) => key.toLowerCase());

const faults: readonly (readonly [when: string, listener: RequestListener, expected: string])[] = [
  ['its keys are in lower case', text(lowerCase), '200 ok'],
  ['the response starts with a byte order mark', text(`\uFEFF${JSON.stringify(multiLeg)}`), '200 ok'],
  [
    'the response is compressed',
    (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(JSON.stringify(multiLeg))),
    '200 ok',
  ],
  ['it does not know the consignment', text(leak, 404), '404 not_found'],
  ['it refuses the key', text(leak, 401), '502 key_refused'],
  ['it forbids', text('', 403), '502 key_refused'],
  ['it fails', text(leak, 500), '502 upstream_error'],
  ['a gateway fails in HTML', text('<h1>Bad</h1>', 503), '502 upstream_error'],
  ['the body of an error never ends', stalled('{', 500).listener, '502 upstream_error'],
  ['its rate limit applies', json({}, 429, { 'retry-after': '7' }), '503 upstream_rate_limited'],
  ['the response is HTML', text('<!doctype html>'), '502 upstream_invalid'],
  ['the response is empty', text(''), '502 upstream_invalid'],
  ['there is no content', text('', 204), '502 upstream_invalid'],
  ['the response is null', text('null'), '502 upstream_invalid'],
  ['the response is a list', text('[]'), '502 upstream_invalid'],
  ['the response is cut', text(JSON.stringify(multiLeg).slice(0, -20)), '502 upstream_invalid'],
  ['the response is nested deeply', text('['.repeat(400_000)), '502 upstream_invalid'],
  [
    'the response is about another consignment',
    json({ ...multiLeg, ConsignmentReferenceForAllLegsAssignedByMpd: 'EC-000-002-4DG' }),
    '502 upstream_invalid',
  ],
  ['the response names no consignment', json({ TrackedPackages: [] }), '502 upstream_invalid'],
  ['a list is a text', json({ ...multiLeg, TrackedPackages: 'soon' }), '502 upstream_invalid'],
  ['an item is a number', json({ ...multiLeg, TrackedPackages: [{ Legs: [7] }] }), '502 upstream_invalid'],
  [
    'a field repeats the key',
    json({ ...multiLeg, TrackedPackages: [{ Events: [{ Description: `x ${KEY}` }] }] }),
    '502 upstream_invalid',
  ],
  ['the response is endless', endless('x'.repeat(65_536)).listener, '502 upstream_too_large'],
  [
    'the response is small until it is decompressed',
    (_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(' '.repeat(5_000_000))),
    '502 upstream_too_large',
  ],
  [
    'the connection breaks',
    (_, response) => response.writeHead(200).write('{', () => response.destroy()),
    '502 upstream_unreachable',
  ],
  ['the response never ends', stalled('{').listener, '504 upstream_timeout'],
  ['there is no response', hanging().listener, '504 upstream_timeout'],
];

describe('if PRO', () => {
  for (const [when, listener, expected] of faults)
    it(`${when}, the response is ${expected}`, async (t) => {
      const upstream = await startUpstream(t, listener);
      const proxy = await startProxy(t, upstream.url, `${everything}, 'deadline' => 500`);
      const response = await proxy.get(path);
      const body = await response.clone().text();
      assert.equal(await outcome(response), expected);
      assert.equal(response.headers.get('retry-after'), expected.includes('rate_limited') ? '7' : null);
      assert.equal(upstream.asked.length, 1);
      assert.doesNotMatch(body + proxy.log(), new RegExp(`${KEY}|Sorted\\.Query|Warning|Deprecated`));
    });

  it('redirects, the key does not follow', async (t) => {
    const target = await startUpstream(t, good);
    const upstream = await startUpstream(t, text('', 302, { location: target.url }));
    const proxy = await startProxy(t, upstream.url, everything);
    assert.equal(await outcome(await proxy.get(path)), '502 upstream_error');
    assert.deepEqual([upstream.asked.length, target.asked.length], [1, 0]);
  });

  it('is not there, the response is 502', async (t) => {
    const proxy = await startProxy(t, 'http://127.0.0.1:9', everything);
    assert.equal(await outcome(await proxy.get(path)), '502 upstream_unreachable');
  });

  it('sends more than a consignment has, the rest is left out', async (t) => {
    const event = { TimeStamp: '2020-02-11T07:08:11+00:00', Code: 'InTransit', Secret: 'x' };
    const packages = Array.from({ length: 300 }, () => ({
      Events: Array.from({ length: 40 }, () => event),
      Secret: 'x',
    }));
    const upstream = await startUpstream(t, json({ ...multiLeg, TrackedPackages: packages, Secret: 'x' }));
    const proxy = await startProxy(t, upstream.url, everything);
    const body = (await (await proxy.get(path)).json()) as { TrackedPackages: { Events: unknown[] }[] };
    assert.equal(body.TrackedPackages.length, 200);
    assert.equal(body.TrackedPackages.flatMap(({ Events }) => Events).length, 200 * 40);
    assert.doesNotMatch(JSON.stringify(body), /Secret/);
  });
});

describe('the request to PRO', () => {
  it('carries the key and the version, and nothing of the shopper', async (t) => {
    const upstream = await startUpstream(t, good);
    const proxy = await startProxy(t, upstream.url, everything);
    await proxy.get(path, { cookie: 'session=1', 'x-forwarded-for': '192.0.2.1' });
    const [{ method, url, headers } = assert.fail()] = upstream.asked;
    assert.deepEqual([method, url], ['GET', `/tracking/${REFERENCE}`]);
    const { host: _, 'accept-encoding': __, ...sent } = headers;
    assert.deepEqual(sent, {
      accept: 'application/json',
      'electio-api-version': '1.1',
      'ocp-apim-subscription-key': KEY,
    });
  });

  it('is shared by concurrent requests for the same consignment', async (t) => {
    const upstream = await startUpstream(t, good);
    const proxy = await startProxy(t, upstream.url, everything);
    const responses = await Promise.all(Array.from({ length: 12 }, () => proxy.get(path)));
    assert.deepEqual(new Set(responses.map(({ status }) => status)), new Set([200]));
    assert.equal(upstream.asked.length, 1);
  });

  it('is not repeated for a consignment that PRO does not know', async (t) => {
    const upstream = await startUpstream(t, text('', 404));
    const proxy = await startProxy(t, upstream.url, publicAccess);
    for (const each of [path, path, path])
      assert.equal(await outcome(await proxy.get(each)), '404 not_found');
    assert.equal(upstream.asked.length, 1);
  });

  it('is made again when the cached response is too old, and that one is shown while PRO fails', async (t) => {
    let listener = good;
    const upstream = await startUpstream(t, (request, response) => listener(request, response));
    const proxy = await startProxy(t, upstream.url, `${everything}, 'maxAge' => 0`);
    const fetched = (await proxy.get(path)).headers.get('fetched-at');
    assert.equal((await proxy.get(path)).status, 200);
    assert.equal(upstream.asked.length, 2);
    listener = text('', 500);
    for (const each of [path, path]) {
      const stale = await proxy.get(each);
      setPause(proxy, FAR);
      assert.equal(stale.status, 200);
      assert.ok(Date.parse(stale.headers.get('fetched-at')!) >= Date.parse(fetched!));
    }
    assert.equal(upstream.asked.length, 3, 'the failure is remembered');
  });
});

describe('a PRO that hangs', () => {
  it('holds two PHP processes at most, and the site still responds', async (t) => {
    const pro = hanging();
    const upstream = await startUpstream(t, pro.listener);
    // So long that it does not end within the test.
    const proxy = await startProxy(t, upstream.url, `${everything}, 'deadline' => 60000`);
    for (const index of [1, 2]) proxy.get(other(index)).catch(() => undefined);
    while (pro.open() < 2) await new Promise(setImmediate);
    for (const index of [1, 2, 3, 4, 5])
      assert.equal(await outcome(await proxy.get(other(index))), '503 busy');
    assert.equal(await (await proxy.get('/')).text(), 'Shop');
    assert.equal(pro.open(), 2, 'the calls still wait');
    assert.equal(upstream.asked.length, 2);
    assert.ok(WORKERS > 2);
  });

  it('is called again by one request at a time after a pause, until it responds', async (t) => {
    let listener = hanging().listener;
    const upstream = await startUpstream(t, (request, response) => listener(request, response));
    const proxy = await startProxy(t, upstream.url, `${everything}, 'deadline' => 400`);
    assert.equal(await outcome(await proxy.get(other(1))), '504 upstream_timeout');
    setPause(proxy, FAR);
    const refused = await proxy.get(other(2));
    assert.match(refused.headers.get('retry-after') ?? '', /^[12]$/);
    assert.equal(await outcome(refused), '503 upstream_open');
    assert.equal(upstream.asked.length, 1);

    setPause(proxy);
    const outcomes = await Promise.all(
      [3, 4, 5].map(async (index) => outcome(await proxy.get(other(index)))),
    );
    assert.deepEqual(outcomes.sort(), ['503 upstream_open', '503 upstream_open', '504 upstream_timeout']);
    assert.equal(upstream.asked.length, 2);

    listener = good;
    setPause(proxy, FAR);
    assert.equal(await outcome(await proxy.get(other(6))), '503 upstream_open');
    setPause(proxy);
    for (const index of [7, 8]) assert.equal(await outcome(await proxy.get(other(index))), '200 ok');
    assert.equal(upstream.asked.length, 4);
  });
});

it('five failures in a row pause all calls, and so does a rate limit', async (t) => {
  for (const [listener, calls, code] of [
    [text('', 500), 5, 'upstream_open'],
    [text('', 429), 1, 'upstream_rate_limited'],
  ] as const) {
    const upstream = await startUpstream(t, listener);
    const proxy = await startProxy(t, upstream.url, everything);
    for (const index of Array(calls).keys()) await proxy.get(other(index));
    setPause(proxy, FAR);
    const refused = await proxy.get(other(9));
    assert.equal(await outcome(refused), `503 ${code}`);
    assert.match(refused.headers.get('retry-after') ?? '', /^\d+$/);
    assert.equal(upstream.asked.length, calls);
  }
});

it('expired files are deleted once a day', async (t) => {
  const upstream = await startUpstream(t, good);
  const proxy = await startProxy(t, upstream.url, everything);
  const cached = (): string[] => readdirSync(proxy.cacheFolder).filter((name) => name.endsWith('.json'));
  const age = (name: string, days: number): void => {
    const time = Date.now() / 1000 - days * 86_400;
    utimesSync(join(proxy.cacheFolder, name), time, time);
  };
  await proxy.get(other(1));
  const [expired = assert.fail()] = cached();
  age(expired, 0.5);
  await proxy.get(other(2));
  assert.equal(cached().length, 2);
  age('clean.lock', 1);
  await proxy.get(other(3));
  assert.equal(cached().length, 2);
  assert.ok(!cached().includes(expired));
});

it('a cache folder that others can read is refused', async (t) => {
  const upstream = await startUpstream(t, good);
  const proxy = await startProxy(t, upstream.url, `${everything}, 'cacheFolder' => '/tmp'`);
  assert.equal(await outcome(await proxy.get(path)), '500 internal');
  assert.match(proxy.log(), /pro-tracking: cacheFolder: \/tmp must belong to the server's user alone/);
  assert.equal(upstream.asked.length, 0);
});
