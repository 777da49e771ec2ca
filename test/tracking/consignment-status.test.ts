import { expect } from 'chai';
import { parseStatus } from '../../src/tracking/parse-status.js';

const reference = 'EC-000-087-01A';

/** The documentation's example. */
const published = {
  ConsignmentReferenceForAllLegsAssignedByMpd: reference,
  Status: 'Allocated',
  ExpectedDeliveryDate: '2020-06-02T14:20:11.4370803+01:00',
  ApiLink: { Rel: 'Link', Href: `https://api.electioapp.com/consignments/${reference}` },
};

const stateOf = (Status: unknown) => parseStatus({ ...published, Status }, reference).state;

describe('a consignment’s status', () => {
  it('is read from the published example, without its link', () => {
    expect(parseStatus(published, reference)).to.deep.equal({
      reference,
      state: 'Allocated',
      expectedDelivery: {
        instant: Date.UTC(2020, 5, 2, 13, 20, 11, 437),
        offset: 60,
        precision: 'minute',
      },
    });
  });

  const states: readonly (readonly [status: unknown, state: string | undefined])[] = [
    ['Delivered', 'Delivered'],
    ['DELIVERED', 'Delivered'],
    ['Return to Sender', 'ReturnToSender'],
    ['In Transit - Waiting', 'InTransitWaiting'],
    ['out_for_delivery', 'OutForDelivery'],
    [0, 'Unallocated'],
    [17, 'Delivered'],
    [40, 'ReadyToShip'],
    ['17', 'Delivered'],
    [8, undefined],
    [-1, undefined],
    [17.5, undefined],
    ['Teleported', undefined],
    ['constructor', undefined],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
    [{}, undefined],
    [['Delivered'], undefined],
  ];
  for (const [status, state] of states)
    it(`${JSON.stringify(status) ?? 'absent'} is ${state ?? 'no state that is known'}`, () =>
      expect(stateOf(status)).to.equal(state));

  it('has no expected date where it is null, absent, unset or unreadable', () => {
    for (const ExpectedDeliveryDate of [null, undefined, '', 'soon', '0001-01-01T00:00:00+00:00', 7, {}]) {
      const status = parseStatus({ ...published, ExpectedDeliveryDate }, reference);
      expect(status).to.include({ state: 'Allocated', expectedDelivery: undefined });
    }
  });

  it('is read whatever the casing of its fields', () => {
    const camel = { status: 'Delayed', expectedDeliveryDate: '2020-04-10T23:30:00-04:00' };
    const { state, expectedDelivery } = parseStatus(camel, reference);
    expect(state).to.equal('Delayed');
    expect(expectedDelivery!.offset).to.equal(-240);
  });

  it('is for the reference that was asked for, case aside', () => {
    expect(parseStatus(published, reference.toLowerCase()).state).to.equal('Allocated');
    expect(() => parseStatus(published, 'EC-000-087-01B'))
      .to.throw(Error)
      .with.property('kind', 'mismatch');
  });

  it('cannot be read from what is no object', () => {
    for (const answer of [null, undefined, [], 'Delivered', 17])
      expect(() => parseStatus(answer, reference))
        .to.throw(Error)
        .with.property('kind', 'malformed');
  });
});
