/** Whatever comes back: an honest status, nothing uncaught, and never a journey that nobody told. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { TrackingStatus } from '../../src/element/state/tracking-state.js';
import en from '../../src/element/i18n/locales/en.js';
import { journeys } from '../../src/sandbox/journeys.js';
import { damaged } from '../tracking/arbitraries.js';
import type { Json } from '../tracking/answers.js';
import { place, type Driver } from '../element/driver.js';
import { uncaughtOf } from '../element/warnings.js';

const reference = 'EC-000-002-4DF';

/** As small as a good answer gets, with letters that take more than one byte. */
const small = {
  ConsignmentReferenceForAllLegsAssignedByMpd: reference,
  TrackedPackages: [
    {
      Legs: [{ Events: [{ TimeStamp: '2024-03-05T11:37+00:00', Code: 'Delivered', Location: 'Zoë’s 🏡' }] }],
    },
  ],
};

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const good = utf8(JSON.stringify(small));

/** A page with an element that is asked to show one answer after another, each as if it were the first. */
class Page {
  readonly driver: Driver;
  /** What the proxy answers next. */
  answer: () => unknown = () => undefined;
  #asked = 0;

  private constructor(driver: Driver) {
    this.driver = driver;
  }

  static async open(): Promise<Page> {
    let page: Page | undefined = undefined;
    const fetch = (): Promise<Response> => Promise.resolve(page!.answer() as Response);
    const driver = await place({}, { fetch });
    page = new Page(driver);
    return page;
  }

  /** Resolves to the status that comes of an answer; never if nothing comes of it. */
  async statusOf(answer: () => unknown): Promise<TrackingStatus> {
    const { element } = this.driver;
    this.answer = answer;
    const told = new Promise<unknown>((resolve) => {
      for (const name of ['pro-tracking-load', 'pro-tracking-error'])
        element.addEventListener(name, resolve, { once: true });
    });
    // Another proxy each time: nothing that was known before is kept.
    element.proxyUrl = `/p${this.#asked++}`;
    element.consignment = reference;
    await told;
    return element.status;
  }
}

/** Has it at least the outer shape of a tracking answer for that reference? */
const couldBeAnswer = (json: unknown): boolean => {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  const fields = new Map(
    Object.entries(json).map(([name, value]: [string, unknown]) => [name.toLowerCase(), value]),
  );
  const own = fields.get('consignmentreferenceforalllegsassignedbympd');
  const packages = fields.get('trackedpackages') ?? [];
  const isOurs = typeof own !== 'string' || ['', reference].includes(own.trim().toUpperCase());
  return (own !== undefined || fields.has('trackedpackages')) && isOurs && Array.isArray(packages);
};

const inJson = (json: unknown) => (): Response => Response.json(json);

/** What is on show has to be true of what came. */
const expectHonest = ({ driver }: Page, status: TrackingStatus, json: unknown): void => {
  expect(status).to.be.oneOf(couldBeAnswer(json) ? ['ready', 'empty', 'failed'] : ['failed']);
  if (status === 'ready') expect(JSON.stringify(json)).to.match(/"events":\[.*\{/i);
  if (status === 'failed') {
    expect(driver.headline()).to.equal(en.notices.failed.headline);
    expect(driver.parts('package')).to.have.lengthOf(0);
  }
};

describe('any answer', () => {
  let page: Page;
  beforeEach(async () => {
    page = await Page.open();
  });

  // Each cause is told once, and here are all of them.
  const { warn } = console;
  before(() => void (console.warn = () => undefined));
  after(() => void (console.warn = warn));

  const check = async (answers: fc.Arbitrary<unknown>, numRuns: number): Promise<void> => {
    const uncaught = await uncaughtOf(() =>
      fc.assert(
        fc.asyncProperty(answers, async (json) => {
          expectHonest(page, await page.statusOf(inJson(json)), json);
        }),
        { numRuns },
      ),
    );
    expect(uncaught).to.deep.equal([]);
  };

  it('that is JSON has an honest status', async function () {
    await check(fc.jsonValue(), 1_000);
  });

  const realAnswers = fc.constantFrom(
    ...journeys
      .filter(({ id }) => id !== 'J42')
      .flatMap(({ answer, flattened }) =>
        [answer, flattened].map((each) => ({
          ...each,
          ConsignmentReferenceForAllLegsAssignedByMpd: reference,
        })),
      ),
  );

  it('that is nearly one of PRO’s has an honest status', async function () {
    await check(
      fc
        .tuple(realAnswers, fc.nat(), fc.jsonValue())
        .map(([answer, at, value]) => damaged(answer, at, value as Json)),
      1_000,
    );
  });

  const nearMisses: Readonly<Record<string, unknown>> = {
    'another consignment': { ...small, ConsignmentReferenceForAllLegsAssignedByMpd: 'EC-000-002-4DG' },
    'a list of answers': [small],
    'an answer in an envelope': { data: small, success: true },
    'an answer as a text': JSON.stringify(small),
    'packages by number': { ...small, TrackedPackages: { 0: small.TrackedPackages[0] } },
    'PRO’s own error': { Code: 'InternalServerError', Message: 'x', CorrelationId: '0' },
    'legs by number': { TrackedPackages: [{ Legs: { 0: {} } }] },
    'events that are texts': { TrackedPackages: [{ Legs: [{ Events: ['Delivered'] }] }] },
    'a status answer': { Status: 'Delivered', ExpectedDeliveryDate: '2024-03-05' },
  };
  for (const [name, json] of Object.entries(nearMisses))
    it(`that is ${name} is a failure`, async () => {
      expect(await page.statusOf(inJson(json))).to.equal('failed');
      expect(page.driver.element.tracking).to.equal(undefined);
    });

  it('that ends too early is a failure, wherever it ends', async function () {
    const statuses: TrackingStatus[] = [];
    const uncaught = await uncaughtOf(async () => {
      for (let length = 0; length <= good.length; length++)
        statuses.push(await page.statusOf(() => new Response(good.slice(0, length))));
    });
    expect(uncaught).to.deep.equal([]);
    expect(statuses.pop()).to.equal('ready');
    expect(statuses.filter((status) => status !== 'failed')).to.deep.equal([]);
  });

  it('in pieces of one byte is read as a whole', async () => {
    const body = (): ReadableStream<Uint8Array> =>
      new ReadableStream({
        start(controller) {
          for (const byte of good) controller.enqueue(Uint8Array.of(byte));
          controller.close();
        },
      });
    expect(await page.statusOf(() => new Response(body()))).to.equal('ready');
    expect(page.driver.text()).to.include('Zoë’s 🏡');
  });

  for (const type of [
    'text/html',
    'text/plain; charset=windows-1252',
    'image/png',
    'application/problem+json',
    '?',
  ])
    it(`is read whatever is said of it: ${type}`, async () => {
      const headers = { 'content-type': type };
      expect(await page.statusOf(() => new Response(good, { headers }))).to.equal('ready');
      expect(page.driver.text()).to.include('Zoë’s 🏡');
      const html = '<!doctype html><title>Sign in</title>';
      expect(await page.statusOf(() => new Response(html, { headers }))).to.equal('failed');
    });

  const utf16 = (): Uint8Array<ArrayBuffer> =>
    new Uint8Array(Uint16Array.from(`\ufeff${JSON.stringify(small)}`, (unit) => unit.charCodeAt(0)).buffer);

  /** Bodies, and whether a 2xx with them is an answer. */
  const bodies: Readonly<Record<string, readonly [body: () => BodyInit, isAnswer: boolean]>> = {
    'a good answer': [() => good, true],
    'a good answer behind a byte order mark': [() => utf8(`\ufeff${JSON.stringify(small)}`), true],
    'a good answer between blanks': [() => utf8(`\r\n\t ${JSON.stringify(small)} \n`), true],
    nothing: [() => '', false],
    null: [() => 'null', false],
    HTML: [() => '<!doctype html><h1>Sign in</h1>', false],
    'UTF-16': [utf16, false],
    'bytes of no text': [() => Uint8Array.of(0xff, 0xfe, 0x00, 0x80, 0xc3), false],
    'a problem': [() => '{"type":"about:blank","status":500,"code":"internal"}', false],
    'two answers': [() => `${JSON.stringify(small)}\n${JSON.stringify(small)}`, false],
    'what guards against JSON hijacking': [() => `)]}',\n${JSON.stringify(small)}`, false],
  };

  const statusFor = (code: number): TrackingStatus | undefined =>
    (({ 401: 'denied', 403: 'denied', 429: 'rate-limited' }) as const)[code];

  for (const [name, [body, isAnswer]] of Object.entries(bodies))
    it(`with ${name} is what its status says, from 200 to 599`, async function () {
      const wrong: string[] = [];
      const uncaught = await uncaughtOf(async () => {
        for (let code = 200; code < 600; code++) {
          const hasNoBody = [204, 205, 304].includes(code);
          const isReadable = code < 300 && isAnswer && !hasNoBody;
          const expected = statusFor(code) ?? (isReadable ? 'ready' : 'failed');
          const status = await page.statusOf(() => new Response(hasNoBody ? null : body(), { status: code }));
          if (status !== expected) wrong.push(`${code}: ${status}`);
        }
      });
      expect(wrong).to.deep.equal([]);
      expect(uncaught).to.deep.equal([]);
    });

  const used = async (): Promise<Response> => {
    const response = new Response(good);
    await response.text();
    return response;
  };

  /** What a `fetch`, the browser's or one of the page's own, may resolve to beside an answer. */
  const oddResponses: Readonly<Record<string, () => unknown>> = {
    'a network error': () => Response.error(),
    'a redirection that was not followed': () => Response.redirect('/sign-in'),
    'another origin’s, which may not be read': () =>
      window.fetch(`http://localhost:${location.port}/`, { mode: 'no-cors' }),
    'one that somebody has read': used,
    'one that somebody reads': () => {
      const response = new Response(good);
      response.body!.getReader();
      return response;
    },
    'one in texts instead of bytes': () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(JSON.stringify(small));
            controller.close();
          },
        }),
      ),
    'one that breaks off': () =>
      new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(good.slice(0, 40));
          },
          pull(controller) {
            controller.error(new TypeError('network error'));
          },
        }),
      ),
    undefined: () => undefined,
    null: () => null,
    'a text': () => JSON.stringify(small),
    'the answer itself': () => small,
    'an object that says no more than ok': () => ({ ok: true }),
    'an object that says no more than not ok': () => ({ ok: false, status: 500 }),
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a page's fetch may do so
    'an error of anything but Error': () => Promise.reject('no' as never),
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- or so
    'a rejection with nothing': () => Promise.reject(undefined as never),
  };
  for (const [name, response] of Object.entries(oddResponses))
    it(`that is ${name} is a failure`, async () => {
      let status: TrackingStatus | undefined;
      expect(await uncaughtOf(async () => void (status = await page.statusOf(response)))).to.deep.equal([]);
      expect(status).to.equal('failed');
      expect(page.driver.retry()).not.to.equal(null);
    });
});
