/** What is drawn tells what the events tell, and nothing else. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../../src/sandbox/journeys.js';
import { ask, show, type Driver } from '../driver.js';
import { legsOf, multiLeg, reference } from '../../tracking/answers.js';

const showCodes = async (...packages: readonly string[]): Promise<Driver> => {
  const { driver, api } = await ask(reference);
  (await api.next()).answer(multiLeg(...packages.map((codes) => legsOf(codes))));
  await driver.shows('ready', 'empty');
  return driver;
};

interface DrawnLeg {
  /** The shapes of its stops, and of its end. */
  readonly stops: readonly (string | null)[];
  readonly end: string | null;
  /** Whether what is drawn of its line is dashed: of what lies behind, and of what lies ahead. */
  readonly dashes: readonly boolean[];
  readonly text: string;
}

const drawn = (driver: Driver): DrawnLeg[] =>
  driver.parts('route-leg').map((each) => {
    const shapes = [...each.querySelectorAll('path')].map((path) => path.getAttribute('d'));
    return {
      stops: shapes.slice(0, -1),
      end: shapes.at(-1) ?? null,
      dashes: [...each.querySelectorAll('line')].map(
        (line) => getComputedStyle(line).strokeDasharray !== 'none',
      ),
      text: each.textContent.replace(/\s+/g, ' ').trim(),
    };
  });

describe('the picture', () => {
  it('has a stop for each event, a knot where carriers change, and a goal', async () => {
    const { driver } = await show(journeyOf('J07'));
    const [one, two, three] = drawn(driver);
    expect([one, two, three].map((each) => each?.stops.length)).to.deep.equal([2, 3, 2]);
    expect(one!.end).to.equal(two!.end);
    expect(three!.end).not.to.equal(one!.end);
    expect([one, two, three].map((each) => each?.text)).to.deep.equal([
      'UK Export',
      'Air Line-haul',
      'US Final Mile',
    ]);
    expect(drawn(driver).flatMap(({ dashes }) => dashes)).to.deep.equal([false, false, false]);
  });

  it('tells customs and problems by their shapes', async () => {
    const [one] = drawn(await showCodes('Collected AtCustoms Delayed InTransit Delivered | InTransit'));
    const [scanned, customs, problem, again] = one!.stops;
    expect(new Set([scanned, customs, problem, one!.end]).size).to.equal(4);
    expect(again).to.equal(scanned);
  });

  it('shows where it is, and dashes what lies ahead', async () => {
    const { driver } = await show(journeyOf('J04'));
    const [one, two] = drawn(driver);
    expect([one!.dashes, two!.dashes]).to.deep.equal([[false, true], [true]]);
    expect(one!.stops[1], 'the present place').not.to.equal(one!.stops[0]);
    expect(two!.stops).to.deep.equal([]);
    expect([one!.text, two!.text]).to.deep.equal(['Trunk Line-haul Tolverton hub', 'Local Final Mile']);
    const current = driver.parts('route-leg-current').map((each) => each.textContent.includes('Trunk'));
    expect(current).to.deep.equal([true]);
  });

  it('names no place where places are hidden', async () => {
    const { driver } = await show(journeyOf('J04'), { location: 'hidden' });
    expect(drawn(driver)[0]?.text).to.equal('Trunk Line-haul In transit');
  });

  it('stays readable however many events a leg has, and leaves no problem out', async () => {
    const many = [
      ...Array<string>(40).fill('InTransit'),
      'Delayed',
      ...Array<string>(40).fill('InTransit'),
    ].join(' ');
    const [one] = drawn(await showCodes(`Collected ${many} | `));
    expect(one!.stops.length).to.be.within(4, 8);
    expect(new Set(one!.stops).size).to.equal(3);
  });

  it('is for the eye alone', async () => {
    const { driver } = await show(journeyOf('J07'));
    expect(driver.part('route')?.ariaHidden).to.equal('true');
  });

  it('is not drawn of one leg, nor of nothing', async () => {
    for (const codes of ['Collected InTransit', '|', ' | | ']) {
      const driver = await showCodes(codes);
      expect(driver.parts('route'), codes).to.deep.equal([]);
    }
    for (const id of ['J05', 'J06a', 'J06b']) {
      const { driver } = await show(journeyOf(id));
      expect(driver.parts('route'), id).to.deep.equal([]);
    }
  });
});

describe('the steps', () => {
  const told = (driver: Driver): string[] =>
    driver.parts('step').map((step) => {
      const words = step.textContent.replace(/\s+/g, ' ').trim();
      return step.ariaCurrent === 'step' ? `${words} *` : words;
    });

  it('tell a scanned one from one that must have been passed', async () => {
    const driver = await showCodes('Collected OutForDelivery');
    expect(told(driver)).to.deep.equal([
      'Preparing',
      'Sent',
      'In transit (not scanned)',
      'Out for delivery *',
      'Delivered',
    ]);
    expect(driver.parts('step-passed').map((step) => step.textContent.includes('In transit'))).to.deep.equal([
      true,
    ]);
    expect(driver.parts('step-ahead')).to.have.lengthOf(1);
  });

  it('say of a delivery without other scans that nothing before was scanned', async () => {
    const driver = await showCodes('Delivered');
    expect(told(driver)).to.deep.equal([
      'Preparing',
      'Sent (not scanned)',
      'In transit (not scanned)',
      'Out for delivery (not scanned)',
      'Delivered *',
    ]);
  });

  it('name where it is to be collected', async () => {
    expect(told(await showCodes('InTransit AtCollectionPoint'))[3]).to.equal('Ready to collect *');
  });

  for (const code of ['Lost', 'Cancelled', 'ReturnToSender', 'ReturnedToSender', 'XJ-41'])
    it(`are not drawn of ${code}`, async () => {
      expect((await showCodes(code)).parts('steps')).to.deep.equal([]);
    });
});
