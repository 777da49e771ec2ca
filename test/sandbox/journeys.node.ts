import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { flatten, journeyOf, journeys, liveJourneys, type Journey } from '../../src/sandbox/index.js';
import { parseTracking } from '../../src/tracking/parse-tracking.js';
import type { ProEvent, ProFlattenedEvent, ProMultiLegResponse } from '../../src/tracking/pro-api.js';

/** Those whose answer is one for their own reference. */
const readable = journeys.filter(({ id }) => id !== 'J41' && !/^J43[a-l]/.test(id));
const examples = /^PUB/;

const multiLegEvents = ({ TrackedPackages }: ProMultiLegResponse): ProFlattenedEvent[][] =>
  (TrackedPackages ?? []).map((each) =>
    (each?.Legs ?? []).flatMap((leg) =>
      ((leg?.Events ?? []) as ProEvent[]).map((event) => ({
        ...event,
        CarrierServiceName: leg?.CarrierServiceName ?? null,
      })),
    ),
  );

const flattenedEvents = ({ flattened }: Pick<Journey, 'flattened'>): ProFlattenedEvent[][] =>
  (flattened.TrackedPackages ?? []).map((each) => (each?.Events ?? []) as ProFlattenedEvent[]);

/** As a set: the order is the endpoint's own matter. */
const sorted = (packages: ProFlattenedEvent[][]): string[][] =>
  packages.map((events) => events.map((event) => JSON.stringify(Object.entries(event).sort())).sort());

const packagesOf = (id: string) => journeyOf(id).answer.TrackedPackages ?? [];

const lastEventOf = (id: string): ProEvent | null | undefined =>
  packagesOf(id)[0]?.Legs?.at(-1)?.Events?.at(-1);

test('every reference and every id is unique, and well formed', () => {
  const references = [...journeys, ...liveJourneys].map(({ reference }) => reference);
  assert.equal(new Set(references).size, references.length);
  assert.equal(new Set(journeys.map(({ id }) => id)).size, journeys.length);
  for (const reference of references) assert.match(reference, /^EC-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/);
  for (const { id, reference } of journeys)
    if (!examples.test(id)) assert.equal(reference.slice(3, 6), id.slice(0, 3));
});

test('every package reference is well formed, and unique within both answers', () => {
  const references = journeys.flatMap(({ answer }) =>
    (answer.TrackedPackages ?? []).map((each) => each?.PackageReferenceForAllLegsAssignedByMpd ?? ''),
  );
  assert.equal(new Set(references).size, references.length);
  for (const reference of references) assert.match(reference, /^EP-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}$/);
});

test('the flattened form holds exactly the events of the multi-leg form', () => {
  for (const each of journeys)
    if (!examples.test(each.id))
      assert.deepEqual(sorted(flattenedEvents(each)), sorted(multiLegEvents(each.answer)), each.id);
});

test('flattening keeps every event, in order, with its carrier service', () => {
  const event = fc.record({ TimeStamp: fc.string(), Code: fc.option(fc.string()) });
  const leg = fc.record({ CarrierServiceName: fc.option(fc.string()), Events: fc.array(event) });
  const answer = fc.record({ TrackedPackages: fc.array(fc.record({ Legs: fc.array(leg) })) });
  fc.assert(
    fc.property(answer, (each) => {
      assert.deepEqual(flattenedEvents({ flattened: flatten(each) }), multiLegEvents(each));
    }),
  );
});

test('each journey reads as the headline it promises', () => {
  for (const { id, answer, flattened, reference, derived, derivedFlattened } of readable) {
    assert.equal(parseTracking(answer, reference).state, derived, id);
    assert.equal(parseTracking(flattened, reference).state, derivedFlattened, `${id}, flattened`);
  }
});

test('only where PRO knows more than the events does the headline differ from them', () => {
  const differing = readable.filter(({ headline, derived }) => headline !== derived);
  assert.deepEqual(
    differing.map(({ id }) => id),
    ['J30'],
  );
});

test('the status tells the headline, of the same reference, with a date that has an offset', () => {
  for (const { id, headline, status, reference } of readable) {
    if (headline) assert.equal(status.Status, headline, id);
    assert.equal(status.ConsignmentReferenceForAllLegsAssignedByMpd, reference, id);
    const date = status.ExpectedDeliveryDate;
    if (date) assert.match(date, /^20\d\d-\d\d-\d\dT[\d:.]+([+-]\d\d:\d\d)$/, id);
    assert.equal(status.ApiLink?.Href, `https://api.electioapp.com/consignments/${reference}`);
  }
});

test('whatever was delivered on a last leg has a signature and a place, but where their absence is the point', () => {
  for (const { id, answer } of readable) {
    if (/^J(37|38)/.test(id)) continue;
    for (const trackedPackage of answer.TrackedPackages ?? []) {
      const events = trackedPackage?.Legs?.at(-1)?.Events ?? [];
      for (const event of events)
        if (event?.Code === 'Delivered') assert.ok(event.SignedBy && event.Location, id);
    }
  }
});

test('J26 tells J07 in three orders', () => {
  const events = (id: string) =>
    multiLegEvents(journeyOf(id).answer)
      .flat()
      .map((each) => JSON.stringify(each));
  const orders = ['J26a', 'J26b', 'J26c'].map(events);
  for (const order of orders) assert.deepEqual([...order].sort(), [...events('J07')].sort());
  assert.equal(new Set(orders.map(String)).size, 3);
});

test('J28 holds one event twice, J27 two at one instant', () => {
  const twice = packagesOf('J28')[0]?.Legs?.[0]?.Events ?? [];
  assert.deepEqual(twice.at(-1), twice.at(-2));
  const tie = packagesOf('J27')[0]?.Legs?.[0]?.Events ?? [];
  assert.equal(tie.at(-1)?.TimeStamp, tie.at(-2)?.TimeStamp);
  assert.notEqual(tie.at(-1)?.Code, tie.at(-2)?.Code);
});

test('J35 to J40 hold the odd values that they are about', () => {
  assert.equal(lastEventOf('J35b')?.TimeStamp, '');
  assert.equal('TimeStamp' in (lastEventOf('J35c') ?? {}), false);
  assert.equal('SignedBy' in (lastEventOf('J37d') ?? {}), false);
  assert.equal(lastEventOf('J37e')?.SignedBy, "O'Neil <b>x</b>");
  assert.equal(lastEventOf('J38b')?.Location?.length, 100);
  assert.match(lastEventOf('J38d')?.Location ?? '', /[\u0600-\u06ff]/);
  const services = ['J40a', 'J40b', 'J40c'].map((id) => packagesOf(id)[0]?.Legs?.[0]?.CarrierServiceName);
  assert.deepEqual(services, ['', null, 'Trunk Line-haul  ']);
});

test('J41 answers for another reference than its own', () => {
  const { answer, flattened, reference } = journeyOf('J41');
  for (const each of [answer, flattened]) {
    assert.notEqual(each.ConsignmentReferenceForAllLegsAssignedByMpd, reference);
    assert.throws(() => parseTracking(each, reference), { kind: 'mismatch' });
  }
});

test('J42 has 50 packages of 3 legs of 40 events, and stays below a mebibyte', () => {
  const { answer, flattened } = journeyOf('J42');
  const legs = packagesOf('J42').map((each) => each?.Legs ?? []);
  assert.equal(legs.length, 50);
  for (const each of legs)
    assert.deepEqual(
      each.map((leg) => leg?.Events?.length),
      [40, 40, 40],
    );
  assert.ok(JSON.stringify(answer).length < 1024 * 1024);
  assert.ok(JSON.stringify(flattened).length < 1024 * 1024);
  const { packages, deliveredCount } = parseTracking(answer, journeyOf('J42').reference);
  const states = new Set(packages.map(({ state }) => state));
  assert.deepEqual([...states].sort(), ['Damaged', 'Delivered', 'OutForDelivery']);
  assert.equal(deliveredCount, 44);
});
