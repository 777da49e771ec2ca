/** The proxy in PHP on PHP's built-in server, in front of the sandbox. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createTrackingProxy, mintToken, type Access } from '../../../src/proxy/index.js';
import { journeyOf, journeys } from '../../../src/sandbox/index.js';
import { serveSandbox, type ServedSandbox } from '../../../src/sandbox/serve-sandbox.js';
import { oddTargets } from '../../proxy/odd-targets.js';
import { requestRaw } from '../../proxy/raw-request.js';
import { checkReport } from './check.js';
import { createEnding } from '../../proxy/child.js';
import { KEY, publicAccess, SECRET, startProxy, tokenAccess, type PhpProxy } from './php-site.js';

const { reference, answer } = journeyOf('J07');
const origin = 'https://www.shop.example';
const ending = createEnding();

let sandbox: ServedSandbox;
let withTokens: PhpProxy;
let open: PhpProxy;
let authorised: PhpProxy;
let byQuery: PhpProxy;

before(async () => {
  sandbox = await serveSandbox({ key: KEY });
  ending.after(() => sandbox.close());
  const origins = `'origins' => ['${origin}']`;
  const own = `'access' => function ($reference) { return $reference === '${reference}'; }, 'redact' => 'initials'`;
  [withTokens, open, authorised, byQuery] = await Promise.all([
    startProxy(ending, sandbox.url, `${tokenAccess}, ${origins}`),
    startProxy(ending, sandbox.url, `${publicAccess}, ${origins}`),
    startProxy(ending, sandbox.url, own),
    startProxy(ending, sandbox.url, publicAccess, "$_GET['mode'] . '/' . $_GET['ref']"),
  ]);
});
after(() => ending.end());

const bearer = async (
  of = reference,
  view: 'full' | 'basic' = 'full',
): Promise<{ authorization: string }> => {
  const token = await mintToken({ secret: SECRET, audience: 'delivery-status', reference: of, view });
  return { authorization: `Bearer ${token}` };
};
/** What the Node proxy returns for each consignment that the sandbox does not refuse, by the request's path. */
const nodeResponses = async (access: Access): Promise<ReadonlyMap<string, Response>> => {
  const proxy = createTrackingProxy({
    apiKey: KEY,
    access,
    limits: false,
    fetch: (input, init) => fetch(String(input).replace('https://api.electioapp.com', sandbox.url), init),
  });
  const responses = new Map<string, Response>();
  for (const { reference: each } of journeys)
    for (const folder of ['', 'flattened/', 'status/']) {
      const target = `/delivery-status/${folder}${each}`;
      const response = await proxy(new Request(`https://shop.example${target}`));
      if (response.ok) responses.set(target, response);
    }
  assert.ok(responses.size > journeys.length);
  return responses;
};

const path = `/delivery-status/${reference}`;

/** @returns status and code */
const refusal = async (response: Response): Promise<string> => {
  assert.equal(response.headers.get('content-type'), 'application/problem+json');
  assert.equal(response.headers.get('cache-control'), 'no-store');
  assert.equal(response.headers.get('x-powered-by'), null);
  return `${response.status} ${((await response.json()) as { code: string }).code}`;
};

describe('the check', () => {
  it('finds nothing with tokens', async () => {
    const { authorization } = await bearer();
    const token = authorization.slice('Bearer '.length);
    const report = await checkReport(`${withTokens.url}/delivery-status`, {
      reference,
      token,
      origin,
      key: KEY,
    });
    assert.match(report.join('\n'), /^0 errors, 0 warnings \(\d\d responses checked\)$/);
  });

  it('finds nothing with public access', async () => {
    const report = await checkReport(`${open.url}/delivery-status`, { reference, origin, key: KEY });
    assert.match(report.join('\n'), /^0 errors, 0 warnings \(\d\d responses checked\); not checked: tokens/);
  });
});

describe('a response', () => {
  it('of every journey is that of the Node proxy, with names and places, for anyone with a token', async () => {
    const expected = await nodeResponses({ kind: 'authorize', authorize: () => true });
    for (const [target, response] of expected) {
      const shown = await withTokens.get(target, await bearer(target.split('/').at(-1)));
      assert.deepEqual(await shown.json(), await response.json(), target);
    }
  });

  it('says how old it is and how it may be cached', async () => {
    const { headers } = await withTokens.get(path, await bearer());
    assert.equal(headers.get('cache-control'), 'private, max-age=3600');
    assert.equal(headers.get('vary'), 'origin, authorization');
    assert.equal(headers.get('x-content-type-options'), 'nosniff');
    assert.match(headers.get('age') ?? '', /^\d+$/);
    assert.ok(Date.parse(headers.get('fetched-at') ?? '') > 0);
  });

  it('comes from all three endpoints, for GET and HEAD', async () => {
    for (const folder of ['', 'multi-leg/', 'flattened/', 'status/']) {
      const url = `/delivery-status/${folder}${reference.toLowerCase()}`;
      const get = await withTokens.get(url, await bearer());
      const head = await withTokens.get(url, await bearer(), 'HEAD');
      assert.deepEqual([get.status, head.status, await head.text()], [200, 200, ''], url);
      assert.equal(head.headers.get('etag'), get.headers.get('etag'));
    }
  });

  it('is 304 if the browser has it', async () => {
    const etag = (await open.get(path)).headers.get('etag')!;
    for (const known of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const response = await open.get(path, { 'if-none-match': known });
      assert.deepEqual([response.status, await response.text()], [304, ''], known);
    }
    assert.equal((await open.get(path, { 'if-none-match': '"x"' })).status, 200);
  });

  it('is cached by shared caches only if it shows nothing personal', async () => {
    assert.match(
      (await open.get(path)).headers.get('cache-control') ?? '',
      /^public, max-age=\d+, s-maxage=\d+$/,
    );
    assert.match((await authorised.get(path)).headers.get('cache-control') ?? '', /^private, max-age=\d+$/);
  });

  it('is not cached by shared caches if the query says what it is: some drop the query from their keys', async () => {
    const response = await byQuery.get(`/?fc=delivery-status&mode=flattened&ref=${reference}`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('cache-control') ?? '', /^private, max-age=\d+$/);
  });

  it('is cached by the proxy, for all views', async () => {
    const requests = (): number =>
      sandbox.sandbox.requests.filter((each) => each.path.includes(reference)).length;
    await withTokens.get(path, await bearer());
    const count = requests();
    await withTokens.get(path, await bearer());
    const basic = await withTokens.get(path, await bearer(reference, 'basic'));
    assert.doesNotMatch(await basic.text(), /SignedBy|Location/);
    assert.equal(requests(), count);
  });
});

describe('personal data', () => {
  it('is not in the public view of any journey, and nor is a free text', async () => {
    const withNames = await nodeResponses({ kind: 'authorize', authorize: () => true });
    let count = 0;
    for (const [target, response] of withNames) {
      const shown = await open.get(target);
      const body = await shown.text();
      assert.equal(shown.status, 200, target);
      assert.doesNotMatch(body, /"(?:SignedBy|Location)"/, target);
      for (const [, text = ''] of (await response.text()).matchAll(/"(?:SignedBy|Location)":"([^"]{4,})"/g)) {
        assert.ok(!body.includes(text), `${target}: ${text}`);
        count += 1;
      }
    }
    assert.ok(count > 100);
  });

  it('is reduced to initials where the option says so', async () => {
    const signatures = [...JSON.stringify(answer).matchAll(/"SignedBy":"(.)/g)].map(([, first]) => first);
    const body = await (await authorised.get(path)).text();
    const shown = [...body.matchAll(/"SignedBy":"([^"]*)"/g)].map(([, text]) => text);
    assert.ok(shown.length > 0);
    for (const text of shown) assert.match(text!, /^(\p{L}\.( |$)){1,3}$/u);
    assert.deepEqual(
      shown.map((text) => text![0]),
      signatures,
    );
    assert.doesNotMatch(body, /"Location"/);
  });
});

describe('refusals', () => {
  it('are alike without a token, with a wrong one, and for an unknown consignment', async () => {
    const count = sandbox.sandbox.requests.length;
    const other = await bearer('EC-000-000-001');
    for (const headers of [{}, other, { authorization: 'Basic x' }])
      for (const each of [reference, 'EC-ZZZ-ZZZ-ZZZ'])
        assert.equal(
          await refusal(await withTokens.get(`/delivery-status/${each}`, headers)),
          '401 token_required',
        );
    assert.equal(sandbox.sandbox.requests.length, count, 'PRO is not called');
  });

  it('of the function look like an unknown consignment', async () => {
    assert.equal(await refusal(await authorised.get('/delivery-status/EC-000-000-001')), '404 not_found');
    assert.equal(await refusal(await open.get('/delivery-status/EC-ZZZ-ZZZ-ZZZ')), '404 not_found');
  });

  it('of other methods, paths and references', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS'])
      assert.equal(await refusal(await open.get(path, {}, method)), '405 method_not_allowed', method);
    for (const each of ['', 'EC-1', 'consignments/EC-000-002-4DF', `${reference}/cancel`, `${reference}%0a`])
      assert.equal(await refusal(await open.get(`/delivery-status/${each}`)), '400 bad_reference', each);
  });

  it('of paths that servers read differently', async () => {
    for (const target of oddTargets) {
      const { status, body } = await requestRaw(open.url, target);
      assert.ok(status === 400 || status === 404 || body === 'Shop', `${target}: ${status}`);
    }
  });

  it('of pages of another origin, unless it is listed', async () => {
    for (const other of ['https://stranger.invalid', 'null', open.url.replace('127.0.0.1', 'localhost')])
      assert.equal(await refusal(await open.get(path, { origin: other })), '403 origin_not_allowed', other);
    for (const own of [open.url, open.url.replace('http:', 'https:')])
      assert.equal((await open.get(path, { origin: own })).headers.get('access-control-allow-origin'), null);
    const listed = await open.get(path, { origin });
    assert.equal(listed.headers.get('access-control-allow-origin'), origin);
    assert.equal(listed.headers.get('access-control-allow-credentials'), null);
  });

  it('of options that are wrong do not show the key', async (t) => {
    for (const options of [
      "'access' => 'everybody'",
      "'acess' => 'public'",
      `${publicAccess}, 'apiKey' => '"${KEY}"'`,
      `${publicAccess}, 'redact' => 'some'`,
      "'access' => 'token'",
    ]) {
      const proxy = await startProxy(t, sandbox.url, options);
      const response = await proxy.get(path);
      assert.equal(await refusal(response), '500 internal', options);
      assert.match(proxy.log(), /pro-tracking: \S+/);
      assert.doesNotMatch(proxy.log(), new RegExp(KEY));
    }
  });
});

it('a response is never cached for longer than by the Node proxy', async () => {
  const lifetime = ({ headers }: Response): number =>
    Number(/s-maxage=(\d+)/.exec(headers.get('cache-control') ?? '')?.[1] ?? 0);
  const expected = await nodeResponses({ kind: 'public' });
  let equal = 0;
  for (const [target, response] of expected) {
    const [php, node] = [lifetime(await open.get(target)), lifetime(response)];
    assert.ok(php > 0 && php <= node, `${target}: ${php} s, ${node} s in Node`);
    // A day in Node, for consignments whose state cannot change.
    if (php === node || (php === 3600 && node === 86_400)) equal += 1;
  }
  assert.ok(equal > 0.9 * expected.size, `${equal} of ${expected.size} are equal`);
});

it('the cache contains neither the key nor a reference in a name, and only its owner can read it', () => {
  const files = readdirSync(withTokens.cacheFolder);
  assert.ok(files.length > 3);
  for (const name of files) assert.match(name, /^([\da-f]{32}\.json|(clean|(entry|call)-\d+)\.lock)$/);
  const texts = files.map((name) => readFileSync(join(withTokens.cacheFolder, name), 'utf8')).join('');
  assert.ok(texts.includes(reference));
  assert.ok(!texts.includes(KEY));
});
