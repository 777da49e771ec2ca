/** What the summary says where packages differ, and where PRO's own state is another than the events tell. */
import { expect } from '@open-wc/testing';
import type { ProTrackingResponse } from '../../src/tracking/pro-api.js';
import { legsOf, multiLeg, reference } from '../tracking/answers.js';
import { ask, type Driver } from './driver.js';

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
    expect(told(await showPackages(['Collected', 'Missing']))).to.include('Package 2 of 2 · Missing');
  });

  it('draws no progress for a partial delivery whose rest is lost', async () => {
    const driver = await showPackages(['Delivered', 'Lost']);
    expect(told(driver)).to.include('1 of 2 delivered').and.include('Lost');
    expect(driver.part('steps')).to.equal(null);
  });

  it('tells of a package that came damaged while another is on its way', async () => {
    expect(told(await showPackages(['DeliveredDamaged', 'InTransit']))).to.include('Delivered damaged');
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
    expect(driver.part('fact')).to.equal(null);
    expect(told(driver)).to.include('Last scan: In transit');
  });

  it('does not call the last step reached where PRO does not', async () => {
    const driver = await showPackages(['OutForDelivery Delivered'], 'InTransit');
    expect(driver.headline()).to.equal('In transit');
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
    expect((await showPackages(['Collected Delivered |'])).headline()).to.include(
      'waiting for the next carrier',
    );
  });

  it('does not claim so once the next one has scanned it, in whatever words', async () => {
    const driver = await showPackages(['Collected Delivered | XJ-41']);
    expect(driver.headline()).to.equal('In transit');
  });
});
