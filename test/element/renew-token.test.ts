/** A page that stays open longer than its token is valid. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { TrackingErrorEvent } from '../../src/element/events.js';
import { FakeApi, refusal } from './api.js';
import { eventually, settle } from './crowd.js';
import { place, type Driver } from './driver.js';
import { OpenPage, second } from './left-open.js';

const journey = journeyOf('J01');
const { reference } = journey;

interface Open {
  readonly driver: Driver;
  readonly api: FakeApi;
  /** The kinds of the errors that it has reported. */
  readonly errors: string[];
  /** How often the page was asked for a token. */
  readonly renewals: () => number;
}

/** An element whose page returns these tokens, one after the other, and then rejects. */
const open = async (...tokens: readonly (string | Promise<string>)[]): Promise<Open> => {
  const api = new FakeApi();
  const left = [...tokens];
  const renewToken = async (): Promise<string> => {
    const token = left.shift();
    renewals += 1;
    if (token === undefined) throw new Error('signed out');
    return token;
  };
  let renewals = 0;
  const driver = await place({ consignment: reference, token: 'old' }, { fetch: api.fetch, renewToken });
  const errors: string[] = [];
  driver.element.addEventListener('pro-tracking-error', ({ detail }: TrackingErrorEvent) =>
    errors.push(detail.kind),
  );
  return { driver, api, errors, renewals: () => renewals };
};

const refuse = async ({ api }: Open): Promise<void> => (await api.next()).answer(...refusal(401));

const answer = async ({ api }: Open): Promise<string | null> => {
  const request = await api.next();
  request.answerAs(journey);
  return request.headers.get('authorization');
};

const shown = async (...tokens: readonly (string | Promise<string>)[]): Promise<Open> => {
  const left = await open(...tokens);
  await answer(left);
  await left.driver.shows('ready');
  return left;
};

describe('a token that is refused', () => {
  it('is renewed before anything is shown, and the journey stays', async () => {
    const left = await shown('new');
    const reloaded = left.driver.element.reload();
    await refuse(left);
    expect(await answer(left)).to.equal('Bearer new');
    await reloaded;
    expect(left.driver.element.status).to.equal('ready');
    expect(left.driver.headline()).to.equal('Delivered');
    expect(left.errors).to.deep.equal([]);
    expect(left.driver.element.token).to.equal('new');
  });

  it('leaves the journey as it is while the page waits for the new one', async () => {
    let send!: (token: string) => void;
    const left = await shown(new Promise((resolve) => (send = resolve)));
    const reloaded = left.driver.element.reload();
    await refuse(left);
    await eventually(() => left.renewals() === 1, 'the page is asked');
    expect(left.driver.element.status).to.equal('ready');
    expect(left.driver.notice()).to.equal('');
    send('new');
    expect(await answer(left)).to.equal('Bearer new');
    await reloaded;
    expect(left.errors).to.deep.equal([]);
  });

  it('can be missing on first render: a page from a cache has none', async () => {
    const left = await open('new');
    await refuse(left);
    expect(await answer(left)).to.equal('Bearer new');
    await left.driver.shows('ready');
    expect(left.errors).to.deep.equal([]);
  });

  for (const [when, tokens] of [
    ['the page rejects', []],
    ['the page returns the same token', ['old']],
    ['no header can hold the new token', [Promise.resolve('old\n')]],
  ] as const)
    it(`is shown as a refusal if ${when}`, async () => {
      const left = await open(...tokens);
      await refuse(left);
      await left.driver.shows('denied');
      expect(left.renewals()).to.equal(1);
      expect(left.errors).to.deep.equal(['denied']);
      expect(left.api.requests).to.have.lengthOf(1);
    });

  it('is shown as a refusal if the new token is refused too, until the next reload', async () => {
    const left = await open('new', 'newer');
    await refuse(left);
    await refuse(left);
    await left.driver.shows('denied');
    expect(left.renewals()).to.equal(1);
    expect(left.errors).to.deep.equal(['denied']);
    const reloaded = left.driver.element.reload();
    await refuse(left);
    expect(await answer(left)).to.equal('Bearer newer');
    await reloaded;
    expect(left.driver.element.status).to.equal('ready');
  });

  it('is renewed again after it worked', async () => {
    const left = await shown('second', 'third');
    for (const token of ['second', 'third']) {
      const reloaded = left.driver.element.reload();
      await refuse(left);
      expect(await answer(left)).to.equal(`Bearer ${token}`);
      await reloaded;
    }
    expect(left.errors).to.deep.equal([]);
  });

  it('does not matter any more once another consignment is to be shown', async () => {
    let send!: (token: string) => void;
    const left = await open(new Promise((resolve) => (send = resolve)));
    await refuse(left);
    await eventually(() => left.renewals() === 1, 'the page is asked');
    const other = journeyOf('J02');
    await left.driver.set({ consignment: other.reference });
    (await left.api.next()).answerAs(other);
    await left.driver.shows('ready');
    send('of the first');
    await settle(left.driver.element);
    expect(left.driver.element.token).to.equal('old');
    expect(left.driver.element.status).to.equal('ready');
    expect(left.errors).to.deep.equal([]);
    expect(left.api.requests).to.have.lengthOf(2);
  });

  it('is renewed for another consignment too', async () => {
    const left = await open('new', 'newest');
    await refuse(left);
    await refuse(left);
    await left.driver.shows('denied');
    const other = journeyOf('J02');
    await left.driver.set({ consignment: other.reference });
    await refuse(left);
    (await left.api.next()).answerAs(other);
    await left.driver.shows('ready');
    expect(left.renewals()).to.equal(2);
  });
});

describe('a page that does not decide', () => {
  const page = new OpenPage();
  before(() => OpenPage.load());
  beforeEach(() => page.hold());
  afterEach(() => page.release());

  it('delays the refusal by ten seconds', async () => {
    const left = await page.open({ consignment: reference });
    left.driver.element.renewToken = () => new Promise(() => undefined);
    await page.answer(left, ...refusal(401));
    await page.pass(10 * second - 1);
    expect(left.driver.element.status).to.equal('loading');
    await page.pass(1);
    expect(left.driver.element.status).to.equal('denied');
  });
});

describe('no token is renewed', () => {
  for (const status of [404, 429, 500])
    it(`for the status ${status}`, async () => {
      const left = await open('new');
      (await left.api.next()).answer(...refusal(status));
      await left.driver.shows('not-found', 'rate-limited', 'failed');
      expect(left.renewals()).to.equal(0);
    });

  it('without a function, and the refusal is shown', async () => {
    for (const renewToken of [undefined, null, 'new', 7] as unknown as undefined[]) {
      const api = new FakeApi();
      const driver = await place({ consignment: reference }, { fetch: api.fetch, renewToken });
      (await api.next()).answer(...refusal(401));
      await driver.shows('denied');
    }
  });
});
