/** Several packages: the sum of them in the answer, and a row for each. */
import { expect } from '@open-wc/testing';
import { ask, type Attributes, type Driver } from '../driver.js';
import { hour, legsOf, multiLeg, reference } from '../../tracking/answers.js';
import { showResponse } from './show-response.js';
import { stopClock } from './still-time.js';

stopClock(hour(12));

const showPackages = (
  packages: readonly string[],
  status?: string,
  attributes?: Attributes,
): Promise<Driver> => showResponse(multiLeg(...packages.map(legsOf)), status, attributes);

const toneOf = (driver: Driver): string => driver.part('summary')!.className;

describe('several packages in different states', () => {
  it('are summed up: how many are delivered, and where the others are, the most urgent first', async () => {
    const driver = await showPackages(['Delivered', 'InTransit', 'OutForDelivery']);
    expect([driver.headline(), driver.line()]).to.deep.equal([
      '1 of 3 delivered',
      'One out for delivery, one on its way',
    ]);
    expect(toneOf(driver)).to.equal('going');
  });

  it('are told by the next to arrive if none is delivered', async () => {
    const driver = await showPackages(['InTransit', 'OutForDelivery', 'Manifested', 'Collected']);
    expect([driver.headline(), driver.line()]).to.deep.equal([
      'One out for delivery',
      '4 packages, 2 on their way, one being prepared',
    ]);
  });

  it('are told by the one about which there is something to do', async () => {
    const driver = await showPackages(['InTransit', 'DeliveryFailedCardLeft', 'Delivered', 'Manifested']);
    expect([driver.headline(), driver.line()]).to.deep.equal([
      'Sorry we missed you',
      'Package 2 of 4, 1 of 4 delivered, one on its way, one being prepared',
    ]);
    expect(driver.box()).to.match(/^What to do: /);
  });

  it('are told by how many have the same problem', async () => {
    const driver = await showPackages(['InTransit', 'DeliveryFailed', 'DeliveryFailed']);
    expect([driver.headline(), driver.line()]).to.deep.equal([
      'We couldn’t deliver',
      '2 packages, one on its way',
    ]);
  });

  const groups: readonly (readonly [codes: string, text: string])[] = [
    ['', 'one without updates'],
    ['XJ-41', 'one with other news'],
    ['Manifested', 'one being prepared'],
    ['CollectionFailed', 'one being prepared'],
    ['Dispatched', 'one on its way'],
    ['InTransit', 'one on its way'],
    ['OutForDelivery', 'one out for delivery'],
    ['AtCollectionPoint', 'one ready to collect'],
    ['AtCustoms', 'one held up'],
    ['Delayed', 'one held up'],
    ['ActionRequired', 'one held up'],
    ['DeliveryFailed', 'one we couldn’t deliver'],
    ['DeliveryFailedCardLeft', 'one we couldn’t deliver'],
    ['ReturnToSender', 'one coming back to us'],
    ['ReturnedToSender', 'one returned to us'],
    ['InTransit Damaged', 'one damaged'],
    ['DeliveredDamaged', 'one damaged'],
    ['InTransit Missing', 'one missing'],
    ['InTransit Lost', 'one missing'],
    ['Cancelled', 'one cancelled'],
  ];
  for (const [codes, text] of groups)
    it(`have “${text}” for ${codes || 'no event'}`, async () => {
      const driver = await showPackages([codes, 'InTransit InTransit Destroyed']);
      const line = codes === 'DeliveredDamaged' ? `1 of 2 delivered, ${text}` : text;
      expect(driver.line()).to.equal(`Package 2 of 2, ${line}`);
    });

  it('have one group for states of the same kind', async () => {
    const driver = await showPackages(['Delivered', 'Dispatched', 'InTransit', 'Lost', 'Delayed', 'Missing']);
    expect(driver.line()).to.equal(
      'Package 4 of 6, 1 of 6 delivered, one missing, one held up, 2 on their way',
    );
  });

  it('never say that all is well while one has a problem', async () => {
    for (const problem of ['InTransit Lost', 'DeliveredDamaged', 'Cancelled'])
      expect(toneOf(await showPackages(['Delivered', problem])), problem).to.equal('problem');
    for (const attention of ['DeliveryFailed', 'ReturnToSender', 'InTransit Missing'])
      expect(toneOf(await showPackages(['Delivered', attention])), attention).to.equal('attention');
  });
});

describe('several packages in the same state', () => {
  it('are told like one, with their number', async () => {
    const driver = await showPackages(['InTransit', 'InTransit']);
    expect(driver.headline()).to.equal('On its way');
    expect(driver.line()).to.match(/^2 packages, Today, 01:00/);
  });

  it('are told like one if PRO’s own state is another', async () => {
    const driver = await showPackages(['InTransit', 'OutForDelivery'], 'Delayed');
    expect(driver.headline()).to.equal('Running late');
    expect(driver.line()).to.match(/^2 packages/);
  });

  it('are delivered once all are', async () => {
    const driver = await showPackages(['Delivered', 'InTransit Delivered']);
    expect([driver.headline(), toneOf(driver)]).to.deep.equal(['Delivered', 'good']);
  });
});

describe('the rows of packages', () => {
  it('are the problem, the next to arrive, the one on its way, the delivered one; the first is open', async () => {
    const driver = await showPackages(['Delivered', 'InTransit', 'OutForDelivery', 'DeliveryFailed']);
    const rows = driver.packages();
    expect(rows.map(({ state }) => state)).to.deep.equal([
      'We couldn’t deliver',
      'Out for delivery',
      'On its way',
      'Delivered',
    ]);
    expect(rows.map(({ open }) => open)).to.deep.equal([true, false, false, false]);
    expect(rows[0]!.facts).to.match(/^Package 4 of 4, today, 01:00/);
    expect(driver.parts('package').map(({ id }) => id)).to.deep.equal([
      'package-4',
      'package-3',
      'package-2',
      'package-1',
    ]);
  });

  it('have every event, and the carrier of an only leg, in their folds', async () => {
    const driver = await showPackages(['Collected InTransit', 'Collected | InTransit', 'Delivered']);
    await driver.openAll();
    expect(driver.events()).to.have.lengthOf(5);
    const carriers = driver
      .parts('package')
      .map((row) =>
        [...row.querySelectorAll('[part="leg-facts"], [part="leg-heading"]')].map((each) =>
          each.textContent.replace(/\s+/g, ' ').trim(),
        ),
      );
    expect(carriers).to.deep.equal([['With A'], ['B', 'Leg 2 of 2', 'A', 'Leg 1 of 2'], ['With A']]);
  });

  it('stay open, or folded, as the shopper left them when the order changes', async () => {
    const { driver, api } = await ask(reference);
    (await api.next()).answer(multiLeg(...['InTransit', 'OutForDelivery'].map(legsOf)));
    await driver.shows('ready');
    const second = driver.part('packages')!.querySelector<HTMLDetailsElement>('#package-1 details')!;
    second.open = true;
    await new Promise((resolve) => setTimeout(resolve));
    await driver.element.updateComplete;
    const shown = driver.element.reload();
    (await api.next()).answer(multiLeg(...['InTransit DeliveryFailed', 'OutForDelivery'].map(legsOf)));
    await shown;
    expect(driver.packages().map(({ state }) => state)).to.deep.equal([
      'We couldn’t deliver',
      'Out for delivery',
    ]);
    expect(driver.packages()[0]!.open).to.equal(true);
  });

  it('show no package references', async () => {
    const driver = await showPackages(['InTransit', 'Delivered']);
    await driver.openAll();
    expect(driver.text()).not.to.include('EP-');
  });
});

describe('several packages in other layouts', () => {
  it('are two lines in a summary', async () => {
    const driver = await showPackages(['Delivered', 'InTransit'], undefined, { layout: 'summary' });
    expect([driver.headline(), driver.line()]).to.deep.equal(['1 of 2 delivered', 'One on its way']);
    expect([driver.part('steps'), driver.part('packages')]).to.deep.equal([null, null]);
  });

  it('are in one fold in the compact layout, all folded', async () => {
    const driver = await showPackages(['Delivered', 'InTransit'], undefined, { layout: 'compact' });
    expect(driver.packages().map(({ open }) => open)).to.deep.equal([false, false]);
    expect(driver.part('packages')!.closest('details')!.open).to.equal(false);
  });
});
