import { expect } from 'chai';
import { fetchTracking, type TrackingRequest } from '../../src/client/fetch-tracking.js';
import { TrackingError } from '../../src/client/tracking-error.js';
import type { Consignment } from '../../src/tracking/consignment.js';
import { flattened, leg, legsOf, multiLeg, reference, scan } from '../tracking/answers.js';
import { holdFetch, type HeldFetch } from './held-fetch.js';

const inTransit = multiLeg(legsOf('Collected InTransit'));

const json = (body: unknown): Response =>
  new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });

const ask = (api: HeldFetch, more: Partial<TrackingRequest> = {}, fresh = false): Promise<Consignment> =>
  fetchTracking(
    {
      reference,
      proxyUrl: '/delivery-status',
      mode: 'multi-leg',
      expectedDelivery: false,
      credentials: 'same-origin',
      token: '',
      fetch: api.fetch,
      ...more,
    },
    new AbortController(),
    fresh,
  ).then(({ consignment }) => consignment);

const errorOf = async (asked: Promise<Consignment>): Promise<TrackingError> => {
  const error: unknown = await asked.then(
    () => new Error('it was read'),
    (reason: unknown) => reason,
  );
  if (error instanceof TrackingError) return error;
  throw error;
};

const headersOf = (init: RequestInit): Headers => new Headers(init.headers);

describe('an event that lies ahead', () => {
  const stamp = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

  const stateOf = async (headers: Record<string, string>): Promise<string | undefined> => {
    const api = holdFetch();
    const asked = ask(api);
    const body = multiLeg([leg('A', scan('InTransit', stamp(-1)), scan('OutForDelivery', stamp(2)))]);
    const request = await api.requestFor(reference);
    request.answer(new Response(JSON.stringify(body), { headers }));
    return (await asked).state;
  };

  it('is planned, and changes no state', async () => {
    expect(await stateOf({})).to.equal('InTransit');
  });

  it('has happened where only the device’s clock is behind', async () => {
    expect(await stateOf({ date: new Date(Date.now() + 3 * 86_400_000).toUTCString() })).to.equal(
      'OutForDelivery',
    );
  });
});

describe('the request', () => {
  const requestOf = async (more: Partial<TrackingRequest> = {}, fresh = false) => {
    const api = holdFetch();
    const asked = ask(api, more, fresh);
    const request = await api.requestFor(reference);
    request.answer(json(inTransit));
    await asked;
    expect(api.requests).to.have.lengthOf(1);
    return request;
  };

  it('is a GET of the proxy’s URL that asks for JSON', async () => {
    const { url, init } = await requestOf();
    expect(url).to.equal(`/delivery-status/${reference}`);
    expect(init.method ?? 'GET').to.equal('GET');
    expect(init.body ?? null).to.equal(null);
    expect(headersOf(init).get('accept')).to.equal('application/json');
  });

  it('goes where its mode says', async () => {
    const { url } = await requestOf({ mode: 'flattened' });
    expect(url).to.equal(`/delivery-status/flattened/${reference}`);
  });

  it('carries the token in a header and never in the URL', async () => {
    const { url, init } = await requestOf({ token: 'eyJ.secret.sig' });
    expect(headersOf(init).get('authorization')).to.equal('Bearer eyJ.secret.sig');
    expect(url).not.to.include('secret');
  });

  it('has no header that would need a preflight where there is no token', async () => {
    const { init } = await requestOf();
    expect([...headersOf(init).keys()]).to.deep.equal(['accept']);
  });

  for (const credentials of ['same-origin', 'include', 'omit'] as const)
    it(`sends credentials as it is told: ${credentials}`, async () => {
      expect((await requestOf({ credentials })).init.credentials).to.equal(credentials);
    });

  it('may use the browser’s cache, and passes it by for a fresh answer', async () => {
    expect((await requestOf({}, false)).init.cache ?? 'default').to.equal('default');
    expect((await requestOf({}, true)).init.cache).to.be.oneOf(['no-cache', 'no-store', 'reload']);
  });
});

describe('a good answer', () => {
  it('is read, in the shape that it has and not in the one that was asked for', async () => {
    for (const mode of ['multi-leg', 'flattened'] as const)
      for (const body of [inTransit, flattened(legsOf('Collected InTransit'))]) {
        const api = holdFetch();
        const asked = ask(api, { mode });
        (await api.requestFor(reference)).answer(json(body));
        expect((await asked).state).to.equal('InTransit');
      }
  });

  it('may call itself anything but JSON, and begin with a byte order mark', async () => {
    const api = holdFetch();
    const asked = ask(api);
    const headers = { 'content-type': 'text/plain' };
    // As bytes, as from the network: of a text, WebKit keeps the mark.
    const body = new TextEncoder().encode(`\ufeff${JSON.stringify(inTransit)}`);
    (await api.requestFor(reference)).answer(new Response(body, { headers }));
    expect((await asked).state).to.equal('InTransit');
  });
});

describe('an answer that cannot be used', () => {
  const good = JSON.stringify(inTransit);
  const rows: readonly (readonly [what: string, response: () => Response])[] = [
    ['a web page', () => new Response('<!doctype html><title>Sign in</title>')],
    ['nothing', () => new Response('')],
    ['status 204', () => new Response(null, { status: 204 })],
    ['null', () => json(null)],
    ['a list', () => json([inTransit])],
    ['a text', () => json('Delivered')],
    ['an empty object', () => json({})],
    ['JSON that was cut', () => new Response(good.slice(0, good.length / 2))],
    ['JSON with something after it', () => new Response(`${good}${good}`)],
    ['a list where none may be', () => json({ TrackedPackages: { Legs: [] } })],
    ['PRO’s error with status 200', () => json({ Code: 'x', Message: 'y', CorrelationId: 'z' })],
  ];
  for (const [what, response] of rows)
    it(`is malformed: ${what}`, async () => {
      const api = holdFetch();
      const asked = errorOf(ask(api));
      (await api.requestFor(reference)).answer(response());
      expect(await asked).to.include({ kind: 'malformed', retryable: true });
    });

  it('is a mismatch when it is for another consignment', async () => {
    const api = holdFetch();
    const asked = errorOf(ask(api, { reference: 'EC-999-999-999' }));
    (await api.requestFor('EC-999')).answer(json(inTransit));
    const error = await asked;
    expect(error.kind).to.equal('mismatch');
    expect(error.message).not.to.include('EC-');
  });

  it('says what is wrong with it and nothing of what it holds', async () => {
    const api = holdFetch();
    const asked = errorOf(ask(api));
    (await api.requestFor(reference)).answer(json({ TrackedPackages: [{ Legs: 'M. Pellworth' }] }));
    expect((await asked).message).to.equal('TrackedPackages[0].Legs: expected array, got string');
  });

  for (const [status, kind] of [
    [400, 'server'],
    [401, 'denied'],
    [404, 'no-proxy'],
    [429, 'rate-limited'],
    [500, 'server'],
  ] as const)
    it(`is ${kind} with status ${status}, although its body could be read`, async () => {
      const api = holdFetch();
      const asked = errorOf(ask(api));
      (await api.requestFor(reference)).answer(new Response(good, { status }));
      expect((await asked).kind).to.equal(kind);
    });
});

describe('a network that fails', () => {
  const setOnline = (online: boolean): void =>
    void Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });

  afterEach(() => void Reflect.deleteProperty(navigator, 'onLine'));

  for (const [online, kind] of [
    [true, 'network'],
    [false, 'offline'],
  ] as const) {
    it(`is ${kind} where the browser says that it is ${online ? 'online' : 'offline'}`, async () => {
      setOnline(online);
      const api = holdFetch();
      const asked = errorOf(ask(api));
      (await api.requestFor(reference)).fail(new TypeError('Failed to fetch M. Pellworth'));
      const error = await asked;
      expect(error).to.include({ kind, retryable: true });
      expect(error.message).not.to.include('Pellworth');
    });

    it(`is ${kind} too when it breaks in the middle of the answer`, async () => {
      setOnline(online);
      const api = holdFetch();
      const asked = errorOf(ask(api));
      const body = new ReadableStream({
        start: (stream) => {
          stream.enqueue(new TextEncoder().encode('{"TrackedPackages": ['));
          stream.error(new TypeError('reset'));
        },
      });
      (await api.requestFor(reference)).answer(new Response(body));
      expect((await asked).kind).to.equal(kind);
    });
  }

  it('does not hide that an answer came', async () => {
    setOnline(false);
    const api = holdFetch();
    const asked = errorOf(ask(api));
    (await api.requestFor(reference)).answer(new Response(null, { status: 404 }));
    expect((await asked).kind).to.equal('no-proxy');
  });

  it('may be a fetch of the page’s own that throws at once', async () => {
    setOnline(true);
    const throwing = (() => {
      throw new Error('not signed in');
    }) as typeof fetch;
    expect((await errorOf(ask(holdFetch(), { fetch: throwing }))).kind).to.equal('network');
  });
});
