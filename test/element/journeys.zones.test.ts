/** Every history that the sandbox knows, as a shopper is told it. */
import { expect } from '@open-wc/testing';
import en from '../../src/element/i18n/locales/en.js';
import type { ConsignmentStateName } from '../../src/tracking/states.js';
import { journeyOf, journeys } from '../../src/sandbox/journeys.js';
import type { Journey } from '../../src/sandbox/journey.js';
import { ask, show, valuesOf, type Driver } from './driver.js';

const nonsense = /Invalid Date|undefined|\bnull\b|\bNaN\b|\[object|Symbol\(/;

const named = [
  'ConsignmentReferenceForAllLegsAssignedByMpd',
  'PackageReferenceForAllLegsAssignedByMpd',
  'CarrierServiceName',
  'Location',
  'SignedBy',
];

const missingFrom = (driver: Driver, answer: unknown): Promise<string[]> =>
  driver.missing(valuesOf(answer, ...named));

const hasEvents = (answer: unknown): boolean => JSON.stringify(answer).includes('"Events":[{');

/** What a shopper reads for a state that was derived from the events. */
const wordsFor = (state: ConsignmentStateName | undefined, answer: unknown): string => {
  if (state) return en.states[state].headline;
  const [words = ''] = valuesOf(answer, 'Description');
  return hasEvents(answer) ? words || 'Update' : 'No updates yet';
};

const isShown = ({ id, fault }: Journey): boolean => id !== 'J41' && (!fault || fault.kind === 'drip');

/** Told in other words than the state's own. */
const exceptions: Readonly<Record<string, string>> = { J03: 'In transit, waiting for the next carrier' };

const shownJourneys = journeys.filter(isShown);

describe('a journey, leg by leg', () => {
  for (const journey of shownJourneys)
    it(`${journey.id}, ${journey.title}: ${journey.derived ?? 'no state'}`, async () => {
      const { driver } = await show(journey);
      expect(driver.element.consignmentState).to.equal(journey.derived);
      expect(driver.headline()).to.equal(exceptions[journey.id] ?? wordsFor(journey.derived, journey.answer));
      expect(driver.element.status).to.equal(hasEvents(journey.answer) ? 'ready' : 'empty');
      expect(await missingFrom(driver, journey.answer)).to.deep.equal([]);
      expect(driver.text()).not.to.match(nonsense);
    });
});

describe('a journey, flattened', () => {
  for (const journey of shownJourneys)
    it(`${journey.id}, ${journey.title}: ${journey.derivedFlattened ?? 'no state'}`, async () => {
      const { driver } = await show(journey, { mode: 'flattened' });
      expect(driver.element.consignmentState).to.equal(journey.derivedFlattened);
      expect(driver.headline()).to.equal(wordsFor(journey.derivedFlattened, journey.flattened));
      expect(driver.element.status).to.equal(hasEvents(journey.flattened) ? 'ready' : 'empty');
      expect(await missingFrom(driver, journey.flattened)).to.deep.equal([]);
      expect(driver.text()).not.to.match(nonsense);
    });
});

describe('a journey with PRO’s own state and expected date', () => {
  for (const journey of shownJourneys)
    it(`${journey.id}: ${journey.status.Status}`, async () => {
      const { driver } = await show(journey, { 'expected-delivery': true });
      expect(driver.element.consignmentState).to.equal(journey.status.Status);
      expect(await missingFrom(driver, journey.answer)).to.deep.equal([]);
      expect(driver.text()).not.to.match(nonsense);
    });

  it('says Cancelled where only the status knows it', async () => {
    const { driver } = await show(journeyOf('J30'), { 'expected-delivery': true });
    expect(driver.headline()).to.equal('Cancelled');
  });

  it('keeps the expected day of the place that it was said in', async () => {
    const { driver } = await show(journeyOf('J44c'), { 'expected-delivery': true });
    expect(driver.expected()).to.match(/^Was due on Friday,? 10 April 2020$/);
    expect(driver.part('expected')?.querySelector('time')?.dateTime).to.equal('2020-04-10');
  });

  it('keeps the expected day whatever clock the page chooses', async () => {
    const { driver } = await show(journeyOf('J44c'), {
      'expected-delivery': true,
      'time-zone': 'Asia/Tokyo',
    });
    expect(driver.expected()).to.include('10 April');
  });

  it('expects nothing where PRO expects nothing', async () => {
    const { driver } = await show(journeyOf('J44a'), { 'expected-delivery': true });
    expect(driver.part('expected')).to.equal(null);
  });

  it('shows the journey all the same when the status cannot be had', async () => {
    const journey = journeyOf('J30');
    const { driver, api } = await ask(journey.reference, { 'expected-delivery': true });
    for (const request of api.requests)
      if (request.url.pathname.includes('/status/')) request.answer({ Code: 'Oops' }, 500);
      else request.answerAs(journey);
    await driver.shows('ready');
    expect(driver.headline()).to.equal('In transit');
  });

  it('ignores a status of another consignment', async () => {
    const journey = journeyOf('J01');
    const { driver, api } = await ask(journey.reference, { 'expected-delivery': true });
    for (const request of api.requests)
      request.answerAs(
        request.url.pathname.includes('/status/') ? { ...journey, status: journeyOf('J30').status } : journey,
      );
    await driver.shows('ready');
    expect(driver.headline()).to.equal('Delivered');
  });
});

describe('what a shopper is told of a journey', () => {
  it('names who signed, when and where, next to Delivered', async () => {
    const { driver } = await show(journeyOf('J01'));
    expect(driver.fact()).to.match(/^Signed by .+, Tuesday,? 5 March 2024,? (at )?11:37.*, .+/);
  });

  it('calls a delivery to the next carrier a hand-over', async () => {
    const { driver } = await show(journeyOf('J02'), { order: 'oldest-first' });
    expect(driver.legs().map(({ handOver }) => handOver)).to.deep.equal([
      'Handed over to Local Final Mile',
      '',
    ]);
    const titles = driver.events().map(({ title }) => title);
    expect(titles.filter((title) => title === 'Delivered')).to.have.lengthOf(1);
    expect(titles).to.include('Handed over to the next carrier');
  });

  it('says of a leg ahead that it has not started', async () => {
    const { driver } = await show(journeyOf('J04'), { order: 'oldest-first' });
    expect(driver.legs().map(({ position, facts }) => `${position}: ${facts}`)[1]).to.equal(
      'Leg 2 of 2: Not started yet',
    );
  });

  it('opens the current leg and folds those that are done', async () => {
    const { driver } = await show(journeyOf('J07'), { order: 'oldest-first' });
    expect(driver.legs().map(({ open }) => open)).to.deep.equal([false, false, true]);
  });

  it('says how many of the packages are delivered, and which is not', async () => {
    const { driver } = await show(journeyOf('J21'));
    expect(driver.count()).to.equal('1 of 2 delivered · Package 2 of 2 · Out for delivery');
  });

  it('opens the package that is still to come, before the folded one that is delivered', async () => {
    const { driver } = await show(journeyOf('J21'));
    const [first, second] = driver.packages();
    expect(first).to.include({ state: 'Out for delivery', open: true });
    expect(second).to.include({ state: 'Delivered', open: false });
  });

  it('shows a problem first among fifty packages', async () => {
    const { driver } = await show(journeyOf('J42'));
    expect(driver.packages()).to.have.lengthOf(50);
    expect(driver.packages()[0]?.state).to.equal('Damaged');
    expect(driver.packages().filter(({ open }) => open)).to.have.lengthOf(1);
  });

  it('shows a scan that was reported twice once', async () => {
    const { driver } = await show(journeyOf('J28'));
    expect(driver.events()).to.have.lengthOf(2);
  });

  it('shows both scans of one code at different times', async () => {
    const { driver } = await show(journeyOf('J21'));
    const places = driver
      .events()
      .flatMap((event) => (event.title === 'Out for delivery' ? event.place : []));
    expect(places).to.have.lengthOf(3);
  });

  it('has the carrier’s own words for an unknown code, once in the summary and once in the list', async () => {
    const { driver } = await show(journeyOf('J31'));
    expect(driver.events()).to.have.lengthOf(1);
    expect(driver.events()[0]).to.include({ title: 'Sortation ctr 4', description: '' });
    expect(driver.headline()).to.equal('Sortation ctr 4');
    expect(driver.fact()).not.to.include('Sortation ctr 4');
  });

  it('looks the same whatever order the events came in', async () => {
    const texts = await Promise.all(
      ['J26a', 'J26b', 'J26c'].map(async (id) => {
        const { driver } = await show(journeyOf(id));
        const { packages, legs } = { packages: driver.packages(), legs: driver.legs() };
        return JSON.stringify([driver.headline(), driver.fact(), legs, packages.map(({ state }) => state)]);
      }),
    );
    expect(new Set(texts).size).to.equal(1);
  });

  for (const id of ['J35a', 'J35b', 'J35c', 'J35d', 'J35e'])
    it(`keeps the scans of ${id} and invents no time for them`, async () => {
      const journey = journeyOf(id);
      const { driver } = await show(journey);
      expect(driver.events()).to.have.lengthOf(valuesOf(journey.answer, 'Code').length);
      const untimed = driver.events().filter(({ instant }) => instant === null);
      expect(untimed.map(({ time }) => time)).to.deep.equal(
        Array(id === 'J35e' ? 4 : 1).fill('Time not known'),
      );
      expect(driver.text()).not.to.include('0001').and.not.include('2024-13');
    });

  for (const id of ['J37a', 'J37b', 'J37c', 'J37d'])
    it(`shows no signature where there is none (${id})`, async () => {
      const { driver } = await show(journeyOf(id));
      expect(driver.signatories()).to.deep.equal([]);
      expect(driver.text()).not.to.include('Signed by');
    });

  it('shows markup in a name as text', async () => {
    const { driver } = await show(journeyOf('J37e'));
    expect(driver.root.querySelector('b')).to.equal(null);
    expect(driver.signatories()).to.include("Signed by O'Neil <b>x</b>");
  });

  it('shows a place written from right to left whole', async () => {
    const { driver } = await show(journeyOf('J38d'));
    expect(driver.places().join()).to.include('مستودع الميناء، شارع الزيتون ١٢');
    const [place] = driver.parts('place').filter((each) => /[؀-ۿ]/.test(each.textContent));
    expect(getComputedStyle(place!.querySelector('bdi') ?? place!).direction).to.equal('rtl');
  });

  it('gives a carrier without a name a title all the same', async () => {
    const { driver } = await show(journeyOf('J40a'), { order: 'oldest-first' });
    expect(driver.legs().map(({ carrier }) => carrier)).to.not.include('');
  });
});
