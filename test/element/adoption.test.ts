/** An element that comes into another document (an iframe, a pop-up) has its styles there, and lives. */
import { expect, fixture, html } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { FakeApi } from './api.js';
import { eventually, nextTask, settle } from './crowd.js';
import { ask, createElement, Driver, place, type Asking } from './driver.js';
import { holdClock, type HeldClock } from '../client/held-fetch.js';
import { uncaughtOf } from './warnings.js';

const several = journeyOf('J07');

interface Elsewhere {
  readonly page: Document;
  readonly close: () => void;
}

type Open = () => Promise<Elsewhere | undefined>;

/** Its root is missing while it opens, whatever the types say. */
const openFrame = async (): Promise<Elsewhere> => {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe
      title="Elsewhere"
      style="inline-size: 40rem; block-size: 30rem"
      srcdoc="<!doctype html><html lang='en-US'><body>"
    ></iframe>`,
  );
  await eventually(
    () => frame.contentDocument?.documentElement?.lang && frame.contentDocument.readyState === 'complete',
  );
  return { page: frame.contentDocument!, close: () => undefined };
};

const openPopUp: Open = async () => {
  const popUp = window.open('about:blank', '_blank', 'popup,width=640,height=480');
  if (!popUp) return undefined;
  await nextTask();
  return { page: popUp.document, close: () => popUp.close() };
};

const places: Readonly<Record<string, Open>> = { 'an iframe': openFrame, 'a pop-up': openPopUp };

/** How it looks where it is: in no browser's own style is a custom element a block, or a heading of weight 600. */
const looks = ({ element, root }: Driver): string => {
  const view = element.ownerDocument.defaultView!;
  const headline = root.querySelector('[part=headline]')!;
  return `${view.getComputedStyle(element).display}, ${view.getComputedStyle(headline).fontWeight}`;
};

const expectStyled = async (driver: Driver): Promise<void> => {
  await settle(driver.element);
  expect(looks(driver)).to.equal('block, 600');
  expect(driver.root.adoptedStyleSheets.length).to.be.above(0);
};

/** The shopper can ask, the answer is shown, and the page around it is told. */
const expectAlive = async ({ driver, api }: Asking): Promise<void> => {
  const { element } = driver;
  const told: string[] = [];
  element.ownerDocument.addEventListener('pro-tracking-update', ({ type }) => told.push(type), {
    once: true,
  });
  const { length } = api.requests;
  await eventually(() => driver.refresh(), 'a button for a newer answer');
  driver.refresh()!.click();
  await eventually(() => api.requests.length > length, 'a request');
  api.last.answer(several.answer);
  await eventually(() => told.length > 0, 'an event');
  expect(driver.legs()).to.have.lengthOf(3);
  await expectStyled(driver);
};

/** The consignment's first leg only, so that what comes later is news. */
const beginning = {
  ...several.answer,
  TrackedPackages: several.answer.TrackedPackages?.map((each) => ({
    ...each,
    Legs: each?.Legs?.slice(0, 1),
  })),
};

/** An element in the main page that shows its answer, or still waits for it. */
const start = async (isLoading = false): Promise<Asking> => {
  const asking = await ask(several.reference, { refresh: 'off' });
  await asking.api.next();
  if (isLoading) return asking;
  asking.api.last.answer(beginning);
  await asking.driver.shows('ready');
  return asking;
};

for (const [where, open] of Object.entries(places))
  describe(`in ${where}`, () => {
    let page: Document;
    let close: (() => void) | undefined;

    beforeEach(async function () {
      const elsewhere = await open();
      // A browser may allow no pop-up without a click.
      if (!elsewhere) this.skip();
      ({ page, close } = elsewhere);
    });
    afterEach(() => close?.());

    it('an element that is moved there is styled, and alive', async () => {
      const asking = await start();
      const { driver, api } = asking;
      const headline = driver.part('headline');
      page.body.append(driver.element);
      await expectStyled(driver);
      expect(driver.part('headline') === headline).to.equal(true);
      expect(api.requests).to.have.lengthOf(1);
      await expectAlive(asking);
    });

    it('an element that is moved there while it loads gets its answer', async () => {
      const asking = await start(true);
      const { driver, api } = asking;
      page.body.append(driver.element);
      await settle(driver.element);
      expect(api.open).to.have.lengthOf(1);
      api.last.answer(beginning);
      await driver.shows('ready');
      expect(api.requests).to.have.lengthOf(1);
      await expectAlive(asking);
    });

    it('an element that is adopted there before it is put in loads anew', async () => {
      const asking = await start(true);
      const { driver, api } = asking;
      page.adoptNode(driver.element);
      await nextTask();
      expect(api.open).to.have.lengthOf(0);
      page.body.append(driver.element);
      await eventually(() => api.open.length === 1);
      api.last.answer(beginning);
      await driver.shows('ready');
      await expectAlive(asking);
    });

    it('an element that was made in the main page and comes into a page only there is styled, and alive', async () => {
      const api = new FakeApi();
      const attributes = { consignment: several.reference, refresh: 'off' };
      const driver = new Driver(createElement(attributes, { fetch: api.fetch }));
      page.body.append(driver.element);
      (await api.next()).answer(beginning);
      await driver.shows('ready');
      await expectStyled(driver);
      await expectAlive({ driver, api });
    });

    it('an element that is moved there and back is styled at home, and alive', async () => {
      const asking = await start();
      const { driver, api } = asking;
      const home = driver.element.parentElement!;
      page.body.append(driver.element);
      await expectStyled(driver);
      home.append(driver.element);
      await expectStyled(driver);
      expect(api.requests).to.have.lengthOf(1);
      await expectAlive(asking);
    });

    it('an element that is moved to and fro in one task loses nothing', async () => {
      const asking = await start(true);
      const { driver, api } = asking;
      const home = driver.element.parentElement!;
      for (let time = 0; time < 10; time++) {
        page.body.append(driver.element);
        home.append(driver.element);
      }
      page.body.append(driver.element);
      await settle(driver.element);
      expect(api.open).to.have.lengthOf(1);
      api.last.answer(beginning);
      await driver.shows('ready');
      await expectAlive(asking);
    });

    it('two elements are styled with the same sheets', async () => {
      const drivers = [(await start()).driver, (await start()).driver];
      for (const { element } of drivers) page.body.append(element);
      await settle(...drivers.map(({ element }) => element));
      const [first, second] = drivers.map(({ root }) => root.adoptedStyleSheets);
      expect(first!.length).to.be.above(0);
      expect(first!.every((sheet, index) => sheet === second![index])).to.equal(true);
    });

    it('an element that comes there while it waits to be seen asks when it is', async () => {
      const api = new FakeApi();
      const driver = await waiting(api);
      page.body.append(driver.element);
      const { element } = driver;
      await settle(element);
      expect(api.requests).to.deep.equal([]);
      element.style.display = '';
      (await api.next()).answer(beginning);
      await driver.shows('ready');
      await expectStyled(driver);
    });
  });

/** Waits in the main page to be seen. */
const waiting = async (api: FakeApi): Promise<Driver> => {
  const driver = await place(
    { consignment: several.reference, loading: 'lazy', style: 'display: none' },
    { fetch: api.fetch },
  );
  await settle(driver.element);
  return driver;
};

describe('in a document without a window', () => {
  const documents: Readonly<Record<string, () => Document>> = {
    'of createHTMLDocument': () => document.implementation.createHTMLDocument('Nowhere'),
    'of a DOMParser': () => new DOMParser().parseFromString('<!doctype html><body>', 'text/html'),
  };

  for (const [which, make] of Object.entries(documents)) {
    it(`${which} an element throws nothing, and is styled and alive when it comes back`, async () => {
      const asking = await start();
      const { driver, api } = asking;
      const home = driver.element.parentElement!;
      const errors = await uncaughtOf(async () => {
        make().body.append(driver.element);
        await settle(driver.element);
        driver.element.order = 'oldest-first';
        await settle(driver.element);
        home.append(driver.element);
        await settle(driver.element);
      });
      expect(errors).to.deep.equal([]);
      expect(api.requests).to.have.lengthOf(1);
      await expectStyled(driver);
      await expectAlive(asking);
    });

    it(`${which} an element made there comes into the page styled, and alive`, async () => {
      const page = make();
      const api = new FakeApi();
      const { element } = new Driver(
        createElement({ consignment: several.reference, refresh: 'off' }, { fetch: api.fetch }),
      );
      page.adoptNode(element);
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      parent.append(element);
      (await api.next()).answer(beginning);
      const driver = new Driver(element);
      await driver.shows('ready');
      await expectAlive({ driver, api });
    });
  }
});

describe('whether it is seen is told by the document that it is in', () => {
  /** A page that says so, whatever it is. */
  const pretend = (page: Document, visibilityState: DocumentVisibilityState): void => {
    Object.defineProperty(page, 'visibilityState', { value: visibilityState, configurable: true });
    page.dispatchEvent(new Event('visibilitychange'));
  };

  const { now } = Date;
  const { random } = Math;
  let clock: HeldClock;
  let passed = 0;
  let page: Document;
  let home: HTMLElement;
  let asking: Asking;

  const pass = async (milliseconds: number): Promise<void> => {
    passed += milliseconds;
    await clock.pass(milliseconds);
    await clock.pass(0);
  };

  const until = async (condition: () => unknown, what: string): Promise<void> => {
    for (let turn = 0; turn < 1_000 && !condition(); turn++) await clock.pass(0);
    expect(Boolean(condition()), what).to.equal(true);
  };

  const asked = (): number => asking.api.requests.length;

  beforeEach(async () => {
    ({ page } = await openFrame());
    home = await fixture<HTMLElement>(html`<div></div>`);
    passed = 0;
    Date.now = () => now() + passed;
    Math.random = () => 0;
    clock = holdClock();
    const api = new FakeApi();
    const element = createElement({ consignment: several.reference, refresh: 15 }, { fetch: api.fetch });
    asking = { api, driver: new Driver(element) };
    home.append(element);
    await until(() => api.requests.length, 'it asks');
    api.last.answer(beginning);
    await until(() => asking.driver.refresh(), 'it is kept fresh');
  });
  afterEach(() => {
    clock.release();
    Math.random = random;
    Date.now = now;
    Reflect.deleteProperty(document, 'visibilityState');
  });

  it('in one that is seen it is kept fresh', async () => {
    page.body.append(asking.driver.element);
    await pass(16_000);
    expect(asked()).to.equal(2);
  });

  it('in one that is hidden it asks nothing, and once when that one is seen', async () => {
    pretend(page, 'hidden');
    page.body.append(asking.driver.element);
    await pass(0);
    for (let minute = 0; minute < 60; minute++) await pass(60_000);
    expect(asked()).to.equal(1);
    document.dispatchEvent(new Event('visibilitychange'));
    dispatchEvent(new Event('pageshow'));
    dispatchEvent(new Event('online'));
    await pass(6_000);
    expect(asked(), 'what the page says that it has left').to.equal(1);
    pretend(page, 'visible');
    await pass(6_000);
    expect(asked()).to.equal(2);
  });

  it('from one that is hidden it comes to life in one that is seen', async () => {
    pretend(page, 'hidden');
    page.body.append(asking.driver.element);
    await pass(0);
    await pass(600_000);
    home.append(asking.driver.element);
    await pass(0);
    await pass(6_000);
    expect(asked()).to.equal(2);
  });

  it('when the other one is hidden it goes on', async () => {
    page.body.append(asking.driver.element);
    await pass(0);
    pretend(document, 'hidden');
    await pass(16_000);
    expect(asked()).to.equal(2);
  });

  it('without a window it asks nothing', async () => {
    document.implementation.createHTMLDocument().body.append(asking.driver.element);
    await pass(0);
    for (let minute = 0; minute < 60; minute++) await pass(60_000);
    expect(asked()).to.equal(1);
  });

  it('of an iframe that is taken away it asks nothing', async () => {
    const frame = page.defaultView!.frameElement!;
    page.body.append(asking.driver.element);
    await pass(0);
    frame.remove();
    for (let minute = 0; minute < 60; minute++) await pass(60_000);
    expect(asked()).to.equal(1);
    home.append(asking.driver.element);
    await pass(0);
    await pass(6_000);
    expect(asked(), 'back in the page').to.equal(2);
  });
});
