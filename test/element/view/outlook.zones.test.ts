/** What is shown of a parcel that will not arrive, and of the expected day. */
import { expect } from '@open-wc/testing';
import { leg, legsOf, multiLeg, reference, scan } from '../../tracking/answers.js';
import { ask, type Attributes, type Driver } from '../driver.js';

const show = async (
  packages: readonly string[],
  status: object = {},
  attributes: Attributes = {},
): Promise<Driver> => {
  const { driver, api } = await ask(reference, { 'expected-delivery': true, ...attributes });
  (await api.next()).answer(multiLeg(...packages.map(legsOf)));
  (await api.next()).answer({ ExpectedDeliveryDate: '2099-04-10T12:00:00+00:00', ...status });
  await driver.shows('ready');
  await driver.openAll();
  return driver;
};

const expectNoPromise = (driver: Driver, what: string): void => {
  for (const part of ['steps', 'next-step', 'leg-ahead'])
    expect(driver.part(part), `${what}: ${part}`).to.equal(null);
  expect(Object.keys(driver.facts()), what).not.to.include.members(['Expected']);
  expect(driver.text(), what).not.to.match(/up next|next:|expected|arriving|10 April/i);
};

describe('a parcel that will not arrive', () => {
  for (const codes of [
    'Collected InTransit Lost |',
    'Collected InTransit Missing |',
    'Collected InTransit destroyed |',
    'Collected InTransit Cancelled |',
    'Collected InTransit ReturnToSender |',
    'Collected | OutForDelivery ReturnToSender InTransit |',
    'Collected Delivered | ReturnToSender Delivered',
    'Collected InTransit returned_to_sender |',
  ])
    it(`has no arrival, no steps and no legs ahead: ${codes}`, async () => {
      expectNoPromise(await show([codes]), codes);
    });

  for (const Status of ['Lost', 'Cancelled', 'Cancelling', 'ReturnToSender', 'Missing'])
    it(`has none of them if PRO says so: ${Status}`, async () => {
      expectNoPromise(await show(['Collected InTransit |'], { Status }), Status);
    });

  it('has the legs that it has been on', async () => {
    const driver = await show(['Collected Delivered | InTransit Lost |']);
    expect(driver.legs().map(({ facts }) => facts)).to.deep.equal(['Leg 2 of 3', 'Leg 1 of 3']);
  });

  it('does not change another package that may arrive', async () => {
    const driver = await show(['Collected Lost |', 'Collected InTransit |']);
    expect(driver.facts()).to.have.property('Expected');
    const [lost, other] = driver.parts('package').map((row) => row.textContent);
    expect(lost).not.to.include('Up next');
    expect(other).to.include('Up next: B');
  });
});

describe('the expected day', () => {
  const { now } = Date;
  afterEach(() => (Date.now = now));

  /** Versions of `Intl`'s data differ in the comma after a weekday. */
  const plain = (text: string): string => text.replace(/(Fri(?:day)?), /, '$1 ');
  const showAt = (
    moment: string,
    codes: string,
    date: string,
    attributes: Attributes = {},
  ): Promise<Driver> => {
    Date.now = () => Date.parse(moment);
    return show([codes], { ExpectedDeliveryDate: date }, attributes);
  };

  const rows: readonly (readonly [date: string, moment: string, headline: string, line: string])[] = [
    ['2026-03-06T12:00:00+00:00', '2026-03-04T12:00:00Z', 'Arriving Fri 6 March', ''],
    ['2026-03-06T12:00:00+00:00', '2026-03-05T23:59:00Z', 'Arriving tomorrow', 'Friday 6 March'],
    ['2026-03-06T12:00:00+00:00', '2026-03-06T00:01:00Z', 'Arriving today', 'Friday 6 March'],
    ['2026-03-06T08:00:00+00:00', '2026-03-06T23:59:00Z', 'Arriving today', 'Friday 6 March'],
    ['2026-03-06T12:00:00+00:00', '2026-03-07T00:01:00Z', 'Was due on Fri 6 March', ''],
    ['2026-03-06T12:00:00+00:00', '2025-12-30T12:00:00Z', 'Arriving Fri 6 March 2026', ''],
    // On the date's own clock, whatever the viewer's is.
    ['2026-03-06T23:30:00-08:00', '2026-03-07T07:59:00Z', 'Arriving today', 'Friday 6 March'],
    ['2026-03-06T23:30:00-08:00', '2026-03-07T08:01:00Z', 'Was due on Fri 6 March', ''],
    ['2026-03-06T00:30:00+13:00', '2026-03-05T10:59:00Z', 'Arriving tomorrow', 'Friday 6 March'],
    ['2026-03-06T00:30:00+13:00', '2026-03-05T11:01:00Z', 'Arriving today', 'Friday 6 March'],
  ];
  for (const [date, moment, headline, line] of rows)
    for (const zone of ['event', 'viewer', 'Asia/Tokyo'])
      it(`${date} is “${headline}” at ${moment} (${zone})`, async () => {
        const stamp = new Date(Date.parse(moment) - 3_600_000).toISOString();
        Date.now = () => Date.parse(moment);
        const { driver, api } = await ask(reference, { 'expected-delivery': true, 'time-zone': zone });
        (await api.next()).answer(multiLeg([leg('Larkway', scan('InTransit', stamp))]));
        (await api.next()).answer({ ExpectedDeliveryDate: date });
        await driver.shows('ready');
        expect(plain(driver.headline())).to.equal(headline);
        expect(plain(driver.line())).to.equal(line || 'On its way with Larkway');
        if (line) expect(driver.part('line')!.querySelector('time')!.dateTime).to.equal('2026-03-06');
        const isOverdue = headline.startsWith('Was');
        expect(driver.part('summary')!.className).to.equal(isOverdue ? 'attention' : 'going');
        expect(driver.box()).to.equal(isOverdue ? 'What to do: contact us and we’ll look into it.' : '');
        expect(driver.facts()).not.to.have.property('Expected');
      });

  it('of a parcel out for delivery today is followed by the state', async () => {
    const driver = await showAt('2024-03-04T09:00:00Z', 'OutForDelivery', '2024-03-04T12:00:00+00:00');
    expect(driver.headline()).to.equal('Arriving today');
    expect(driver.line()).to.equal('Out for delivery with A');
  });

  it('is followed by the days without an update', async () => {
    const driver = await showAt('2024-03-10T09:00:00Z', 'Collected InTransit', '2024-03-11T12:00:00+00:00');
    expect(driver.headline()).to.equal('Arriving tomorrow');
    expect(driver.line().replace('Monday,', 'Monday')).to.equal('Monday 11 March, No updates for 6 days');
  });

  for (const [codes, headline] of [
    ['DeliveryFailed', 'We couldn’t deliver'],
    ['Delayed', 'Running late'],
    ['Damaged', 'Damaged on the way'],
  ] as const)
    it(`is a fact if something else matters more: ${codes}`, async () => {
      const driver = await showAt('2024-03-05T00:00:00Z', codes, '2024-03-08T12:00:00+00:00');
      expect(driver.headline()).to.equal(headline);
      expect(plain(driver.facts()['Expected'] ?? '')).to.equal('Fri 8 March');
      Date.now = () => Date.parse('2024-03-08T12:00:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await driver.element.updateComplete;
      expect(plain(driver.facts()['Expected'] ?? '')).to.equal('Today, Fri 8 March');
      Date.now = () => Date.parse('2024-03-09T12:00:00Z');
      document.dispatchEvent(new Event('visibilitychange'));
      await driver.element.updateComplete;
      expect(plain(driver.facts()['Was due'] ?? '')).to.equal('Fri 8 March');
    });

  it('is a fact if PRO’s own state matters more than the events', async () => {
    Date.now = () => Date.parse('2024-03-05T00:00:00Z');
    const driver = await show(['Collected InTransit'], {
      Status: 'Delayed',
      ExpectedDeliveryDate: '2024-03-08T12:00:00+00:00',
    });
    expect(driver.headline()).to.equal('Running late');
    expect(plain(driver.facts()['Expected'] ?? '')).to.equal('Fri 8 March');
  });

  it('of several packages is the headline until one is delivered, then a fact', async () => {
    Date.now = () => Date.parse('2024-03-05T00:00:00Z');
    const status = { ExpectedDeliveryDate: '2024-03-08T12:00:00+00:00' };
    const none = await show(['InTransit', 'OutForDelivery'], status);
    expect(plain(none.headline())).to.equal('Arriving Fri 8 March');
    expect(none.line()).to.equal('One out for delivery, one on its way');
    const some = await show(['InTransit', 'Delivered'], status);
    expect(some.headline()).to.equal('1 of 2 delivered');
    expect(plain(some.facts()['Expected'] ?? '')).to.equal('Fri 8 March');
  });

  for (const codes of ['Collected Delivered', 'Collected DeliveredDamaged', 'InTransit customer_collected'])
    it(`is not shown after a delivery: ${codes}`, async () => {
      const driver = await show([codes], { ExpectedDeliveryDate: '2020-03-06T12:00:00+00:00' });
      expect(driver.text()).not.to.match(/expected|due|arriving|2020/i);
    });
});
