import type { Redact, TrackingProxyOptions } from '../../src/proxy/index.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createTrackingProxy } from '../../src/proxy/index.js';
import { flattened, multiLeg, REFERENCE, status, withEvent } from './answers.js';
import { held, inProcess, settle } from './in-process.js';
import { everybody, KEY, problemOf, startProxy } from './proxy-server.js';
import { json, startUpstream } from './upstream.js';

const path = `/delivery-status/${REFERENCE}`;

/** The event that a shopper gets when PRO answers one event. */
async function shown(
  event: Record<string, unknown>,
  redact: Redact,
  access: TrackingProxyOptions['access'] = everybody,
): Promise<unknown> {
  const proxy = createTrackingProxy({
    apiKey: KEY,
    access,
    redact,
    fetch: async () => Response.json(withEvent(event)),
  });
  const response = await proxy(new Request(`https://shop.example${path}`));
  const body = (await response.json()) as { TrackedPackages: { Events: unknown[] }[] };
  return body.TrackedPackages[0]?.Events[0];
}

describe('public access', () => {
  it('shows neither who signed nor where, in either shape', async (t) => {
    for (const answer of [multiLeg, flattened]) {
      const upstream = await startUpstream(t, json(answer));
      const proxy = await startProxy(t, { api: upstream.url, access: { kind: 'public' } });
      const body = await (await proxy.get(path)).text();
      assert.doesNotMatch(body, /Smith|Sample Location|SignedBy|"Location"/);
      assert.match(body, /"TimeStamp":"2020-02-11/);
    }
  });

  it('shows places when asked to', async () => {
    const event = { SignedBy: 'C. Smith', Location: 'Leeds' };
    assert.deepEqual(await shown(event, { location: 'full' }, { kind: 'public' }), { Location: 'Leeds' });
  });

  it('shows the status, which holds nothing personal', async (t) => {
    const upstream = await startUpstream(t, json(status));
    const proxy = await startProxy(t, { api: upstream.url, access: { kind: 'public' } });
    assert.deepEqual(await (await proxy.get(`/delivery-status/status/${REFERENCE}`)).json(), status);
  });
});

describe('redaction', () => {
  const event = { Description: 'Scan', SignedBy: 'C. Smith', Location: 'Leeds' };

  it('leaves everything as it is by default, when access is authorised', async () => {
    assert.deepEqual(await shown(event, {}), event);
  });

  it('leaves out what is to be left out', async () => {
    assert.deepEqual(await shown(event, { signedBy: 'hidden' }), { Description: 'Scan', Location: 'Leeds' });
    assert.deepEqual(await shown(event, { location: 'hidden' }), {
      Description: 'Scan',
      SignedBy: 'C. Smith',
    });
  });

  for (const [name, initials] of [
    ['C. Smith', 'C. S.'],
    ['mary-jane o’neil', 'M. O.'],
    ['Émile Ångström', 'É. Å.'],
    ['J.SMITH', 'J. S.'],
    ['Left with the neighbour', 'L. W. T.'],
    ['𝒜da Byron', '𝒜. B.'],
    // Here the first letter is the whole name.
    ['李 小龙', undefined],
    ['김민수', undefined],
    ['42', undefined],
    ['   ', undefined],
  ] as const) {
    it(`shortens the signature ${name} to ${initials}`, async () => {
      const expected = initials === undefined ? {} : { SignedBy: initials };
      assert.deepEqual(await shown({ SignedBy: name }, { signedBy: 'initials' }), expected);
    });
  }

  for (const [place, town] of [
    ['Leeds', 'Leeds'],
    ['Leeds, GB', 'Leeds'],
    ['12 High Street, Leeds, LS1 4AP', 'Leeds'],
    ['High Street, Leeds LS1 4AP, GB', 'Leeds'],
    ['Rose Cottage, Leeds', 'Leeds'],
    ['Hauptstraße 5, 10115 Berlin', 'Berlin'],
    ['Hauptstraße, Berlin', 'Berlin'],
    ['5 rue de la Paix; 75002 Paris', 'Paris'],
    ['Springfield IL 62704', 'Springfield'],
    ['1012 AB Amsterdam', 'Amsterdam'],
    ['12 High Street', undefined],
    ['High Street', undefined],
    ['Flat A', undefined],
    ['Hauptstraße 5', undefined],
    ['51.5, -0.12', undefined],
    ['c/o A. Sample, 12 Road, Leeds', 'Leeds'],
    ['C/O Anna Sample, 12 Road, Leeds LS1 4AP', 'Leeds'],
    ['℅ Anna Sample, Leeds', undefined],
    ['c/o Sample, Anna, Leeds', undefined],
    ['Leeds, c/o Anna Sample', undefined],
    ['Leeds, c/o Sample, Anna', undefined],
    ['c/o Anna Sample', undefined],
    ['Anna Sample c/o Ben Sample, Leeds', undefined],
    ['12 Road, Leeds, A. Sample', 'Leeds'],
    ['12 Road, Leeds LS1 4AP, Anna Sample', 'Leeds'],
    ['Leeds (Anna Sample)', 'Leeds'],
    ['Leeds [c/o Anna Sample]', undefined],
    ['Mrs Sample, 12 Road, Leeds', 'Leeds'],
    ['Leeds, Mrs Sample', undefined],
    ['Reception: Anna Sample', undefined],
    ['Anna Sample <anna@mail.example>', 'Anna Sample'],
    ['anna@mail.example', undefined],
    ['Familie Muster, z. Hd. Frau Muster, Hauptstr. 5, 10115 Berlin', 'Berlin'],
    ['Hauptstraße 5, 10115, Berlin', 'Berlin'],
    ['Muster, Chausseestr. 12a, D-10115 Berlin', 'Berlin'],
    ['M. Exemple, chez Mme Durand, 5 rue de la Paix, 75002 Paris, FR', 'Paris'],
    ['Calle Mayor 5, 28013 Madrid', 'Madrid'],
    ['Via Roma 1, 00184 Roma', 'Roma'],
    ['Damrak 1, 1012 LG Amsterdam', 'Amsterdam'],
    ['t.a.v. A. Voorbeeld, Damrak 1, 1012 LG Amsterdam', 'Amsterdam'],
    ['ul. Długa 5, 00-950 Warszawa', 'Warszawa'],
    ['Drottninggatan 5, 111 51 Stockholm', 'Stockholm'],
    ['12 Main St, Springfield, IL 62704', 'Springfield'],
    ['Flat 3, 12 High Street, Leeds, LS1 4AP, United Kingdom', 'Leeds'],
    ['Leeds, United Kingdom', 'Leeds'],
    ['Berlin, Deutschland', 'Berlin'],
    ['Leeds; Anna Sample', undefined],
    ['Anna Sample, Leeds', undefined],
    ['Leeds - Anna Sample', undefined],
    ['12 Road, Leeds, Anna Sample', undefined],
    ['c\\o Anna Sample', undefined],
    ['c|o Anna Sample', undefined],
    ['c-o Anna Sample', undefined],
    ['c\u2044o Anna Sample', undefined],
    ['co Anna Sample', undefined],
    ['C/- Anna Sample, Perth', undefined],
    ['Москва, ул. Ленина, 5', undefined],
    ['Budapest, Minta utca', undefined],
    ['Anna Sample, 12 Road', undefined],
    ['Anna Sample, Hauptstraße', undefined],
    ['Anna Sample, 12 Road, Leeds', 'Leeds'],
    ['Parcelshop, 12 Road, Leeds', 'Leeds'],
    ['L’Aquila', 'L’Aquila'],
    ['07700 900123', undefined],
    ['x'.repeat(2_000), undefined],
    ['', undefined],
  ] as const) {
    it(`leaves of the place '${place.slice(0, 80)}' the town ${town}`, async () => {
      const expected = town === undefined ? {} : { Location: town };
      assert.deepEqual(await shown({ Location: place }, { location: 'town' }), expected);
    });
  }
});

describe('authorised access', () => {
  it('answers a refusal just like a consignment that PRO does not know', async (t) => {
    const upstream = await startUpstream(t, json({ Code: 'X', CorrelationId: 'abc' }, 404));
    const unknown = await startProxy(t, { api: upstream.url });
    const refused = await startProxy(t, {
      api: upstream.url,
      access: { kind: 'authorize', authorize: async () => false },
    });
    const [first, second] = [await unknown.get(path), await refused.get(path)];
    assert.equal(upstream.asked.length, 1);
    assert.equal(first.status, 404);
    assert.equal(second.status, 404);
    assert.equal(await second.text(), await first.text());
    const headers = (response: Response) => [...response.headers].filter(([name]) => name !== 'date');
    assert.deepEqual(headers(second), headers(first));
  });

  it('takes nothing but true for a yes', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    for (const decision of [undefined, null, 1, 'yes', {}, new Response()]) {
      const authorize = () => decision as unknown as boolean;
      const proxy = await startProxy(t, { api: upstream.url, access: { kind: 'authorize', authorize } });
      assert.equal((await proxy.get(path)).status, 404);
    }
    assert.equal(upstream.asked.length, 0);
  });

  it('shows the function the request and the reference in upper case', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const seen: unknown[] = [];
    const authorize = (request: Request, reference: string) => {
      seen.push(request.headers.get('cookie'), reference);
      return true;
    };
    const proxy = await startProxy(t, { api: upstream.url, access: { kind: 'authorize', authorize } });
    await proxy.get(path.toLowerCase(), { headers: { cookie: 'session=1' } });
    assert.deepEqual(seen, ['session=1', REFERENCE]);
  });

  it('waits 10 seconds for the function, and no longer', async (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] });
    const decision = held<boolean>();
    const proxy = inProcess({ access: { kind: 'authorize', authorize: () => decision.promise } });
    const [first, second] = [proxy.get(REFERENCE), proxy.get(REFERENCE)];
    await settle();
    t.mock.timers.tick(9_999);
    assert.equal(await Promise.race([first, settle().then(() => 'waiting')]), 'waiting');
    t.mock.timers.tick(1);
    for (const response of [await first, await second]) {
      assert.equal(response.status, 504);
      assert.equal((await problemOf(response)).code, 'authorize_timeout');
    }
    decision.release(true);
    await settle();
    assert.equal(proxy.asked.length, 0, 'a decision that comes late changes nothing');
  });

  it('answers 500 without a detail when the function fails, and asks PRO nothing', async (t) => {
    const upstream = await startUpstream(t, json(multiLeg));
    const authorize = () => assert.fail('no database at 10.0.0.1');
    const proxy = await startProxy(t, { api: upstream.url, access: { kind: 'authorize', authorize } });
    const response = await proxy.get(path);
    assert.equal(response.status, 500);
    const problem = await problemOf(response);
    assert.equal(problem.code, 'internal');
    assert.doesNotMatch(JSON.stringify([problem, proxy.log]), /database/);
    assert.equal(upstream.asked.length, 0);
  });
});
