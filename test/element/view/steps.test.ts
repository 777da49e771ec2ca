/** The progress bar shows what the events say, and nothing else. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../../src/sandbox/journeys.js';
import { show, type Attributes, type Driver } from '../driver.js';
import { legsOf, multiLeg } from '../../tracking/answers.js';
import { showResponse } from './show-response.js';

const showCodes = (packages: readonly string[], status?: string, attributes?: Attributes): Promise<Driver> =>
  showResponse(multiLeg(...packages.map(legsOf)), status, attributes);

const textOf = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The steps' labels: `+` for a done one, `*` for the current one. */
const stepsIn = (root: ParentNode): string[] =>
  [...root.querySelectorAll('[part~="step"]')].map((step) => {
    const sign = step.matches('[part~="step-done"]') ? '+' : step.ariaCurrent === 'step' ? '*' : '';
    return sign + textOf(step);
  });

const stepsOf = async (codes: string, status?: string): Promise<string[]> =>
  stepsIn((await showCodes([codes], status)).part('summary')!);

const nextOf = async (codes: string, status?: string): Promise<string> =>
  textOf((await showCodes([codes], status)).part('next-step'));

describe('the progress bar', () => {
  const rows: readonly (readonly [codes: string, steps: readonly string[]])[] = [
    ['Manifested', ['*Preparing', 'Dispatched', 'On its way', 'Out for delivery', 'Delivered']],
    ['Dispatched', ['+Preparing', '*Dispatched', 'On its way', 'Out for delivery', 'Delivered']],
    ['InTransit', ['+Preparing', '+Dispatched', '*On its way', 'Out for delivery', 'Delivered']],
    ['OutForDelivery', ['+Preparing', '+Dispatched', '+On its way', '*Out for delivery', 'Delivered']],
    ['Delivered', ['+Preparing', '+Dispatched', '+On its way', '+Out for delivery', '*Delivered']],
  ];
  for (const [codes, steps] of rows)
    it(`counts the steps before ${codes} as done, whatever the carrier has reported of them`, async () => {
      expect(await stepsOf(codes)).to.deep.equal(steps);
    });

  it('has the steps of a collection', async () => {
    const before = ['+Preparing', '+Dispatched', '+On its way'];
    expect(await stepsOf('InTransit AtCollectionPoint')).to.deep.equal([
      ...before,
      '*Ready to collect',
      'Collected',
    ]);
    expect(await stepsOf('AtCollectionPoint CustomerCollected')).to.deep.equal([
      ...before,
      '+Ready to collect',
      '*Collected',
    ]);
    expect(await stepsOf('AtCollectionPoint FailedToCollect')).to.deep.equal([
      ...before,
      '*Not collected',
      'Collected',
    ]);
  });

  for (const [codes, label, step] of [
    ['InTransit AtCustoms', 'At customs', 2],
    ['InTransit Delayed', 'Running late', 2],
    ['OutForDelivery Delayed', 'Running late', 3],
    ['OutForDelivery DeliveryFailed', 'We couldn’t deliver', 3],
    ['OutForDelivery DeliveryFailedCardLeft', 'We couldn’t deliver', 3],
    ['OutForDelivery DeliveredDamaged', 'Delivered with damage', 4],
  ] as const)
    it(`calls the current step “${label}” for ${codes}`, async () => {
      const steps = await stepsOf(codes);
      expect(steps[step]).to.equal(`*${label}`);
      expect(steps.filter((each) => each.startsWith('+'))).to.have.lengthOf(step);
    });

  it('names the next step in a narrow column, if one is known', async () => {
    expect(await nextOf('InTransit')).to.equal('On its way Next: out for delivery');
    expect(await nextOf('InTransit Delayed')).to.equal('Running late Next: out for delivery');
    expect(await nextOf('OutForDelivery')).to.equal('Out for delivery Next: delivered');
    expect(await nextOf('AtCollectionPoint')).to.equal('Ready to collect Next: collected');
  });

  it('names none after a failed delivery, and nothing at all after a delivery', async () => {
    expect(await nextOf('OutForDelivery DeliveryFailed')).to.equal('We couldn’t deliver');
    expect(await nextOf('OutForDelivery DeliveryFailedCardLeft')).to.equal('We couldn’t deliver');
    expect(await nextOf('Delivered')).to.equal('');
  });

  for (const codes of [
    'Lost',
    'Missing',
    'Cancelled',
    'ReturnToSender',
    'ReturnedToSender',
    'XJ-41',
    '|',
    '',
  ])
    it(`is absent for ${codes || 'no update'}`, async () => {
      const driver = await showCodes([codes]);
      expect([driver.part('steps'), driver.part('next-step')]).to.deep.equal([null, null]);
    });

  for (const status of ['Lost', 'Cancelled', 'ReturnToSender'])
    it(`is absent if PRO’s own state is ${status}`, async () => {
      expect(await stepsOf('Collected InTransit', status)).to.deep.equal([]);
    });

  it('follows PRO’s own state, but only a delivery reaches the last step', async () => {
    expect((await stepsOf('InTransit', 'OutForDelivery'))[3]).to.equal('*Out for delivery');
    expect((await stepsOf('Delivered', 'InTransit'))[3]).to.match(/^\*/);
    expect((await stepsOf('InTransit', 'Delivered'))[4]).to.equal('*Delivered');
  });

  it('is absent for failures, and without a journey', async () => {
    for (const id of ['J05', 'J06a', 'J06b'])
      expect((await show(journeyOf(id))).driver.part('steps'), id).to.equal(null);
  });

  it('has a name for screen readers, and marks the current step', async () => {
    const driver = await showCodes(['InTransit']);
    const list = driver.part('steps')!;
    expect([list.localName, list.ariaLabel, list.ariaHidden]).to.deep.equal(['ol', 'Progress', null]);
    expect(driver.part('next-step')!.ariaHidden).to.equal('true');
  });

  it('of several packages is in their rows, for the eye only', async () => {
    const driver = await showCodes(['InTransit', 'OutForDelivery', 'Delivered', 'Lost']);
    expect(driver.part('summary')!.querySelector('[part="steps"]')).to.equal(null);
    const rows = driver.parts('package').map((row) => row.querySelector('[part="steps"]'));
    expect(rows.map((steps) => steps?.ariaHidden)).to.deep.equal([undefined, 'true', 'true', 'true']);
    const reached = rows.map((steps) => steps?.querySelectorAll('[part~="step-done"]').length);
    expect(reached).to.deep.equal([undefined, 3, 2, 4]);
  });
});

describe('the rail', () => {
  const tones = (driver: Driver): string[] =>
    driver.parts('event').map(({ classList }) => classList[0] ?? '');

  it('gives each event its own tone, also if it is old', async () => {
    const driver = await showCodes(['Collected AtCustoms Delayed Damaged InTransit']);
    expect(tones(driver)).to.deep.equal(['going', 'problem', 'attention', 'neutral', 'going']);
  });

  it('marks the newest event', async () => {
    const driver = await showCodes(['Collected InTransit']);
    expect(driver.parts('event-latest').map((each) => textOf(each.querySelector('p')))).to.deep.equal([
      'On its way',
    ]);
  });

  it('has one line for all legs ahead, above the newest leg', async () => {
    const driver = await showCodes(['Collected InTransit | | ']);
    const items = [...driver.part('legs')!.children].map((each) => each.part.value);
    expect(items).to.deep.equal(['leg-ahead', 'leg']);
    expect(textOf(driver.part('leg-ahead'))).to.equal('Up next: B, C');
  });

  it('has no heading for an only leg', async () => {
    const driver = await showCodes(['Collected InTransit']);
    expect(driver.legs().map(({ carrier, open }) => [carrier, open])).to.deep.equal([['', undefined]]);
    expect(driver.parts('leg-heading')).to.deep.equal([]);
  });
});
