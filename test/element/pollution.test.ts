/** Polluted prototypes: a page, or a library of it, adds to what every object inherits. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { nextTask } from './crowd.js';
import { createElement, Driver, place } from './driver.js';
import { OpenPage } from './left-open.js';

/** Every name that the element's own objects have, as far as a rendering meets them. */
const names = [
  'advice',
  'asOf',
  'aria',
  'carrierService',
  'code',
  'consignment',
  'copied',
  'copy',
  'correlationId',
  'count',
  'data',
  'deliveredCount',
  'description',
  'details',
  'dir',
  'doctor',
  'initialData',
  'en',
  'error',
  'events',
  'expected',
  'expectedDelivery',
  'failures',
  'isFetching',
  'handOver',
  'handedOver',
  'hasLookup',
  'headline',
  'earlyRetries',
  'isNew',
  'key',
  'kind',
  'label',
  'fresh',
  'lastEvent',
  'layout',
  'leadingPackage',
  'legs',
  'live',
  'locale',
  'location',
  'lookup',
  'mapUrl',
  'marked',
  'meaning',
  'message',
  'messages',
  'mode',
  'name',
  'news',
  'notices',
  'number',
  'offset',
  'order',
  'other',
  'packages',
  'parts',
  'precision',
  'problem',
  'progress',
  'reason',
  'reference',
  'refresh',
  'response',
  'retry',
  'returned',
  'service',
  'showAll',
  'shown',
  'signedBy',
  'fetchedAt',
  'clockSkew',
  'state',
  'stateEvent',
  'states',
  'status',
  'step',
  'styles',
  'summary',
  'tone',
  'trackedPackage',
  'updates',
  'wait',
  'words',
  'zero',
  'one',
  'two',
  'few',
  'many',
  'body',
  'cache',
  'credentials',
  'method',
  'integrity',
  'referrer',
  'redirect',
  'keepalive',
  'Delivered',
  'InTransit',
  'ForInformation',
  'HandedOver',
  'delivered',
  'OutForDelivery',
  'legs',
  'TrackedPackages',
  'Legs',
  'Events',
  'Status',
  'TimeStamp',
  'Code',
] as const;

const values: readonly unknown[] = ['x'];

/** Runs the work while every object inherits that. */
const polluted = async (name: string, value: unknown, work: () => Promise<string>): Promise<string> => {
  Object.defineProperty(Object.prototype, name, {
    value,
    configurable: true,
    writable: true,
    enumerable: true,
  });
  try {
    return await work().catch(String);
  } finally {
    Reflect.deleteProperty(Object.prototype, name);
  }
};

/** The names and values with which something else is shown. */
const changesOf = async (read: () => Promise<string>): Promise<string[]> => {
  const expected = await read();
  expect(expected).to.match(/^(ready|stale)/);
  const changes: string[] = [];
  for (const name of new Set(names))
    for (const value of values) {
      const text = await polluted(name, value, read);
      if (text !== expected) changes.push(`${name} = ${String(value)}: ${text.slice(0, 50)}`);
    }
  return changes;
};

before(() => OpenPage.load());

for (const id of ['J01', 'J21'])
  it(`changes nothing of ${id} as data, whatever the name`, async () => {
    const { answer } = journeyOf(id);
    const changes = await changesOf(async () => {
      const driver = await place({}, { data: answer });
      const text = `${driver.element.status} ${driver.text()}`;
      driver.element.remove();
      return text;
    });
    expect(changes).to.deep.equal([]);
  });

it('changes nothing of what is requested, whatever the name', async () => {
  const journey = journeyOf('J07');
  const changes = await changesOf(async () => {
    const element = createElement({ consignment: journey.reference });
    element.fetch = (url, init) => {
      // What the browser's own fetch would throw at.
      new Request(url as string, init);
      const body = (url as string).includes('/status/') ? journey.status : journey.answer;
      return Promise.resolve(new Response(JSON.stringify(body), { __proto__: null } as ResponseInit));
    };
    document.body.append(element);
    for (let turn = 0; turn < 100 && !/ready|failed/.test(element.status); turn++) await nextTask();
    await element.updateComplete;
    const driver = new Driver(element);
    const text = `${element.status} ${driver.headline()}`;
    element.remove();
    return text;
  });
  expect(changes).to.deep.equal([]);
}).timeout(30_000);
