/** Every journey of the sandbox, as a shopper reads it. */
import { expect } from '@open-wc/testing';
import en from '../../src/element/i18n/locales/en.js';
import type { ConsignmentStateName } from '../../src/tracking/states.js';
import { journeyOf, journeys } from '../../src/sandbox/journeys.js';
import type { Journey } from '../../src/sandbox/journey.js';
import { ask, show, valuesOf, type Attributes, type Driver } from './driver.js';

const nonsense = /Invalid Date|undefined|\bnull\b|\bNaN\b|\[object|Symbol\(/;

const named = ['ConsignmentReferenceForAllLegsAssignedByMpd', 'CarrierServiceName', 'Location', 'SignedBy'];

const missingFrom = (driver: Driver, answer: unknown): Promise<string[]> =>
  driver.missing(valuesOf(answer, ...named));

const hasEvents = (answer: unknown): boolean => JSON.stringify(answer).includes('"Events":[{');

/** The headline of a state that was derived from the events. */
const wordsFor = (state: ConsignmentStateName | undefined, answer: unknown): string => {
  if (state) return en.states[state].headline;
  const [words = ''] = valuesOf(answer, 'Description');
  return hasEvents(answer) ? words || 'Latest update' : 'No updates yet';
};

const isShown = ({ id, fault }: Journey): boolean => id !== 'J41' && (!fault || fault.kind === 'drip');

/** Headlines that are not the state's own. */
const exceptions: Readonly<Record<string, string>> = {
  J03: 'Between carriers',
  'J03 flattened': en.states.Delivered.headline,
  J21: '1 of 2 delivered',
  J42: 'Damaged on the way',
};

const headlineOf = ({ id }: Journey, mode: string, usual: string): string =>
  exceptions[`${id} ${mode}`] ?? exceptions[id] ?? usual;

const shownJourneys = journeys.filter(isShown);

const { now } = Date;
afterEach(() => {
  Date.now = now;
});

/** The device's clock stands still at the journey's newest event: days later, its headline would be another. */
const stopClockAt = ({ answer }: Journey): void => {
  const times = valuesOf(answer, 'TimeStamp').map((stamp) => Date.parse(stamp));
  const newest = Math.max(...times.filter((time) => !Number.isNaN(time)));
  if (Number.isFinite(newest)) Date.now = () => newest;
};

const showInTime = async (journey: Journey, attributes: Attributes = {}): Promise<Driver> => {
  stopClockAt(journey);
  return (await show(journey, attributes)).driver;
};

describe('a journey, leg by leg', () => {
  for (const journey of shownJourneys)
    it(`${journey.id}, ${journey.title}: ${journey.derived ?? 'no state'}`, async () => {
      const driver = await showInTime(journey);
      expect(driver.element.consignmentState).to.equal(journey.derived);
      expect(driver.headline()).to.equal(headlineOf(journey, '', wordsFor(journey.derived, journey.answer)));
      expect(driver.element.status).to.equal(hasEvents(journey.answer) ? 'ready' : 'empty');
      expect(await missingFrom(driver, journey.answer)).to.deep.equal([]);
      expect(driver.text()).not.to.match(nonsense);
    });
});

describe('a journey, flattened', () => {
  for (const journey of shownJourneys)
    it(`${journey.id}, ${journey.title}: ${journey.derivedFlattened ?? 'no state'}`, async () => {
      const driver = await showInTime(journey, { mode: 'flattened' });
      expect(driver.element.consignmentState).to.equal(journey.derivedFlattened);
      const usual = wordsFor(journey.derivedFlattened, journey.flattened);
      expect(driver.headline()).to.equal(headlineOf(journey, 'flattened', usual));
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
    expect(driver.headline()).to.equal('Delivery cancelled');
  });

  it('keeps the expected day of the place that it was said in', async () => {
    const { driver } = await show(journeyOf('J44c'), { 'expected-delivery': true });
    expect(driver.headline()).to.match(/^Was due on Fri,? 10 April 2020$/);
  });

  it('keeps the expected day whatever clock the page chooses', async () => {
    const { driver } = await show(journeyOf('J44c'), {
      'expected-delivery': true,
      'time-zone': 'Asia/Tokyo',
    });
    expect(driver.headline()).to.include('10 April');
  });

  it('expects nothing where PRO expects nothing', async () => {
    const driver = await showInTime(journeyOf('J44a'), { 'expected-delivery': true });
    expect(driver.headline()).to.equal('On its way');
    expect(driver.facts()).not.to.have.any.keys('Expected', 'Was due');
  });

  it('shows the journey all the same when the status cannot be had', async () => {
    const journey = journeyOf('J30');
    stopClockAt(journey);
    const { driver, api } = await ask(journey.reference, { 'expected-delivery': true });
    for (const request of api.requests)
      if (request.url.pathname.includes('/status/')) request.answer({ Code: 'Oops' }, 500);
      else request.answerAs(journey);
    await driver.shows('ready');
    expect(driver.headline()).to.equal('On its way');
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

describe('what a shopper reads of a journey', () => {
  it('names who signed, when and where, next to Delivered', async () => {
    const { driver } = await show(journeyOf('J01'));
    expect(driver.line()).to.match(/^Tue,? 5 March 2024, 11:37/);
    expect(driver.facts()).to.deep.equal({
      'Signed for by': 'M. Pellworth',
      Where: '17 Harbour Row, Quillmouth',
      'Delivered by': 'Parcel Next Day',
    });
  });

  it('calls a delivery to the next carrier a hand-over', async () => {
    const { driver } = await show(journeyOf('J02'), { order: 'oldest-first' });
    const titles = driver.legs().map(({ events }) => events.at(-1)?.title);
    expect(titles).to.deep.equal(['Handed to another carrier', 'Delivered']);
  });

  it('names the carrier of a leg ahead, which has not started', async () => {
    const { driver } = await show(journeyOf('J04'));
    expect(driver.part('leg-ahead')?.textContent.trim()).to.equal('Up next: Local Final Mile');
    expect(driver.legs().map(({ facts }) => facts)).to.deep.equal(['Leg 1 of 2']);
  });

  it('opens the current leg and folds those that are done', async () => {
    const { driver } = await show(journeyOf('J07'), { order: 'oldest-first' });
    expect(driver.legs().map(({ open }) => open)).to.deep.equal([false, false, true]);
  });

  it('says how many of the packages are delivered, and which is not', async () => {
    const { driver } = await show(journeyOf('J21'));
    expect(driver.headline()).to.equal('1 of 2 delivered');
    expect(driver.line()).to.equal('One out for delivery');
  });

  it('opens the package that is still to come, before the folded one that is delivered', async () => {
    const { driver } = await show(journeyOf('J21'));
    const [first, second] = driver.packages();
    expect(first).to.include({ state: 'Out for delivery', open: true });
    expect(first?.facts).to.match(/^Package 2 of 2, /);
    expect(second).to.include({ state: 'Delivered', open: false });
    expect(second?.facts).to.match(/^Package 1 of 2, /);
  });

  it('shows a problem first among fifty packages', async () => {
    const { driver } = await show(journeyOf('J42'));
    expect(driver.packages()).to.have.lengthOf(15);
    expect(driver.packages()[0]?.state).to.equal('Damaged on the way');
    expect(driver.packages().filter(({ open }) => open)).to.have.lengthOf(1);
    driver.root.querySelector<HTMLElement>('[part="packages"] ~ [part="show-all"]')!.click();
    await driver.element.updateComplete;
    expect(driver.packages()).to.have.lengthOf(50);
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
    expect(driver.line()).not.to.include('Sortation ctr 4');
    expect(Object.values(driver.facts()).join()).not.to.include('Sortation ctr 4');
  });

  it('looks the same whatever order the events came in', async () => {
    const texts = await Promise.all(
      ['J26a', 'J26b', 'J26c'].map(async (id) => {
        const { driver } = await show(journeyOf(id));
        return JSON.stringify([driver.headline(), driver.line(), driver.facts(), driver.legs()]);
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
        id === 'J35e' ? ['Time not given', '', '', ''] : ['Time not given'],
      );
      expect(driver.text()).not.to.include('0001').and.not.include('2024-13');
    });

  for (const id of ['J37a', 'J37b', 'J37c', 'J37d'])
    it(`shows no signature where there is none (${id})`, async () => {
      const { driver } = await show(journeyOf(id));
      expect(driver.signatories()).to.deep.equal([]);
      expect(driver.text()).not.to.include('Signed');
    });

  it('shows markup in a name as text', async () => {
    const { driver } = await show(journeyOf('J37e'));
    const bold = [...driver.root.querySelectorAll('b')].map(({ textContent }) => textContent);
    expect(bold).not.to.include('x');
    expect(driver.signatories()).to.include("Signed for by O'Neil <b>x</b>");
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
