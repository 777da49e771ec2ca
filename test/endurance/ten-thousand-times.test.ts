/** An element, or one after the other, that comes and goes ten thousand times still works. */
import { expect, fixture, html } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { ProTrackingElement } from '../../src/element/pro-tracking-element.js';
import { FakeApi } from '../element/api.js';
import { eventually, nextTask } from '../element/crowd.js';
import { createElement, Driver } from '../element/driver.js';
import { seeded } from '../seeded.js';

const a = journeyOf('J01');

describe('ten thousand times', () => {
  it('in and out of the page leaves no request, and the next time it works', async function () {
    const api = new FakeApi();
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const element = createElement({ consignment: a.reference }, { fetch: api.fetch });
    const random = seeded(11);
    for (let time = 0; time < 10_000; time++) {
      parent.append(element);
      if (random() < 0.2) await element.updateComplete;
      element.remove();
      if (random() < 0.02) await nextTask();
    }
    await nextTask();
    expect(api.open).to.deep.equal([]);
    parent.append(element);
    await eventually(() => api.open.length === 1);
    api.last.answerAs(a);
    const driver = new Driver(element);
    await driver.shows('ready');
    expect(driver.headline()).to.equal('Delivered');
  });

  it('a new element, with its answer, works to the last', async function () {
    this.timeout(100_000);
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    let last: ProTrackingElement | undefined;
    const good = (): Promise<Response> => Promise.resolve(new Response(JSON.stringify(a.answer)));
    for (let time = 0; time < 10_000; time++) {
      last?.remove();
      last = createElement({ consignment: a.reference }, { fetch: good });
      parent.append(last);
      if (time % 100 === 0) await new Driver(last).shows('ready');
    }
    const driver = new Driver(last!);
    await driver.shows('ready');
    expect(driver.headline()).to.equal('Delivered');
    expect(parent.children).to.have.lengthOf(1);
  });
});
