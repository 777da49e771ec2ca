/** What is said of a parcel whose newest event is days old. */
import { expect } from '@open-wc/testing';
import en from '../../../src/element/i18n/locales/en.js';
import type { ConsignmentStateName } from '../../../src/tracking/states.js';
import { DAY, MINUTE } from '../../../src/tracking/time.js';
import { hour, leg, legsOf, multiLeg, reference, scan, type WireLeg } from '../../tracking/answers.js';
import { ask, type Attributes, type Driver } from '../driver.js';
import { showResponse } from './show-response.js';

const { now } = Date;
const newest = Date.parse(hour(2));

afterEach(() => {
  Date.now = now;
});

/** PRO's own state and expected day. */
type Status = Readonly<Record<'Status' | 'ExpectedDeliveryDate', string>>;

const showPackages = (
  days: number,
  packages: readonly (readonly WireLeg[])[],
  status?: Partial<Status>,
  attributes: Attributes = {},
): Promise<Driver> => {
  Date.now = () => newest + days * DAY;
  return showResponse(multiLeg(...packages), status, attributes);
};

/** So many days after the second event, by codes or of one leg. */
const after = (
  days: number,
  codes: string | WireLeg,
  status?: Partial<Status>,
  attributes: Attributes = {},
): Promise<Driver> =>
  showPackages(days, [typeof codes === 'string' ? legsOf(codes) : [codes]], status, attributes);

/** One leg of that carrier service, its newest event `InTransit`. */
const goingWith = (service: string | null, ...more: ReturnType<typeof scan>[]): WireLeg =>
  leg(service, scan('Collected', hour(1)), scan('InTransit', hour(2)), ...more);

const going = goingWith('Larkway Standard');

/** The headline and the line below it. */
const textsOf = (driver: Driver): string[] => [driver.headline(), driver.line()];

const toneOf = (driver: Driver): string | undefined => driver.part('summary')?.className;

/** The bar's steps, and which one is the current one. */
const barOf = (driver: Driver): string[] =>
  driver.parts('step').map((step) => `${step.getAttribute('part')}: ${step.textContent.trim()}`);

/** Without the viewer's own time, and without the comma in which versions of `Intl`'s data differ. */
const plain = (text: string | undefined): string =>
  (text ?? '').replace(/ UTC/g, '').replace(/((?:Sun|Mon|Fri)(?:day)?), /, '$1 ');

const lookIntoIt = 'What to do: contact us and we’ll look into it.';

describe('a parcel on its way without an update', () => {
  it('for less than three days has the time in the line', async () => {
    for (const days of [-1, 0, 3 - MINUTE / DAY]) {
      const driver = await after(days, going);
      expect(driver.headline(), `${days}`).to.equal('On its way');
      expect(driver.line(), `${days}`).to.match(/02:00/);
      expect(driver.text(), `${days}`).not.to.include('No updates');
    }
  });

  for (const days of [3, 4])
    it(`for ${days} days has that in the line, and is on its way as before`, async () => {
      const driver = await after(days, going);
      expect(textsOf(driver)).to.deep.equal(['On its way', `No updates for ${days} days`]);
      expect([toneOf(driver), driver.box()]).to.deep.equal(['going', '']);
      expect(plain(driver.facts()['Last update'])).to.match(/^Mon 4 March, 02:00/);
      expect(driver.facts()['With']).to.equal('Larkway Standard');
    });

  it('for almost five days is as it was after four', async () => {
    const driver = await after(5 - MINUTE / DAY, going);
    expect(textsOf(driver)).to.deep.equal(['On its way', 'No updates for 4 days']);
    expect([toneOf(driver), driver.box()]).to.deep.equal(['going', '']);
  });

  for (const [days, headline] of [
    [5, 'No updates for 5 days'],
    [6, 'No updates for 6 days'],
    [300, 'No updates for 300 days'],
    [1_234, 'No updates for 1,234 days'],
  ] as const)
    it(`for ${days} days has that as its headline, and the state with the carrier in the line`, async () => {
      const driver = await after(days, going);
      expect(textsOf(driver)).to.deep.equal([headline, 'On its way with Larkway Standard']);
      expect([toneOf(driver), driver.box()]).to.deep.equal(['attention', lookIntoIt]);
      expect(Object.keys(driver.facts())).to.deep.equal(['Last update']);
      expect(driver.legs().map(({ facts }) => facts)).to.deep.equal(['']);
    });

  it('has its bar as before', async () => {
    const bar = barOf(await after(0, going));
    expect(bar).to.have.lengthOf(5);
    for (const days of [4, 5, 30]) expect(barOf(await after(days, going)), `${days}`).to.deep.equal(bar);
  });

  it('counts from the newest event, whatever it is', async () => {
    const driver = await after(6, goingWith('Larkway Standard', scan('XJ-41', hour(26))));
    expect(textsOf(driver)).to.deep.equal(['No updates for 5 days', 'On its way with Larkway Standard']);
  });

  it('has the headline as soon as the shopper returns to the page, and loses it with the next event', async () => {
    Date.now = () => newest + 4 * DAY;
    const { driver, api } = await ask(reference);
    (await api.next()).answer(multiLeg([going]));
    await driver.shows('ready');
    expect(driver.headline()).to.equal('On its way');
    Date.now = () => newest + 5 * DAY;
    document.dispatchEvent(new Event('visibilitychange'));
    await driver.element.updateComplete;
    expect([driver.headline(), toneOf(driver)]).to.deep.equal(['No updates for 5 days', 'attention']);
    const shown = driver.element.reload();
    (await api.next()).answer(multiLeg([goingWith('Larkway Standard', scan('OutForDelivery', hour(121)))]));
    await shown;
    expect([driver.headline(), toneOf(driver), driver.box()]).to.deep.equal([
      'Out for delivery',
      'going',
      '',
    ]);
  });

  it('is in an element of any layout', async () => {
    for (const layout of ['full', 'compact', 'summary']) {
      const driver = await after(5, going, undefined, { layout });
      expect(driver.headline(), layout).to.equal('No updates for 5 days');
      expect(driver.line(), layout).to.equal('On its way with Larkway Standard');
      expect(driver.part('summary')!.classList.contains('attention'), layout).to.equal(true);
      expect(driver.box(), layout).to.equal(layout === 'summary' ? '' : lookIntoIt);
    }
  });
});

describe('the line below the days without an update', () => {
  for (const [codes, line] of [
    ['Collected Dispatched', 'Dispatched with A'],
    ['Collected OutForDelivery', 'Out for delivery with A'],
    ['Collected Collected', 'With the carrier'],
    ['Collected AtDropOffPoint', 'Dropped off'],
    ['Collected AtCustoms', 'At customs'],
    ['Collected InTransitWaiting', 'On hold for now'],
    ['Manifested Manifested', 'Packed and ready'],
    ['Delivered | InTransit', 'On its way with B'],
  ] as const)
    it(`is the state: ${codes}`, async () => {
      const driver = await after(6, codes);
      expect([driver.headline(), toneOf(driver), driver.box()]).to.deep.equal([
        'No updates for 6 days',
        'attention',
        lookIntoIt,
      ]);
      expect(driver.line()).to.equal(line);
    });

  it('comes for a parcel that waits for its next carrier, too', async () => {
    const driver = await after(6, 'Collected Delivered |');
    expect([...textsOf(driver), toneOf(driver), driver.box()]).to.deep.equal([
      'No updates for 6 days',
      'Between carriers',
      'attention',
      lookIntoIt,
    ]);
  });

  it('has no carrier that is unknown', async () => {
    const driver = await after(6, goingWith(null));
    expect(textsOf(driver)).to.deep.equal(['No updates for 6 days', 'On its way']);
    expect(driver.facts()).not.to.have.property('With');
  });

  it('has no long name: it is a fact', async () => {
    const name = `Larkway ${'and Sons '.repeat(12)}Ltd`;
    const driver = await after(6, goingWith(name));
    expect(textsOf(driver)).to.deep.equal(['No updates for 6 days', 'On its way']);
    expect(driver.facts()['With']).to.equal(name);
  });

  it('has the number of packages that are all in that state', async () => {
    const driver = await showPackages(6, [[going], [going]]);
    expect(textsOf(driver)).to.deep.equal(['No updates for 6 days', '2 packages, On its way']);
  });

  it('is PRO’s own state, if no event has it', async () => {
    const driver = await after(6, going, { Status: 'OutForDelivery' });
    expect(textsOf(driver)).to.deep.equal([
      'No updates for 6 days',
      'Out for delivery with Larkway Standard',
    ]);
  });
});

describe('a headline that days without an update do not replace', () => {
  const states: readonly ConsignmentStateName[] = [
    'Delivered',
    'DeliveredDamaged',
    'Lost',
    'Cancelled',
    'AtCollectionPoint',
  ];
  for (const state of states)
    it(`is ${state}, of which nothing more is expected`, async () => {
      const driver = await after(30, `InTransit ${state}`);
      expect(driver.headline()).to.equal(en.states[state].headline);
      expect(driver.text()).not.to.include('No updates for');
      expect(driver.box()).not.to.include('look into it');
    });

  it('is that of a delivery that is being stopped', async () => {
    const driver = await after(30, 'Collected InTransit', { Status: 'Cancelling' });
    expect(driver.headline()).to.equal(en.states.Cancelling.headline);
    expect(driver.box()).to.equal('');
  });

  it('is that of a parcel that came back', async () => {
    const driver = await after(30, 'InTransit ReturnedToSender');
    expect(driver.headline()).to.equal('Returned to us');
    expect(driver.text()).not.to.include('No updates for');
  });

  const problems: readonly ConsignmentStateName[] = [
    'Delayed',
    'HeldByCarrier',
    'CollectionFailed',
    'ExchangeFailed',
    'DeliveryFailed',
    'DeliveryFailedCardLeft',
    'ActionRequired',
    'ReturnToSender',
    'Damaged',
    'Missing',
  ];
  for (const state of problems)
    it(`is ${state}: the days are in the line`, async () => {
      const fresh = await after(0, `InTransit ${state}`);
      const driver = await after(6, `InTransit ${state}`);
      expect(textsOf(driver)).to.deep.equal([en.states[state].headline, 'No updates for 6 days']);
      expect([toneOf(driver), driver.box()]).to.deep.equal([toneOf(fresh), fresh.box()]);
    });

  it('is PRO’s own state, if that is a problem', async () => {
    const driver = await after(6, going, { Status: 'Delayed' });
    expect(textsOf(driver)).to.deep.equal(['Running late', 'No updates for 6 days']);
  });

  it('is that of packages in different states', async () => {
    const driver = await showPackages(30, [[going], legsOf('InTransit OutForDelivery')]);
    expect(textsOf(driver)).to.deep.equal(['One out for delivery', '2 packages, one on its way']);
  });

  for (const [expected, headline, line] of [
    ['2024-03-15', 'Arriving Fri 15 March', 'No updates for 6 days'],
    ['2024-03-11', 'Arriving tomorrow', 'Monday 11 March, No updates for 6 days'],
    ['2024-03-10', 'Arriving today', 'Sunday 10 March, No updates for 6 days'],
    ['2024-03-08', 'Was due on Fri 8 March', 'No updates for 6 days'],
  ] as const)
    it(`is the expected day: ${headline}`, async () => {
      const driver = await after(6, going, { ExpectedDeliveryDate: `${expected}T12:00:00+00:00` });
      expect(textsOf(driver).map(plain)).to.deep.equal([headline, line]);
      expect([toneOf(driver), driver.box()]).to.deep.equal(['attention', lookIntoIt]);
    });
});

describe('the days without an update in another language', () => {
  for (const [lang, days, text] of [
    ['de', 3, 'Seit 3 Tagen keine neuen Informationen'],
    ['cs', 3, '3 dny bez nových informací'],
    ['pl', 3, 'Brak nowych informacji od 3 dni'],
    ['ar', 3, 'لا توجد تحديثات منذ 3 أيام'],
  ] as const)
    it(`have its plural form in the line: ${days} in ${lang}`, async () => {
      expect((await after(days, going, undefined, { lang })).line()).to.equal(text);
    });

  for (const [lang, days, text, line] of [
    ['de', 5, 'Seit 5 Tagen keine neuen Informationen', 'Unterwegs mit Larkway Standard'],
    ['cs', 5, '5 dní bez nových informací', 'Na cestě – Larkway Standard'],
    ['pl', 5, 'Brak nowych informacji od 5 dni', 'W drodze – Larkway Standard'],
    ['pl', 21, 'Brak nowych informacji od 21 dni', 'W drodze – Larkway Standard'],
    ['ar', 6, 'لا توجد تحديثات منذ 6 أيام', 'في الطريق مع \u2068Larkway Standard\u2069'],
    ['ar', 11, 'لا توجد تحديثات منذ 11 يومًا', 'في الطريق مع \u2068Larkway Standard\u2069'],
  ] as const)
    it(`have its plural form in the headline, and its state in the line: ${days} in ${lang}`, async () => {
      const driver = await after(days, going, undefined, { lang });
      expect(driver.headline()).to.equal(text);
      expect(driver.line()).to.equal(line);
    });
});
