/** Responses that cannot be shown: an honest status with a separate message. */
import { expect } from '@open-wc/testing';
import type { TrackingErrorKind } from '../../src/client/tracking-error.js';
import type { FailureStatus } from '../../src/element/state/tracking-state.js';
import type { TrackingErrorDetail } from '../../src/element/events.js';
import en from '../../src/element/i18n/locales/en.js';
import { journeyOf, journeys } from '../../src/sandbox/journeys.js';
import type { Journey } from '../../src/sandbox/journey.js';
import { refusal } from './api.js';
import { eventually } from './crowd.js';
import { ask, place, valuesOf, type Asking } from './driver.js';

interface Outcome {
  readonly status: FailureStatus;
  readonly kind: TrackingErrorKind;
  /** Asking again may help. */
  readonly retry: boolean;
}

const outcomes: Readonly<Record<string, Outcome>> = {
  'EC-J43-ERR-401': { status: 'denied', kind: 'denied', retry: false },
  'EC-J43-ERR-403': { status: 'denied', kind: 'denied', retry: false },
  'EC-J43-ERR-404': { status: 'not-found', kind: 'not-found', retry: false },
  'EC-J43-ERR-429': { status: 'rate-limited', kind: 'rate-limited', retry: true },
  'EC-J43-ERR-500': { status: 'failed', kind: 'server', retry: true },
  'EC-J43-ERR-HTM': { status: 'failed', kind: 'malformed', retry: true },
  'EC-J43-ERR-EMP': { status: 'failed', kind: 'malformed', retry: true },
  'EC-J43-ERR-NUL': { status: 'failed', kind: 'malformed', retry: true },
  'EC-J43-ERR-NET': { status: 'failed', kind: 'network', retry: true },
  'EC-J43-ERR-TIM': { status: 'failed', kind: 'timeout', retry: true },
  'EC-J43-ERR-JSO': { status: 'failed', kind: 'malformed', retry: true },
  'EC-J43-ERR-CUT': { status: 'failed', kind: 'network', retry: true },
};

const good = journeyOf('J01');

/** The good answer under the reference that was asked. */
const goodFor = (reference: string): unknown => ({
  ...good.answer,
  ConsignmentReferenceForAllLegsAssignedByMpd: reference,
});

/** Runs the work while timers of that length wait for the test; resolves to what lets them go off. */
const holdTimers = async (milliseconds: number, work: () => Promise<void>): Promise<() => void> => {
  const real = globalThis.setTimeout;
  const held: (() => void)[] = [];
  globalThis.setTimeout = ((handler: () => void, delay?: number, ...rest: []) => {
    if (delay !== milliseconds) return real(handler, delay, ...rest);
    held.push(handler);
    return 0;
  }) as typeof setTimeout;
  try {
    await work();
  } finally {
    globalThis.setTimeout = real;
  }
  return () => {
    for (const goOff of held) goOff();
  };
};

const deadline = 10_000;

const meetFault = async ({
  reference,
  fault,
}: Journey): Promise<Asking & { detail: TrackingErrorDetail }> => {
  let asking!: Asking;
  const goOff = await holdTimers(deadline, async () => {
    asking = await ask(reference);
  });
  const { driver, api } = asking;
  const errors: TrackingErrorDetail[] = [];
  driver.element.addEventListener('pro-tracking-error', ({ detail }) => errors.push(detail));
  const request = await api.next();
  if (fault?.kind === 'hang') goOff();
  else request.runInto(fault!, goodFor(reference));
  await driver.shows('denied', 'not-found', 'rate-limited', 'failed');
  await driver.element.updateComplete;
  return { ...asking, detail: errors[0]! };
};

const faulty = journeys.filter(({ fault }) => fault && fault.kind !== 'drip');

describe('a failure', () => {
  for (const journey of faulty)
    describe(`${journey.id}, ${journey.title}`, () => {
      const outcome = outcomes[journey.reference]!;

      it(`is ${outcome.status}, with its own text`, async () => {
        const { driver, detail } = await meetFault(journey);
        expect(driver.element.status).to.equal(outcome.status);
        expect(driver.headline()).to.equal(en.notices[outcome.status].headline);
        expect(driver.line()).to.include(
          outcome.status === 'rate-limited' ? 'You can try again in' : en.notices[outcome.status].line,
        );
        // To compare it with the one in the shop's message.
        expect(driver.reference().includes(journey.reference)).to.equal(outcome.status === 'not-found');
        expect(detail).to.include({ kind: outcome.kind, retryable: outcome.retry });
      });

      it('shows nothing of the body and knows no consignment', async () => {
        const { driver } = await meetFault(journey);
        expect(driver.text()).not.to.match(/Exception|Welcome|undefined|\bnull\b|No updates/);
        expect(driver.element.tracking).to.equal(undefined);
        expect(driver.element.consignmentState).to.equal(undefined);
        expect(driver.packages()).to.deep.equal([]);
      });

      // A new order shows after a while: the shopper can ask again, but the page does not by itself.
      const hasButton = outcome.retry || outcome.status === 'not-found';

      it(hasButton ? 'can be tried again, with success' : 'offers no button that cannot help', async () => {
        const { driver, api } = await meetFault(journey);
        if (!hasButton) {
          expect(driver.parts('retry')).to.have.lengthOf(0);
          return;
        }
        // Until then the proxy wants to be left alone: see statuses.test.ts.
        if (outcome.status === 'rate-limited') return;
        driver.retry()!.click();
        (await api.next()).answer(goodFor(journey.reference));
        await driver.shows('ready');
        expect(driver.headline()).to.equal('Delivered');
      });
    });

  it('has another text for each status', () => {
    const headlines = Object.values(en.notices).map(({ headline }) => headline);
    expect(new Set(headlines).size).to.equal(headlines.length);
  });

  it('names PRO’s correlation id where the answer has one', async () => {
    const { detail } = await meetFault(journeyOf('J43e'));
    expect(detail.correlationId).to.equal('c0rr-1d');
  });

  it('gives an answer that comes in drips its time', async () => {
    const journey = journeyOf('J43m');
    const { driver, api } = await ask(journey.reference);
    (await api.next()).answerAs(journey);
    await driver.shows('ready');
    expect(driver.headline()).to.equal('Delivered');
  });

  it('refuses an answer for another consignment and shows nothing of it', async () => {
    const journey = journeyOf('J41');
    const { driver, api } = await ask(journey.reference);
    (await api.next()).answerAs(journey);
    await driver.shows('failed');
    const text = driver.text();
    const foreign = valuesOf(
      journey.answer,
      'ConsignmentReferenceForAllLegsAssignedByMpd',
      'PackageReferenceForAllLegsAssignedByMpd',
      'CarrierServiceName',
      'Location',
      'SignedBy',
    );
    expect(foreign.filter((value) => text.includes(value))).to.deep.equal([]);
    expect(driver.element.tracking).to.equal(undefined);
  });

  for (const [name, status, line] of [
    ['failed', 500, en.notices.failed.line],
    ['rate-limited', 429, en.retriesItself],
  ] as const)
    it(`is one row in the summary while the page retries automatically: ${name}`, async () => {
      const { driver, api } = await ask(good.reference, { layout: 'summary' });
      (await api.next()).answer('', status, { 'retry-after': '40' });
      await driver.shows(name);
      await eventually(() => driver.line() === line, 'the line');
      expect(driver.retry()).to.equal(null);
      expect(driver.element.getBoundingClientRect().height).to.be.at.most(52);
      await driver.set({ refresh: 'off' });
      await eventually(() => driver.retry(), 'without polling, a button');
    });

  it('is offline when the network fails and the browser says so', async () => {
    const onLine = Object.getOwnPropertyDescriptor(navigator, 'onLine');
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const { driver, api } = await ask(good.reference);
      (await api.next()).fail();
      await driver.shows('offline');
      expect(driver.headline()).to.equal('You’re offline');
      await eventually(() => driver.line() === en.notices.offline.line, 'it recovers automatically');
      expect(driver.retry()).to.equal(null);
      await driver.set({ refresh: 'off' });
      await eventually(() => driver.retry(), 'without polling, a button');
    } finally {
      if (onLine) Object.defineProperty(navigator, 'onLine', onLine);
      else Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  for (const status of [402, 405, 410, 418, 500, 501, 502, 503, 504, 599])
    it(`is failed for the status ${status}`, async () => {
      const { driver, api } = await ask(good.reference);
      (await api.next()).answer(good.answer, status);
      await driver.shows('failed');
      expect(driver.packages()).to.deep.equal([]);
    });

  const bodies: Readonly<Record<string, unknown>> = {
    'a number': '42',
    'a text': '"soon"',
    'a list': '[]',
    'an object of something else': { ok: true },
    'packages that are a text': { TrackedPackages: 'soon' },
    'legs that are a number': { TrackedPackages: [{ Legs: 3 }] },
    'a package that is a text': { TrackedPackages: ['soon'] },
    'a problem of the proxy’s with status 200': { type: 'about:blank', title: 'Oops', status: 500 },
  };
  for (const [name, body] of Object.entries(bodies))
    it(`is failed for ${name}`, async () => {
      const { driver, api } = await ask(good.reference);
      (await api.next()).answer(body);
      await driver.shows('failed');
      expect(driver.headline()).to.equal('We can’t load tracking right now');
    });

  it('is failed for an answer without content', async () => {
    const { driver, api } = await ask(good.reference);
    (await api.next()).answer(null, 204, {});
    await driver.shows('failed');
  });

  it('is no failure for a byte order mark before good JSON', async () => {
    const { driver, api } = await ask(good.reference);
    (await api.next()).answer(`\uFEFF${JSON.stringify(good.answer)}`);
    await driver.shows('ready');
  });

  it('is one for a fetch of the page’s own that throws at once', async () => {
    const throwing = (): never => {
      throw new Error('no signature');
    };
    const driver = await place({ consignment: good.reference }, { fetch: throwing });
    await driver.shows('failed');
  });

  const json = { 'content-type': 'application/json' };
  const problem = { 'content-type': 'application/problem+json; charset=utf-8' };
  const pros = { Code: 'NotFound', Message: 'No such consignment.', CorrelationId: 'c0rr-1d' };

  /** Refusals, where they come from, and the status that they lead to. */
  const refusals: readonly (readonly [
    status: FailureStatus,
    from: string,
    ...answer: [body: unknown, status: number, headers?: Record<string, string>],
  ])[] = [
    ['not-found', 'the proxy', { type: 'about:blank', status: 404, code: 'not_found' }, 404, problem],
    ['not-found', 'nginx alone', '{"status":404,"code":"not_found"}', 404, problem],
    ['not-found', 'PRO through a reverse proxy', pros, 404],
    ['not-found', 'PRO, in lower case', { code: 'x', message: 'y', correlationId: 'z' }, 404],
    ['failed', 'a web server', '<!doctype html><h1>Not Found</h1>', 404],
    ['failed', 'a web server without a body', '', 404],
    ['failed', 'the API gateway', { statusCode: 404, message: 'Resource not found' }, 404],
    ['failed', 'WordPress', { code: 'rest_no_route', message: 'No route', data: { status: 404 } }, 404],
    ['failed', 'another API', { code: 'not_found', message: 'No such product' }, 404],
    ['failed', 'another API, nested', { error: pros, code: { Code: 'x', CorrelationId: 'y' } }, 404],
    ['failed', 'a framework', { type: 'about:blank', title: 'Not Found', status: 404 }, 404, problem],
    ['failed', 'a proxy with another code', { status: 404, code: 'no_route' }, 404, problem],
    ['failed', 'a list', [pros], 404],
    ['failed', 'a text', 'not_found', 404, problem],
    ['failed', 'a cut body', '{"status":404,"code":"not_fou', 404, problem],
    ['invalid', 'the proxy', { status: 400, code: 'bad_reference' }, 400, problem],
    ['invalid', 'PRO through a reverse proxy', { ...pros, Code: 'BadRequest' }, 400],
    ['failed', 'a web server', '<!doctype html><h1>Bad Request</h1>', 400],
    ['failed', 'another API', { code: 'bad_reference', message: 'No' }, 400, json],
    ['failed', 'a framework', { title: 'Bad Request', status: 400 }, 400, problem],
    ['denied', 'the API gateway', { statusCode: 401, message: 'Access denied' }, 401],
    ['denied', 'a web server', '<!doctype html><h1>Forbidden</h1>', 403],
    ['rate-limited', 'the API gateway', { statusCode: 429, message: 'Try again in 60 seconds.' }, 429],
    ['rate-limited', 'a web server', '', 429],
  ];
  for (const [status, from, ...answer] of refusals)
    it(`is ${status} for ${answer[1]} from ${from}`, async () => {
      const { driver, api } = await ask(good.reference);
      (await api.next()).answer(...answer);
      await driver.shows('invalid', 'not-found', 'denied', 'rate-limited', 'failed');
      expect(driver.element.status).to.equal(status);
      expect(driver.headline()).to.equal(en.notices[status].headline);
      expect(driver.retry() !== null).to.equal(/failed|rate-limited|not-found/.test(status));
    });

  it('tells the proxy’s 400 as a reference to check', async () => {
    const { driver, api } = await ask(good.reference);
    (await api.next()).answer(...refusal(400));
    await driver.shows('invalid');
    expect(driver.headline()).to.equal('Check your tracking reference');
  });

  it('is replaced by the page’s own text', async () => {
    const { driver, api } = await ask(good.reference);
    const words = document.createElement('p');
    words.slot = 'error';
    words.textContent = 'Call us.';
    driver.element.append(words);
    (await api.next()).answer({}, 500);
    await driver.shows('failed');
    expect(driver.showsContent()).to.equal(true);
    const fallback = document.createRange();
    fallback.selectNodeContents(driver.root.querySelector('slot[name=error]')!);
    expect(fallback.toString()).to.include(en.notices.failed.line);
    expect(fallback.getClientRects()).to.have.lengthOf(0);
  });
});
