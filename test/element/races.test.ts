/** Whatever happens in whatever order: what is on show belongs to the attribute. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { Journey } from '../../src/sandbox/journey.js';
import { FakeApi } from './api.js';
import { ask, createElement, Driver, place, show } from './driver.js';

const a = journeyOf('J01');
const b = journeyOf('J18');

const referenceOn = (driver: Driver): string => driver.element.tracking?.reference ?? '';

/** Lets everything happen that is ready to. */
const settle = async ({ element }: Driver): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve));
  await element.updateComplete;
};

/** Answers come in spite of an abort: nothing but the element itself keeps them out. */
const deafApi = (): FakeApi => new FakeApi({ heedsAbort: false });

/** The first consignment's request and, while it runs, the second one's. */
const askBoth = async () => {
  const api = deafApi();
  const driver = await place({ consignment: a.reference }, { fetch: api.fetch });
  await driver.set({ consignment: b.reference });
  return { driver, first: await api.next(), second: await api.next() };
};

describe('another consignment while the first one loads', () => {
  it('aborts the first request', async () => {
    const { driver, api } = await ask(a.reference);
    await driver.set({ consignment: b.reference });
    expect(api.requests.map(({ aborted }) => aborted)).to.deep.equal([true, false]);
  });

  it('drops the first answer when it comes late', async () => {
    const { driver, first, second } = await askBoth();
    second.answerAs(b);
    await driver.shows('ready');
    first.answerAs(a);
    await settle(driver);
    expect(referenceOn(driver)).to.equal(b.reference);
    expect(driver.headline()).to.equal('Your parcel is lost');
  });

  it('drops the first answer when it comes first', async () => {
    const { driver, first, second } = await askBoth();
    first.answerAs(a);
    await settle(driver);
    expect(driver.element.status).to.equal('loading');
    second.answerAs(b);
    await driver.shows('ready');
    expect(driver.headline()).to.equal('Your parcel is lost');
  });

  it('drops the first one’s failure', async () => {
    const { driver, first, second } = await askBoth();
    second.answerAs(b);
    await driver.shows('ready');
    first.fail();
    await settle(driver);
    expect(driver.element.status).to.equal('ready');
  });

  it('drops a body that was half read', async () => {
    const api = deafApi();
    const driver = await place({ consignment: a.reference }, { fetch: api.fetch });
    let finish!: () => void;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const text = JSON.stringify(a.answer);
        controller.enqueue(new TextEncoder().encode(text.slice(0, 40)));
        finish = () => {
          controller.enqueue(new TextEncoder().encode(text.slice(40)));
          controller.close();
        };
      },
    });
    (await api.next()).answer(body);
    await settle(driver);
    await driver.set({ consignment: b.reference });
    finish();
    (await api.next()).answerAs(b);
    await driver.shows('ready');
    await settle(driver);
    expect(referenceOn(driver)).to.equal(b.reference);
  });

  it('and back again shows the answer to the third request', async () => {
    const api = deafApi();
    const driver = await place({ consignment: a.reference }, { fetch: api.fetch });
    await driver.set({ consignment: b.reference });
    await driver.set({ consignment: a.reference });
    const [first, second, third] = [await api.next(), await api.next(), await api.next()];
    second.answerAs(b);
    first.answer({}, 500);
    await settle(driver);
    expect(driver.element.status).to.equal('loading');
    third.answerAs(a);
    await driver.shows('ready');
    expect(referenceOn(driver)).to.equal(a.reference);
  });

  it('and back again within one task is one request', async () => {
    const { driver, api } = await ask(a.reference);
    driver.element.consignment = b.reference;
    driver.element.consignment = a.reference;
    await driver.element.updateComplete;
    expect(api.requests).to.have.lengthOf(1);
    expect(api.last.aborted).to.equal(false);
  });

  it('taken away aborts the request and shows nothing', async () => {
    const api = deafApi();
    const driver = await place({ consignment: a.reference }, { fetch: api.fetch });
    await driver.set({ consignment: false });
    const request = await api.next();
    expect(request.aborted).to.equal(true);
    request.answerAs(a);
    await settle(driver);
    expect(driver.element.status).to.equal('idle');
    expect(driver.text()).to.equal('');
  });
});

describe('two hundred consignments, one after the other', () => {
  const count = 200;
  const journeyAt = (index: number): Journey => {
    const reference = `EC-FAST-${index}`;
    return {
      ...a,
      reference,
      answer: { ...a.answer, ConsignmentReferenceForAllLegsAssignedByMpd: reference },
    };
  };

  for (const heedsAbort of [true, false])
    it(`end with the last one, with a fetch that ${heedsAbort ? 'heeds' : 'ignores'} aborts`, async () => {
      const api = new FakeApi({ heedsAbort });
      const driver = await place({}, { fetch: api.fetch });
      const shown: string[] = [];
      driver.element.addEventListener('pro-tracking-load', ({ detail }) => shown.push(detail.reference));
      for (let index = 0; index < count; index++)
        await driver.set({ consignment: journeyAt(index).reference });
      expect(api.requests).to.have.lengthOf(count);
      expect(api.open).to.have.lengthOf(1);
      // Every answer, in an order that is neither that of asking nor its reverse.
      const order = api.requests.map((_, index) => (index * 77) % count);
      for (const index of order) api.requests[index]?.answerAs(journeyAt(index));
      await driver.shows('ready');
      await settle(driver);
      expect(shown).to.deep.equal([journeyAt(count - 1).reference]);
      expect(driver.reference()).to.include(journeyAt(count - 1).reference);
    });
});

describe('an element that leaves the page', () => {
  it('while it loads gives the request up', async () => {
    const { driver, api } = await ask(a.reference);
    driver.element.remove();
    await settle(driver);
    expect(api.last.aborted).to.equal(true);
  });

  it('and returns asks again', async () => {
    const { driver, api } = await ask(a.reference);
    const { parentElement } = driver.element;
    driver.element.remove();
    await settle(driver);
    parentElement?.append(driver.element);
    await api.next();
    (await api.next()).answerAs(a);
    await driver.shows('ready');
    expect(api.requests).to.have.lengthOf(2);
  });

  it('with a good answer returns with it, without a request', async () => {
    const { driver, api } = await show(a);
    const { parentElement } = driver.element;
    driver.element.remove();
    await settle(driver);
    parentElement?.append(driver.element);
    await settle(driver);
    expect(driver.element.status).to.equal('ready');
    expect(api.requests).to.have.lengthOf(1);
  });

  it('asks nothing for a consignment that it gets meanwhile, until it returns', async () => {
    const { driver, api } = await show(a);
    const { parentElement } = driver.element;
    driver.element.remove();
    await settle(driver);
    await driver.set({ consignment: b.reference });
    await settle(driver);
    expect(api.requests).to.have.lengthOf(1);
    parentElement?.append(driver.element);
    (await api.next()).answerAs(b);
    await driver.shows('ready');
    expect(driver.headline()).to.equal('Your parcel is lost');
    expect(api.requests).to.have.lengthOf(2);
  });

  it('asks once for what changed and changed again meanwhile', async () => {
    const { driver, api } = await ask(a.reference);
    const { parentElement } = driver.element;
    driver.element.remove();
    await settle(driver);
    await driver.set({ consignment: b.reference });
    await driver.set({ mode: 'flattened' });
    await driver.set({ consignment: a.reference });
    parentElement?.append(driver.element);
    await settle(driver);
    expect(api.requests).to.have.lengthOf(2);
    expect(api.last.url.pathname).to.equal(`/delivery-status/flattened/${a.reference}`);
  });

  it('drops an answer that comes meanwhile in spite of the abort', async () => {
    const api = deafApi();
    const driver = await place({ consignment: a.reference }, { fetch: api.fetch });
    driver.element.remove();
    await settle(driver);
    (await api.next()).answerAs(a);
    await settle(driver);
    expect(driver.element.status).to.equal('loading');
  });

  it('without ever having been in it asks nothing', async () => {
    const api = new FakeApi();
    const driver = new Driver(createElement({ consignment: a.reference }, { fetch: api.fetch }));
    await new Promise((resolve) => setTimeout(resolve));
    expect(api.requests).to.deep.equal([]);
    expect(driver.element.status).to.equal('idle');
  });
});

describe('an element that is moved within one task', () => {
  it('keeps its request', async () => {
    const { driver, api } = await ask(a.reference);
    const { parentElement } = driver.element;
    const elsewhere = document.createElement('div');
    parentElement?.append(elsewhere);
    elsewhere.append(driver.element);
    await settle(driver);
    expect(api.requests).to.have.lengthOf(1);
    expect(api.last.aborted).to.equal(false);
    api.last.answerAs(a);
    await driver.shows('ready');
  });

  it('keeps what it shows, and what the shopper opened', async () => {
    const { driver, api } = await show(journeyOf('J07'));
    const { parentElement } = driver.element;
    for (const fold of driver.folds()) fold.open = true;
    const nodes = driver.folds();
    driver.element.remove();
    parentElement?.append(driver.element);
    await settle(driver);
    expect(driver.folds()).to.deep.equal(nodes);
    expect(driver.folds().every(({ open }) => open)).to.equal(true);
    expect(api.requests).to.have.lengthOf(1);
  });

  it('many times keeps its request', async () => {
    const { driver, api } = await ask(a.reference);
    const { parentElement } = driver.element;
    for (let time = 0; time < 50; time++) parentElement?.prepend(driver.element);
    await settle(driver);
    expect(api.requests).to.have.lengthOf(1);
    expect(api.last.aborted).to.equal(false);
  });
});

describe('a reload', () => {
  it('while the consignment changes belongs to the new one', async () => {
    const api = deafApi();
    const driver = await place({ consignment: a.reference }, { fetch: api.fetch });
    const shown = driver.element.reload();
    driver.element.consignment = b.reference;
    await driver.element.updateComplete;
    await settle(driver);
    for (const request of api.requests) request.answerAs(request.url.pathname.includes(a.reference) ? a : b);
    await shown;
    expect(referenceOn(driver)).to.equal(b.reference);
    expect(driver.headline()).to.equal('Your parcel is lost');
  });

  it('of an element that has left the page asks nothing until it returns', async () => {
    const { driver, api } = await show(a);
    const { parentElement } = driver.element;
    driver.element.remove();
    await settle(driver);
    void driver.element.reload();
    await settle(driver);
    expect(api.requests).to.have.lengthOf(1);
    parentElement?.append(driver.element);
    (await api.next()).answerAs(a);
    await driver.shows('ready');
    expect(api.requests).to.have.lengthOf(2);
  });

  it('answered out of order shows the later question’s answer', async () => {
    const api = deafApi();
    const driver = await place({ consignment: a.reference }, { fetch: api.fetch });
    const both = Promise.all([driver.element.reload(), driver.element.reload()]);
    const [first, second, third] = [await api.next(), await api.next(), await api.next()];
    third.answerAs(a);
    await driver.shows('ready');
    first.answer({ ...b.answer, ConsignmentReferenceForAllLegsAssignedByMpd: a.reference });
    second.answer({}, 500);
    await both;
    await settle(driver);
    expect(driver.headline()).to.equal('Delivered');
    expect(driver.element.status).to.equal('ready');
  });
});

describe('two elements', () => {
  it('for different consignments keep apart', async () => {
    const first = await ask(a.reference);
    const second = await ask(b.reference);
    second.api.last.answerAs(b);
    await second.driver.shows('ready');
    expect(first.driver.element.status).to.equal('loading');
    first.driver.element.remove();
    await settle(first.driver);
    expect(first.api.last.aborted).to.equal(true);
    expect(second.driver.headline()).to.equal('Your parcel is lost');
  });

  it('for the same consignment fail and succeed each for itself', async () => {
    const first = await ask(a.reference);
    const second = await ask(a.reference);
    first.api.last.fail();
    second.api.last.answerAs(a);
    await first.driver.shows('failed');
    await second.driver.shows('ready');
    expect(second.driver.headline()).to.equal('Delivered');
  });
});
