/** The line below the headline and the facts: nothing is said twice, and nothing that the carrier reported is lost. */
import { expect } from '@open-wc/testing';
import type { Attributes, Driver } from '../driver.js';
import { hour, leg, multiLeg, scan, type WireEvent, type WireLeg } from '../../tracking/answers.js';
import { showResponse } from './show-response.js';
import { stopClock } from './still-time.js';

stopClock(hour(12));

const depot = { Location: 'Avonmouth depot' };

interface Shown extends Attributes {
  /** PRO's own state. */
  readonly status?: string;
}

const showLegs = (
  legs: readonly WireLeg[],
  { status, ...attributes }: Partial<Shown> = {},
): Promise<Driver> => showResponse(multiLeg(legs), status, attributes as Attributes);

/** One leg with Larkway, an event each hour. */
const only = (...events: readonly (readonly [code: string, more?: WireEvent])[]): WireLeg[] => [
  leg('Larkway', ...events.map(([code, more], index) => scan(code, hour(index + 1), more))),
];

/** Without the viewer's own time, which depends on the zone. */
const plain = (text: string | undefined): string =>
  (text ?? '').replace(/\sUTC/g, '').replace(/ \([^)]* your time\)/g, '');

const factsOf = (driver: Driver): Record<string, string> =>
  Object.fromEntries(Object.entries(driver.facts()).map(([label, value]) => [label, plain(value)]));

describe('a parcel on its way', () => {
  it('has when and where in the line, and its carrier in the history, just below', async () => {
    const driver = await showLegs(only(['Collected'], ['InTransit', depot]));
    expect([driver.headline(), plain(driver.line())]).to.deep.equal([
      'On its way',
      'Today, 02:00, Avonmouth depot',
    ]);
    expect(factsOf(driver)).to.deep.equal({});
    expect(driver.legs().map(({ facts }) => facts)).to.deep.equal(['With Larkway']);
  });

  it('has its carrier as a fact if the line tells no event', async () => {
    const text = 'Your parcel was weighed and measured at the hub before its flight to Larkham';
    const driver = await showLegs(only(['XJ-41', { Description: text }]));
    expect(driver.line()).to.equal(text);
    expect(factsOf(driver)['With']).to.equal('Larkway');
    expect(driver.legs().map(({ facts }) => facts)).to.deep.equal(['']);
  });

  it('has the newest event as a fact if the line tells another one', async () => {
    const driver = await showLegs(
      only(['InTransit', depot], ['XJ-41', { Description: 'Weighed at the hub.' }]),
    );
    expect(plain(driver.line())).to.equal('Today, 01:00, Avonmouth depot');
    expect(factsOf(driver)).to.deep.equal({
      'Last update': 'Today, 02:00, Weighed at the hub',
    });
    expect(driver.legs().map(({ facts }) => facts)).to.deep.equal(['With Larkway']);
  });

  it('has its carrier in the newest leg’s heading instead, if there are several legs', async () => {
    const driver = await showLegs([leg('Larkway', scan('InTransit', hour(1))), leg('Skylane')]);
    expect(driver.legs().map(({ carrier }) => carrier)).to.deep.equal(['Larkway']);
    expect(factsOf(driver)).to.deep.equal({});
  });

  it('has a long carrier’s name cut in the facts, and whole in the leg', async () => {
    const name = `Larkway ${'and Sons '.repeat(12)}Ltd`;
    const driver = await showLegs([leg('Skylane'), leg(name, scan('Delivered', hour(1)))]);
    expect(driver.facts()['Delivered by']).to.match(/^Larkway and Sons .{30,45}…$/);
    expect(driver.legs()[0]?.carrier).to.equal(name);
  });

  it('has the whole name in the facts, if no leg’s heading has it', async () => {
    const name = `Larkway ${'and Sons '.repeat(12)}Ltd`;
    const driver = await showLegs([leg(name, scan('Delivered', hour(1)))]);
    expect(driver.facts()['Delivered by']).to.equal(name);
  });
});

describe('a delivered parcel', () => {
  it('has the time in the line; who signed, where, and by whom are facts', async () => {
    const driver = await showLegs(
      only(['InTransit'], ['Delivered', { ...depot, SignedBy: 'M. Pellworth', Description: 'Delivered' }]),
    );
    expect([driver.headline(), plain(driver.line())]).to.deep.equal(['Delivered', 'Today, 02:00']);
    expect(factsOf(driver)).to.deep.equal({
      'Signed for by': 'M. Pellworth',
      Where: 'Avonmouth depot',
      'Delivered by': 'Larkway',
    });
  });

  it('has the carrier’s note in quotation marks if nobody signed', async () => {
    const driver = await showLegs(only(['Delivered', { Description: 'Left with a neighbour at number 7.' }]));
    expect(factsOf(driver)).to.deep.equal({
      'Carrier’s note': '“Left with a neighbour at number 7”',
      'Delivered by': 'Larkway',
    });
  });

  it('has no fact that the page hides', async () => {
    const event = { ...depot, SignedBy: 'M. Pellworth' };
    const driver = await showLegs(only(['Delivered', event]), { 'signed-by': 'hidden', location: 'hidden' });
    expect(factsOf(driver)).to.deep.equal({ 'Delivered by': 'Larkway' });
  });

  it('has an event after it as the last update', async () => {
    const driver = await showLegs(only(['Delivered'], ['XJ-41', { Description: 'Photo taken' }]));
    expect(factsOf(driver)['Last update']).to.equal('Today, 02:00, Photo taken');
  });
});

describe('something to do', () => {
  it('is a box with the advice, and the carrier’s own text if that says more', async () => {
    const text = 'Address is missing a flat number.';
    const driver = await showLegs(only(['ActionRequired', { Description: text }]));
    expect(driver.headline()).to.equal('The carrier needs your help');
    expect(driver.line()).to.match(/^Today, /);
    expect(driver.box()).to.equal(
      'The carrier wrote: “Address is missing a flat number” What to do: contact us and we’ll help.',
    );
  });

  it('comes before the carrier’s text where it does not depend on that', async () => {
    const driver = await showLegs(only(['Delayed', { Description: 'Road closed, snow.' }]));
    expect(driver.box()).to.match(/^What to do: .+ The carrier wrote: “Road closed, snow”$/);
  });

  it('has no carrier’s text that repeats the headline', async () => {
    const driver = await showLegs(only(['Delayed', { Description: 'Running late' }]));
    expect(driver.box()).to.equal(
      'What to do: nothing for now. If nothing changes in a few days, contact us.',
    );
  });

  it('has the place, its directions and what to bring for a collection', async () => {
    const driver = await showLegs(
      only(['AtCollectionPoint', { Location: 'Kiosk 24, 5 High Street, Larkham' }]),
      {
        'map-url': 'https://maps.example/?q={place}',
      },
    );
    expect(plain(driver.line())).to.equal('Since today, 01:00');
    expect(driver.part('summary')!.className).to.equal('good');
    expect(driver.part('collection-point')!.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Kiosk 24, 5 High Street, Larkham Directions',
    );
    expect((driver.part('directions') as HTMLAnchorElement).href).to.equal(
      'https://maps.example/?q=Kiosk%2024%2C%205%20High%20Street%2C%20Larkham',
    );
    expect(driver.part('advice')!.textContent).to.equal(
      'What to bring: photo ID, and your collection code if you have one.',
    );
  });

  it('is absent while there is none', async () => {
    for (const code of [
      'InTransit',
      'AtCustoms',
      'InTransitWaiting',
      'OutForDelivery',
      'Delivered',
      'Cancelling',
    ])
      expect((await showLegs(only([code]))).part('box'), code).to.equal(null);
  });
});

describe('a parcel that will not arrive', () => {
  it('has where it was last seen if it is missing', async () => {
    for (const code of ['Missing', 'Lost']) {
      const driver = await showLegs(only(['InTransit', depot], [code]));
      expect(factsOf(driver)['Last seen'], code).to.equal('Today, 01:00, Avonmouth depot');
    }
  });

  it('has its time in the line when it comes back, and says in its own words that it is back', async () => {
    const coming = await showLegs(only(['InTransit'], ['ReturnToSender', depot]));
    expect([coming.headline(), plain(coming.line())]).to.deep.equal([
      'On its way back to us',
      'Today, 02:00, Avonmouth depot',
    ]);
    const back = await showLegs(only(['InTransit'], ['ReturnToSender'], ['Delivered']));
    expect(back.headline()).to.equal('Returned to us');
    expect(back.events()[0]?.title).to.equal('Returned to us');
  });

  it('has a grey history if it is cancelled', async () => {
    const driver = await showLegs(only(['InTransit'], ['Cancelled']));
    expect(driver.headline()).to.equal('Delivery cancelled');
    expect(driver.part('history')!.className).to.equal('cancelled');
  });
});

describe('a state that no event has', () => {
  it('of PRO’s is the headline, and the newest event is a fact', async () => {
    const driver = await showLegs(only(['InTransit', depot]), { status: 'Delayed' });
    expect(driver.headline()).to.equal('Running late');
    expect(factsOf(driver)['Last update']).to.include('Today, 01:00');
    expect(factsOf(driver)['Last update']).to.include('Avonmouth depot');
  });

  it('of an unknown code is the carrier’s text: as the headline if it is short, or else below it', async () => {
    const short = await showLegs(only(['XJ-41', { Description: 'Weighed at the hub.' }]));
    expect(short.headline()).to.equal('Weighed at the hub');
    const text = 'Your parcel was weighed and measured at the hub before its flight to Larkham';
    const long = await showLegs(only(['XJ-41', { Description: text }]));
    expect([long.headline(), long.line()]).to.deep.equal(['Latest update', text]);
    const bare = await showLegs(only(['XJ-41']));
    expect(bare.headline()).to.equal('Latest update');
  });

  it('between two carriers has words of its own', async () => {
    const driver = await showLegs([leg('Larkway', scan('Delivered', hour(1))), leg('Skylane')]);
    expect(driver.headline()).to.equal('Between carriers');
    expect(driver.line()).to.equal('The next carrier hasn’t confirmed it yet. This can take a day.');
    expect(factsOf(driver)['Last update']).to.equal('Today, 01:00');
  });
});

describe('the compact layout', () => {
  const compact = { layout: 'compact' };

  it('has one line of facts, or the box', async () => {
    const going = await showLegs(
      only(['InTransit', depot], ['XJ-41', { Description: 'Weighed at the hub.' }]),
      compact,
    );
    expect(going.parts('fact')).to.deep.equal([]);
    expect(plain(going.part('fact-line')?.textContent).trim()).to.equal('Today, 02:00, Weighed at the hub');
    const late = await showLegs(only(['Delayed', depot]), compact);
    expect([late.part('fact-line'), late.parts('box').length]).to.deep.equal([null, 1]);
  });

  it('has its carrier in that line, since the history is folded', async () => {
    const driver = await showLegs(only(['Collected'], ['InTransit', depot]), compact);
    expect(plain(driver.line())).to.equal('Today, 02:00');
    expect(driver.part('fact-line')?.textContent.trim()).to.equal('Larkway');
  });

  it('has who signed and where in that line', async () => {
    const driver = await showLegs(only(['Delivered', { ...depot, SignedBy: 'M. Pellworth' }]), compact);
    expect(driver.part('fact-line')?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Signed for by M. Pellworth, Avonmouth depot',
    );
  });
});

describe('the dot between two facts', () => {
  const widthOfDot = async (hostWidth: string): Promise<number> => {
    const driver = await showLegs(only(['Delivered', { SignedBy: 'M. Pellworth', ...depot }]));
    driver.element.style.inlineSize = hostWidth;
    return driver.part('event-facts')!.querySelector('.dot')!.getBoundingClientRect().width;
  };

  it('has room within a line', async () => {
    expect(await widthOfDot('30em')).to.be.greaterThan(8);
  });

  it('is not drawn at the end of a line', async () => {
    // Above 16em, the place does not fit beside the signature.
    expect(await widthOfDot('17em')).to.be.lessThan(1);
  });
});
