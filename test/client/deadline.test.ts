import { expect } from 'chai';
import { fetchTracking } from '../../src/client/fetch-tracking.js';
import { legsOf, multiLeg, reference } from '../tracking/answers.js';
import { holdClock, holdFetch, type HeldClock, type HeldFetch } from './held-fetch.js';

const inTransit = multiLeg(legsOf('Collected InTransit'));

const json = (body: unknown): Response => new Response(JSON.stringify(body));

/** What was asked: how it ended, or that it has not. */
interface Asked {
  readonly running: AbortController;
  readonly outcome: () => string;
  readonly ended: Promise<void>;
}

const ask = (api: HeldFetch, expectedDelivery = false, proxyUrl = '/delivery'): Asked => {
  const running = new AbortController();
  let outcome = 'waiting';
  const request = { reference, proxyUrl, expectedDelivery, fetch: api.fetch } as const;
  const rest = { mode: 'multi-leg', credentials: 'omit', token: '' } as const;
  const ended = fetchTracking({ ...request, ...rest }, running, false).then(
    ({ consignment: { state, expectedDelivery: expected } }) =>
      void (outcome = `${state ?? 'nothing known'}${expected ? ', expected' : ''}`),
    (error: { kind: string }) => void (outcome = error.kind),
  );
  return { running, outcome: () => outcome, ended };
};

describe('the deadline', () => {
  let clock: HeldClock;

  beforeEach(() => void (clock = holdClock()));
  afterEach(() => clock.release());

  for (const heedsSignal of [true, false])
    it(`ends a request that is never answered, by a fetch that ${heedsSignal ? 'heeds' : 'ignores'} its signal`, async () => {
      const api = holdFetch(heedsSignal);
      const asked = ask(api);
      await clock.pass(9_900);
      expect(asked.outcome()).to.equal('waiting');
      await clock.pass(200);
      await asked.ended;
      expect(asked.outcome()).to.equal('timeout');
      expect(api.requests[0]!.init.signal!.aborted).to.equal(true);
    });

  it('ends an answer whose body never ends', async () => {
    const api = holdFetch();
    const asked = ask(api);
    (await api.requestFor(reference)).answer(
      new Response(new ReadableStream({ start: (stream) => stream.enqueue(new Uint8Array([123])) })),
    );
    await clock.pass(10_100);
    await asked.ended;
    expect(asked.outcome()).to.equal('timeout');
  });

  it('ends an error whose body never ends', async () => {
    const api = holdFetch();
    const asked = ask(api);
    (await api.requestFor(reference)).answer(new Response(new ReadableStream({}), { status: 500 }));
    await clock.pass(10_100);
    await asked.ended;
    expect(asked.outcome()).not.to.equal('waiting');
  });

  it('is over when the answer has come', async () => {
    const api = holdFetch();
    const asked = ask(api, true);
    (await api.requestFor('/status/')).answer(json({ Status: 'InTransit' }));
    (await api.requestFor(`/delivery/${reference}`)).answer(json(inTransit));
    await asked.ended;
    expect(clock.pending()).to.equal(0);
    expect(asked.outcome()).to.equal('InTransit');
  });

  it('leaves no request open behind an answer that decides', async () => {
    for (const decides of [json(inTransit), new Response('', { status: 404 })]) {
      const api = holdFetch();
      const asked = ask(api, true);
      const status = await api.requestFor('/status/');
      (await api.requestFor(`/delivery/${reference}`)).answer(decides);
      await clock.pass(4_100);
      await asked.ended;
      expect(status.init.signal!.aborted).to.equal(true);
    }
  });

  it('starts with the request: time in the queue does not count', async () => {
    const api = holdFetch();
    const all = Array.from({ length: 60 }, () => ask(api, true));
    let most = 0;
    for (let answered = 0; answered < 120; most = Math.max(most, api.requests.length - answered)) {
      const open = api.requests.slice(answered);
      await clock.pass(1_500);
      for (const { url, answer } of open)
        answer(json(url.includes('/status/') ? { Status: 'Delivered' } : inTransit));
      answered += open.length;
      await clock.pass(0);
    }
    await Promise.all(all.map(({ ended }) => ended));
    expect(new Set(all.map(({ outcome }) => outcome()))).to.deep.equal(new Set(['Delivered']));
    expect(most).to.equal(6);
    expect(clock.pending()).to.equal(0);
  });

  it('still ends a request that has waited in the queue', async () => {
    const api = holdFetch();
    const all = Array.from({ length: 7 }, () => ask(api));
    await clock.pass(10_000);
    await all[0]!.ended;
    await clock.pass(9_900);
    expect(all[6]!.outcome()).to.equal('waiting');
    await clock.pass(200);
    await all[6]!.ended;
    expect(all[6]!.outcome()).to.equal('timeout');
  });

  it('is over when the request has failed', async () => {
    const api = holdFetch();
    const asked = ask(api);
    (await api.requestFor(reference)).fail(new TypeError('reset'));
    await asked.ended;
    expect(clock.pending()).to.equal(0);
  });
});

describe('a request that is given up', () => {
  for (const heedsSignal of [true, false])
    it(`ends at once, by a fetch that ${heedsSignal ? 'heeds' : 'ignores'} its signal`, async () => {
      const api = holdFetch(heedsSignal);
      const asked = ask(api, true);
      await api.requestFor('/status/');
      asked.running.abort();
      await asked.ended;
      expect(asked.outcome()).not.to.equal('waiting');
      for (const { init } of api.requests) expect(init.signal!.aborted).to.equal(true);
    });
});

describe('PRO’s own state, asked beside the timeline', () => {
  const timeline = async (api: HeldFetch): Promise<void> =>
    (await api.requestFor(`/delivery/${reference}`)).answer(json(inTransit));

  const withStatus = async (answer: Response | Error): Promise<string> => {
    const api = holdFetch();
    const asked = ask(api, true);
    await timeline(api);
    const status = await api.requestFor(`/delivery/status/${reference}`);
    if (answer instanceof Error) status.fail(answer);
    else status.answer(answer);
    await asked.ended;
    return asked.outcome();
  };

  it('is the headline, with its expected date', async () => {
    const body = { Status: 'Cancelled', ExpectedDeliveryDate: '2020-06-02T14:20:11+01:00' };
    expect(await withStatus(json(body))).to.equal('Cancelled, expected');
  });

  it('is not asked for where nobody wants it', async () => {
    const api = holdFetch();
    const asked = ask(api, false);
    await timeline(api);
    await asked.ended;
    expect(api.requests).to.have.lengthOf(1);
  });

  it('is not asked for where a template has no place for it', async () => {
    const api = holdFetch();
    const asked = ask(api, true, '/delivery/{consignment}');
    await timeline(api);
    await asked.ended;
    expect(asked.outcome()).to.equal('InTransit');
    expect(api.requests).to.have.lengthOf(1);
  });

  const failures: readonly (readonly [what: string, answer: () => Response | Error])[] = [
    ['a network failure', () => new TypeError('reset')],
    ['404', () => new Response(null, { status: 404 })],
    ['401', () => new Response(null, { status: 401 })],
    ['429', () => new Response('{}', { status: 429, headers: { 'retry-after': '60' } })],
    ['500', () => new Response('oops', { status: 500 })],
    ['a web page', () => new Response('<!doctype html>')],
    ['nothing', () => new Response('')],
    ['null', () => json(null)],
    ['a list', () => json([])],
    ['a status of another type', () => json({ Status: {}, ExpectedDeliveryDate: [] })],
    ['a state that nobody knows', () => json({ Status: 'Teleported' })],
    [
      'another consignment’s status',
      () => json({ ConsignmentReferenceForAllLegsAssignedByMpd: 'EC-999-999-999', Status: 'Lost' }),
    ],
  ];
  for (const [what, answer] of failures)
    it(`never hides the timeline: ${what}`, async () => {
      expect(await withStatus(answer())).to.equal('InTransit');
    });

  it('never hides the timeline when it never comes', async () => {
    const clock = holdClock();
    try {
      for (const heedsSignal of [true, false]) {
        const api = holdFetch(heedsSignal);
        const asked = ask(api, true);
        await timeline(api);
        await clock.pass(9_900);
        await asked.ended;
        expect(asked.outcome()).to.equal('InTransit');
      }
    } finally {
      clock.release();
    }
  });

  it('does not stand in for a timeline that failed', async () => {
    const api = holdFetch();
    const asked = ask(api, true);
    (await api.requestFor('/status/')).answer(json({ Status: 'Delivered' }));
    (await api.requestFor(`/delivery/${reference}`)).answer(new Response(null, { status: 404 }));
    await asked.ended;
    expect(asked.outcome()).to.equal('no-proxy');
  });

  it('does not keep a failure of the timeline waiting', async () => {
    const api = holdFetch();
    const asked = ask(api, true);
    (await api.requestFor(`/delivery/${reference}`)).answer(new Response(null, { status: 500 }));
    await asked.ended;
    expect(asked.outcome()).to.equal('server');
  });
});
