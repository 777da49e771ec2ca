import type { RequestListener } from 'node:http';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { multiLeg, REFERENCE } from './answers.js';
import { problemOf, startProxy } from './proxy-server.js';
import { endless, json, stalled, startUpstream, text } from './upstream.js';

const path = `/delivery-status/${REFERENCE}`;

interface Fault {
  readonly when: string;
  readonly answer: RequestListener;
  readonly status: number;
  readonly code: string;
}

const proError = {
  Code: 'X1',
  Message: 'at Sorted.Pro.Query()',
  CorrelationId: 'abc-123_DEF',
  Details: [{ Message: 'at' }],
};

const FAULTS: readonly Fault[] = [
  { when: 'PRO does not know the consignment', answer: json(proError, 404), status: 404, code: 'not_found' },
  { when: 'PRO fails', answer: json(proError, 500), status: 502, code: 'upstream_error' },
  {
    when: 'PRO does not accept the key',
    answer: json({ statusCode: 401 }, 401),
    status: 502,
    code: 'key_refused',
  },
  { when: 'PRO forbids', answer: text('', 403), status: 502, code: 'key_refused' },
  { when: 'a gateway fails in HTML', answer: text('<h1>Bad</h1>', 503), status: 502, code: 'upstream_error' },
  { when: 'the answer is HTML', answer: text('<!doctype html>'), status: 502, code: 'upstream_invalid' },
  { when: 'the answer is empty', answer: text(''), status: 502, code: 'upstream_invalid' },
  { when: 'there is no content', answer: text('', 204), status: 502, code: 'upstream_invalid' },
  { when: 'the answer is null', answer: text('null'), status: 502, code: 'upstream_invalid' },
  { when: 'the answer is a list', answer: text('[]'), status: 502, code: 'upstream_invalid' },
  {
    when: 'the answer is cut',
    answer: text(JSON.stringify(multiLeg).slice(0, -20)),
    status: 502,
    code: 'upstream_invalid',
  },
  {
    when: 'the answer is nested without end',
    answer: text('['.repeat(400_000)),
    status: 502,
    code: 'upstream_invalid',
  },
  {
    when: 'the answer is about another consignment',
    answer: json({ ...multiLeg, ConsignmentReferenceForAllLegsAssignedByMpd: 'EC-000-002-4DG' }),
    status: 502,
    code: 'upstream_invalid',
  },
  {
    when: 'the answer says about no consignment',
    answer: json({ TrackedPackages: multiLeg.TrackedPackages }),
    status: 502,
    code: 'upstream_invalid',
  },
  {
    when: 'a list is something else',
    answer: json({ ...multiLeg, TrackedPackages: 'soon' }),
    status: 502,
    code: 'upstream_invalid',
  },
  {
    when: 'an item of a list is something else',
    answer: json({ ...multiLeg, TrackedPackages: [{ Legs: [7] }] }),
    status: 502,
    code: 'upstream_invalid',
  },
  {
    when: 'the connection is refused half-way',
    answer: (_, response) => {
      response.writeHead(200).write('{', () => response.destroy());
    },
    status: 502,
    code: 'upstream_unreachable',
  },
  {
    when: 'the connection is closed at once',
    answer: (request) => request.destroy(),
    status: 502,
    code: 'upstream_unreachable',
  },
];

describe('the proxy, when PRO is in trouble', () => {
  for (const { when, answer, status, code } of FAULTS) {
    it(`answers ${status} ${code} when ${when}`, async (t) => {
      const upstream = await startUpstream(t, answer);
      const proxy = await startProxy(t, { api: upstream.url });
      const response = await proxy.get(path);
      assert.equal(response.status, status);
      assert.equal(response.headers.get('content-type'), 'application/problem+json');
      assert.equal(response.headers.get('cache-control'), 'no-store');
      const problem = await problemOf(response);
      assert.equal(problem.status, status);
      assert.equal(problem.code, code);
      assert.equal(upstream.asked.length, 1);
      assert.equal(proxy.log[0]?.code, code);
    });
  }

  it('answers 502 upstream_unreachable when nobody listens', async (t) => {
    const fetchNobody = () => Promise.reject(new TypeError('fetch failed'));
    const proxy = await startProxy(t, { fetch: fetchNobody });
    const response = await proxy.get(path);
    assert.equal(response.status, 502);
    assert.equal((await problemOf(response)).code, 'upstream_unreachable');
  });

  it("passes PRO's correlation id on, in answer and log, and nothing else of its error", async (t) => {
    const upstream = await startUpstream(t, json(proError, 500));
    const proxy = await startProxy(t, { api: upstream.url });
    const body = await (await proxy.get(path)).text();
    assert.equal((JSON.parse(body) as Record<string, unknown>).correlationId, 'abc-123_DEF');
    assert.doesNotMatch(body, /Sorted\.Pro|X1|Details/);
    assert.equal(proxy.log[0]?.correlationId, 'abc-123_DEF');
  });

  it('drops a correlation id that does not look like one', async (t) => {
    for (const CorrelationId of [
      '<b>',
      '',
      'a'.repeat(65),
      'C. Smith',
      7,
      null,
      `x-${REFERENCE.toLowerCase()}`,
    ]) {
      const upstream = await startUpstream(t, json({ CorrelationId }, 500));
      const proxy = await startProxy(t, { api: upstream.url });
      const problem = await problemOf(await proxy.get(path));
      assert.equal('correlationId' in problem, false, String(CorrelationId));
    }
  });

  it('stops reading beyond 1 MiB and closes the connection', async (t) => {
    const { listener, closed } = endless(' '.repeat(64 * 1024));
    const upstream = await startUpstream(t, listener);
    const proxy = await startProxy(t, { api: upstream.url });
    const response = await proxy.get(path);
    assert.equal(response.status, 502);
    assert.equal((await problemOf(response)).code, 'upstream_too_large');
    await closed;
  });

  it('reads an answer of just under 1 MiB', async (t) => {
    const body = JSON.stringify(multiLeg);
    const upstream = await startUpstream(t, text(body.padEnd(1024 * 1024)));
    const proxy = await startProxy(t, { api: upstream.url });
    assert.equal((await proxy.get(path)).status, 200);
  });

  it('gives up at the deadline when the headers never come, or the body stalls', async (t) => {
    for (const { listener, closed } of [stalled('{'), silent()]) {
      const upstream = await startUpstream(t, listener);
      const proxy = await startProxy(t, { api: upstream.url, deadline: 50 });
      const response = await proxy.get(path);
      assert.equal(response.status, 504);
      assert.equal((await problemOf(response)).code, 'upstream_timeout');
      await closed;
    }
  });

  for (const [status, code] of [
    [401, 'key_refused'],
    [403, 'key_refused'],
    [404, 'not_found'],
    [429, 'upstream_rate_limited'],
    [500, 'upstream_error'],
    [503, 'upstream_error'],
  ] as const) {
    it(`takes a ${status} for what it is when its body stalls, drips or breaks`, async (t) => {
      for (const { listener, closed } of [stalled('{', status), dripping(status), broken(status)]) {
        const upstream = await startUpstream(t, listener);
        const proxy = await startProxy(t, { api: upstream.url });
        assert.equal((await problemOf(await proxy.get(path))).code, code);
        await closed;
      }
    });
  }

  it('gives up at the deadline when the body drips', async (t) => {
    const { listener, closed } = dripping();
    const upstream = await startUpstream(t, listener);
    const proxy = await startProxy(t, { api: upstream.url, deadline: 50 });
    assert.equal((await problemOf(await proxy.get(path))).code, 'upstream_timeout');
    await closed;
  });

  it('gives up at the deadline when its fetch does not heed signals', async (t) => {
    const proxy = await startProxy(t, { fetch: () => new Promise(() => undefined), deadline: 20 });
    assert.equal((await problemOf(await proxy.get(path))).code, 'upstream_timeout');
  });

  it('does not follow a redirect', async (t) => {
    const elsewhere = await startUpstream(t, json(multiLeg));
    for (const status of [301, 302, 303, 307, 308]) {
      const upstream = await startUpstream(
        t,
        text('', status, { location: `${elsewhere.url}/tracking/${REFERENCE}` }),
      );
      const proxy = await startProxy(t, { api: upstream.url });
      const response = await proxy.get(path);
      assert.equal(response.status, 502);
      assert.equal(response.headers.get('location'), null);
      assert.equal((await problemOf(response)).code, 'upstream_error');
    }
    assert.equal(elsewhere.asked.length, 0);
  });

  const now = Date.parse('2020-02-11T07:08:00Z');
  for (const [given, answered] of [
    ['60', '60'],
    ['0', '1'],
    ['86400', '3600'],
    ['9'.repeat(400), '3600'],
    ['Tue, 11 Feb 2020 07:10:00 GMT', '120'],
    ['Tue, 11 Feb 2020 07:00:00 GMT', '1'],
    ['soon', '10'],
    [undefined, '10'],
  ] as const) {
    it(`answers 503 with Retry-After ${answered} when PRO's limit says ${given?.slice(0, 40)}`, async (t) => {
      const headers: Record<string, string> = given === undefined ? {} : { 'retry-after': given };
      const upstream = await startUpstream(t, json({ statusCode: 429, message: 'Rate limit' }, 429, headers));
      const proxy = await startProxy(t, { api: upstream.url, now: () => now });
      const response = await proxy.get(path);
      assert.equal(response.status, 503);
      assert.equal(response.headers.get('retry-after'), answered);
      assert.equal((await problemOf(response)).code, 'upstream_rate_limited');
    });
  }
});

/** Accepts the question and never answers. */
function silent(): ReturnType<typeof stalled> {
  let close: () => void;
  const closed = new Promise<void>((resolve) => (close = resolve));
  return { closed, listener: (_, response) => void response.once('close', () => close()) };
}

/** Closes the connection in the middle of its body. */
function broken(status: number): ReturnType<typeof stalled> {
  let close: () => void;
  const closed = new Promise<void>((resolve) => (close = resolve));
  return {
    closed,
    listener: (_, response) => {
      response.once('close', () => close());
      response.writeHead(status, { 'content-length': '9' }).write('{', () => response.destroy());
    },
  };
}

/** Writes a space every few milliseconds until the connection is closed. */
function dripping(status = 200): ReturnType<typeof stalled> {
  let close: () => void;
  const closed = new Promise<void>((resolve) => (close = resolve));
  return {
    closed,
    listener: (_, response) => {
      response.writeHead(status);
      const timer = setInterval(() => response.write(' '), 5);
      response.once('close', () => {
        clearInterval(timer);
        close();
      });
    },
  };
}
