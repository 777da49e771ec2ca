/** `initialData`: a response that the page has already, from which polling continues. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { ProTrackingResponse } from '../../src/tracking/pro-api.js';
import { legsOf } from '../tracking/answers.js';
import { FakeApi } from './api.js';
import { eventually, journeyFor, settle } from './crowd.js';
import { createElement, place, type Asking, type Attributes, type Properties } from './driver.js';
import { answerFor, changesIn, minute, OpenPage, second } from './left-open.js';
import { uncaughtOf, warningsOf } from './warnings.js';

const a = journeyOf('J01');
const several = journeyOf('J07');

const placeWith = async (
  initialData: unknown,
  attributes: Attributes = { consignment: a.reference },
  properties: Properties = {},
): Promise<Asking> => {
  const api = new FakeApi();
  const all = { fetch: api.fetch, initialData: initialData as ProTrackingResponse, ...properties };
  return { driver: await place(attributes, all), api };
};

describe('initial data', () => {
  for (const form of ['answer', 'flattened'] as const)
    it(`is shown at once, without a request (${form === 'answer' ? 'multi-leg' : form})`, async () => {
      const { driver, api } = await placeWith(several[form], { consignment: several.reference });
      expect(driver.element.status).to.equal('ready');
      expect(driver.legs()).to.have.lengthOf(3);
      await settle(driver.element);
      expect(api.requests).to.deep.equal([]);
    });

  it('fires the event of a first response', async () => {
    const loaded: string[] = [];
    const listen = ({ detail }: HTMLElementEventMap['pro-tracking-load']): void =>
      void loaded.push(detail.reference);
    document.addEventListener('pro-tracking-load', listen as EventListener);
    const { driver } = await placeWith(a.answer);
    await settle(driver.element);
    document.removeEventListener('pro-tracking-load', listen as EventListener);
    expect(loaded).to.deep.equal([a.reference]);
  });

  it('can be refreshed, and the update event says what has changed', async () => {
    const { driver, api } = await placeWith(journeyFor(a.reference, 'Slow Coach').answer);
    const updates: number[] = [];
    driver.element.addEventListener('pro-tracking-update', ({ detail }) =>
      updates.push(detail.newEvents.length),
    );
    driver.refresh()!.click();
    (await api.next()).answerAs(journeyFor(a.reference, 'Swift Coach'));
    await eventually(() => driver.facts()['Delivered by'] === 'Swift Coach');
    await settle(driver.element);
    expect(updates).to.have.lengthOf(1);
    expect(updates[0]).to.be.above(0);
  });

  it('can have PRO’s own state, which is shown with expected-delivery', async () => {
    const data = { ...a.answer, Status: 'Damaged' };
    const without = await placeWith(data);
    expect(without.driver.element.consignmentState).to.equal('Delivered');
    const { driver, api } = await placeWith(data, { consignment: a.reference, 'expected-delivery': true });
    expect(driver.element.consignmentState).to.equal('Damaged');
    await settle(driver.element);
    expect(api.requests).to.deep.equal([]);
  });

  it('stays when refreshing fails', async () => {
    const { driver, api } = await placeWith(a.answer);
    const shown = driver.element.reload();
    (await api.next()).answer({}, 500);
    await shown;
    expect(driver.element.status).to.equal('stale');
    expect(driver.headline()).to.equal('Delivered');
  });

  it('is shown when another takes its place, also where JSON cannot hold either', async () => {
    const cyclic = (answer: object): object => {
      const data: Record<string, unknown> = { ...answer };
      data['self'] = data;
      return data;
    };
    const { driver } = await placeWith(cyclic(a.answer), {});
    driver.element.initialData = cyclic(several.answer) as ProTrackingResponse;
    await eventually(() => driver.element.tracking?.reference === several.reference, 'the other is shown');
  });

  it('is shown without a consignment, and then nothing is ever requested', async () => {
    const { driver, api } = await placeWith(a.answer, {});
    expect(driver.element.status).to.equal('ready');
    expect(driver.refresh()).to.equal(null);
    await driver.element.reload();
    expect(driver.element.status).to.equal('ready');
    expect(api.requests).to.deep.equal([]);
  });

  for (const bad of [
    'soon',
    '',
    0,
    NaN,
    [],
    {},
    { TrackedPackages: 7 },
    () => 1,
    Symbol('data'),
    10n,
    several.answer,
  ])
    it(`that is ${typeof bad === 'object' ? JSON.stringify(bad).slice(0, 30) : String(bad) || 'an empty text'} is replaced by a request`, async () => {
      const uncaught = await uncaughtOf(async () => {
        const { driver, api } = await placeWith(bad);
        (await api.next()).answerAs(a);
        await driver.shows('ready');
        expect(driver.headline()).to.equal('Delivered');
        expect(api.requests).to.have.lengthOf(1);
      });
      expect(uncaught).to.deep.equal([]);
    });

  it('that cannot be read is reported in the console', async () => {
    const warnings = await warningsOf(async (logged) => {
      await placeWith({ TrackedPackages: [{ Legs: 'soon' }] });
      await eventually(() => logged.some((line) => line.includes('data cannot be used')));
    });
    expect(warnings.join('\n')).to.include('Legs');
  });

  for (const nothing of [undefined, null])
    it(`that is ${String(nothing)} is none`, async () => {
      const { api } = await placeWith(nothing);
      expect(api.requests).to.have.lengthOf(1);
    });

  it('gives way to data', async () => {
    const { driver } = await placeWith(a.answer, {}, { data: several.answer });
    await driver.shows('ready');
    expect(driver.reference()).to.include(several.reference);
  });

  it('replaces the child script', async () => {
    const api = new FakeApi();
    const element = createElement(
      { consignment: a.reference },
      { fetch: api.fetch, initialData: journeyFor(a.reference, 'Property').answer },
    );
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(journeyFor(a.reference, 'Script').answer);
    element.append(script);
    const driver = await place();
    driver.element.replaceWith(element);
    await eventually(() => element.status === 'ready');
    expect(element.shadowRoot!.textContent).to.include('Property').and.not.include('Script');
    element.remove();
  });

  it('is not for another consignment, and is not used again when the first one comes back', async () => {
    const { driver, api } = await placeWith(a.answer);
    await driver.set({ consignment: several.reference });
    (await api.next()).answerAs(several);
    await driver.shows('ready');
    expect(driver.reference()).to.include(several.reference);
    await driver.set({ consignment: a.reference });
    await settle(driver.element);
    expect(driver.element.status).to.equal('loading');
    expect(api.requests).to.have.lengthOf(2);
  });

  it('is shared with the page’s other elements', async () => {
    const { driver, api } = await placeWith(a.answer);
    const second = createElement({ consignment: a.reference }, { fetch: api.fetch });
    driver.element.after(second);
    await eventually(() => second.status === 'ready');
    expect(api.requests).to.deep.equal([]);
    second.remove();
  });
});

describe('initial data that a framework sets on each render', () => {
  for (const [what, next] of [
    ['the same object', () => a.answer],
    ['an equal object', () => structuredClone(a.answer)],
    ['none any more', () => undefined],
  ] as const)
    it(`(${what}) requests and changes nothing`, async () => {
      const { driver, api } = await placeWith(a.answer);
      const changes = changesIn(driver);
      for (let time = 0; time < 20; time++) {
        driver.element.initialData = next();
        await driver.element.updateComplete;
      }
      await settle(driver.element);
      expect(changes()).to.deep.equal([]);
      expect(api.requests).to.deep.equal([]);
    });

  it('does not bring back what a newer response has replaced', async () => {
    const old = journeyFor(a.reference, 'Slow Coach').answer;
    const { driver, api } = await placeWith(old);
    const shown = driver.element.reload();
    (await api.next()).answerAs(journeyFor(a.reference, 'Swift Coach'));
    await shown;
    driver.element.initialData = structuredClone(old);
    await settle(driver.element);
    expect(driver.facts()['Delivered by']).to.equal('Swift Coach');
    expect(api.requests).to.have.lengthOf(1);
  });

  it('is shown where it differs, without a request', async () => {
    const { driver, api } = await placeWith(journeyFor(a.reference, 'Slow Coach').answer);
    driver.element.initialData = journeyFor(a.reference, 'Swift Coach').answer;
    await settle(driver.element);
    expect(driver.facts()['Delivered by']).to.equal('Swift Coach');
    expect(api.requests).to.deep.equal([]);
  });
});

describe('initial data on a page that is left open', () => {
  const page = new OpenPage();
  const reference = 'EC-INITIAL-1';
  const [outForDelivery] = answerFor(reference, legsOf('Collected OutForDelivery'));

  before(() => OpenPage.load());
  beforeEach(() => page.hold());
  afterEach(() => page.release());

  it('is polled like a response', async () => {
    const left = await page.open({}, new FakeApi());
    left.driver.element.initialData = outForDelivery as ProTrackingResponse;
    await left.driver.set({ consignment: reference });
    await page.settle();
    expect(left.driver.element.status).to.equal('ready');
    expect(left.driver.part('updated')!.textContent).to.include('Updated just now');
    expect(await page.untilAsked(left, 66 * second)).to.be.at.least(minute);
    await page.answer(left, ...answerFor(reference, legsOf('Collected OutForDelivery Delivered')));
    expect(left.driver.headline()).to.equal('Delivered');
  });
});
