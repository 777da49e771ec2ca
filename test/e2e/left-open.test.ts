/**
 * A page that is left open: two elements on a live journey, through the real proxy, while the network goes, the page is
 * hidden and the proxy fails. Time runs twenty times as fast for the page; for the journey it goes when the test says so.
 */
import { expect, waitUntil } from '@open-wc/testing';
import type { Fault } from '../../src/sandbox/fault.js';
import type { TrackingStatus } from '../../src/element/state/tracking-state.js';
import { place, type Driver } from '../element/driver.js';

const REFERENCE = 'EC-LIV-EDE-LIV';
const SPEED = 20;
const hour = 3_600_000;

const { setTimeout: realSetTimeout, fetch: realFetch } = globalThis;
const { now: realNow } = Date;

/** How long something may take at the longest, by the page's clock. */
const timeout = 400_000;

/** For the page, so many milliseconds pass in one. */
const hurry = (): void => {
  const begun = realNow();
  Date.now = () => begun + (realNow() - begun) * SPEED;
  globalThis.setTimeout = ((handler: () => void, delay = 0, ...rest: []) =>
    realSetTimeout(handler, delay / SPEED, ...rest)) as typeof setTimeout;
};

const calmDown = (): void => {
  Date.now = realNow;
  globalThis.setTimeout = realSetTimeout;
};

const setHidden = (hidden: boolean): void => {
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (hidden ? 'hidden' : 'visible'),
  });
  document.dispatchEvent(new Event('visibilitychange'));
};

/** A network that the test can cut, and counts. */
class Network {
  isCut = false;
  requests = 0;
  open = 0;
  mostOpen = 0;

  readonly fetch: typeof fetch = async (...asked) => {
    this.requests++;
    this.open++;
    this.mostOpen = Math.max(this.mostOpen, this.open);
    try {
      if (this.isCut) throw new TypeError('Failed to fetch');
      return await realFetch(...asked);
    } finally {
      this.open--;
    }
  };

  setOnline(online: boolean): void {
    this.isCut = !online;
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => online });
    dispatchEvent(new Event(online ? 'online' : 'offline'));
  }
}

describe('a page that is left open', () => {
  const base = `/live/left-open-${crypto.randomUUID()}`;
  const network = new Network();
  let pair: readonly Driver[];

  const tell = (command: { pass?: number; fault?: Fault | null }): Promise<Response> =>
    realFetch(`${base}/control?command=${encodeURIComponent(JSON.stringify(command))}`);

  /** Both, as a shopper would see it by waiting. */
  const bothShow = (status: TrackingStatus, headline: string): Promise<void> =>
    waitUntil(
      () => pair.every((driver) => driver.element.status === status && driver.headline() === headline),
      `both show ${status}, ${headline}`,
      { interval: 200, timeout },
    );

  before(async function () {
    this.timeout(60_000);
    hurry();
    // A test's page may be behind another one.
    setHidden(false);
    const attributes = { consignment: REFERENCE, 'proxy-url': base, refresh: 15 };
    const { fetch } = network;
    pair = [await place(attributes, { fetch }), await place(attributes, { fetch })];
  });

  after(() => {
    calmDown();
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(navigator, 'onLine');
  });

  it('shows the truth through all that happens, and ends with the delivery', async function () {
    this.timeout(120_000);
    await bothShow('ready', 'On its way');

    await tell({ pass: 1.2 * hour });
    await bothShow('ready', 'Between carriers');

    network.setOnline(false);
    await bothShow('stale', 'Between carriers');
    await tell({ pass: 0.5 * hour });
    network.setOnline(true);
    await bothShow('ready', 'On its way');

    setHidden(true);
    await waitUntil(() => network.open === 0, 'nothing is under way', { timeout });
    const { requests } = network;
    await tell({ pass: 2 * hour });
    const hiddenAt = Date.now();
    await waitUntil(() => Date.now() - hiddenAt > 60_000, 'a minute has passed', { timeout });
    expect(network.requests).to.equal(requests);
    setHidden(false);
    await bothShow('ready', 'Out for delivery');

    await tell({ fault: { kind: 'status', status: 429, retryAfter: 20 } });
    await bothShow('stale', 'Out for delivery');
    await tell({ fault: null });
    await bothShow('ready', 'Out for delivery');

    await tell({ fault: { kind: 'status', status: 500 } });
    await bothShow('stale', 'Out for delivery');
    await tell({ pass: 5 * hour, fault: null });
    await bothShow('ready', 'Delivered');

    for (const { element } of pair) expect(element.consignmentState).to.equal('Delivered');
    expect(network.mostOpen).to.equal(1);
    const final = network.requests;
    const endedAt = Date.now();
    await waitUntil(() => Date.now() - endedAt > 60_000, 'a minute has passed', { timeout });
    expect(network.requests, 'nothing is asked after the end').to.equal(final);
  });
});
