/** A list of orders: many elements, each with a reference of its own, and a slow proxy. */
import { expect } from '@open-wc/testing';
import { legsOf } from '../tracking/answers.js';
import { FakeApi } from './api.js';
import { askedFor } from './crowd.js';
import { answerFor, OpenPage, second } from './left-open.js';

const page = new OpenPage();

before(() => OpenPage.load());
beforeEach(() => page.hold());
afterEach(() => page.release());

it('of 60 consignments is shown, six requests at a time, by a proxy that takes 1.5 s', async () => {
  const api = new FakeApi();
  const elements = [];
  for (let number = 0; number < 60; number++)
    elements.push((await page.open({ consignment: `EC-LIST-${number}` }, api)).driver.element);
  let most = 0;
  for (let answered = 0; answered < 60;) {
    const running = api.requests.slice(answered);
    most = Math.max(most, running.length);
    await page.pass(1.5 * second);
    for (const request of running)
      await page.answerTo(request, ...answerFor(askedFor(request), legsOf('Collected')));
    answered += running.length;
  }
  expect(new Set(elements.map(({ status }) => status))).to.deep.equal(new Set(['ready']));
  expect(api.requests).to.have.lengthOf(60);
  expect(most).to.equal(6);
});
