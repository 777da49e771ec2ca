/** What is shown of a parcel that will not arrive, or not when it was expected. */
import { expect } from '@open-wc/testing';
import { legsOf, multiLeg, reference } from '../../tracking/answers.js';
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
  expect(driver.part('expected'), what).to.equal(null);
  expect(driver.part('steps'), what).to.equal(null);
  for (const element of driver.root.querySelectorAll('.is-ahead, .ahead'))
    expect(element, what).to.equal(null);
  expect(driver.text(), what).not.to.match(/not started yet|expected/i);
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
    it(`is promised nothing: ${codes}`, async () => {
      expectNoPromise(await show([codes]), codes);
    });

  for (const Status of ['Lost', 'Cancelled', 'Cancelling', 'ReturnToSender', 'Missing'])
    it(`is promised nothing where PRO says so: ${Status}`, async () => {
      expectNoPromise(await show(['Collected InTransit |'], { Status }), Status);
    });

  it('is drawn as far as it came', async () => {
    const driver = await show(['Collected Delivered | InTransit Lost |']);
    expect(driver.parts('route-leg')).to.have.lengthOf(2);
  });

  it('takes nothing from another package that may', async () => {
    const driver = await show(['Collected Lost |', 'Collected InTransit |']);
    expect(driver.expected()).to.match(/^Expected/);
    expect(driver.legs().map(({ facts }) => facts)).to.include('Not started yet');
  });
});

describe('the expected day', () => {
  const { now } = Date;
  afterEach(() => (Date.now = now));

  const rows: readonly (readonly [date: string, moment: string, text: RegExp])[] = [
    ['2026-03-06T12:00:00+00:00', '2026-03-04T12:00:00Z', /^Expected Friday,? 6 March$/],
    ['2026-03-06T12:00:00+00:00', '2026-03-05T23:59:00Z', /^Expected tomorrow, Friday,? 6 March$/],
    ['2026-03-06T12:00:00+00:00', '2026-03-06T00:01:00Z', /^Expected today, Friday,? 6 March$/],
    ['2026-03-06T08:00:00+00:00', '2026-03-06T23:59:00Z', /^Expected today, Friday,? 6 March$/],
    ['2026-03-06T12:00:00+00:00', '2026-03-07T00:01:00Z', /^Was due on Friday,? 6 March$/],
    // By the date's own clock, whatever the viewer's is.
    ['2026-03-06T23:30:00-08:00', '2026-03-07T07:59:00Z', /^Expected today/],
    ['2026-03-06T23:30:00-08:00', '2026-03-07T08:01:00Z', /^Was due on Friday,? 6 March$/],
    ['2026-03-06T00:30:00+13:00', '2026-03-05T10:59:00Z', /^Expected tomorrow/],
    ['2026-03-06T00:30:00+13:00', '2026-03-05T11:01:00Z', /^Expected today/],
  ];
  for (const [ExpectedDeliveryDate, moment, text] of rows)
    for (const zone of ['event', 'viewer', 'Asia/Tokyo'])
      it(`of ${ExpectedDeliveryDate} reads ${String(text)} at ${moment} (${zone})`, async () => {
        Date.now = () => Date.parse(moment);
        const driver = await show(['Collected InTransit'], { ExpectedDeliveryDate }, { 'time-zone': zone });
        expect(driver.expected()).to.match(text);
        expect(driver.part('expected')!.querySelector('time')!.dateTime).to.equal('2026-03-06');
      });

  it('is not told of what has arrived', async () => {
    const driver = await show(['Collected Delivered'], { ExpectedDeliveryDate: '2020-03-06T12:00:00+00:00' });
    expect(driver.part('expected')).to.equal(null);
  });
});
