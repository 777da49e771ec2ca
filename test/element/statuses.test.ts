/** Every status: how the page and the shopper learn of it, what the shopper can do, and how it ends. */
import { expect } from '@open-wc/testing';
import type { TrackingErrorKind } from '../../src/client/tracking-error.js';
import type { TrackingStatus } from '../../src/element/state/tracking-state.js';
import type { TrackingErrorDetail } from '../../src/element/events.js';
import en from '../../src/element/i18n/locales/en.js';
import { leg, legsOf, scan } from '../tracking/answers.js';
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

/** Events of the day that the page's clock shows. */
const inTransit = answerFor(reference, [
  leg('Northway', scan('Collected', '2024-03-06T06:00:00Z'), scan('InTransit', '2024-03-06T08:30:00Z')),
]);
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

/** The labels of the buttons, except folds. */
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
  /** `''` if there is none; so is the line. */
  readonly headline: string;
  readonly line?: string | undefined;
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

const failure = (status: keyof typeof en.notices): Pick<Case, 'status' | 'headline' | 'line'> => ({
  status,
  headline: en.notices[status].headline,
  line: en.notices[status].line,
});

const copy = 'Copy tracking reference';
const noButton: readonly string[] = [];

/** A failure after which the page also retries by itself. */
const retried: Pick<Case, 'status' | 'headline' | 'line' | 'buttons'> = {
  ...failure('failed'),
  line: `${en.notices.failed.line} ${en.retriesItself}`,
  buttons: ['Try now'],
};

const shown: Pick<Case, 'headline' | 'line'> = { headline: 'On its way', line: 'Today, 08:30' };

const cases: readonly Case[] = [
  {
    status: 'idle',
    what: 'there is no reference',
    attributes: { consignment: '' },
    headline: '',
    buttons: noButton,
  },
  {
    ...failure('invalid'),
    what: 'the reference cannot be one',
    attributes: { consignment: 'EC 12/34' },
    buttons: [copy],
    kind: 'invalid-reference',
  },
  {
    ...failure('invalid'),
    what: 'the proxy says that it cannot be one',
    meet: answered(...refusal(400)),
    buttons: [copy],
    kind: 'invalid-reference',
  },
  { status: 'loading', what: 'the response is still to come', headline: '', buttons: noButton },
  {
    status: 'ready',
    what: 'there are events',
    meet: answered(...inTransit),
    ...shown,
    buttons: ['Refresh', copy],
  },
  {
    ...failure('empty'),
    what: 'there are none',
    meet: answered(...answerFor(reference)),
    buttons: [copy, 'Refresh'],
  },
  {
    status: 'stale',
    what: 'a later request fails',
    meet: afterGood(answered(...failing)),
    ...shown,
    buttons: ['Refresh', copy],
    kind: 'server',
  },
  {
    status: 'stale',
    what: 'a later request finds nothing',
    meet: afterGood(answered(...refusal(404))),
    ...shown,
    buttons: ['Refresh', copy],
    kind: 'not-found',
  },
  {
    ...failure('not-found'),
    what: 'the proxy knows no such consignment',
    meet: answered(...refusal(404)),
    buttons: ['Try again', copy],
    kind: 'not-found',
  },
  {
    ...retried,
    what: 'a 404 comes from neither PRO nor the proxy',
    meet: answered('<!doctype html><title>Not found</title>', 404),
    kind: 'no-proxy',
  },
  ...[401, 403].map((status) => ({
    ...failure('denied'),
    what: `the proxy answers ${status}`,
    meet: answered({}, status),
    buttons: noButton,
    kind: 'denied' as const,
  })),
  {
    ...failure('rate-limited'),
    what: 'the proxy answers 429',
    meet: answered({}, 429),
    buttons: ['Try again'],
    kind: 'rate-limited',
  },
  {
    ...failure('offline'),
    what: 'the network fails and the browser says that it is offline',
    meet: async (left) => {
      await page.setOnline(false);
      await page.fail(left);
    },
    buttons: noButton,
    kind: 'offline',
  },
  {
    ...retried,
    what: 'the network fails',
    meet: (left) => page.fail(left),
    kind: 'network',
  },
  {
    ...retried,
    what: 'the proxy fails',
    meet: answered(...failing),
    kind: 'server',
  },
  {
    ...retried,
    what: 'a web page comes back',
    meet: answered('<!doctype html><title>Shop</title>'),
    kind: 'malformed',
  },
  {
    ...retried,
    what: 'the response is cut',
    meet: answered('{"ConsignmentReferenceForAllLegsAssignedByMpd":"EC-STA'),
    kind: 'malformed',
  },
  {
    ...failure('failed'),
    what: 'the response is for another consignment',
    meet: answered(...answerFor('EC-OTHER', legsOf('Collected'))),
    buttons: noButton,
    kind: 'mismatch',
  },
  {
    ...retried,
    what: 'no response comes within 10 s',
    meet: () => page.pass(10 * second),
    kind: 'timeout',
  },
];

describe('the status', () => {
  for (const { status, what, attributes, meet, headline, line = '', buttons: offered, kind } of cases)
    it(`is ${status} when ${what}: as property, as custom state and in words`, async () => {
      const left = await open({ consignment: '' });
      const told = toldBy(left.driver);
      await left.driver.set({ consignment: reference, ...attributes });
      await page.settle();
      await meet?.(left);
      const { driver } = left;
      expect(driver.element.status).to.equal(status);
      if (engineHasThem) expect(customStates(driver)).to.deep.equal([status]);
      expect(driver.headline()).to.equal(headline);
      expect(driver.line()).to.equal(line);
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
  expect(left.driver.headline()).to.equal('On its way');
  expect(left.driver.retry()).to.equal(null);
};

const line = ({ driver }: LeftOpen): string => driver.line();

describe('a failure where the page does not retry by itself', () => {
  it('promises nothing of the kind, and has a button, when the proxy fails', async () => {
    const left = await open({ refresh: 'off' });
    await page.answer(left, ...failing);
    expect(line(left)).to.equal(en.notices.failed.line);
    expect(buttons(left.driver)).to.deep.equal(['Try again']);
    await left.driver.set({ refresh: 'auto' });
    await page.settle();
    expect(line(left)).to.equal(retried.line);
    expect(buttons(left.driver)).to.deep.equal(retried.buttons);
  });

  it('promises nothing of the kind, and has a button, when the browser is offline', async () => {
    const left = await open({ refresh: 'off' });
    await page.setOnline(false);
    await page.fail(left);
    expect(left.driver.element.status).to.equal('offline');
    expect(line(left)).to.equal('');
    expect(buttons(left.driver)).to.deep.equal(['Try again']);
    await left.driver.set({ refresh: 'auto' });
    await page.settle();
    expect(line(left)).to.equal(en.notices.offline.line);
    expect(buttons(left.driver)).to.deep.equal(noButton);
  });

  it('can be retried by the shopper when the browser is back online', async () => {
    const left = await open({ refresh: 'off' });
    await page.setOnline(false);
    await page.fail(left);
    await page.setOnline(true);
    await page.pass(minute);
    expect(left.api.requests).to.have.lengthOf(1);
    left.driver.retry()!.click();
    await page.settle();
    await page.answer(left, ...inTransit);
    expect(left.driver.element.status).to.equal('ready');
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
    expect(line(left)).to.equal('You can try again in 40 seconds.');
    await page.pass(second);
    expect(line(left)).to.equal('You can try again in 39 seconds.');
    await page.pass(38 * second);
    expect(line(left)).to.equal('You can try again in 1 second.');
    expect(left.api.requests).to.have.lengthOf(1);
    await comeBack(left, second);
  });

  it('announces the start and the end of the wait, not every second', async () => {
    const left = await limited('40');
    await left.driver.set({ refresh: 'off' });
    await page.settle();
    const status = left.driver.root.querySelector('p[role="status"]')!;
    expect(status.textContent).to.equal('Tracking is busy');
    const observer = new MutationObserver(() => undefined);
    observer.observe(status, { subtree: true, childList: true, characterData: true });
    await page.pass(39 * second);
    expect(observer.takeRecords()).to.deep.equal([]);
    await page.pass(second);
    expect(status.textContent).to.equal('Try again');
  });

  it('without a time announces only the start', async () => {
    const { driver } = await limited();
    expect(driver.root.querySelector('p[role="status"]')!.textContent).to.equal('Tracking is busy');
  });

  it('counts whole minutes of a longer time', async () => {
    const left = await limited('150');
    expect(line(left)).to.equal('You can try again in 2 minutes.');
    await page.pass(31 * second);
    expect(line(left)).to.equal('You can try again in 1 minute.');
    await page.pass(60 * second);
    expect(line(left)).to.equal('You can try again in 59 seconds.');
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
    expect(line(left)).to.equal('You can try again in 40 seconds.');
    driver.retry()!.click();
    await page.pass(39 * second);
    expect(driver.retry()!.ariaDisabled).to.equal('true');
    driver.retry()!.click();
    await page.settle();
    expect(api.requests).to.have.lengthOf(1);
    await page.pass(second);
    expect(line(left)).to.equal(en.notices['rate-limited'].line);
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
    expect(line(left)).to.equal('You can try again in 30 seconds.');
    await page.pass(10 * second);
    expect(line(left)).to.equal('You can try again in 20 seconds.');
    await comeBack(left, 20 * second);
  });

  it('counts to a date by the device’s clock where the server tells none', async () => {
    const left = await limited(new Date(page.now + 30 * second).toUTCString());
    await page.pass(10 * second);
    expect(line(left)).to.equal('You can try again in 20 seconds.');
    await comeBack(left, 20 * second);
  });

  it('without a time says none, and asks by itself all the same', async () => {
    const left = await limited();
    expect(line(left)).to.equal(en.notices['rate-limited'].line);
    expect(left.driver.retry()!.ariaDisabled).to.equal('false');
    await comeBack(left, 30 * second);
  });

  it('counts at most an hour', async () => {
    const left = await limited('86400');
    expect(line(left)).to.equal('You can try again in 1 hour.');
    await page.pass(59 * minute);
    expect(left.api.requests).to.have.lengthOf(1);
    await comeBack(left, minute);
  });

  it('is not alone in that: a 503 with a time counts down too', async () => {
    const left = await limited('40', 503);
    expect(left.driver.element.status).to.equal('failed');
    expect(line(left)).to.equal(`${en.notices.failed.line} You can try again in 40 seconds.`);
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

  it('the shopper’s own retry works without a reload of the page', async () => {
    const left = await lose(false);
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
    expect(left.driver.headline()).to.equal('On its way');
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

  it('goes with the shopper’s own refresh', async () => {
    const left = await lost();
    left.driver.refresh()!.click();
    await page.settle();
    await page.answer(left, ...inTransit);
    expect(left.driver.element.status).to.equal('ready');
    expect(left.driver.notice()).to.equal('');
  });
});
