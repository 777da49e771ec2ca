import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { journeyOf, journeys, liveJourneys } from '../../src/sandbox/index.js';
import { startDemo, visit, type Demo, type Visitor } from './demo-page.js';

describe('the demo, with the sandbox', () => {
  let demo: Demo;
  let visitor: Visitor;

  before(async () => {
    demo = await startDemo();
    visitor = await visit(demo.url);
  });
  after(async () => {
    await visitor?.leave();
    await demo?.close();
  });

  const { reference: delivered } = journeyOf('J01');

  it('opens with a live journey that arrives tomorrow, the one of the embed line', async () => {
    await visitor.sees('Arriving tomorrow');
    assert.deepEqual(visitor.errors, []);
    assert.equal(
      await visitor.page.$eval('#journey', (select) => (select as HTMLSelectElement).value),
      'EC-000-002-4DF',
    );
    assert.equal(liveJourneys[0]?.reference, 'EC-000-002-4DF');
    const legs = await visitor.page.$eval(
      'pro-tracking',
      (element) => element.tracking?.packages[0]?.legs.map(({ events }) => events.length > 0) ?? [],
    );
    assert.deepEqual(legs, [true, true]);
  });

  it('says that the sandbox answers, on the page and in the terminal, with how to use a key', async () => {
    assert.match(await visitor.text('#upstream'), /sandbox.*PRO_API_KEY=… npm start/);
    assert.match(
      demo.printed(),
      /Local.*http:\/\/127\.0\.0\.1:\d+\/[^]*sandbox at http:\/\/127\.0\.0\.1:\d+/,
    );
    assert.match(demo.printed(), /PRO_API_KEY=… npm start/);
  });

  it('shows a live journey continue, and restarts it', async () => {
    const updates = (): Promise<number> =>
      visitor.page.$eval(
        'pro-tracking',
        (element) => element.tracking?.packages[0]?.legs.flatMap((leg) => leg.events).length ?? 0,
      );
    assert.ok((await updates()) >= 5);
    await visitor.page.waitForFunction(
      () => (document.querySelector('pro-tracking')?.tracking?.packages[0]?.legs[1]?.events.length ?? 0) > 2,
    );
    await visitor.page.locator('#restart').click();
    await visitor.page.waitForFunction(
      () => document.querySelector('pro-tracking')?.tracking?.packages[0]?.legs[1]?.events.length === 2,
    );
  });

  it('expects a live journey today once it is out for delivery', async () => {
    await visitor.page.locator('#restart').click();
    await visitor.sees('Arriving tomorrow');
    await visitor.sees('Arriving today');
  });

  it('shows every journey as one of the last days', async () => {
    await visitor.page.select('#journey', journeyOf('J04').reference);
    await visitor.sees(/^Arriving (today|tomorrow)$/);
  });

  it('offers every journey of the sandbox once, in groups', async () => {
    const offered = await visitor.page.$$eval('#journey optgroup option', (options) =>
      options.map((option) => (option as HTMLOptionElement).value),
    );
    assert.deepEqual(offered.sort(), [...liveJourneys, ...journeys].map(({ reference }) => reference).sort());
  });

  it('shows the journey that is chosen', async () => {
    await visitor.page.select('#journey', delivered);
    await visitor.sees('Delivered');
    await visitor.page.select('#journey', journeyOf('J18').reference);
    await visitor.sees('Your parcel is lost');
    await visitor.page.select('#journey', journeyOf('J43e').reference);
    await visitor.sees(/can’t load tracking/);
  });

  it('shows both modes', async () => {
    const asked = (path: string) =>
      visitor.page.waitForRequest((request) => new URL(request.url()).pathname === path);
    await visitor.page.select('#journey', journeyOf('J02').reference);
    await visitor.sees('Delivered');
    await Promise.all([
      asked(`/delivery-status/flattened/${journeyOf('J02').reference}`),
      visitor.page.select('[name=mode]', 'flattened'),
    ]);
    await visitor.sees('Delivered');
    await visitor.page.select('[name=mode]', 'multi-leg');
    await visitor.sees('Delivered');
  });

  it('finds nothing under an unknown reference, and what is known whatever its case', async () => {
    await visitor.type('EC-ZZZ-ZZZ-ZZZ');
    await visitor.sees('We can’t find that reference');
    await visitor.type(` ${delivered.toLowerCase()} `);
    await visitor.sees('Delivered');
    assert.equal(
      await visitor.page.$eval('#journey', (select) => (select as HTMLSelectElement).value),
      delivered,
    );
  });
});
