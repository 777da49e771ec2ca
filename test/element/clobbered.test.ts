/** DOM clobbering: elements with a `name` hide what documents have under that name. */
import { expect } from '@open-wc/testing';
import en from '../../src/element/i18n/locales/en.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { FakeApi } from './api.js';
import { eventually, settle } from './crowd.js';
import { createElement, Driver, show } from './driver.js';
import { OpenPage } from './left-open.js';
import { uncaughtOf } from './warnings.js';

const journey = journeyOf('J07');

/** What Lit itself reads of the document. */
const lits = ['createElement', 'createComment', 'createTextNode', 'importNode', 'createTreeWalker'];

const names = new Set<string>();
for (let owner: object | null = Document.prototype; owner && owner !== Object.prototype;) {
  for (const name of Object.getOwnPropertyNames(owner)) names.add(name);
  owner = Object.getPrototypeOf(owner) as object | null;
}
/** Without these, the test itself could not go on. */
for (const name of ['constructor', ...lits]) names.delete(name);

/** With each of the names, as an image and as a form. */
const clobber = (some: Iterable<string>): (() => void) => {
  const elements = [...some].flatMap((name) => {
    const [image, form] = [document.createElement('img'), document.createElement('form')];
    image.setAttribute('name', name);
    form.setAttribute('name', name);
    return [image, form];
  });
  const body = document.querySelector('body')!;
  for (const element of elements) body.append(element);
  return () => {
    for (const element of elements) element.remove();
  };
};

before(() => OpenPage.load());

it('a page that hides everything that its document has shows the journey all the same', async () => {
  const untouched = await show(journey, { lookup: true, 'expected-delivery': true, debug: true });
  await eventually(() => untouched.driver.part('doctor') && untouched.driver.part('lookup-input'));
  const expected = untouched.driver.headline();
  const api = new FakeApi();
  const element = createElement(
    { consignment: journey.reference, lookup: true, 'expected-delivery': true, loading: 'lazy', debug: true },
    { fetch: api.fetch },
  );
  const { parentNode } = untouched.driver.element;
  const uncaught = await uncaughtOf(async () => {
    const restore = clobber(names);
    try {
      parentNode!.insertBefore(element, untouched.driver.element);
      await eventually(() => api.requests.length === 2);
      for (const request of api.requests) request.answerAs(journey);
      await eventually(() => element.status === 'ready');
      const shown = element.reload();
      await eventually(() => api.requests.length === 4);
      for (const request of api.requests.slice(2)) request.answer({}, 500);
      await shown;
      const driver = new Driver(element);
      expect(element.status).to.equal('stale');
      await eventually(() => driver.refresh(), 'the time between two requests is over');
      driver.refresh()!.focus();
      driver.refresh()!.click();
      await eventually(() => api.requests.length === 6);
      for (const request of api.requests.slice(4)) request.answerAs(journey);
      await eventually(() => element.status === 'ready');
      parentNode!.append(element);
      await settle(element);
    } finally {
      restore();
    }
  });
  expect(uncaught).to.deep.equal([]);
  const driver = new Driver(element);
  expect(driver.headline()).to.equal(expected);
  expect(element.shadowRoot!.adoptedStyleSheets).to.have.lengthOf(
    untouched.driver.root.adoptedStyleSheets.length,
  );
  element.remove();
});

for (const name of ['host', 'nodeType'])
  it(`the language is found, and nothing runs for ever, on a page that hides document.${name}`, async () => {
    const restore = clobber([name]);
    const { lang } = document.documentElement;
    try {
      document.documentElement.removeAttribute('lang');
      const { driver } = await show(journey);
      expect(driver.headline()).to.equal(en.states.Delivered.headline);
    } finally {
      document.documentElement.lang = lang;
      restore();
    }
  });

for (const name of lits.slice(0, 4))
  it(`where Lit cannot render because the page hides document.${name}, the page’s own content is shown`, async () => {
    const element = createElement({}, { data: journey.answer });
    const body = document.querySelector('body')!;
    const link = document.createElement('a');
    link.textContent = 'Where is my order?';
    element.append(link);
    const { error } = console;
    console.error = () => undefined;
    const restore = clobber([name]);
    try {
      // Templates that were used before are kept: these options need others.
      element.setAttribute('heading-level', '6');
      body.append(element);
      await element.updateComplete;
      await settle(element);
      expect(element.status).to.be.oneOf(['ready', 'failed']);
      expect(element.status === 'failed').to.equal(link.getClientRects().length > 0);
    } finally {
      restore();
      console.error = error;
    }
    element.setAttribute('order', 'oldest-first');
    await element.updateComplete;
    expect(element.status).to.equal('ready');
    element.remove();
  });
