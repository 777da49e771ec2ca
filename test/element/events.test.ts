/** What the page is told, when, and what it is not told. */
import { expect, fixture, html } from '@open-wc/testing';
import type { TrackingUpdateDetail } from '../../src/element/events.js';
import { journeyOf, journeys } from '../../src/sandbox/journeys.js';
import type { Journey } from '../../src/sandbox/journey.js';
import type { ProEvent, ProLeg, ProMultiLegResponse } from '../../src/tracking/pro-api.js';
import { FakeApi } from './api.js';
import { createElement, Driver, personalIn, type Attributes } from './driver.js';

const types = ['pro-tracking-load', 'pro-tracking-update', 'pro-tracking-error'] as const;

interface Told {
  readonly type: string;
  readonly detail: unknown;
  /** What the page showed when it was told. */
  readonly headline: string;
  readonly status: string;
  readonly event: Event;
}

interface Listening {
  readonly driver: Driver;
  readonly api: FakeApi;
  readonly told: Told[];
}

/** An element that has asked, and a page that listens. */
const listen = async (consignment: string, attributes: Attributes = {}): Promise<Listening> => {
  const api = new FakeApi();
  const driver = new Driver(createElement({ consignment, ...attributes }, { fetch: api.fetch }));
  const told: Told[] = [];
  for (const type of types)
    driver.element.addEventListener(type, (event) => {
      const { detail } = event as CustomEvent<unknown>;
      told.push({ type, detail, event, headline: driver.headline(), status: driver.element.status });
    });
  await fixture(html`${driver.element}`);
  return { driver, api, told };
};

/** The journey without its last scans. */
const before = ({ answer }: Journey, scans = 1): ProMultiLegResponse => {
  const copy = structuredClone(answer);
  const legs = (copy.TrackedPackages ?? []).flatMap((each) => each?.Legs ?? []) as ProLeg[];
  for (let left = scans; left > 0; left--) legs.findLast((leg) => leg.Events?.length)?.Events?.pop();
  return copy;
};

/** Asks once more and shows that answer. */
const next = async ({ driver, api }: Listening, answer: unknown): Promise<void> => {
  const shown = driver.element.reload();
  (await api.next()).answer(answer);
  await shown;
};

const show = async (listening: Listening, answer: unknown): Promise<void> => {
  (await listening.api.next()).answer(answer);
  await listening.driver.shows('ready', 'empty', 'failed');
  await listening.driver.element.updateComplete;
};

const typesOf = ({ told }: Listening): string[] => told.map(({ type }) => type);

const abroad = journeyOf('J07');

describe('pro-tracking-load', () => {
  it('is told once, when the page shows the first answer', async () => {
    const listening = await listen(abroad.reference);
    await show(listening, abroad.answer);
    expect(typesOf(listening)).to.deep.equal(['pro-tracking-load']);
    const [told] = listening.told;
    expect(told).to.include({ headline: 'Delivered', status: 'ready' });
    expect(told?.detail).to.deep.equal({ reference: abroad.reference, state: 'Delivered', packages: 1 });
  });

  it('bubbles and crosses shadow roots', async () => {
    const listening = await listen(abroad.reference);
    await show(listening, abroad.answer);
    expect(listening.told[0]?.event).to.include({ bubbles: true, composed: true });
  });

  it('reaches a listener on the document', async () => {
    const seen: string[] = [];
    const hear = ({ detail }: CustomEvent<{ reference: string }>): void => void seen.push(detail.reference);
    document.addEventListener('pro-tracking-load', hear as EventListener);
    await show(await listen(abroad.reference), abroad.answer);
    document.removeEventListener('pro-tracking-load', hear as EventListener);
    expect(seen).to.deep.equal([abroad.reference]);
  });

  it('is told of an answer without any scan, without a state', async () => {
    const journey = journeyOf('J05');
    const listening = await listen(journey.reference);
    await show(listening, journey.answer);
    expect(listening.told[0]?.detail).to.deep.equal({
      reference: journey.reference,
      state: undefined,
      packages: 0,
    });
  });

  it('is told again for another consignment', async () => {
    const listening = await listen(abroad.reference);
    await show(listening, abroad.answer);
    await listening.driver.set({ consignment: journeyOf('J01').reference });
    await show(listening, journeyOf('J01').answer);
    expect(typesOf(listening)).to.deep.equal(['pro-tracking-load', 'pro-tracking-load']);
  });

  it('is told when a try after a failure succeeds', async () => {
    const listening = await listen(abroad.reference);
    (await listening.api.next()).fail();
    await listening.driver.shows('failed');
    await next(listening, abroad.answer);
    expect(typesOf(listening)).to.deep.equal(['pro-tracking-error', 'pro-tracking-load']);
  });
});

describe('pro-tracking-update', () => {
  it('is told when the page shows the news: the new scans, the previous and the present state', async () => {
    const listening = await listen(abroad.reference);
    await show(listening, before(abroad));
    await next(listening, abroad.answer);
    expect(typesOf(listening)).to.deep.equal(['pro-tracking-load', 'pro-tracking-update']);
    expect(listening.told[1]).to.include({ headline: 'Delivered', status: 'ready' });
    expect(listening.told[1]?.detail).to.deep.equal({
      reference: abroad.reference,
      previousState: 'OutForDelivery',
      state: 'Delivered',
      newEvents: [
        { time: '2024-04-05T18:20:00.000Z', code: 'Delivered', name: 'Delivered', state: 'Delivered' },
      ],
    });
  });

  it('has every new scan and no known one', async () => {
    const listening = await listen(abroad.reference);
    await show(listening, before(abroad, 4));
    await next(listening, abroad.answer);
    const { newEvents, previousState } = listening.told[1]?.detail as TrackingUpdateDetail;
    expect(previousState).to.equal('InTransit');
    expect(newEvents.map(({ code }) => code)).to.deep.equal([
      'AtCustoms',
      'InTransit',
      'OutForDelivery',
      'Delivered',
    ]);
  });

  it('is not told without news', async () => {
    const listening = await listen(abroad.reference);
    await show(listening, abroad.answer);
    await next(listening, abroad.answer);
    await next(listening, structuredClone(abroad.answer));
    expect(typesOf(listening)).to.deep.equal(['pro-tracking-load']);
  });

  it('is not told when the same scans come in another order', async () => {
    const listening = await listen(abroad.reference);
    await show(listening, abroad.answer);
    const text = JSON.stringify(journeyOf('J26a').answer);
    const reordered = text
      .replaceAll('EC-J26-ORD-ERA', abroad.reference)
      .replaceAll(/EP-J26-ORD-\w+/g, (): string => {
        return abroad.answer.TrackedPackages?.[0]?.PackageReferenceForAllLegsAssignedByMpd ?? '';
      });
    await next(listening, reordered);
    expect(typesOf(listening)).to.deep.equal(['pro-tracking-load']);
  });

  it('tells a scan that was known and changed its meaning as no new one', async () => {
    // A delivery on what was the last leg becomes a hand-over when a further leg appears.
    const handed = journeyOf('J03');
    const first = structuredClone(handed.answer);
    first.TrackedPackages?.[0]?.Legs?.pop();
    const listening = await listen(handed.reference);
    await show(listening, first);
    await next(listening, handed.answer);
    expect(listening.told[1]?.detail).to.deep.include({
      previousState: 'Delivered',
      state: 'InTransit',
      newEvents: [],
    });
  });

  it('tells a scan without a readable time without one', async () => {
    const journey = journeyOf('J35b');
    const listening = await listen(journey.reference);
    await show(listening, before(journey));
    await next(listening, journey.answer);
    const { newEvents } = listening.told[1]?.detail as TrackingUpdateDetail;
    expect(newEvents).to.have.lengthOf(1);
    expect(newEvents[0]).to.deep.include({ time: undefined, state: 'OutForDelivery' });
  });

  it('is told of news that come after a failure', async () => {
    const listening = await listen(abroad.reference);
    await show(listening, before(abroad));
    await next(listening, '<html>');
    expect(listening.driver.element.status).to.equal('stale');
    await next(listening, abroad.answer);
    expect(typesOf(listening)).to.deep.equal([
      'pro-tracking-load',
      'pro-tracking-error',
      'pro-tracking-update',
    ]);
  });
});

describe('pro-tracking-error', () => {
  it('is told when the page shows the failure', async () => {
    const listening = await listen(abroad.reference);
    (await listening.api.next()).answer({ CorrelationId: 'a1b2-c3' }, 503);
    await listening.driver.shows('failed');
    await listening.driver.element.updateComplete;
    expect(listening.told).to.have.lengthOf(1);
    expect(listening.told[0]).to.include({
      type: 'pro-tracking-error',
      status: 'failed',
      headline: 'We can’t load tracking right now',
    });
    expect(listening.told[0]?.detail).to.deep.equal({
      kind: 'server',
      retryable: true,
      correlationId: 'a1b2-c3',
    });
    expect(listening.told[0]?.event).to.include({ bubbles: true, composed: true });
  });

  it('is told of a failure that leaves an old answer on show', async () => {
    const listening = await listen(abroad.reference);
    await show(listening, abroad.answer);
    const shown = listening.driver.element.reload();
    (await listening.api.next()).fail();
    await shown;
    expect(listening.told[1]).to.include({ type: 'pro-tracking-error', status: 'stale' });
  });

  it('is not told of a request that was given up', async () => {
    const listening = await listen(abroad.reference);
    await listening.driver.set({ consignment: journeyOf('J01').reference });
    expect(listening.api.requests[0]?.aborted).to.equal(true);
    await show({ ...listening, api: lastOnly(listening.api) }, journeyOf('J01').answer);
    expect(typesOf(listening)).to.deep.equal(['pro-tracking-load']);
  });

  it('is not told of a request that ends with the element’s leaving', async () => {
    const listening = await listen(abroad.reference);
    listening.driver.element.remove();
    await Promise.resolve();
    expect(listening.api.last.aborted).to.equal(true);
    await listening.driver.element.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    expect(listening.told).to.deep.equal([]);
  });
});

/** Skips what was given up. */
const lastOnly = (api: FakeApi): FakeApi => {
  while (api.taken < api.requests.length - 1) api.taken++;
  return api;
};

const withoutScans = (answer: ProMultiLegResponse): ProMultiLegResponse =>
  JSON.parse(JSON.stringify(answer), (key, value: unknown) =>
    key === 'Events' ? [] : value,
  ) as ProMultiLegResponse;

describe('what the page is told', () => {
  for (const journey of journeys.filter(({ id, fault }) => !fault && id !== 'J41'))
    it(`of ${journey.id} names nobody and no place`, async () => {
      const listening = await listen(journey.reference);
      await show(listening, withoutScans(journey.answer));
      await next(listening, journey.answer);
      const said = JSON.stringify(listening.told.map(({ detail }) => detail));
      const { signatories, places } = personalIn(journey.answer);
      const personal = [...signatories, ...places, ...descriptionsIn(journey.answer)];
      expect(personal.filter((value) => said.includes(JSON.stringify(value).slice(1, -1)))).to.deep.equal([]);
    });
});

/** Free text of a carrier's, which may name anybody. */
const descriptionsIn = (answer: ProMultiLegResponse): string[] => {
  const legs = (answer.TrackedPackages ?? []).flatMap((each) => each?.Legs ?? []) as ProLeg[];
  const events = legs.flatMap(({ Events }) => Events ?? []) as ProEvent[];
  return events.flatMap(({ Description, Code }) =>
    Description && Description !== Code ? [Description] : [],
  );
};
