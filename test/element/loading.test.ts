/** When an element asks for its first answer, and when it has one already: `loading`, and an answer between the tags. */
import { expect, fixture, html } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { ProTrackingElement } from '../../src/element/pro-tracking-element.js';
import { FakeApi } from './api.js';
import { askedFor, eventually, journeyFor, nextTask, settle } from './crowd.js';
import { createElement, Driver, type Asking, type Attributes, type Properties } from './driver.js';

const a = journeyOf('J01');
const several = journeyOf('J07');

/** Resolves when the browser has looked where the element is, and everybody who wanted to know has been told. */
const looked = async (element: ProTrackingElement): Promise<void> => {
  await settle(element);
  await new Promise<void>((resolve) => {
    const observer = new IntersectionObserver(() => {
      observer.disconnect();
      resolve();
    });
    observer.observe(element);
  });
  await settle(element);
};

/** A page whose end is far below what can be seen. */
const openLongPage = async (): Promise<HTMLElement> => {
  const page = await fixture<HTMLElement>(
    html`<div><div style="block-size: 500vh"></div><div></div><div style="block-size: 500vh"></div></div>`,
  );
  return page.children[1] as HTMLElement;
};

const placeLazy = async (
  parent: HTMLElement,
  attributes: Attributes = {},
  properties: Properties = {},
): Promise<Asking> => {
  const api = new FakeApi();
  const element = createElement(
    { consignment: a.reference, loading: 'lazy', ...attributes },
    { fetch: api.fetch, ...properties },
  );
  parent.append(element);
  await looked(element);
  return { driver: new Driver(element), api };
};

const expectOneAnswer = async ({ driver, api }: Asking, journey = a): Promise<void> => {
  await eventually(() => api.requests.length > 0, 'a request');
  expect(api.requests.map(askedFor)).to.deep.equal([journey.reference]);
  api.last.answerAs(journey);
  await driver.shows('ready');
  await looked(driver.element);
  expect(api.requests).to.have.lengthOf(1);
};

describe('loading="lazy"', () => {
  afterEach(() => scrollTo(0, 0));

  it('asks at once where the element can be seen', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    await expectOneAnswer(await placeLazy(parent));
  });

  it('asks nothing for an element far below, and shows that it will', async () => {
    const { driver, api } = await placeLazy(await openLongPage());
    expect(api.requests).to.deep.equal([]);
    expect(driver.element.status).to.equal('loading');
    expect(driver.part('skeleton')).not.to.equal(null);
  });

  it('asks once when the element is scrolled to, however often', async () => {
    const asking = await placeLazy(await openLongPage());
    const { element } = asking.driver;
    element.scrollIntoView();
    await expectOneAnswer(asking);
    scrollTo(0, 0);
    await looked(element);
    element.scrollIntoView();
    await looked(element);
    expect(asking.api.requests).to.have.lengthOf(1);
  });

  it('asks before it can be seen: half a screen below what is', async () => {
    const asking = await placeLazy(await openLongPage());
    const { element } = asking.driver;
    scrollTo(0, element.getBoundingClientRect().top - innerHeight * 1.5);
    await expectOneAnswer(asking);
    expect(element.getBoundingClientRect().top).to.be.above(innerHeight);
  });

  it('waits while the element is not displayed', async () => {
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    parent.hidden = true;
    const asking = await placeLazy(parent);
    expect(asking.api.requests).to.deep.equal([]);
    parent.hidden = false;
    await expectOneAnswer(asking);
  });

  it('waits inside of what is folded', async () => {
    const fold = await fixture<HTMLDetailsElement>(html`<details><summary>Your order</summary></details>`);
    const asking = await placeLazy(fold);
    expect(asking.api.requests).to.deep.equal([]);
    fold.open = true;
    await expectOneAnswer(asking);
  });

  it('asks nothing when the element has been removed meanwhile, until it comes back to where it can be seen', async () => {
    const parent = await openLongPage();
    const asking = await placeLazy(parent);
    const { element } = asking.driver;
    element.remove();
    await settle(element);
    parent.scrollIntoView();
    await settle(element);
    expect(asking.api.requests).to.deep.equal([]);
    parent.append(element);
    await expectOneAnswer(asking);
  });

  it('goes on waiting where the element is moved to', async () => {
    const parent = await openLongPage();
    const asking = await placeLazy(parent);
    const { element } = asking.driver;
    parent.parentElement!.append(element);
    await looked(element);
    expect(asking.api.requests).to.deep.equal([]);
    parent.parentElement!.prepend(element);
    await expectOneAnswer(asking);
  });

  it('asks no more when the element is moved afterwards', async () => {
    const parent = await fixture<HTMLElement>(html`<div><div></div></div>`);
    const asking = await placeLazy(parent);
    await expectOneAnswer(asking);
    parent.firstElementChild!.append(asking.driver.element);
    await looked(asking.driver.element);
    expect(asking.api.requests).to.have.lengthOf(1);
  });

  it('that becomes eager asks at once', async () => {
    const asking = await placeLazy(await openLongPage());
    await asking.driver.set({ loading: 'eager' });
    await expectOneAnswer(asking);
  });

  for (const [before, then] of [
    ['lazy', 'eager'],
    ['eager', 'lazy'],
  ] as const)
    it(`that is ${before} and becomes ${then} asks no more when the answer is there`, async () => {
      const parent = await fixture<HTMLElement>(html`<div></div>`);
      const asking = await placeLazy(parent, { loading: before });
      await expectOneAnswer(asking);
      await asking.driver.set({ loading: then });
      await looked(asking.driver.element);
      expect(asking.api.requests).to.have.lengthOf(1);
      expect(asking.driver.element.status).to.equal('ready');
    });

  it('asks only for the last of the consignments that it was given meanwhile', async () => {
    const asking = await placeLazy(await openLongPage());
    const { driver } = asking;
    await driver.set({ consignment: 'EC-OTHER-1' });
    await driver.set({ consignment: several.reference });
    await looked(driver.element);
    expect(asking.api.requests).to.deep.equal([]);
    driver.element.scrollIntoView();
    await expectOneAnswer(asking, several);
  });

  it('asks for another consignment at once when the element has been seen', async () => {
    const asking = await placeLazy(await openLongPage());
    const { driver, api } = asking;
    driver.element.scrollIntoView();
    await expectOneAnswer(asking);
    scrollTo(0, 0);
    await looked(driver.element);
    await driver.set({ consignment: several.reference });
    await eventually(() => api.requests.length === 2);
  });

  it('is no reason to let a reload wait', async () => {
    const asking = await placeLazy(await openLongPage());
    const { driver, api } = asking;
    const shown = driver.element.reload();
    (await api.next()).answerAs(a);
    await shown;
    expect(driver.element.status).to.equal('ready');
    driver.element.scrollIntoView();
    await looked(driver.element);
    expect(api.requests).to.have.lengthOf(1);
  });

  it('is no reason to hide data', async () => {
    const parent = await openLongPage();
    const { driver, api } = await placeLazy(parent, { consignment: '' }, { data: several.answer });
    await driver.shows('ready');
    driver.element.scrollIntoView();
    await looked(driver.element);
    expect(api.requests).to.deep.equal([]);
  });
});

/** As a server writes it: in HTML, `<` in a text would end the script. */
const asScript = (text: string, type = 'application/json'): HTMLScriptElement => {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = text;
  return script;
};

/** Puts an element into the page with that between its tags. */
const placeWith = async (
  content: Node,
  attributes: Attributes = {},
  properties: Properties = {},
): Promise<Asking> => {
  const api = new FakeApi();
  const parent = await fixture<HTMLElement>(html`<div></div>`);
  const element = createElement(attributes, { fetch: api.fetch, ...properties });
  element.append(content);
  parent.append(element);
  await settle(element);
  return { driver: new Driver(element), api };
};

const firedBy = (element: ProTrackingElement): string[] => {
  const fired: string[] = [];
  for (const name of ['load', 'update', 'error'])
    element.addEventListener(`pro-tracking-${name}`, () => fired.push(name));
  return fired;
};

describe('an answer between the tags', () => {
  for (const form of ['answer', 'flattened'] as const)
    it(`is shown without a request (${form === 'answer' ? 'multi-leg' : form})`, async () => {
      const script = asScript(JSON.stringify(several[form]));
      const { driver, api } = await placeWith(script, { consignment: several.reference });
      await driver.shows('ready');
      expect(driver.legs()).to.have.lengthOf(3);
      expect(driver.reference()).to.include(several.reference);
      await settle(driver.element);
      expect(api.requests).to.deep.equal([]);
    });

  it('needs no consignment beside it', async () => {
    const { driver, api } = await placeWith(asScript(JSON.stringify(several.answer)));
    await driver.shows('ready');
    expect(api.requests).to.deep.equal([]);
  });

  it('that stands alone stays when the page reloads the element', async () => {
    const { driver, api } = await placeWith(asScript(JSON.stringify(several.answer)));
    await driver.shows('ready');
    await driver.element.reload();
    expect(driver.element.status).to.equal('ready');
    expect(driver.legs()).to.have.lengthOf(3);
    await driver.set({ mode: 'flattened' });
    expect(driver.element.status).to.equal('ready');
    expect(api.requests).to.deep.equal([]);
  });

  it('is told to the page like any first answer', async () => {
    const fired: string[] = [];
    const listen = ({ type }: Event): void => void fired.push(type);
    document.addEventListener('pro-tracking-load', listen);
    const { driver } = await placeWith(asScript(JSON.stringify(a.answer)), { consignment: a.reference });
    await driver.shows('ready');
    await settle(driver.element);
    document.removeEventListener('pro-tracking-load', listen);
    expect(fired).to.deep.equal(['pro-tracking-load']);
  });

  it('is what refreshing goes on from: a reload asks, and the page is told what changed', async () => {
    const script = asScript(JSON.stringify(journeyFor(a.reference, 'Slow Coach').answer));
    const { driver, api } = await placeWith(script, { consignment: a.reference });
    await driver.shows('ready');
    const fired = firedBy(driver.element);
    const shown = driver.element.reload();
    const request = await api.next();
    expect(askedFor(request)).to.equal(a.reference);
    request.answerAs(journeyFor(a.reference, 'Swift Coach'));
    await shown;
    expect(driver.facts()['Delivered by']).to.equal('Swift Coach');
    await settle(driver.element);
    expect(fired).to.deep.equal(['update']);
  });

  it('has a button for a newer one', async () => {
    const { driver, api } = await placeWith(asScript(JSON.stringify(several.answer)), {
      consignment: several.reference,
    });
    await eventually(() => driver.refresh());
    driver.refresh()!.click();
    (await api.next()).answerAs(several);
    await settle(driver.element);
    expect(driver.element.status).to.equal('ready');
  });

  it('outlives a failure to refresh it', async () => {
    const { driver, api } = await placeWith(asScript(JSON.stringify(several.answer)), {
      consignment: several.reference,
    });
    await driver.shows('ready');
    const shown = driver.element.reload();
    (await api.next()).fail();
    await shown;
    expect(driver.element.status).to.equal('stale');
    expect(driver.legs()).to.have.lengthOf(3);
  });

  for (const [what, text] of Object.entries({
    'that is cut off': JSON.stringify(a.answer).slice(0, -20),
    'that is no JSON': 'Your parcel is on its way.',
    'that is empty': '',
    'that is null': 'null',
    'for another consignment': JSON.stringify(several.answer),
  })) {
    it(`${what} is passed over where the proxy can be asked`, async () => {
      const { driver, api } = await placeWith(asScript(text), { consignment: a.reference });
      expect(driver.element.status).to.equal('loading');
      (await api.next()).answerAs(a);
      await driver.shows('ready');
      expect(driver.reference()).to.include(a.reference);
      expect(api.requests).to.have.lengthOf(1);
    });
    if (!what.includes('another'))
      it(`${what} is a failure where it cannot`, async () => {
        const { driver, api } = await placeWith(asScript(text));
        await driver.shows('failed');
        expect(api.requests).to.deep.equal([]);
      });
  }

  it('of another type is none', async () => {
    const { api } = await placeWith(asScript(JSON.stringify(a.answer), 'application/ld+json'), {
      consignment: a.reference,
    });
    expect(api.requests).to.have.lengthOf(1);
  });

  it('deeper inside is none', async () => {
    const article = document.createElement('article');
    article.append(asScript(JSON.stringify(a.answer)));
    const { api } = await placeWith(article, { consignment: a.reference });
    expect(api.requests).to.have.lengthOf(1);
  });

  it('steps back behind data', async () => {
    const { driver, api } = await placeWith(asScript(JSON.stringify(a.answer)), {}, { data: several.answer });
    await driver.shows('ready');
    expect(driver.reference()).to.include(several.reference);
    expect(api.requests).to.deep.equal([]);
  });

  it('leaves what else stands there unharmed, and unseen while there is a journey', async () => {
    const content = document.createDocumentFragment();
    const words = document.createElement('p');
    words.textContent = 'Call us about your parcel.';
    const script = asScript(JSON.stringify(a.answer));
    content.append(words, script);
    const { driver } = await placeWith(content, { consignment: a.reference });
    await driver.shows('ready');
    expect(driver.showsContent()).to.equal(false);
    await driver.set({ consignment: false });
    await settle(driver.element);
    expect([...driver.element.children].map(({ outerHTML }) => outerHTML)).to.deep.equal([
      words.outerHTML,
      script.outerHTML,
    ]);
  });

  it('is not the answer for another consignment that comes later', async () => {
    const { driver, api } = await placeWith(asScript(JSON.stringify(a.answer)), { consignment: a.reference });
    await driver.shows('ready');
    await driver.set({ consignment: several.reference });
    expect(driver.element.status).to.equal('loading');
    (await api.next()).answerAs(several);
    await driver.shows('ready');
    expect(driver.reference()).to.include(several.reference);
  });

  it('is old when its consignment comes back: the proxy is asked', async () => {
    const { driver, api } = await placeWith(asScript(JSON.stringify(a.answer)), { consignment: a.reference });
    await driver.shows('ready');
    await driver.set({ consignment: several.reference });
    await driver.set({ consignment: a.reference });
    await settle(driver.element);
    expect(driver.element.status).to.equal('loading');
    expect(api.open.map(askedFor)).to.deep.equal([a.reference]);
  });

  it('that the page replaces is shown anew, without a request', async () => {
    const script = asScript(JSON.stringify(journeyFor(a.reference, 'Slow Coach').answer));
    const { driver, api } = await placeWith(script, { consignment: a.reference });
    await driver.shows('ready');
    script.textContent = JSON.stringify(journeyFor(a.reference, 'Swift Coach').answer);
    driver.element.requestUpdate();
    await settle(driver.element);
    expect(driver.facts()['Delivered by']).to.equal('Swift Coach');
    expect(api.requests).to.deep.equal([]);
  });

  it('of an element that is out of the page is not kept for others, and shown when it comes back', async () => {
    const api = new FakeApi();
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    const away = createElement({}, { fetch: api.fetch });
    parent.append(away);
    await settle(away);
    away.remove();
    await settle(away);
    away.append(asScript(JSON.stringify(a.answer)));
    away.consignment = a.reference;
    await settle(away);
    const other = createElement({ consignment: a.reference }, { fetch: api.fetch });
    parent.append(other);
    await settle(other);
    expect(api.requests).to.have.lengthOf(1);
    other.remove();
    await nextTask();
    parent.append(away);
    const driver = new Driver(away);
    await driver.shows('ready');
    await eventually(() => driver.refresh(), 'it is kept fresh');
    expect(api.open).to.deep.equal([]);
  });
});
