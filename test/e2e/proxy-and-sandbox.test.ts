/** The element, the real proxy and the real sandbox, over the network. */
import { expect } from '@open-wc/testing';
import type { TrackingStatus } from '../../src/element/state/tracking-state.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { personalIn, place, type Attributes, type Driver } from '../element/driver.js';

const open = async (id: string, attributes: Attributes = {}): Promise<Driver> => {
  const driver = await place({ consignment: journeyOf(id).reference, ...attributes });
  await driver.shows('ready', 'empty', 'invalid', 'not-found', 'denied', 'rate-limited', 'failed');
  return driver;
};

describe('from PRO to the page', () => {
  for (const mode of ['multi-leg', 'flattened'])
    for (const [id, headline] of [
      ['J01', 'Delivered'],
      ['J07', 'Delivered'],
      ['J21', '1 of 2 delivered'],
    ] as const)
      it(`shows ${id}, ${mode}`, async () => {
        const journey = journeyOf(id);
        const driver = await open(id, { mode });
        expect(driver.element.status).to.equal('ready');
        expect(driver.element.consignmentState).to.equal(journey.headline);
        expect(driver.headline()).to.equal(headline);
        const { signatories, places } = personalIn(journey.answer);
        const text = driver.text();
        expect([...signatories, ...places].filter((name) => !text.includes(name))).to.deep.equal([]);
      });

  it('shows the three legs of J07 with their carriers', async () => {
    const driver = await open('J07', { order: 'oldest-first' });
    expect(driver.legs().map(({ carrier }) => carrier)).to.deep.equal([
      'UK Export',
      'Air Line-haul',
      'US Final Mile',
    ]);
  });

  it('shows an empty consignment', async () => {
    const driver = await open('J05');
    expect(driver.element.status).to.equal('empty');
  });

  it('shows the state and the date that only the status knows', async () => {
    const cancelled = await open('J30', { 'expected-delivery': true });
    expect(cancelled.headline()).to.equal('Delivery cancelled');
    const expecting = await open('J44c', { 'expected-delivery': true });
    expect(expecting.headline()).to.match(/^Was due on Fri,? 10 April 2020$/);
  });

  it('asks by a template too', async () => {
    const driver = await open('J01', { 'proxy-url': '/delivery-status/{consignment}?mode={mode}' });
    expect(driver.headline()).to.equal('Delivered');
  });

  const failures: readonly (readonly [id: string, status: TrackingStatus])[] = [
    ['J41', 'failed'],
    ['J43c', 'not-found'],
    // PRO's quota is the shop's, not the shopper's: the proxy tells it as its own trouble.
    ['J43d', 'failed'],
    ['J43e', 'failed'],
    ['J43f', 'failed'],
    ['J43g', 'failed'],
    ['J43h', 'failed'],
    ['J43i', 'failed'],
  ];
  for (const [id, status] of failures)
    it(`tells ${id}, ${journeyOf(id).title}, as ${status}`, async () => {
      const driver = await open(id);
      expect(driver.element.status).to.equal(status);
      expect(driver.text()).not.to.match(/Exception|TrackingQuery|subscription key/);
    });

  it('tells a consignment that nobody knows as not found, and can be asked again', async () => {
    const driver = await place({ consignment: 'EC-NOB-ODY-KNO' });
    await driver.shows('not-found');
    expect(driver.parts('retry')).to.have.lengthOf(1);
  });

  it('asks again for the same answer without a change of the page', async () => {
    const driver = await open('J07');
    const before = driver.root.innerHTML;
    await driver.element.reload();
    expect(driver.element.status).to.equal('ready');
    expect(driver.root.innerHTML).to.equal(before);
  });

  it('shows another consignment when the attribute changes', async () => {
    const driver = await open('J01');
    await driver.set({ consignment: journeyOf('J18').reference });
    await driver.shows('ready');
    expect(driver.headline()).to.equal('Your parcel is lost');
  });
});
