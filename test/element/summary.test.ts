/** The summary of packages that differ, and of a consignment whose own state at PRO is not that of its events. */
import { expect } from '@open-wc/testing';
import type { ProTrackingResponse } from '../../src/tracking/pro-api.js';
import { hour, legsOf, multiLeg, reference } from '../tracking/answers.js';
import { ask, type Driver } from './driver.js';
import { stopClock } from './view/still-time.js';

stopClock(hour(12));

const showAnswer = async (answer: unknown, status?: string): Promise<Driver> => {
  const attributes = status ? { 'expected-delivery': '' } : {};
  const { driver, api } = await ask(reference, attributes);
  (await api.next()).answer(answer);
  if (status) (await api.next()).answer({ Status: status });
  await driver.shows('ready');
  return driver;
};

const showPackages = (packages: readonly string[], status?: string): Promise<Driver> =>
  showAnswer(multiLeg(...packages.map((codes) => legsOf(codes))) as ProTrackingResponse, status);

const told = (driver: Driver): string =>
  driver.part('summary')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

const currentStep = (driver: Driver): string | undefined => driver.part('step-current')?.textContent?.trim();

describe('the summary, where packages differ', () => {
  it('names the package that it speaks of', async () => {
    const driver = await showPackages(['Collected', 'Missing']);
    expect(driver.headline()).to.equal('We’re looking for your parcel');
    expect(driver.line()).to.equal('Package 2 of 2, one on its way');
    expect(driver.box()).to.equal('What to do: contact us and we’ll sort it out.');
  });

  it('draws no progress for a partial delivery whose rest is lost', async () => {
    const driver = await showPackages(['Delivered', 'Lost']);
    expect(driver.headline()).to.equal('Your parcel is lost');
    expect(driver.line()).to.equal('Package 2 of 2, 1 of 2 delivered');
    expect(driver.part('summary')!.querySelector('[part~="steps"]')).to.equal(null);
    const rows = driver.parts('package').map((row) => row.querySelector('[part~="steps"]') !== null);
    expect(driver.packages().map(({ state }) => state)).to.deep.equal(['Your parcel is lost', 'Delivered']);
    expect(rows).to.deep.equal([false, true]);
  });

  it('includes a package that came damaged while another is on its way', async () => {
    const driver = await showPackages(['DeliveredDamaged', 'InTransit']);
    expect(driver.headline()).to.equal('Delivered with damage');
    expect(driver.line()).to.equal('Package 1 of 2, one on its way');
    expect(driver.packages()[0]?.state).to.equal('Delivered with damage');
  });

  it('has its tone as the custom state', async () => {
    if (!CSS.supports('selector(:state(ready))')) return;
    const driver = await showPackages(['Delivered', 'Lost']);
    expect(driver.element.matches(':state(problem)')).to.equal(true);
    expect(driver.element.matches(':state(going)')).to.equal(false);
  });

  it('names no package where all are alike', async () => {
    expect(told(await showPackages(['InTransit', 'InTransit']))).not.to.include('Package');
  });
});

describe('the summary, where PRO says another state than the events', () => {
  it('does not take the events for evidence of it', async () => {
    const driver = await showPackages(['Collected InTransit'], 'Delivered');
    expect(driver.headline()).to.equal('Delivered');
    expect(driver.line()).to.equal('');
    expect(driver.facts()['Last update']).to.match(/, On its way$/);
    expect(driver.facts()).not.to.have.property('Delivered by');
  });

  it('does not call the last step reached where PRO does not', async () => {
    const driver = await showPackages(['OutForDelivery Delivered'], 'InTransit');
    expect(driver.headline()).to.equal('On its way');
    expect(currentStep(driver)).not.to.equal('Delivered');
  });

  it('counts nothing against it', async () => {
    expect(told(await showPackages(['OutForDelivery', 'OutForDelivery'], 'Delivered'))).not.to.include(
      '0 of 2',
    );
  });
});

describe('the summary, between two carriers', () => {
  it('waits for the next one while it has no scan at all', async () => {
    expect((await showPackages(['Collected Delivered |'])).headline()).to.equal('Between carriers');
  });

  it('does not claim so once the next one has scanned it, in whatever words', async () => {
    const driver = await showPackages(['Collected Delivered | XJ-41']);
    expect(driver.headline()).to.equal('On its way');
  });
});
