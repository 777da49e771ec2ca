import { expect } from 'chai';
import type { Consignment } from '../../src/tracking/consignment.js';
import { journeyOf, journeys } from '../../src/sandbox/journeys.js';
import { parseStatus } from '../../src/tracking/parse-status.js';
import { parseTracking } from '../../src/tracking/parse-tracking.js';
import { codesByLeg, onlyPackage } from './told.js';

/** Those that have an answer of their own. */
const answered = journeys.filter(({ id, fault }) => id !== 'J41' && (!fault || id === 'J43m'));

const told = (id: string): Consignment => {
  const { answer, reference } = journeyOf(id);
  return parseTracking(answer, reference);
};

const toldFlattened = (id: string): Consignment => {
  const { flattened, reference } = journeyOf(id);
  return parseTracking(flattened, reference);
};

/** Without what differs between two consignments of the same history. */
const unnamed = (consignment: Consignment) => {
  const packages = consignment.packages.map((each) => ({ ...each, reference: '' }));
  return { ...consignment, reference: '', packages, leadingPackage: undefined };
};

describe('every journey is told', () => {
  for (const { id, title, answer, flattened, reference, status, ...journey } of answered) {
    const { derived, derivedFlattened, headline } = journey;

    it(`${id} leg by leg as ${derived ?? 'no news'}: ${title}`, () => {
      const consignment = parseTracking(answer, reference);
      expect(consignment.state).to.equal(derived);
      expect(consignment.reference).to.equal(reference);
    });

    it(`${id} flattened as ${derivedFlattened ?? 'no news'}`, () => {
      expect(parseTracking(flattened, reference).state).to.equal(derivedFlattened);
    });

    it(`${id} with its status as ${headline ?? 'that says'}`, () => {
      const told = parseTracking(answer, reference, parseStatus(status, reference));
      expect(told.state).to.equal(headline ?? status.Status);
    });
  }

  it('with every event of both answers', () => {
    const count = (consignment: Consignment): number =>
      consignment.packages.flatMap(({ legs }) => legs.flatMap(({ events }) => events)).length;
    for (const { id, answer } of answered) {
      const packages = answer.TrackedPackages ?? [];
      const events = packages.flatMap((each) => each?.Legs ?? []).flatMap((leg) => leg?.Events ?? []);
      expect(count(told(id)), id).to.equal(id === 'J28' ? events.length - 1 : events.length);
      expect(count(toldFlattened(id)), id).to.equal(id === 'PUB2' ? 0 : count(told(id)));
    }
  });
});

describe('J02, two carriers that both say "Delivered"', () => {
  const { legs, step, stateEvent } = onlyPackage(told('J02'));

  it('was handed over by the first and delivered by the second', () => {
    expect(legs.map(({ handedOver }) => handedOver)).to.deep.equal([true, false]);
    expect(legs.map(({ events }) => events.at(-1)!.handOver)).to.deep.equal([true, false]);
    expect(legs[0]!.events.map(({ state }) => state)).not.to.include('Delivered');
  });

  it('comes from the delivery that somebody signed for', () => {
    expect(stateEvent).to.include({ signedBy: 'T. Osgrove', location: '3 Lantern Lane, Brackwater' });
    expect(step).to.equal(4);
  });

  it('keeps the carrier’s own words beside ours', () => {
    expect(legs[0]!.events.at(-1)!.description).to.equal('Received at hub');
  });
});

describe('J03, handed over and not scanned again', () => {
  const [first, second] = onlyPackage(told('J03')).legs;

  it('waits for the next carrier', () => {
    expect(first!.handedOver).to.equal(true);
    expect(second).to.include({ carrierService: 'Local Final Mile', progress: 'waiting' });
  });

  it('is not delivered', () => expect(told('J03').deliveredCount).to.equal(0));
});

describe('J04, on the first of two legs', () => {
  it('has a second leg that has not started, and no hand-over', () => {
    const { legs } = onlyPackage(told('J04'));
    expect(legs.map(({ progress }) => progress)).to.deep.equal(['current', 'waiting']);
    expect(legs.some(({ handedOver }) => handedOver)).to.equal(false);
  });
});

describe('J05 and J06, without any event', () => {
  it('are no error', () => {
    expect(told('J05').packages).to.deep.equal([]);
    expect(onlyPackage(told('J06a')).legs).to.deep.equal([]);
    expect(onlyPackage(told('J06b')).legs).to.have.lengthOf(1);
    for (const id of ['J05', 'J06a', 'J06b']) expect(toldFlattened(id).state, id).to.equal(undefined);
  });
});

describe('J21, one of two packages delivered', () => {
  const { packages, deliveredCount, leadingPackage } = told('J21');

  it('counts 1 of 2', () => {
    expect(deliveredCount).to.equal(1);
    expect(packages).to.have.lengthOf(2);
  });

  it('keeps both scans of one code', () => {
    const places = packages[1]!.legs[0]!.events.map(({ code, location }) => `${code} ${location}`);
    expect(places).to.deep.equal(['OutForDelivery Depot', 'OutForDelivery West depot']);
  });

  it('speaks of the package that is still to come', () => expect(leadingPackage).to.equal(packages[1]));
});

describe('J23, three packages delivered at different times', () => {
  it('was delivered at the latest of them', () => {
    const { leadingPackage, deliveredCount } = told('J23');
    expect(leadingPackage!.stateEvent!.timestamp).to.match(/^2024-03-06T16:40/);
    expect(deliveredCount).to.equal(3);
  });
});

describe('J26, one journey in three orders', () => {
  it('is told the same', () => {
    const expected = unnamed(told('J07'));
    for (const id of ['J26a', 'J26b', 'J26c']) {
      expect(unnamed(told(id)), id).to.deep.equal(expected);
      expect(unnamed(toldFlattened(id)), id).to.deep.equal(expected);
    }
  });

  it('is told in the order of its instants, across four offsets', () => {
    expect(codesByLeg(onlyPackage(told('J26c')))).to.deep.equal([
      'Collected InTransit',
      'InTransit AtCustoms InTransit',
      'OutForDelivery Delivered',
    ]);
    const times = onlyPackage(told('J26a')).legs.flatMap(({ events }) => events.map(({ time }) => time!));
    expect(times.map(({ instant }) => instant)).to.deep.equal(times.map(({ instant }) => instant).sort());
    expect(new Set(times.map(({ offset }) => offset))).to.deep.equal(new Set([60, 0, -240, -300]));
  });
});

describe('J27, two scans at one instant', () => {
  it('keeps both, in the order of the list', () => {
    expect(codesByLeg(onlyPackage(told('J27')))).to.deep.equal(['Collected InTransit OutForDelivery']);
  });
});

describe('J28, one scan reported twice', () => {
  it('has one row for it', () => {
    expect(codesByLeg(onlyPackage(told('J28')))).to.deep.equal(['Collected InTransit']);
    expect(codesByLeg(onlyPackage(toldFlattened('J28')))).to.deep.equal(['Collected InTransit']);
  });
});

describe('J31, a code that nobody knows', () => {
  it('is kept with the carrier’s words, and is neutral', () => {
    const { legs, lastEvent, stateEvent } = onlyPackage(told('J31'));
    expect(legs[0]!.events).to.have.lengthOf(1);
    expect(lastEvent).to.include({ code: 'XJ-41', description: 'Sortation ctr 4' });
    expect(lastEvent!.name).to.equal(undefined);
    expect(stateEvent).to.equal(undefined);
  });
});

describe('J35, stamps that tell no time', () => {
  for (const id of ['J35a', 'J35b', 'J35c', 'J35d'])
    it(`${id} keeps the event, last and without a time`, () => {
      const { legs } = onlyPackage(told(id));
      const { events } = legs[0]!;
      expect(events.map(({ code }) => code)).to.deep.equal(['Collected', 'InTransit', 'OutForDelivery']);
      expect(events.map(({ time }) => time !== undefined)).to.deep.equal([true, true, false]);
    });

  it('J35e keeps the order of the list', () => {
    expect(codesByLeg(onlyPackage(told('J35e')))).to.deep.equal([
      'Collected InTransit OutForDelivery Delivered',
    ]);
  });
});

describe('J37 and J38, odd texts', () => {
  it('have no signature where it is empty, blank, null or absent', () => {
    for (const id of ['J37a', 'J37b', 'J37c', 'J37d'])
      expect(onlyPackage(told(id)).stateEvent!.signedBy, id).to.equal('');
  });

  it('keep markup as the text that it is', () => {
    expect(onlyPackage(told('J37e')).stateEvent!.signedBy).to.equal("O'Neil <b>x</b>");
  });

  it('keep a place whole, and have none where it is null', () => {
    expect(onlyPackage(told('J38a')).stateEvent!.location).to.equal('');
    expect(onlyPackage(told('J38b')).stateEvent!.location).to.have.lengthOf(100);
    expect(onlyPackage(told('J38d')).stateEvent!.location).to.equal('مستودع الميناء، شارع الزيتون ١٢');
  });
});

describe('J40, names of carrier services', () => {
  it('are empty where there is none, and have no blanks around them', () => {
    const names = (id: string): string[] =>
      onlyPackage(told(id)).legs.map(({ carrierService }) => carrierService);
    expect(names('J40a')[0]).to.equal('');
    expect(names('J40b')).to.deep.equal(['', 'Local Final Mile']);
    expect(names('J40c')).to.deep.equal(['Trunk Line-haul', 'Local Final Mile']);
  });
});

describe('J41, an answer for another consignment', () => {
  it('is refused in both shapes', () => {
    const { answer, flattened, reference } = journeyOf('J41');
    for (const each of [answer, flattened])
      expect(() => parseTracking(each, reference))
        .to.throw()
        .with.property('kind', 'mismatch');
  });
});

describe('J42, fifty packages', () => {
  it('is partially delivered, and speaks of the damaged one', () => {
    const { packages, deliveredCount, leadingPackage } = told('J42');
    expect(packages).to.have.lengthOf(50);
    expect(deliveredCount).to.equal(44);
    expect(leadingPackage!.state).to.equal('Damaged');
  });
});

describe('J44, expected dates', () => {
  const expected = (id: string) => {
    const { status, reference } = journeyOf(id);
    return parseStatus(status, reference).expectedDelivery;
  };

  it('are unknown where they are null', () => expect(expected('J44a')).to.equal(undefined));

  it('keep their own offset', () => {
    const { status } = journeys.find(({ status: { ExpectedDeliveryDate } }) =>
      ExpectedDeliveryDate?.startsWith('2020-04-10T23:30'),
    )!;
    expect(parseStatus(status, '').expectedDelivery).to.deep.equal({
      instant: Date.UTC(2020, 3, 11, 3, 30),
      offset: -240,
      precision: 'minute',
    });
  });
});
