/** Elements of a page that put the same question share its request, and its answer. */
import { expect, fixture, html } from '@open-wc/testing';
import type { ProTrackingElement } from '../../src/element/pro-tracking-element.js';
import { FakeApi, type HeldRequest } from './api.js';
import { askedFor, eventually, journeyFor, nextTask, settle } from './crowd.js';
import { createElement, Driver, type Attributes, type Properties } from './driver.js';

const reference = 'EC-SHARED-1';
const journey = journeyFor(reference);

/** A part of a page, to which elements come. */
const openPage = async (): Promise<HTMLElement> => fixture<HTMLElement>(html`<div></div>`);

const enter = (
  page: HTMLElement,
  api: FakeApi,
  attributes: Attributes = {},
  properties: Properties = {},
): ProTrackingElement => {
  const element = createElement(
    { consignment: reference, ...attributes },
    { fetch: api.fetch, ...properties },
  );
  page.append(element);
  return element;
};

const crowd = (page: HTMLElement, api: FakeApi, references: readonly string[]): ProTrackingElement[] =>
  Array.from({ length: 50 }, (_, index) =>
    enter(page, api, { consignment: references[index % references.length]! }),
  );

const show = async (...elements: readonly ProTrackingElement[]): Promise<void> => {
  await Promise.all(elements.map((element) => new Driver(element).shows('ready')));
};

const answer = (request: HeldRequest, carrier?: string): void =>
  request.answerAs(journeyFor(askedFor(request), carrier));

const carrierOf = (element: ProTrackingElement): string | undefined =>
  new Driver(element).facts()['Delivered by'];

/** What each of them fires from now on. */
const firedBy = (elements: readonly ProTrackingElement[]): string[][] =>
  elements.map((element) => {
    const fired: string[] = [];
    for (const name of ['load', 'update', 'error'])
      element.addEventListener(`pro-tracking-${name}`, () => fired.push(name));
    return fired;
  });

/** Lets so much time pass for everybody who looks at the clock. */
const later = async (milliseconds: number, work: () => Promise<void>): Promise<void> => {
  const { now } = Date;
  Date.now = () => now() + milliseconds;
  try {
    await work();
  } finally {
    Date.now = now;
  }
};

describe('fifty elements', () => {
  it('for one consignment put one request, and all show its answer', async () => {
    const api = new FakeApi();
    const elements = crowd(await openPage(), api, [reference]);
    await settle(...elements);
    expect(api.requests).to.have.lengthOf(1);
    answer(api.last);
    await show(...elements);
    expect(api.requests).to.have.lengthOf(1);
  });

  it('that come one after the other, while the first one’s request runs, put no more', async () => {
    const api = new FakeApi();
    const page = await openPage();
    const elements: ProTrackingElement[] = [];
    for (let count = 0; count < 50; count++) {
      elements.push(enter(page, api));
      await settle(elements[count]!);
    }
    expect(api.requests).to.have.lengthOf(1);
    answer(api.last);
    await show(...elements);
    expect(api.requests).to.have.lengthOf(1);
  });

  it('for one consignment with its status put two', async () => {
    const api = new FakeApi();
    const page = await openPage();
    const elements = Array.from({ length: 50 }, () => enter(page, api, { 'expected-delivery': true }));
    await settle(...elements);
    expect(api.requests.map(({ url }) => url.pathname).sort()).to.deep.equal([
      `/delivery-status/${reference}`,
      `/delivery-status/status/${reference}`,
    ]);
    for (const request of [...api.requests]) request.answerAs(journey);
    await show(...elements);
  });

  it('for ten consignments put ten requests, six at once: one that ends lets the next begin', async () => {
    const api = new FakeApi();
    const references = Array.from({ length: 10 }, (_, index) => `EC-TEN-${index}`);
    const elements = crowd(await openPage(), api, references);
    await settle(...elements);
    expect(api.requests.map(askedFor)).to.deep.equal(references.slice(0, 6));
    for (let ended = 0; ended < 10; ended++) {
      const request = api.requests[ended]!;
      // However a request ends, its place is free.
      if (ended % 3 === 0) request.fail();
      else if (ended % 3 === 1) request.answer({}, 500);
      else answer(request);
      await eventually(() => api.requests.length === Math.min(10, ended + 7));
      expect(api.open.length).to.be.at.most(6);
      await eventually(() => api.open.length === Math.min(6, 9 - ended));
    }
    expect(api.requests.map(askedFor)).to.deep.equal(references);
    const statuses = new Map(elements.map(({ consignment, status }) => [consignment, status]));
    expect([...statuses.values()].sort()).to.deep.equal([
      ...Array.from({ length: 7 }, () => 'failed'),
      ...Array.from({ length: 3 }, () => 'ready'),
    ]);
    expect(elements.every((one) => one.status === statuses.get(one.consignment))).to.equal(true);
  });

  it('of which those that wait for their turn leave ask nothing', async () => {
    const api = new FakeApi();
    const references = Array.from({ length: 10 }, (_, index) => `EC-TEN-${index}`);
    const elements = crowd(await openPage(), api, references);
    await settle(...elements);
    const waiting = references.slice(6, 9);
    for (const element of elements) if (waiting.includes(element.consignment)) element.remove();
    await nextTask();
    for (const request of [...api.requests]) answer(request);
    await eventually(() => api.requests.length > 6);
    answer(api.last);
    await show(...elements.filter(({ isConnected }) => isConnected));
    expect(api.requests.map(askedFor)).to.deep.equal([...references.slice(0, 6), references[9]]);
  });
});

describe('elements that ask in different ways', () => {
  const others: Readonly<Record<string, [Attributes, Properties?]>> = {
    'another proxy': [{ 'proxy-url': '/elsewhere' }],
    'another token': [{ token: 'another' }],
    'other credentials': [{ credentials: 'include' }],
    'another mode': [{ mode: 'flattened' }],
    'PRO’s own status too': [{ 'expected-delivery': true }],
    'another fetch': [{}, { fetch: new FakeApi().fetch }],
    'another consignment': [{ consignment: 'EC-SHARED-2' }],
  };

  for (const [what, [attributes, properties]] of Object.entries(others))
    it(`never share: ${what}`, async () => {
      const api = new FakeApi();
      const page = await openPage();
      const first = enter(page, api, { token: 'one' });
      await settle(first);
      const [request] = api.requests;
      const second = enter(page, api, { token: 'one', ...attributes }, properties);
      await settle(second);
      request!.answerAs(journey);
      await show(first);
      await settle(first, second);
      // The other one has a question of its own, whose answer it still waits for.
      expect(second.status).to.equal('loading');
      // And one that comes now is not shown what was answered to another question.
      second.remove();
      await nextTask();
      page.append(second);
      await settle(second);
      expect(second.status).to.equal('loading');
    });

  it('share again when they ask alike, whatever case and blanks', async () => {
    const api = new FakeApi();
    const page = await openPage();
    const elements = [
      enter(page, api),
      enter(page, api, { consignment: ` ${reference.toLowerCase()} `, 'proxy-url': ' /delivery-status' }),
    ];
    await settle(...elements);
    expect(api.requests).to.have.lengthOf(1);
  });
});

describe('of elements that share a request', () => {
  it('one leaves, and the others get the answer', async () => {
    const api = new FakeApi();
    const page = await openPage();
    const elements = [enter(page, api), enter(page, api), enter(page, api)];
    await settle(...elements);
    elements[0]!.remove();
    await nextTask();
    expect(api.open).to.have.lengthOf(1);
    answer(api.last);
    await show(elements[1]!, elements[2]!);
    expect(api.requests).to.have.lengthOf(1);
    expect(elements[0]!.status).to.equal('loading');
  });

  it('one asks for another consignment, and the others get the answer', async () => {
    const api = new FakeApi();
    const page = await openPage();
    const elements = [enter(page, api), enter(page, api)];
    await settle(...elements);
    elements[0]!.consignment = 'EC-SHARED-2';
    await settle(...elements);
    expect(api.open.map(askedFor)).to.deep.equal([reference, 'EC-SHARED-2']);
    for (const request of api.open) answer(request);
    await show(...elements);
    expect(elements.map(({ tracking }) => tracking?.reference)).to.deep.equal(['EC-SHARED-2', reference]);
  });

  it('the last leaves, and the request is given up', async () => {
    const api = new FakeApi();
    const page = await openPage();
    const elements = [enter(page, api), enter(page, api)];
    await settle(...elements);
    for (const element of elements) {
      expect(api.open).to.have.lengthOf(1);
      element.remove();
      await nextTask();
    }
    expect(api.open).to.have.lengthOf(0);
  });

  it('each shows a failure, and tells it once', async () => {
    const api = new FakeApi();
    const page = await openPage();
    const elements = [enter(page, api), enter(page, api)];
    const fired = firedBy(elements);
    await settle(...elements);
    api.last.answer({}, 500);
    await Promise.all(elements.map((element) => new Driver(element).shows('failed')));
    await settle(...elements);
    expect(fired).to.deep.equal([['error'], ['error']]);
  });

  it('one reloads, and all show what comes of it', async () => {
    const api = new FakeApi();
    const page = await openPage();
    const elements = [enter(page, api), enter(page, api), enter(page, api)];
    const fired = firedBy(elements);
    await settle(...elements);
    answer(api.last, 'Slow Coach');
    await show(...elements);
    const shown = elements[1]!.reload();
    await eventually(() => api.requests.length === 2);
    answer(api.last, 'Swift Coach');
    await shown;
    await settle(...elements);
    expect(elements.map(carrierOf)).to.deep.equal(['Swift Coach', 'Swift Coach', 'Swift Coach']);
    expect(fired).to.deep.equal(Array.from({ length: 3 }, () => ['load', 'update']));
    expect(api.requests).to.have.lengthOf(2);
  });

  it('one reloads while the first request runs, and the others see no failure', async () => {
    const api = new FakeApi({ heedsAbort: false });
    const page = await openPage();
    const elements = [enter(page, api), enter(page, api)];
    const fired = firedBy(elements);
    await settle(...elements);
    const shown = elements[0]!.reload();
    await eventually(() => api.requests.length === 2);
    await settle(...elements);
    expect(elements.map(({ status }) => status)).to.deep.equal(['loading', 'loading']);
    expect(api.requests[0]!.aborted).to.equal(true);
    answer(api.requests[0]!, 'Slow Coach');
    await settle(...elements);
    expect(elements.map(({ status }) => status)).to.deep.equal(['loading', 'loading']);
    answer(api.requests[1]!, 'Swift Coach');
    await shown;
    await show(...elements);
    expect(elements.map(carrierOf)).to.deep.equal(['Swift Coach', 'Swift Coach']);
    expect(fired).to.deep.equal([['load'], ['load']]);
  });

  it('all reload at once, and the last request answers each of them', async () => {
    const api = new FakeApi();
    const page = await openPage();
    const elements = [enter(page, api), enter(page, api), enter(page, api)];
    await settle(...elements);
    answer(api.last);
    await show(...elements);
    const all = Promise.all(elements.map((element) => element.reload()));
    await eventually(() => api.requests.length > 1);
    await settle(...elements);
    expect(api.open).to.have.lengthOf(1);
    answer(api.last, 'Swift Coach');
    await all;
    expect(elements.map(carrierOf)).to.deep.equal(['Swift Coach', 'Swift Coach', 'Swift Coach']);
  });

  it('what a page’s listener does to one of them does not harm the others', async () => {
    const api = new FakeApi();
    const page = await openPage();
    const elements = [enter(page, api), enter(page, api), enter(page, api)];
    elements[0]!.addEventListener('pro-tracking-load', () => {
      for (const element of elements.slice(0, 2)) element.remove();
    });
    await settle(...elements);
    answer(api.last);
    await show(elements[2]!);
  });
});

describe('an element that comes when the answer is known', () => {
  const known = async (): Promise<{ api: FakeApi; page: HTMLElement; first: ProTrackingElement }> => {
    const api = new FakeApi();
    const page = await openPage();
    const first = enter(page, api);
    await settle(first);
    answer(api.last);
    await show(first);
    return { api, page, first };
  };

  it('within a minute shows it without a request', async () => {
    const { api, page } = await known();
    await later(59_000, async () => {
      const second = enter(page, api);
      const fired = firedBy([second]);
      await show(second);
      await settle(second);
      expect(fired).to.deep.equal([['load']]);
      expect(api.requests).to.have.lengthOf(1);
    });
  });

  it('later shows it at once, and asks', async () => {
    const { api, page, first } = await known();
    await later(61_000, async () => {
      const second = enter(page, api);
      const fired = firedBy([first, second]);
      await show(second);
      expect(api.requests).to.have.lengthOf(2);
      answer(api.last, 'Swift Coach');
      await eventually(() => carrierOf(second) === 'Swift Coach');
      await settle(first, second);
      expect(carrierOf(first)).to.equal('Swift Coach');
      expect(fired).to.deep.equal([['update'], ['load', 'update']]);
    });
  });

  it('after all others have left asks', async () => {
    const { api, page, first } = await known();
    first.remove();
    await nextTask();
    const second = enter(page, api);
    await settle(second);
    expect(second.status).to.equal('loading');
    expect(api.requests).to.have.lengthOf(2);
  });

  it('after a failure asks', async () => {
    const api = new FakeApi();
    const page = await openPage();
    const first = enter(page, api);
    await settle(first);
    api.last.answer({}, 500);
    await new Driver(first).shows('failed');
    const second = enter(page, api);
    await settle(second);
    expect(api.requests).to.have.lengthOf(2);
    expect(second.status).to.equal('loading');
    answer(api.last);
    await show(first, second);
  });

  it('while a later request runs shows it, and hears of that one', async () => {
    const { api, page, first } = await known();
    const shown = first.reload();
    await eventually(() => api.requests.length === 2);
    const second = enter(page, api);
    await show(second);
    answer(api.last, 'Swift Coach');
    await shown;
    await settle(first, second);
    expect(carrierOf(second)).to.equal('Swift Coach');
    expect(api.requests).to.have.lengthOf(2);
  });
});

describe('an element that comes back to others that have stayed', () => {
  interface Apart {
    readonly api: FakeApi;
    readonly page: HTMLElement;
    readonly away: ProTrackingElement;
    readonly stayed: ProTrackingElement;
  }

  /** One has left with the first answer; the other has asked once more. */
  const part = async (): Promise<Apart> => {
    const api = new FakeApi();
    const page = await openPage();
    const elements = [enter(page, api), enter(page, api)] as const;
    await settle(...elements);
    answer(api.last, 'Slow Coach');
    await show(...elements);
    const [away, stayed] = elements;
    away.remove();
    await nextTask();
    void stayed.reload();
    await eventually(() => api.requests.length === 2);
    return { api, page, away, stayed };
  };

  it('shows at once what they have got meanwhile, and tells it', async () => {
    const { api, page, away, stayed } = await part();
    answer(api.last, 'Swift Coach');
    await eventually(() => carrierOf(stayed) === 'Swift Coach');
    const fired = firedBy([away]);
    page.append(away);
    await settle(away);
    expect(carrierOf(away)).to.equal('Swift Coach');
    expect(fired).to.deep.equal([['update']]);
    expect(api.requests).to.have.lengthOf(2);
  });

  it('shows that they could not be refreshed, with the best answer that anybody has got', async () => {
    const { api, page, away, stayed } = await part();
    answer(api.last, 'Swift Coach');
    await eventually(() => carrierOf(stayed) === 'Swift Coach');
    void stayed.reload();
    await eventually(() => api.requests.length === 3);
    api.last.answer({}, 500);
    await new Driver(stayed).shows('stale');
    page.append(away);
    await settle(away);
    expect(away.status).to.equal('stale');
    expect(carrierOf(away)).to.equal('Swift Coach');
    expect(api.requests).to.have.lengthOf(3);
  });

  it('shows it also while it asks once more itself, and then what comes of that', async () => {
    const { api, page, away, stayed } = await part();
    answer(api.last, 'Swift Coach');
    await eventually(() => carrierOf(stayed) === 'Swift Coach');
    await away.reload();
    page.append(away);
    await eventually(() => api.requests.length === 3);
    await settle(away);
    expect(carrierOf(away)).to.equal('Swift Coach');
    // It waits for its answer as before: wherever it goes meanwhile.
    away.remove();
    await nextTask();
    page.append(away);
    await eventually(() => api.requests.length === 4);
    answer(api.last, 'Last Coach');
    await eventually(() => carrierOf(away) === 'Last Coach');
    expect(carrierOf(stayed)).to.equal('Last Coach');
  });

  it('tells nothing where nothing has come meanwhile', async () => {
    const { api, page, away, stayed } = await part();
    const fired = firedBy([away]);
    page.append(away);
    await settle(away, stayed);
    expect(fired).to.deep.equal([[]]);
    answer(api.last, 'Swift Coach');
    await eventually(() => carrierOf(away) === 'Swift Coach');
    await settle(away);
    expect(fired).to.deep.equal([['update']]);
  });
});

describe('an element that was away', () => {
  for (const fails of [false, true])
    it(`brings its newer answer to those who ${fails ? 'could not refresh theirs' : 'came back before it'}`, async () => {
      const api = new FakeApi();
      const page = await openPage();
      const [one, two] = [enter(page, api), enter(page, api)];
      await settle(one, two);
      answer(api.last, 'Old');
      await show(one, two);
      await eventually(() => new Driver(one).refresh(), 'the part that refreshes has come');
      one.remove();
      await nextTask();
      await later(60_000, async () => {
        const asked = two.reload();
        await eventually(() => api.open.length);
        answer(api.last, 'New');
        await asked;
        two.remove();
        await nextTask();
        page.append(one);
        await settle(one);
        expect(carrierOf(one)).to.equal('Old');
        if (fails) {
          const refreshed = one.reload();
          await eventually(() => api.open.length);
          api.last.fail();
          await refreshed;
        }
        page.append(two);
        await eventually(() => carrierOf(one) === 'New', 'the newer answer is shown');
        expect(carrierOf(two)).to.equal('New');
        expect([one.status, two.status]).to.deep.equal(fails ? ['stale', 'stale'] : ['ready', 'ready']);
      });
    });
});
