/** Frameworks move, clone, re-order, remove and re-use elements: nothing is lost, and nothing is asked twice. */
import { expect, fixture, html } from '@open-wc/testing';
import { render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { Journey } from '../../src/sandbox/journey.js';
import { ProTrackingElement } from '../../src/element/pro-tracking-element.js';
import { FakeApi } from './api.js';
import { askedFor, eventually, journeyFor, nextTask, settle, shuffled, withPageFetch } from './crowd.js';
import { seeded } from '../seeded.js';
import { ask, createElement, Driver, place, show } from './driver.js';

const a = journeyOf('J01');
const several = journeyOf('J07');

/** Two places in the page, in languages that write dates differently. */
const twoPlaces = async (): Promise<[HTMLElement, HTMLElement]> => {
  const places = await fixture<HTMLElement>(
    html`<div><div lang="en-GB"></div><div lang="en-US"></div></div>`,
  );
  return [...places.children] as [HTMLElement, HTMLElement];
};

interface Told {
  readonly connected: () => number;
  readonly disconnected: () => number;
}

/** How often the element is told that it came into a page, and left one. */
const tellings = (element: ProTrackingElement): Told => {
  let came = 0;
  let left = 0;
  element.addController({
    hostConnected() {
      came++;
    },
    hostDisconnected() {
      left++;
    },
  });
  came = 0;
  return { connected: () => came, disconnected: () => left };
};

describe('an element that is moved in one piece (moveBefore)', () => {
  before(function () {
    if (!('moveBefore' in Element.prototype)) this.skip();
  });

  it('keeps its request', async () => {
    const [here, there] = await twoPlaces();
    const { driver, api } = await ask(a.reference);
    here.append(driver.element);
    await settle(driver.element);
    const told = tellings(driver.element);
    there.moveBefore(driver.element, null);
    await settle(driver.element);
    expect(told.disconnected() + told.connected()).to.equal(0);
    expect(api.requests.map(({ aborted }) => aborted)).to.deep.equal([false]);
    api.last.answerAs(a);
    await driver.shows('ready');
  });

  it('keeps what it shows, what is open, and the focus', async () => {
    const [here, there] = await twoPlaces();
    const { driver, api } = await show(several);
    here.append(driver.element);
    await settle(driver.element);
    await driver.openAll();
    const nodes = driver.folds();
    const summary = nodes[0]!.querySelector('summary')!;
    summary.focus();
    there.moveBefore(driver.element, null);
    await settle(driver.element);
    expect(driver.element.parentElement === there).to.equal(true);
    expect(driver.element.status).to.equal('ready');
    expect(driver.folds().every((fold, index) => fold === nodes[index] && fold.open)).to.equal(true);
    expect(document.activeElement === driver.element).to.equal(true);
    expect(driver.root.activeElement === summary).to.equal(true);
    expect(api.requests).to.have.lengthOf(1);
  });

  it('speaks the language of its new place', async () => {
    const [here, there] = await twoPlaces();
    const { driver } = await show(a);
    here.append(driver.element);
    await settle(driver.element);
    const british = driver.line();
    there.moveBefore(driver.element, null);
    await settle(driver.element);
    expect(driver.line()).not.to.equal(british);
  });

  it('while it waits to be seen asks when it is', async () => {
    const [here, there] = await twoPlaces();
    there.hidden = true;
    const api = new FakeApi();
    const element = createElement({ consignment: a.reference, loading: 'lazy' }, { fetch: api.fetch });
    here.hidden = true;
    here.append(element);
    await settle(element);
    there.moveBefore(element, null);
    await settle(element);
    expect(api.requests).to.deep.equal([]);
    there.hidden = false;
    (await api.next()).answerAs(a);
    await new Driver(element).shows('ready');
  });
});

describe('an element that is taken out and put back in one task', () => {
  it('fires nothing, asks nothing and shows the same nodes', async () => {
    const [here, there] = await twoPlaces();
    const { driver, api } = await show(several);
    here.append(driver.element);
    await settle(driver.element);
    const headline = driver.part('headline');
    const fired: string[] = [];
    for (const name of ['load', 'update', 'error'])
      driver.element.addEventListener(`pro-tracking-${name}`, ({ type }) => fired.push(type));
    for (const place of [there, here, there]) {
      driver.element.remove();
      place.append(driver.element);
    }
    await settle(driver.element);
    await settle(driver.element);
    expect(fired).to.deep.equal([]);
    expect(api.requests).to.have.lengthOf(1);
    expect(driver.part('headline') === headline).to.equal(true);
  });

  it('speaks the language of its new place', async () => {
    const [here, there] = await twoPlaces();
    const { driver } = await show(a);
    here.append(driver.element);
    await settle(driver.element);
    const british = driver.line();
    there.append(driver.element);
    await settle(driver.element);
    expect(driver.line()).not.to.equal(british);
  });

  it('with another consignment asks for that one only', async () => {
    const [here, there] = await twoPlaces();
    const { driver, api } = await ask(a.reference);
    here.append(driver.element);
    driver.element.remove();
    driver.element.consignment = several.reference;
    there.append(driver.element);
    await settle(driver.element);
    expect(api.open.map(askedFor)).to.deep.equal([several.reference]);
    expect(api.requests).to.have.lengthOf(2);
  });
});

/** Milliseconds after which the element gives a request up. */
const DEADLINE = 10_000;

describe('a list of elements that is re-ordered', () => {
  // Its requests stay open for as long as a busy machine needs.
  const setTimeout = window.setTimeout.bind(window);
  before(() => {
    const withoutDeadline = (run: () => void, delay?: number): number =>
      delay === DEADLINE ? 0 : setTimeout(run, delay);
    Object.assign(window, { setTimeout: withoutDeadline });
  });
  after(() => {
    Object.assign(window, { setTimeout });
  });

  // As many as may ask at once, so that every one of them has a request to lose.
  const references = Array.from({ length: 6 }, (_, index) => `EC-LIST-${index}`);
  const isAnswered = (reference: string): boolean => Number(reference.at(-1)) % 2 === 0;
  /** A journey of several legs: only those can be folded. */
  const legsFor = (reference: string): Journey => ({
    ...several,
    reference,
    answer: { ...several.answer, ConsignmentReferenceForAllLegsAssignedByMpd: reference },
  });

  interface List {
    readonly api: FakeApi;
    readonly parent: HTMLElement;
    readonly elements: readonly ProTrackingElement[];
    readonly reorder: (references: readonly string[]) => void;
  }

  const ways: Readonly<Record<string, (list: Omit<List, 'elements' | 'reorder'>) => List['reorder']>> = {
    'by insertBefore': ({ parent, api }) => {
      const made = new Map(
        references.map((reference) => [
          reference,
          createElement({ consignment: reference }, { fetch: api.fetch }),
        ]),
      );
      return (order) => {
        for (const [place, reference] of order.entries())
          parent.insertBefore(made.get(reference)!, parent.children[place] ?? null);
      };
    },
    'by Lit’s repeat': ({ parent, api }) => {
      return (order) => {
        const item = (reference: string) =>
          html`<pro-tracking consignment=${reference} .fetch=${api.fetch}></pro-tracking>`;
        render(
          repeat(order, (reference) => reference, item),
          parent,
        );
      };
    },
  };

  const openList = async (way: string): Promise<List> => {
    const api = new FakeApi();
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const reorder = ways[way]!({ parent, api });
    reorder(references);
    const elements = [...parent.querySelectorAll('pro-tracking')];
    await eventually(() => api.requests.length === references.length);
    for (const request of [...api.requests])
      if (isAnswered(askedFor(request))) request.answerAs(legsFor(askedFor(request)));
    await eventually(() => elements.every((one) => one.status === 'ready' || !isAnswered(one.consignment)));
    await settle(...elements);
    return { api, parent, elements, reorder };
  };

  for (const way of Object.keys(ways))
    it(`${way}, many times, asks nothing, ends nothing and mixes nothing up`, async () => {
      const { api, parent, elements, reorder } = await openList(way);
      for (const [index, element] of elements.entries())
        if (index % 4 === 0) for (const fold of new Driver(element).folds()) fold.open = true;
      await settle(...elements);
      const random = seeded(7);
      for (let time = 0; time < 100; time++) {
        const order = shuffled(references, random);
        reorder(order);
        if (random() < 0.3) await settle(...elements);
        const inPage = [...parent.querySelectorAll('pro-tracking')];
        expect(inPage.map(({ consignment }) => consignment)).to.deep.equal(order);
      }
      await settle(...elements);
      expect(api.requests.map(askedFor).sort()).to.deep.equal(references);
      expect(api.open.map(askedFor).sort()).to.deep.equal(references.filter((one) => !isAnswered(one)));
      for (const [index, element] of elements.entries()) {
        const driver = new Driver(element);
        if (isAnswered(element.consignment)) expect(driver.reference()).to.include(element.consignment);
        else expect(element.status).to.equal('loading');
        if (index % 4 === 0) expect(driver.folds().map(({ open }) => open)).to.deep.equal([true, true, true]);
      }
      for (const request of api.open) request.answerAs(legsFor(askedFor(request)));
      await eventually(() => elements.every(({ status }) => status === 'ready'));
    });
});

const cloneOf = (element: ProTrackingElement): ProTrackingElement => {
  const clone = element.cloneNode(true);
  if (!(clone instanceof ProTrackingElement)) throw new Error('the clone is something else');
  return clone;
};

describe('a clone', () => {
  it('asks for what its attributes say', () =>
    withPageFetch(async (api) => {
      const { driver } = await show(a, { mode: 'flattened', 'proxy-url': '/parcels', 'signed-by': 'hidden' });
      const clone = cloneOf(driver.element);
      expect(clone.status).to.equal('idle');
      driver.element.after(clone);
      const request = await api.next();
      expect(request.url.pathname).to.equal(`/parcels/flattened/${a.reference}`);
      request.answerAs(a);
      const copy = new Driver(clone);
      await copy.shows('ready');
      expect(copy.reference()).to.include(a.reference);
      expect(copy.signatories()).to.deep.equal([]);
    }));

  it('of an element that the page gave data and a fetch has neither, and what stands between its tags', async () => {
    const api = new FakeApi();
    const parent = await fixture<HTMLElement>(html`<div><pro-tracking><p>Call us.</p></pro-tracking></div>`);
    const original = new Driver(parent.querySelector('pro-tracking')!);
    original.element.fetch = api.fetch;
    original.element.data = several.answer;
    await original.shows('ready');
    const clone = cloneOf(original.element);
    parent.append(clone);
    const copy = new Driver(clone);
    await settle(clone);
    expect(clone.data).to.equal(undefined);
    expect(clone.fetch).to.equal(undefined);
    expect(copy.showsContent()).to.equal(true);
    expect(original.element.status).to.equal('ready');
    clone.fetch = api.fetch;
    clone.consignment = a.reference;
    (await api.next()).answerAs(a);
    await copy.shows('ready');
    expect(copy.headline()).to.equal('Delivered');
  });

  it('of a template asks once for each copy that comes into the page', () =>
    withPageFetch(async (api) => {
      const template = document.createElement('template');
      template.content.append(createElement({ consignment: a.reference }));
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const copies = [1, 2].map(() => document.importNode(template.content, true));
      await nextTask();
      expect(api.requests).to.deep.equal([]);
      parent.append(copies[0]!);
      (await api.next()).answerAs(a);
      const first = new Driver(parent.querySelector('pro-tracking')!);
      await first.shows('ready');
      expect(first.reference()).to.include(a.reference);
    }));

  it('lives for itself', async () => {
    await withPageFetch(async (api) => {
      const { driver } = await show(several);
      const clone = cloneOf(driver.element);
      driver.element.after(clone);
      (await api.next()).answerAs(several);
      const copy = new Driver(clone);
      await copy.shows('ready');
      await copy.openAll();
      expect(driver.folds().every(({ open }) => open)).to.equal(false);
      clone.consignment = a.reference;
      await api.next();
      expect(driver.element.status).to.equal('ready');
      expect(driver.reference()).to.include(several.reference);
    });
  });
});

describe('an element that a page has set up before the element was defined', () => {
  /** A page of its own, in which the tag is not defined yet. */
  const openPage = async (body: string): Promise<Document> => {
    const frame = await fixture<HTMLIFrameElement>(
      html`<iframe title="A page" srcdoc=${`<!doctype html><html lang="en"><body>${body}`}></iframe>`,
    );
    await eventually(() => frame.contentDocument?.querySelector('pro-tracking') && isLoaded(frame));
    return frame.contentDocument!;
  };
  const isLoaded = ({ contentDocument }: HTMLIFrameElement): boolean =>
    contentDocument?.readyState === 'complete';

  const define = async (page: Document): Promise<void> => {
    const script = page.createElement('script');
    script.type = 'module';
    script.src = '/src/define.ts';
    page.body.append(script);
    await page.defaultView!.customElements.whenDefined('pro-tracking');
  };

  it('asks as its properties say', async () => {
    const page = await openPage('<pro-tracking><p>Call us.</p></pro-tracking>');
    const element = page.querySelector('pro-tracking')!;
    const api = new FakeApi();
    const properties = { consignment: a.reference, mode: 'flattened', proxyUrl: '/parcels', token: 't0ken' };
    Object.assign(element, properties, { fetch: api.fetch, signedBy: 'hidden' });
    await define(page);
    const request = await api.next();
    expect(request.url.pathname).to.equal(`/parcels/flattened/${a.reference}`);
    expect(request.headers.get('authorization')).to.equal('Bearer t0ken');
    request.answerAs(a);
    const driver = new Driver(element);
    await driver.shows('ready');
    expect(driver.signatories()).to.deep.equal([]);
    expect(api.requests).to.have.lengthOf(1);
    // They are no longer own properties that hide the class's.
    await driver.set({ consignment: several.reference });
    expect(askedFor(await api.next())).to.equal(several.reference);
  });

  it('shows the data that it was given, without a request', async () => {
    const page = await openPage('<pro-tracking></pro-tracking>');
    const element = page.querySelector('pro-tracking')!;
    const api = new FakeApi();
    Object.assign(element, { data: several.answer, fetch: api.fetch });
    await define(page);
    const driver = new Driver(element);
    await driver.shows('ready');
    expect(driver.reference()).to.include(several.reference);
    expect(api.requests).to.deep.equal([]);
  });

  it('takes the property where the attribute says something else', async () => {
    const page = await openPage('<pro-tracking consignment="EC-OLD"></pro-tracking>');
    const element = page.querySelector('pro-tracking')!;
    const api = new FakeApi();
    Object.assign(element, { consignment: a.reference, fetch: api.fetch });
    await define(page);
    await eventually(() => api.requests.length > 0);
    await settle(element);
    expect(api.open.map(askedFor)).to.deep.equal([a.reference]);
    expect(element.getAttribute('consignment')).to.equal(a.reference);
  });
});

describe('a thousand consignments under random delays', () => {
  const changes = 1_000;
  // Few enough that A, B and A again follow one another often.
  const references = ['EC-FAST-A', 'EC-FAST-B', 'EC-FAST-C', 'EC-FAST-D'];

  for (const [heedsAbort, seed] of [
    [true, 1],
    [false, 2],
  ] as const)
    it(`end with the last one, with a fetch that ${heedsAbort ? 'heeds' : 'ignores'} aborts (seed ${seed})`, async function () {
      const random = seeded(seed);
      const api = new FakeApi({ heedsAbort });
      const driver = await place({}, { fetch: api.fetch });
      const { element } = driver;
      const told: string[] = [];
      element.addEventListener('pro-tracking-load', ({ detail }) => {
        told.push(detail.reference);
        if (detail.reference !== element.consignment) told.push(`while it is ${element.consignment}`);
      });
      let unanswered = 0;
      const held: number[] = [];
      const carriers: string[] = [];
      /** Answers one question, old or new, well or badly. */
      const answerOne = (): void => {
        for (; unanswered < api.requests.length; unanswered++) held.push(unanswered);
        const [index] = held.splice(Math.floor(random() * held.length), 1);
        const request = index === undefined ? undefined : api.requests[index];
        if (!request) return;
        const reference = askedFor(request);
        if (random() < 0.8) request.answerAs(journeyFor(reference, `Carrier ${index}`));
        else if (random() < 0.5) request.answer({}, 503);
        else request.fail();
      };
      const delays = [
        () => undefined,
        () => Promise.resolve(),
        () => element.updateComplete,
        () => nextTask(),
      ];

      for (let change = 0; change < changes; change++) {
        element.consignment = references[Math.floor(random() * references.length)]!;
        await delays[Math.floor(random() * delays.length)]!();
        while (random() < 0.5) answerOne();
        await delays[Math.floor(random() * delays.length)]!();
        if (random() < 0.2) {
          await settle(element);
          expect(api.open.length).to.be.at.most(1);
          expect(api.open.map(askedFor)).to.satisfy((open: string[]) =>
            open.every((one) => one === element.consignment),
          );
          if (element.tracking) {
            expect(element.tracking.reference).to.equal(element.consignment);
            carriers.push(driver.facts()['Delivered by']!);
          }
        }
      }
      await settle(element);
      // What is left, in an order that is neither that of asking nor its reverse.
      const last = api.requests.length - 1;
      if (element.status === 'loading') api.last.answerAs(journeyFor(element.consignment, `Carrier ${last}`));
      while (held.length || unanswered < api.requests.length) answerOne();
      await eventually(() => element.status === 'ready' || element.status === 'failed', 'it has settled');
      await settle(element);
      expect(api.open).to.deep.equal([]);
      expect(['ready', 'failed']).to.include(element.status);
      if (element.status === 'ready') {
        expect(driver.reference()).to.include(element.consignment);
        expect(driver.facts()['Delivered by']).to.equal(`Carrier ${last}`);
      }
      expect(told.filter((line) => line.startsWith('while'))).to.deep.equal([]);
      // The walk came by all that it is about.
      expect(carriers.length).to.be.above(20);
      expect(told.length).to.be.above(20);
      expect(api.requests.length).to.be.above(500);
    });
});

describe('an element that is removed while it loads', () => {
  it('has no request open one task later', async () => {
    const { driver, api } = await ask(a.reference, { 'expected-delivery': true });
    await eventually(() => api.requests.length === 2);
    driver.element.remove();
    await nextTask();
    expect(api.open).to.deep.equal([]);
  });

  it('before it could ask asks nothing', async () => {
    const api = new FakeApi();
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const element = createElement({ consignment: a.reference }, { fetch: api.fetch });
    parent.append(element);
    element.remove();
    await settle(element);
    expect(api.requests).to.deep.equal([]);
  });

  it('with its parent has none either', async () => {
    const [here] = await twoPlaces();
    const { driver, api } = await ask(a.reference);
    here.append(driver.element);
    here.remove();
    await nextTask();
    expect(api.open).to.deep.equal([]);
  });

  it('during a reload that the page waits for lets the page go on', async () => {
    const { driver } = await show(a);
    const shown = driver.element.reload();
    await settle(driver.element);
    driver.element.remove();
    await shown;
    expect(driver.element.status).to.equal('ready');
  });
});
