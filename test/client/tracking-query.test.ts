/** One query per request: its state, who shares it, and when it polls. */
import { expect } from 'chai';
import type { TrackingRequest } from '../../src/client/fetch-tracking.js';
import type { Refresh } from '../../src/client/polling-schedule.js';
import type { QueryObserver, QueryState } from '../../src/client/query-state.js';
import { TrackingQuery } from '../../src/client/tracking-query.js';
import { legsOf, multiLeg, reference } from '../tracking/answers.js';
import { holdClock, holdFetch, type HeldClock, type HeldFetch, type HeldRequest } from './held-fetch.js';

const minute = 60_000;

const inTransit = multiLeg(legsOf('Collected InTransit'));
const delivered = multiLeg(legsOf('Collected Delivered'));

/** What it has received, in order. */
class Recorder implements QueryObserver {
  refresh: Refresh = 'auto';
  isVisible = true;
  readonly received: QueryState[] = [];

  onResult(state: QueryState): void {
    this.received.push(state);
  }

  get last(): QueryState | undefined {
    return this.received.at(-1);
  }
}

const { now } = Date;
const { random } = Math;
let clock: HeldClock;
let passed = 0;
let api: HeldFetch;
const unsubscribes: (() => void)[] = [];

beforeEach(() => {
  passed = 0;
  const start = now();
  Date.now = () => start + passed;
  Math.random = () => 0;
  clock = holdClock();
  api = holdFetch();
});
afterEach(() => {
  for (const unsubscribe of unsubscribes.splice(0)) unsubscribe();
  clock.release();
  Math.random = random;
  Date.now = now;
});

const pass = async (milliseconds: number): Promise<void> => {
  passed += milliseconds;
  await clock.pass(milliseconds);
};

/** Lets everything happen that needs no time. A body is read in several tasks. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 5; turn++) await clock.pass(0);
};

const requestFor = (more: Partial<TrackingRequest> = {}): TrackingRequest => ({
  reference,
  proxyUrl: '/delivery-status',
  mode: 'multi-leg',
  expectedDelivery: false,
  credentials: 'same-origin',
  token: '',
  fetch: api.fetch,
  ...more,
});

const lastRequest = (): HeldRequest => api.requests.at(-1)!;

const respond = async (body: unknown = inTransit, status = 200): Promise<void> => {
  const headers = { 'content-type': 'application/json' };
  lastRequest().answer(new Response(JSON.stringify(body), { status, headers }));
  await settle();
};

const subscribe = (query: TrackingQuery, options: Partial<Recorder> = {}): [Recorder, () => void] => {
  const observer = Object.assign(new Recorder(), options);
  const unsubscribe = query.subscribe(observer);
  unsubscribes.push(unsubscribe);
  return [observer, unsubscribe];
};

/** A query with one observer that has had a good result. */
const fetched = async (
  body: unknown = inTransit,
  options: Partial<Recorder> = {},
): Promise<[TrackingQuery, Recorder]> => {
  const query = TrackingQuery.for(requestFor());
  const [observer] = subscribe(query, options);
  query.fetch({ fresh: false });
  await settle();
  await respond(body);
  return [query, observer];
};

describe('the state of a query', () => {
  it('is empty at first', () => {
    expect(TrackingQuery.for(requestFor()).state).to.deep.equal({
      data: undefined,
      error: undefined,
      failures: 0,
      fetchedAt: 0,
      isFetching: false,
    });
  });

  it('says that a request runs, and then has its data', async () => {
    const query = TrackingQuery.for(requestFor());
    const [observer] = subscribe(query);
    query.fetch({ fresh: false });
    expect(query.state.isFetching).to.equal(true);
    await pass(1_000);
    await respond();
    const { data, error, failures, fetchedAt, isFetching } = query.state;
    expect(data?.consignment.state).to.equal('InTransit');
    expect(data?.asOf).to.equal(Date.now());
    expect([error, failures, fetchedAt, isFetching]).to.deep.equal([undefined, 0, Date.now(), false]);
    expect(observer.last).to.equal(query.state);
  });

  it('keeps the good result beside an error, counts failures in a row, and forgets them after a good result', async () => {
    const [query] = await fetched();
    const { data } = query.state;
    for (const failures of [1, 2, 3]) {
      query.fetch({ fresh: true });
      await settle();
      await respond({}, 500);
      expect(query.state.error?.kind).to.equal('server');
      expect(query.state.failures).to.equal(failures);
      expect(query.state.data).to.equal(data);
    }
    query.fetch({ fresh: true });
    await settle();
    await respond(delivered);
    expect(query.state.error).to.equal(undefined);
    expect(query.state.failures).to.equal(0);
    expect(query.state.data?.consignment.state).to.equal('Delivered');
  });

  it('is that of the last of several requests; the others are aborted', async () => {
    const query = TrackingQuery.for(requestFor());
    const [observer] = subscribe(query);
    query.fetch({ fresh: false });
    await settle();
    query.fetch({ fresh: true });
    await settle();
    expect(api.requests.map(({ init }) => init.signal?.aborted)).to.deep.equal([true, false]);
    expect(api.requests.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
    await respond(delivered);
    expect(observer.received.map(({ data }) => data?.consignment.state)).to.deep.equal([
      undefined,
      'Delivered',
    ]);
  });
});

describe('a subscriber', () => {
  it('receives the current state at once', async () => {
    const [query] = await fetched();
    const [second] = subscribe(query);
    expect(second.received).to.deep.equal([query.state]);
  });

  it('receives an error and that a request runs, too', async () => {
    const [query] = await fetched();
    query.fetch({ fresh: true });
    await settle();
    await respond({}, 500);
    query.fetch({ fresh: true });
    const { last } = subscribe(query)[0];
    expect(last?.error?.kind).to.equal('server');
    expect(last?.data?.consignment.state).to.equal('InTransit');
    expect(last?.isFetching).to.equal(true);
  });

  it('receives nothing more after it has unsubscribed', async () => {
    const [query] = await fetched();
    const [gone, unsubscribe] = subscribe(query);
    unsubscribe();
    query.fetch({ fresh: true });
    await settle();
    await respond(delivered);
    expect(gone.received).to.have.lengthOf(1);
  });
});

describe('a query is shared', () => {
  it('by those with the same request, who all receive its result', async () => {
    const query = TrackingQuery.for(requestFor());
    const [first] = subscribe(query);
    expect(TrackingQuery.for(requestFor())).to.equal(query);
    const [second] = subscribe(TrackingQuery.for(requestFor()));
    query.fetch({ fresh: false });
    await settle();
    await respond();
    expect(api.requests).to.have.lengthOf(1);
    for (const { last } of [first, second]) expect(last?.data?.consignment.state).to.equal('InTransit');
  });

  const others: readonly Partial<TrackingRequest>[] = [
    { reference: 'EC-OTHER' },
    { proxyUrl: '/elsewhere' },
    { mode: 'flattened' },
    { expectedDelivery: true },
    { credentials: 'include' },
    { token: 'another' },
  ];
  for (const other of others)
    it(`not with ${JSON.stringify(other)}`, () => {
      const query = TrackingQuery.for(requestFor());
      subscribe(query);
      expect(TrackingQuery.for(requestFor(other))).not.to.equal(query);
    });

  it('with another fetch only after a subscriber has used that one for it', async () => {
    const query = TrackingQuery.for(requestFor());
    subscribe(query);
    const newer = holdFetch();
    expect(TrackingQuery.for(requestFor({ fetch: newer.fetch }))).not.to.equal(query);
    query.useFetch(newer.fetch);
    expect(TrackingQuery.for(requestFor({ fetch: newer.fetch }))).to.equal(query);
    expect(TrackingQuery.for(requestFor())).to.equal(query);
    query.fetch({ fresh: false });
    await settle();
    expect([api, newer].map(({ requests }) => requests.length)).to.deep.equal([0, 1]);
  });

  it('as long as it has subscribers: without them its request is aborted and it is forgotten', async () => {
    const query = TrackingQuery.for(requestFor());
    const [, leave] = subscribe(query);
    const [last, leaveLast] = subscribe(query);
    query.fetch({ fresh: false });
    await settle();
    leave();
    expect(lastRequest().init.signal?.aborted).to.equal(false);
    leaveLast();
    expect(lastRequest().init.signal?.aborted).to.equal(true);
    expect(query.state.isFetching).to.equal(false);
    await settle();
    expect(last.received).to.have.lengthOf(1);
    expect(TrackingQuery.for(requestFor())).not.to.equal(query);
    expect(clock.pending()).to.equal(0);
  });

  it('and a new one continues from what the caller knows', async () => {
    const [query] = await fetched();
    query.fetch({ fresh: true });
    await settle();
    await respond({}, 500);
    const known = query.state;
    for (const unsubscribe of unsubscribes.splice(0)) unsubscribe();
    const next = TrackingQuery.for(requestFor(), known);
    expect(next).not.to.equal(query);
    expect(next.state).to.deep.equal(known);
  });
});

describe('seeding', () => {
  const seedOf = async (asOf: number, body = delivered): Promise<Parameters<TrackingQuery['seed']>[0]> => {
    const other = TrackingQuery.for(requestFor({ token: 'seed' }));
    const [, unsubscribe] = subscribe(other);
    other.fetch({ fresh: false });
    await settle();
    await respond(body);
    unsubscribe();
    return { ...other.state.data!, asOf };
  };

  it('fills an empty query, without a request', async () => {
    const seed = await seedOf(Date.now() - minute);
    const { length } = api.requests;
    const query = TrackingQuery.for(requestFor());
    const [observer] = subscribe(query);
    query.seed(seed);
    expect(observer.last?.data).to.equal(seed);
    expect(query.state.fetchedAt).to.equal(seed.asOf);
    await settle();
    expect(api.requests).to.have.lengthOf(length);
  });

  it('replaces older data, for all subscribers', async () => {
    const [query, observer] = await fetched();
    const seed = await seedOf(query.state.data!.asOf + 1);
    query.seed(seed);
    expect(observer.last?.data).to.equal(seed);
  });

  it('changes nothing if the query’s data is as new', async () => {
    const [query, observer] = await fetched();
    const { state } = query;
    const { length } = observer.received;
    for (const age of [0, 1, minute]) query.seed(await seedOf(state.data!.asOf - age));
    expect(query.state).to.equal(state);
    expect(observer.received).to.have.lengthOf(length);
  });

  it('leaves an error as it is', async () => {
    const [query] = await fetched();
    query.fetch({ fresh: true });
    await settle();
    await respond({}, 500);
    const { error, failures, fetchedAt } = query.state;
    query.seed(await seedOf(query.state.data!.asOf + 1));
    expect(query.state.data?.consignment.state).to.equal('Delivered');
    expect([query.state.error, query.state.failures, query.state.fetchedAt]).to.deep.equal([
      error,
      failures,
      fetchedAt,
    ]);
  });

  it('does not end a request that is running', async () => {
    const query = TrackingQuery.for(requestFor());
    const [observer] = subscribe(query);
    const seed = await seedOf(Date.now() - minute, inTransit);
    query.fetch({ fresh: false });
    await settle();
    query.seed(seed);
    expect(observer.last).to.deep.include({ data: seed, isFetching: true });
    await respond(delivered);
    expect(observer.last?.data?.consignment.state).to.equal('Delivered');
  });
});

describe('polling', () => {
  const count = (): number => api.requests.length;

  it('fetches past the browser’s cache when the state’s interval is over, for all observers once', async () => {
    const [query, observer] = await fetched();
    subscribe(query);
    await pass(16 * minute - 1);
    expect(count()).to.equal(1);
    await pass(1);
    expect(count()).to.equal(2);
    expect(lastRequest().init.cache).to.equal('no-cache');
    await respond(delivered);
    expect(observer.last?.data?.consignment.state).to.equal('Delivered');
  });

  it('ends with the delivery', async () => {
    const [query] = await fetched(delivered);
    expect(query.polling.due).to.equal(undefined);
    expect(clock.pending()).to.equal(0);
  });

  it('backs off after a failure', async () => {
    const [query] = await fetched();
    query.fetch({ fresh: true });
    await settle();
    await respond({}, 500);
    await pass(15_000);
    expect(count()).to.equal(3);
  });

  it('is as frequent as its most eager observer wants', async () => {
    const [query] = await fetched(inTransit, { refresh: 'off' });
    expect(query.polling.due).to.equal(undefined);
    const [, leave] = subscribe(query, { refresh: 30 });
    subscribe(query, { refresh: 600 });
    expect(query.polling.due).to.equal(Date.now() + 30_000);
    leave();
    expect(query.polling.due).to.equal(Date.now() + 600_000);
  });

  it('follows an observer that changes its mind', async () => {
    const [query, observer] = await fetched();
    observer.refresh = 'off';
    query.polling.plan();
    expect(clock.pending()).to.equal(0);
    observer.refresh = 60;
    query.polling.plan();
    await pass(minute);
    expect(count()).to.equal(2);
  });

  it('rests while no observer is visible, and fetches within 5 s when one is seen again', async () => {
    const [query, observer] = await fetched();
    observer.isVisible = false;
    query.polling.onVisibilityChange();
    expect(clock.pending()).to.equal(0);
    await pass(60 * minute);
    expect(count()).to.equal(1);
    observer.isVisible = true;
    Math.random = () => 0.999;
    query.polling.onVisibilityChange();
    expect(count()).to.equal(1);
    await pass(5_000);
    expect(count()).to.equal(2);
  });

  it('fetches within 3 s when the network is back', async () => {
    const [query] = await fetched();
    await pass(minute);
    Math.random = () => 0.999;
    query.polling.onOnline();
    expect(count()).to.equal(1);
    await pass(3_000);
    expect(count()).to.equal(2);
  });

  it('notices that the device has slept while its timers stood still', async () => {
    const [query] = await fetched();
    passed += 60 * minute;
    query.polling.checkClock();
    await settle();
    expect(count()).to.equal(2);
  });

  it('does nothing for a clock that was set forward by less than its interval', async () => {
    const [query] = await fetched();
    passed += 15 * minute;
    query.polling.checkClock();
    await settle();
    expect(count()).to.equal(1);
  });
});
