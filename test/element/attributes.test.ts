/** Attributes and their properties: reflection, defaults, and whatever a page may put into them. */
import { expect, fixture, html } from '@open-wc/testing';
import { eventually } from './crowd.js';
import { ProTrackingElement } from '../../src/element/pro-tracking-element.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { FakeApi } from './api.js';
import { ask, createElement, Driver, place, show } from './driver.js';
import { uncaughtOf, warningsOf } from './warnings.js';

type PropertyName =
  | 'consignment'
  | 'proxyUrl'
  | 'mode'
  | 'order'
  | 'timeZone'
  | 'signedBy'
  | 'location'
  | 'headingLevel'
  | 'credentials'
  | 'lang'
  | 'expectedDelivery'
  | 'token';

interface Row {
  readonly attribute: string;
  readonly property: PropertyName;
  readonly initial: string | number;
  readonly other: string | number;
}

const rows: readonly Row[] = [
  { attribute: 'consignment', property: 'consignment', initial: '', other: 'EC-J01-BAS-ELI' },
  { attribute: 'proxy-url', property: 'proxyUrl', initial: '/delivery-status', other: '/elsewhere' },
  { attribute: 'mode', property: 'mode', initial: 'multi-leg', other: 'flattened' },
  { attribute: 'order', property: 'order', initial: 'newest-first', other: 'oldest-first' },
  { attribute: 'time-zone', property: 'timeZone', initial: 'event', other: 'Europe/London' },
  { attribute: 'signed-by', property: 'signedBy', initial: 'full', other: 'initials' },
  { attribute: 'location', property: 'location', initial: 'full', other: 'hidden' },
  { attribute: 'heading-level', property: 'headingLevel', initial: 2, other: 3 },
  { attribute: 'credentials', property: 'credentials', initial: 'same-origin', other: 'include' },
  { attribute: 'lang', property: 'lang', initial: '', other: 'en-US' },
];

/** Every property that a page can set, also those that are no text. */
const settable: readonly PropertyName[] = [
  ...rows.map(({ property }) => property),
  'expectedDelivery',
  'token',
];

/** Sets what the types forbid, as a page's script can. */
const force = (element: ProTrackingElement, property: string, value: unknown): void => {
  (element as unknown as Record<string, unknown>)[property] = value;
};

/** An element that renders without end would freeze the page, and the tests with it: it is to fail instead. */
const forbidEndlessUpdates = (element: ProTrackingElement): void => {
  let left = 100;
  const requestUpdate = element.requestUpdate.bind(element);
  element.requestUpdate = (...all) => {
    if (left-- <= 0) throw new Error('it updates without end');
    requestUpdate(...all);
  };
};

const idle = async (): Promise<Driver> => place({}, { fetch: new FakeApi().fetch });

describe('the attribute', () => {
  for (const { attribute, property, initial, other } of rows) {
    it(`${attribute} becomes the property ${property}`, async () => {
      const { element } = await idle();
      element.setAttribute(attribute, String(other));
      expect(element[property]).to.equal(other);
    });

    it(`${attribute} reflects the property ${property}`, async () => {
      const { element } = await idle();
      force(element, property, other);
      await element.updateComplete;
      expect(element.getAttribute(attribute)).to.equal(String(other));
    });

    it(`${attribute} is ${JSON.stringify(initial)} until it is set, and again when it is removed`, async () => {
      const { element } = await idle();
      expect(element[property]).to.equal(initial);
      expect(element.hasAttribute(attribute)).to.equal(false);
      element.setAttribute(attribute, String(other));
      await element.updateComplete;
      element.removeAttribute(attribute);
      await element.updateComplete;
      expect(element[property]).to.equal(initial);
      expect(element.hasAttribute(attribute)).to.equal(false);
    });
  }

  it('expected-delivery is there or not', async () => {
    const { element } = await idle();
    expect(element.expectedDelivery).to.equal(false);
    element.setAttribute('expected-delivery', '');
    expect(element.expectedDelivery).to.equal(true);
    element.expectedDelivery = false;
    await element.updateComplete;
    expect(element.hasAttribute('expected-delivery')).to.equal(false);
    element.expectedDelivery = true;
    await element.updateComplete;
    expect(element.hasAttribute('expected-delivery')).to.equal(true);
  });

  it('token becomes a property that does not reflect', async () => {
    const { element } = await idle();
    expect(element.token).to.equal('');
    element.setAttribute('token', 'abc');
    expect(element.token).to.equal('abc');
    element.token = 'secret';
    await element.updateComplete;
    expect(element.getAttribute('token')).to.equal('abc');
    expect(element.outerHTML).not.to.include('secret');
  });
});

describe('a read-only property', () => {
  for (const property of ['status', 'tracking', 'consignmentState'] as const)
    it(`${property} cannot be set`, async () => {
      const { driver } = await show(journeyOf('J01'));
      const before = driver.element[property];
      expect(() => force(driver.element, property, 'other')).to.throw(TypeError);
      expect(driver.element[property]).to.equal(before);
    });

  it('tracking is the journey as it was read', async () => {
    const { driver } = await show(journeyOf('J21'));
    const { tracking } = driver.element;
    expect(tracking?.reference).to.equal(journeyOf('J21').reference);
    expect(tracking?.packages).to.have.lengthOf(2);
    expect(tracking?.deliveredCount).to.equal(1);
  });

  it('says the version on the class', () => {
    expect(ProTrackingElement.version).to.match(/^\d+\.\d+\.\d+/);
  });
});

const badAttributes: readonly (readonly [attribute: string, value: string])[] = [
  ['mode', 'sideways'],
  ['mode', ''],
  ['mode', 'FLATTENED '],
  ['order', 'random'],
  ['time-zone', 'Mars/Olympus'],
  ['time-zone', ''],
  ['time-zone', ' viewer '],
  ['time-zone', 'Europe/London '],
  ['heading-level', '0'],
  ['heading-level', '7'],
  ['heading-level', '2.5'],
  ['heading-level', 'two'],
  ['heading-level', ''],
  ['credentials', 'always'],
  ['lang', 'no such language!'],
  ['lang', 'en-'],
  ['lang', 'x'],
];

describe('a value that cannot be used', () => {
  for (const [attribute, value] of badAttributes)
    it(`${attribute}="${value}" is taken as the default`, async () => {
      const journey = journeyOf('J07');
      const { driver: usual } = await show(journey);
      let shown!: Driver;
      const uncaught = await uncaughtOf(async () => {
        await warningsOf(async () => {
          ({ driver: shown } = await show(journey, { [attribute]: value }));
        });
      });
      expect(uncaught).to.deep.equal([]);
      expect(shown.text()).to.equal(usual.text());
      expect(shown.headings().map(({ localName }) => localName)).to.deep.equal(
        usual.headings().map(({ localName }) => localName),
      );
    });

  const oddValues: Readonly<Record<string, unknown>> = {
    'a symbol': Symbol('odd'),
    'a number': 42,
    NaN,
    null: null,
    undefined,
    'an object': {},
    'an object without a prototype': Object.create(null) as unknown,
    'a list': [],
    'a function': () => 'odd',
    'a big number': 10n,
    true: true,
  };
  for (const property of settable)
    for (const [name, value] of Object.entries(oddValues))
      it(`${name} as ${property} does not throw at the page`, async () => {
        const journey = journeyOf('J01');
        const { driver, api } = await show(journey);
        const uncaught = await uncaughtOf(async () => {
          forbidEndlessUpdates(driver.element);
          await warningsOf(async () => {
            force(driver.element, property, value);
            await driver.element.updateComplete;
            for (const request of api.open) request.answerAs(journey);
            await driver.shows('ready', 'idle', 'invalid');
          });
        });
        expect(uncaught).to.deep.equal([]);
        if (property !== 'consignment') expect(driver.headline()).to.equal('Delivered');
      });

  for (const property of settable.filter((each) => each !== 'consignment'))
    it(`NaN as ${property} does not make it ask without end`, async () => {
      const journey = journeyOf('J01');
      const { driver, api } = await show(journey);
      await warningsOf(async () => {
        force(driver.element, property, NaN);
        for (let round = 0; round < 10; round++) {
          await driver.element.updateComplete;
          for (const request of api.open) request.answerAs(journey);
          await new Promise((resolve) => setTimeout(resolve));
        }
      });
      // The first question, and at most one more, with the status.
      expect(api.requests.length).to.be.at.most(3);
    });

  for (const [name, value] of Object.entries(oddValues))
    it(`${name} as consignment beside data that cannot be shown does not throw at the page`, async () => {
      const driver = await idle();
      const uncaught = await uncaughtOf(async () => {
        forbidEndlessUpdates(driver.element);
        force(driver.element, 'consignment', value);
        force(driver.element, 'data', 'unusable');
        await driver.shows('failed');
      });
      expect(uncaught).to.deep.equal([]);
    });

  for (const [name, value] of Object.entries(oddValues))
    it(`${name} as fetch does not throw at the page`, async () => {
      const { driver } = await show(journeyOf('J01'));
      const uncaught = await uncaughtOf(async () => {
        forbidEndlessUpdates(driver.element);
        force(driver.element, 'proxyUrl', 'data:nothing/{consignment}');
        force(driver.element, 'fetch', value);
        await driver.element.updateComplete;
        await driver.shows('failed', 'stale');
      });
      expect(uncaught).to.deep.equal([]);
    });

  it('is told to the developer once for each cause, by name', async () => {
    const all = await warningsOf(async (told) => {
      await place({ 'signed-by': 'nobody' });
      await place({ 'signed-by': 'nobody' });
      const driver = await place({ 'signed-by': 'no one' });
      driver.element.requestUpdate();
      await driver.element.updateComplete;
      // What words it comes when it is needed.
      await eventually(() => told.some((warning) => warning.includes('no one')), 'it is told');
    });
    // Something may still be told of the elements of earlier tests.
    const warnings = all.filter((warning) => warning.includes('signed'));
    expect(warnings).to.have.lengthOf(2);
    for (const warning of warnings) expect(warning).to.match(/^<pro-tracking>.*signed-?by/i);
    expect(warnings[0]).to.include('nobody').and.include('full');
    expect(warnings[1]).to.include('no one');
  });

  it('does not warn of what can be used', async () => {
    const warnings = await warningsOf(async (told) => {
      for (const { attribute, other } of rows)
        await place({ [attribute]: other }, { fetch: new FakeApi().fetch });
      // The next one is told of, so what is wrong with those would have been.
      await place({ order: 'sideways' });
      await eventually(() => told.some((warning) => warning.includes('sideways')), 'it is told');
    });
    expect(warnings).to.have.lengthOf(1);
  });
});

describe('a property that was set before the element knew it', () => {
  const { reference } = journeyOf('J01');

  /** As from a script that ran before ours: without a browsing context, no element is upgraded. */
  const beforeUpgrade = (): HTMLElement =>
    document.implementation.createHTMLDocument().createElement('pro-tracking');

  it('is heeded', async () => {
    const api = new FakeApi();
    const early = beforeUpgrade();
    expect(early).not.to.be.instanceOf(ProTrackingElement);
    Object.assign(early, {
      consignment: reference,
      fetch: api.fetch,
      mode: 'flattened',
      order: 'oldest-first',
    });
    const driver = new Driver(await fixture<ProTrackingElement>(html`${early}`));
    expect(driver.element).to.be.instanceOf(ProTrackingElement);
    (await api.next()).answerAs(journeyOf('J01'));
    await driver.shows('ready');
    expect(api.requests).to.have.lengthOf(1);
    expect(api.last.url.pathname).to.equal(`/delivery-status/flattened/${reference}`);
    expect(driver.element.getAttribute('order')).to.equal('oldest-first');
  });

  it('can be data', async () => {
    const early = Object.assign(beforeUpgrade(), { data: journeyOf('J07').answer });
    const driver = new Driver(await fixture<ProTrackingElement>(html`${early}`));
    await driver.shows('ready');
    expect(driver.headline()).to.equal('Delivered');
  });

  it('wins over an attribute', async () => {
    const api = new FakeApi();
    const early = Object.assign(beforeUpgrade(), { consignment: reference, fetch: api.fetch });
    early.setAttribute('consignment', 'EC-OTHER');
    await fixture(html`${early}`);
    await api.next();
    expect(api.last.url.pathname).to.include(reference);
  });
});

describe('an element without a consignment', () => {
  it('is idle, asks nothing and shows what stands between its tags', async () => {
    const api = new FakeApi();
    const element = createElement({}, { fetch: api.fetch });
    const words = document.createElement('p');
    words.textContent = 'Track on the carrier’s page.';
    element.append(words);
    const driver = new Driver(await fixture<ProTrackingElement>(html`${element}`));
    expect(driver.element.status).to.equal('idle');
    expect(driver.showsContent()).to.equal(true);
    expect(driver.text()).to.equal('');
    expect(api.requests).to.deep.equal([]);
  });

  for (const blank of ['', '   ', '\n\t'])
    it(`is idle with ${JSON.stringify(blank)} too`, async () => {
      const { driver, api } = await ask(blank);
      expect(driver.element.status).to.equal('idle');
      expect(api.requests).to.deep.equal([]);
    });

  it('hides what stands between its tags as soon as there is one', async () => {
    const { driver, api } = await ask('');
    const words = document.createElement('p');
    words.textContent = 'Track on the carrier’s page.';
    driver.element.append(words);
    await driver.set({ consignment: journeyOf('J01').reference });
    expect(driver.showsContent()).to.equal(false);
    api.last.answerAs(journeyOf('J01'));
    await driver.shows('ready');
    expect(driver.showsContent()).to.equal(false);
    await driver.set({ consignment: false });
    expect(driver.element.status).to.equal('idle');
    expect(driver.showsContent()).to.equal(true);
    expect(driver.text()).to.equal('');
    expect(driver.element.tracking).to.equal(undefined);
  });
});

describe('a reference that cannot be one', () => {
  const impossible = [
    'EC 000',
    'EC/000',
    '../status/EC-1',
    'EC_1',
    'ÉC-1',
    '<b>EC</b>',
    '{consignment}',
    'E?a=b',
    '%2e',
  ];
  for (const reference of [...impossible, 'A'.repeat(65)])
    it(`${reference} is not asked for`, async () => {
      const { driver, api } = await ask(reference);
      await driver.shows('invalid');
      expect(api.requests).to.deep.equal([]);
      expect(driver.headline()).to.equal('Check your tracking reference');
      expect(driver.reference().toUpperCase()).to.include(reference.toUpperCase());
      expect(driver.root.querySelector('b')).to.equal(null);
      expect(driver.retry()).to.equal(null);
    });

  it('is told to the page', async () => {
    const element = createElement({ consignment: 'no reference' });
    const kinds: string[] = [];
    element.addEventListener('pro-tracking-error', ({ detail }) => kinds.push(detail.kind));
    await fixture(html`${element}`);
    await new Driver(element).shows('invalid');
    expect(kinds).to.deep.equal(['invalid-reference']);
  });

  it('gives way to a good one', async () => {
    const { driver, api } = await ask('no reference');
    await driver.shows('invalid');
    await driver.set({ consignment: journeyOf('J01').reference });
    (await api.next()).answerAs(journeyOf('J01'));
    await driver.shows('ready');
  });

  it('may be as long as 64', async () => {
    const { api } = await ask('A'.repeat(64));
    expect(api.requests).to.have.lengthOf(1);
  });
});
