/** `data`: an answer that the page has already. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { ProTrackingResponse } from '../../src/tracking/pro-api.js';
import { FakeApi } from './api.js';
import { ask, place, show, type Asking, type Attributes } from './driver.js';

const showData = async (data: unknown, attributes: Attributes = {}): Promise<Asking> => {
  const api = new FakeApi();
  const driver = await place(attributes, { fetch: api.fetch, data: data as ProTrackingResponse });
  return { driver, api };
};

describe('data', () => {
  for (const form of ['answer', 'flattened'] as const)
    it(`is shown without a request (${form === 'answer' ? 'multi-leg' : form})`, async () => {
      const journey = journeyOf('J07');
      const { driver, api } = await showData(journey[form]);
      await driver.shows('ready');
      expect(driver.headline()).to.equal('Delivered');
      expect(driver.reference()).to.include(journey.reference);
      expect(driver.legs()).to.have.lengthOf(3);
      expect(api.requests).to.deep.equal([]);
    });

  it('without any scan is empty', async () => {
    const { driver } = await showData(journeyOf('J05').answer);
    await driver.shows('empty');
    expect(driver.headline()).to.equal('No updates yet');
  });

  it('is told to the page like an answer', async () => {
    const { driver } = await showData(undefined);
    const states: unknown[] = [];
    driver.element.addEventListener('pro-tracking-load', ({ detail }) => states.push(detail.state));
    driver.element.data = journeyOf('J01').answer;
    await driver.shows('ready');
    await driver.element.updateComplete;
    expect(states).to.deep.equal(['Delivered']);
  });

  it('that is NaN fails, and does not freeze the page', async () => {
    const { driver } = await showData(undefined);
    let updates = 0;
    driver.element.addController({
      hostUpdate() {
        if (updates++ > 100) driver.element.data = undefined;
      },
    });
    (driver.element as { data: unknown }).data = NaN;
    await driver.shows('failed', 'idle');
    expect(driver.element.status).to.equal('failed');
    expect(updates).to.be.below(10);
  });

  const bad = ['soon', '', 0, 42, true, false, [], {}, { TrackedPackages: 7 }, () => 1, Symbol('data'), 10n];
  for (const data of bad)
    it(`that is ${typeof data === 'object' ? JSON.stringify(data) : String(data) || 'an empty text'} fails`, async () => {
      const { driver, api } = await showData(data);
      await driver.shows('failed');
      expect(driver.packages()).to.deep.equal([]);
      expect(api.requests).to.deep.equal([]);
    });

  for (const nothing of [undefined, null])
    it(`that is ${String(nothing)} leaves the question to the attribute`, async () => {
      const { reference } = journeyOf('J01');
      const { driver, api } = await showData(nothing, { consignment: reference });
      (await api.next()).answerAs(journeyOf('J01'));
      await driver.shows('ready');
    });

  it('for the attribute’s consignment is shown, whatever the case', async () => {
    const journey = journeyOf('J01');
    const { driver, api } = await showData(journey.answer, { consignment: journey.reference.toLowerCase() });
    await driver.shows('ready');
    expect(api.requests).to.deep.equal([]);
  });

  it('for another consignment than the attribute’s is refused', async () => {
    const { driver, api } = await showData(journeyOf('J07').answer, {
      consignment: journeyOf('J01').reference,
    });
    await driver.shows('failed');
    expect(driver.text()).not.to.include('J07').and.not.include('JFK');
    expect(api.requests).to.deep.equal([]);
  });

  it('that fails leaves nothing of the data before it', async () => {
    const { driver } = await showData(journeyOf('J07').answer);
    await driver.shows('ready');
    (driver.element as { data: unknown }).data = 'broken';
    await driver.shows('failed');
    expect(driver.element.tracking).to.equal(undefined);
    expect(driver.packages()).to.deep.equal([]);
  });

  it('that the page replaces is shown', async () => {
    const { driver } = await showData(journeyOf('J07').answer);
    await driver.shows('ready');
    driver.element.data = journeyOf('J21').answer;
    await driver.element.updateComplete;
    expect(driver.headline()).to.equal('1 of 2 delivered');
  });

  it('ends a request that runs', async () => {
    const { driver, api } = await ask(journeyOf('J01').reference);
    driver.element.data = journeyOf('J01').answer;
    await driver.shows('ready');
    expect(api.last.aborted).to.equal(true);
    expect(api.requests).to.have.lengthOf(1);
  });

  it('that is taken away again lets the attribute ask', async () => {
    const journey = journeyOf('J01');
    const { driver, api } = await showData(journey.answer, { consignment: journey.reference });
    await driver.shows('ready');
    driver.element.data = undefined;
    (await api.next()).answerAs(journey);
    await driver.shows('ready');
    expect(driver.headline()).to.equal('Delivered');
  });

  it('that is taken away from an element without a consignment leaves it idle', async () => {
    const { driver } = await showData(journeyOf('J01').answer);
    await driver.shows('ready');
    driver.element.data = undefined;
    await driver.shows('idle');
    expect(driver.text()).to.equal('');
  });

  it('shows the same as the request for it', async () => {
    const journey = journeyOf('J21');
    const { driver: asked } = await show(journey);
    const { driver: given } = await showData(journey.answer);
    await given.shows('ready');
    // But for how old it is, which only the proxy's answer tells.
    asked.part('updated')?.remove();
    expect(given.text()).to.equal(asked.text());
  });

  it('is not changed by being shown', async () => {
    const { answer } = journeyOf('J26c');
    const copy = structuredClone(answer);
    const { driver } = await showData(copy);
    await driver.shows('ready');
    expect(copy).to.deep.equal(answer);
  });
});
