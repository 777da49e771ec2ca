/** Every status: what is told of it, to whom, what the shopper can do, and how it ends. */
import { expect } from '@open-wc/testing';
import type { TrackingErrorKind } from '../../src/client/tracking-error.js';
import type { TrackingStatus } from '../../src/element/state/tracking-state.js';
import type { TrackingErrorDetail } from '../../src/element/events.js';
import en from '../../src/element/i18n/locales/en.js';
import { legsOf } from '../tracking/answers.js';
import { refusal } from './api.js';
import type { Attributes, Driver } from './driver.js';
import {
  answerFor,
  changesIn,
  day,
  minute,
  OpenPage,
  second,
  type Answer,
  type LeftOpen,
} from './left-open.js';
import { statuses } from '../statuses.js';

const reference = 'EC-STATUS-1';

const inTransit = answerFor(reference, legsOf('Collected InTransit'));
const failing: Answer = [{ title: 'Internal Server Error' }, 500];

const page = new OpenPage();

before(() => OpenPage.load());
beforeEach(() => page.hold());
afterEach(() => page.release());

const engineHasThem = CSS.supports('selector(:state(ready))');

/** The custom states that name a status. */
const customStates = ({ element }: Driver): TrackingStatus[] =>
  statuses.filter((status) => element.matches(`:state(${status})`));

const open = (attributes: Attributes = {}): Promise<LeftOpen> =>
  page.open({ consignment: reference, ...attributes });

/** What the shopper can press, besides opening and folding. */
const buttons = ({ root }: Driver): string[] =>
  [...root.querySelectorAll('button')].map((button) => button.ariaLabel ?? button.textContent.trim());

const toldBy = ({ element }: Driver): TrackingErrorDetail[] => {
  const told: TrackingErrorDetail[] = [];
  element.addEventListener('pro-tracking-error', ({ detail }) => told.push(detail));
  return told;
};

type Meet = (left: LeftOpen) => Promise<void>;

interface Case {
  readonly status: TrackingStatus;
  readonly what: string;
  readonly attributes?: Attributes;
  readonly meet?: Meet;
  /** `''`: none. */
  readonly headline: string;
  readonly advice?: string | undefined;
  readonly buttons: readonly string[];
  readonly kind?: TrackingErrorKind;
}

const answered =
  (...answer: Answer): Meet =>
  (left) =>
    page.answer(left, ...answer);

const afterGood =
  (meet: Meet): Meet =>
  async (left) => {
    await page.answer(left, ...inTransit);
    void left.driver.element.reload();
    await page.settle();
    await meet(left);
  };

const failure = (status: keyof typeof en.notices): Pick<Case, 'status' | 'headline' | 'advice'> => ({
  status,
  ...en.notices[status],
});

const noRetry: readonly string[] = [];
const retry: readonly string[] = ['Try again'];

const cases: readonly Case[] = [
  {
    status: 'idle',
    what: 'there is no reference',
    attributes: { consignment: '' },
    headline: '',
    buttons: noRetry,
  },
  {
    ...failure('invalid'),
    what: 'the reference cannot be one',
    attributes: { consignment: 'EC 12/34' },
    buttons: noRetry,
    kind: 'invalid-reference',
  },
  {
    ...failure('invalid'),
    what: 'the proxy says that it cannot be one',
    meet: answered(...refusal(400)),
    buttons: noRetry,
    kind: 'invalid-reference',
  },
  { status: 'loading', what: 'the answer is still to come', headline: '', buttons: noRetry },
  {
    status: 'ready',
    what: 'there are events',
    meet: answered(...inTransit),
    headline: 'In transit',
    buttons: ['Copy the reference', 'Refresh'],
  },
  {
    status: 'empty',
    what: 'there are none',
    meet: answered(...answerFor(reference)),
    headline: en.notices.empty.headline,
    advice: en.notices.empty.advice,
    buttons: ['Copy the reference', 'Refresh'],
  },
  {
    status: 'stale',
    what: 'a later request fails',
    meet: afterGood(answered(...failing)),
    headline: 'In transit',
    buttons: ['Try again', 'Copy the reference', 'Refresh'],
    kind: 'server',
  },
  {
    status: 'stale',
    what: 'a later request finds nothing',
    meet: afterGood(answered(...refusal(404))),
    headline: 'In transit',
    buttons: ['Try again', 'Copy the reference', 'Refresh'],
    kind: 'not-found',
  },
  {
    ...failure('not-found'),
    what: 'the proxy knows no such consignment',
    meet: answered(...refusal(404)),
    buttons: noRetry,
    kind: 'not-found',
  },
  {
    ...failure('failed'),
    what: 'a 404 comes from neither PRO nor the proxy',
    meet: answered('<!doctype html><title>Not found</title>', 404),
    buttons: retry,
    kind: 'no-proxy',
  },
  ...[401, 403].map((status) => ({
    ...failure('denied'),
    what: `the proxy answers ${status}`,
    meet: answered({}, status),
    buttons: noRetry,
    kind: 'denied' as const,
  })),
  {
    ...failure('rate-limited'),
    what: 'the proxy answers 429',
    meet: answered({}, 429),
    buttons: retry,
    kind: 'rate-limited',
  },
  {
    ...failure('offline'),
    what: 'the network fails and the browser says that it is offline',
    meet: async (left) => {
      await page.setOnline(false);
      await page.fail(left);
    },
    buttons: retry,
    kind: 'offline',
  },
  {
    ...failure('failed'),
    what: 'the network fails',
    meet: (left) => page.fail(left),
    buttons: retry,
    kind: 'network',
  },
  {
    ...failure('failed'),
    what: 'the proxy fails',
    meet: answered(...failing),
    buttons: retry,
    kind: 'server',
  },
  {
    ...failure('failed'),
    what: 'a web page comes back',
    meet: answered('<!doctype html><title>Shop</title>'),
    buttons: retry,
    kind: 'malformed',
  },
  {
    ...failure('failed'),
    what: 'the answer is cut',
    meet: answered('{"ConsignmentReferenceForAllLegsAssignedByMpd":"EC-STA'),
    buttons: retry,
    kind: 'malformed',
  },
  {
    ...failure('failed'),
    what: 'the answer is for another consignment',
    meet: answered(...answerFor('EC-OTHER', legsOf('Collected'))),
    buttons: noRetry,
    kind: 'mismatch',
  },
  {
    ...failure('failed'),
    what: 'no answer comes within 10 s',
    meet: () => page.pass(10 * second),
    buttons: retry,
    kind: 'timeout',
  },
];

describe('the status', () => {
  for (const { status, what, attributes, meet, headline, advice = '', buttons: offered, kind } of cases)
    it(`is ${status} when ${what}: told as property, as custom state and in words`, async () => {
      const left = await open({ consignment: '' });
      const told = toldBy(left.driver);
      await left.driver.set({ consignment: reference, ...attributes });
      await page.settle();
      await meet?.(left);
      const { driver } = left;
      expect(driver.element.status).to.equal(status);
      if (engineHasThem) expect(customStates(driver)).to.deep.equal([status]);
      expect(driver.headline()).to.equal(headline);
      expect(driver.advice()).to.equal(advice);
      expect(buttons(driver)).to.deep.equal(offered);
      expect(told.map((detail) => detail.kind)).to.deep.equal(kind ? [kind] : []);
      if (status !== 'empty') expect(driver.text()).not.to.include(en.notices.empty.headline);
    });

  it('has every one of its values among these', () => {
    expect([...new Set(cases.map(({ status }) => status))].sort()).to.deep.equal([...statuses].sort());
  });
});

/** The first answer never came: what the shopper sees is not the end of it. */
const comeBack = async (left: LeftOpen, within: number): Promise<void> => {
  await page.untilAsked(left, within);
  await page.answer(left, ...inTransit);
  expect(left.driver.element.status).to.equal('ready');
  expect(left.driver.headline()).to.equal('In transit');
  expect(left.driver.retry()).to.equal(null);
};

const wait = ({ driver }: LeftOpen): string => driver.part('wait')?.textContent.trim() ?? '';
const goesOn = 'This page tries again by itself.';

describe('a failure', () => {
  for (const { status, what, meet, buttons: offered } of cases.filter(({ kind }) => kind)) {
    if (!meet || status === 'stale') continue;
    const isRetried = offered === retry;
    it(`says ${isRetried ? 'that the page goes on by itself' : 'nothing of going on'} when ${what}`, async () => {
      const left = await open();
      await meet(left);
      expect(wait(left)).to.equal(isRetried ? goesOn : '');
    });
  }

  it('says nothing of going on where the page is not to', async () => {
    const left = await open({ refresh: 'off' });
    await page.answer(left, ...failing);
    expect(wait(left)).to.equal('');
    await left.driver.set({ refresh: 'auto' });
    await page.settle();
    expect(wait(left)).to.equal(goesOn);
  });
});

describe('rate-limited', () => {
  const limited = async (retryAfter?: string, status = 429): Promise<LeftOpen> => {
    const left = await open();
    const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': retryAfter };
    await page.answer(left, {}, status, headers);
    return left;
  };

  it('counts down, and asks by itself when that is over', async () => {
    const left = await limited('40');
    expect(wait(left)).to.equal(`You can try again in 40 seconds. ${goesOn}`);
    await page.pass(second);
    expect(wait(left)).to.equal(`You can try again in 39 seconds. ${goesOn}`);
    await page.pass(38 * second);
    expect(wait(left)).to.equal(`You can try again in 1 second. ${goesOn}`);
    expect(left.api.requests).to.have.lengthOf(1);
    await comeBack(left, second);
  });

  it('counts whole minutes of a longer time', async () => {
    const left = await limited('150');
    expect(wait(left)).to.equal(`You can try again in 2 minutes. ${goesOn}`);
    await page.pass(31 * second);
    expect(wait(left)).to.equal(`You can try again in 1 minute. ${goesOn}`);
    await page.pass(60 * second);
    expect(wait(left)).to.equal(`You can try again in 59 seconds. ${goesOn}`);
    await comeBack(left, 59 * second);
  });

  it('changes nothing in the page while it says the same', async () => {
    const left = await limited('3600');
    await page.pass(second);
    expect(Math.min(...page.pending), 'the next look').to.be.above(50 * second);
    const changes = changesIn(left.driver);
    await page.pass(50 * second);
    expect(changes()).to.have.lengthOf(0);
    await page.pass(10 * second);
    expect(changes()).to.have.lengthOf(1);
  });

  it('lets the shopper ask when that is over, and not before', async () => {
    const left = await limited('40');
    const { driver, api } = left;
    await driver.set({ refresh: 'off' });
    await page.settle();
    expect(wait(left)).to.equal('You can try again in 40 seconds.');
    driver.retry()!.click();
    await page.pass(39 * second);
    expect(driver.retry()!.ariaDisabled).to.equal('true');
    driver.retry()!.click();
    await page.settle();
    expect(api.requests).to.have.lengthOf(1);
    await page.pass(second);
    expect(wait(left)).to.equal('');
    expect(driver.retry()!.ariaDisabled).to.equal('false');
    driver.retry()!.click();
    await page.settle();
    expect(api.requests).to.have.lengthOf(2);
  });

  it('counts to a date too, by the server’s clock', async () => {
    const left = await open();
    const days = 3 * day;
    const headers = {
      date: new Date(page.now + days).toUTCString(),
      'retry-after': new Date(page.now + days + 30 * second).toUTCString(),
    };
    await page.answer(left, {}, 429, headers);
    expect(wait(left)).to.equal(`You can try again in 30 seconds. ${goesOn}`);
    await page.pass(10 * second);
    expect(wait(left)).to.equal(`You can try again in 20 seconds. ${goesOn}`);
    await comeBack(left, 20 * second);
  });

  it('counts to a date by the device’s clock where the server tells none', async () => {
    const left = await limited(new Date(page.now + 30 * second).toUTCString());
    await page.pass(10 * second);
    expect(wait(left)).to.equal(`You can try again in 20 seconds. ${goesOn}`);
    await comeBack(left, 20 * second);
  });

  it('without a time says none, and asks by itself all the same', async () => {
    const left = await limited();
    expect(wait(left)).to.equal(goesOn);
    expect(left.driver.retry()!.ariaDisabled).to.equal('false');
    await comeBack(left, 30 * second);
  });

  it('counts at most an hour', async () => {
    const left = await limited('86400');
    expect(wait(left)).to.equal(`You can try again in 1 hour. ${goesOn}`);
    await page.pass(59 * minute);
    expect(left.api.requests).to.have.lengthOf(1);
    await comeBack(left, minute);
  });

  it('is not alone in that: a 503 with a time counts down too', async () => {
    const left = await limited('40', 503);
    expect(left.driver.element.status).to.equal('failed');
    expect(wait(left)).to.equal(`You can try again in 40 seconds. ${goesOn}`);
    await comeBack(left, 40 * second);
  });

  it('does not wait for days when the device’s clock is set back', async () => {
    const left = await limited('40');
    await page.jump(-day);
    await comeBack(left, 40 * second);
  });
});

/** Loses the network before the first answer, and the browser knows it or not. */
const lose = async (isKnown: boolean): Promise<LeftOpen> => {
  if (isKnown) await page.setOnline(false);
  const left = await open();
  await page.fail(left);
  expect(left.driver.element.status).to.equal(isKnown ? 'offline' : 'failed');
  return left;
};

describe('a first load that fails is not remembered', () => {
  it('offline: asks once, within 3 s of the network’s return', async () => {
    const left = await lose(true);
    await page.pass(10 * second);
    expect(left.api.requests).to.have.lengthOf(1);
    await page.setOnline(true);
    await comeBack(left, 3 * second);
    await page.pass(5 * minute);
    expect(left.api.requests).to.have.lengthOf(2);
  });

  it('offline: asks by itself also where the browser never tells of the return', async () => {
    const left = await lose(true);
    await comeBack(left, 30 * second);
  });

  it('offline, and back at once: does not wait', async () => {
    const left = await lose(true);
    await page.setOnline(true);
    await comeBack(left, 3 * second);
  });

  it('failed for want of a network: asks by itself, no sooner than 15 s later', async () => {
    const left = await lose(false);
    await page.pass(14 * second);
    expect(left.api.requests).to.have.lengthOf(1);
    await comeBack(left, 16 * second);
  });

  it('failed at the proxy: asks by itself', async () => {
    const left = await open();
    await page.answer(left, ...failing);
    await comeBack(left, 30 * second);
  });

  it('without an answer in time: asks by itself', async () => {
    const left = await open();
    await page.pass(10 * second);
    expect(left.driver.element.status).to.equal('failed');
    await comeBack(left, 30 * second);
  });

  it('and fails again and again: asks by itself until it works', async () => {
    const left = await lose(false);
    for (let time = 0; time < 6; time++) {
      await page.untilAsked(left, 5 * minute);
      await page.fail(left);
    }
    await comeBack(left, 5 * minute);
  });

  it('the shopper’s own try works without a reload of the page', async () => {
    const left = await lose(true);
    await page.setOnline(true);
    left.driver.retry()!.click();
    await page.settle();
    await page.answer(left, ...inTransit);
    expect(left.driver.element.status).to.equal('ready');
  });

  it('nor for another element that asks for the same later', async () => {
    const left = await lose(false);
    const later = await page.open({ consignment: reference }, left.api);
    await page.answer(later, ...inTransit);
    expect(later.driver.element.status).to.equal('ready');
    expect(left.driver.element.status).to.equal('ready');
  });

  for (const status of [400, 401, 403, 404])
    it(`but a ${status} is not asked about again, until the reference is another`, async () => {
      const left = await open();
      await page.answer(left, ...refusal(status));
      await page.setOnline(true);
      await page.pass(60 * minute);
      expect(left.api.requests).to.have.lengthOf(1);
      await left.driver.set({ consignment: 'EC-STATUS-2' });
      await page.settle();
      await page.answer(left, ...answerFor('EC-STATUS-2', legsOf('Collected')));
      expect(left.driver.element.status).to.equal('ready');
    });
});

describe('stale', () => {
  const lost = async (): Promise<LeftOpen> => {
    const left = await open();
    await page.answer(left, ...inTransit);
    await page.untilAsked(left, 18 * minute);
    await page.fail(left);
    expect(left.driver.element.status).to.equal('stale');
    expect(left.driver.headline()).to.equal('In transit');
    return left;
  };

  it('goes by itself', async () => {
    const left = await lost();
    await comeBack(left, 30 * second);
    expect(left.driver.notice()).to.equal('');
  });

  it('goes with the network’s return', async () => {
    const left = await lost();
    await page.setOnline(true);
    await comeBack(left, 3 * second);
  });

  it('goes with the shopper’s own try', async () => {
    const left = await lost();
    left.driver.retry()!.click();
    await page.settle();
    await page.answer(left, ...inTransit);
    expect(left.driver.element.status).to.equal('ready');
    expect(left.driver.notice()).to.equal('');
  });
});
