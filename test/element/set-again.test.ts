/** What frameworks set on each of their renders: the same in other objects. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { FakeApi } from './api.js';
import { eventually, settle, withPageFetch } from './crowd.js';
import { createElement, place, show, type Driver } from './driver.js';
import { changesIn, OpenPage } from './left-open.js';

const journey = journeyOf('J01');
const renders = 40;

before(() => OpenPage.load());

const renderAgain = async ({ element }: Driver, render: (time: number) => void): Promise<void> => {
  for (let time = 0; time < renders; time++) {
    render(time);
    await element.updateComplete;
  }
  await settle(element);
};

/** A function of its own each time, as in a framework's template. */
const inline =
  (api: FakeApi): typeof fetch =>
  (...all) =>
    api.fetch(...all);

describe('a new fetch', () => {
  it('causes no request and changes nothing in the page', async () => {
    const { driver, api } = await show(journey);
    const changes = changesIn(driver);
    await renderAgain(driver, () => (driver.element.fetch = inline(api)));
    expect(api.requests).to.have.lengthOf(1);
    expect(driver.element.status).to.equal('ready');
    expect(changes()).to.deep.equal([]);
  });

  it('causes none while the first request runs, whose response is shown', async () => {
    const api = new FakeApi();
    const driver = await place({ consignment: journey.reference }, { fetch: inline(api) });
    await renderAgain(driver, () => (driver.element.fetch = inline(api)));
    expect(api.requests).to.have.lengthOf(1);
    expect(api.last.aborted).to.equal(false);
    api.last.answerAs(journey);
    await driver.shows('ready');
  });

  it('causes none after a failure', async () => {
    const api = new FakeApi();
    const driver = await place({ consignment: journey.reference }, { fetch: inline(api) });
    api.last.answer({}, 500);
    await driver.shows('failed');
    await renderAgain(driver, () => (driver.element.fetch = inline(api)));
    expect(api.requests).to.have.lengthOf(1);
  });

  it('sends the next request, the newest one alone', async () => {
    const { driver, api } = await show(journey);
    const apis = [new FakeApi(), new FakeApi()];
    for (const each of apis) {
      driver.element.fetch = each.fetch;
      await driver.element.updateComplete;
    }
    const shown = driver.element.reload();
    (await apis[1]!.next()).answerAs(journey);
    await shown;
    expect([api, ...apis].map(({ requests }) => requests.length)).to.deep.equal([1, 0, 1]);
  });

  it('sends the next request also after a removal and a return', async () => {
    const { driver, api } = await show(journey);
    const newest = new FakeApi();
    driver.element.fetch = newest.fetch;
    await driver.element.updateComplete;
    const { parentNode } = driver.element;
    driver.element.remove();
    await settle(driver.element);
    parentNode!.append(driver.element);
    await settle(driver.element);
    void driver.element.reload();
    await newest.next();
    expect(api.requests).to.have.lengthOf(1);
  });

  it('sends the next request of elements that share one', async () => {
    const api = new FakeApi();
    const both = [
      createElement({ consignment: journey.reference }, { fetch: api.fetch }),
      createElement({ consignment: journey.reference }, { fetch: api.fetch }),
    ];
    document.body.append(...both);
    await settle(...both);
    api.last.answerAs(journey);
    await eventually(() => both.every(({ status }) => status === 'ready'), 'both show it');
    const newest = new FakeApi();
    both[0]!.fetch = newest.fetch;
    await settle(...both);
    void both[1]!.reload();
    await newest.next();
    expect(api.requests).to.have.lengthOf(1);
    for (const each of both) each.remove();
  });

  it('serves at once where it is the first one and nothing is on show', () =>
    withPageFetch(async (plain) => {
      const signed = new FakeApi();
      const driver = await place({ consignment: journey.reference });
      plain.last.answer({}, 401);
      await driver.shows('denied');
      driver.element.fetch = signed.fetch;
      (await signed.next()).answerAs(journey);
      await driver.shows('ready');
      driver.element.fetch = inline(signed);
      await settle(driver.element);
      expect([plain.requests.length, signed.requests.length]).to.deep.equal([1, 1]);
    }));

  it('serves the next request where a journey is on show', () =>
    withPageFetch(async (plain) => {
      const signed = new FakeApi();
      const driver = await place({ consignment: journey.reference });
      plain.last.answerAs(journey);
      await driver.shows('ready');
      driver.element.fetch = signed.fetch;
      await settle(driver.element);
      expect(signed.requests).to.deep.equal([]);
      const shown = driver.element.reload();
      (await signed.next()).answerAs(journey);
      await shown;
      expect(plain.requests).to.have.lengthOf(1);
    }));
});

it('new messages of the same words cause no request and change nothing in the page', async () => {
  const { driver, api } = await show(journey);
  const words = () => ({ retry: 'Again', signedBy: (name: string) => `By ${name}` });
  driver.element.messages = words();
  await driver.element.updateComplete;
  const changes = changesIn(driver);
  await renderAgain(driver, () => (driver.element.messages = words()));
  expect(api.requests).to.have.lengthOf(1);
  expect(changes()).to.deep.equal([]);
});

for (const [what, data] of [
  ['the same data', () => journey.answer],
  ['equal data', () => structuredClone(journey.answer)],
] as const)
  it(`${what} changes nothing in the page and is announced once`, async () => {
    const element = createElement();
    let events = 0;
    for (const type of ['load', 'update', 'error'])
      element.addEventListener(`pro-tracking-${type}`, () => events++);
    document.body.append(element);
    const driver = await place();
    driver.element.replaceWith(element);
    element.data = data();
    await settle(element);
    const observed = new (driver.constructor as new (of: typeof element) => Driver)(element);
    const changes = changesIn(observed);
    await renderAgain(observed, () => (element.data = data()));
    expect(changes()).to.deep.equal([]);
    expect(events).to.equal(1);
    element.remove();
  });
