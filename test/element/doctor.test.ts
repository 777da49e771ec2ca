/** The embed doctor, each cause made for real: what `debug` says in the page. */
import { expect, fixture, html } from '@open-wc/testing';
import { eventually } from './crowd.js';
import type { ProTrackingElement } from '../../src/element/pro-tracking-element.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import type { ProTrackingResponse } from '../../src/tracking/pro-api.js';
import type { FakeApi } from './api.js';
import { Doctor } from './doctor-driver.js';
import {
  ask,
  createElement,
  Driver,
  personalIn,
  place,
  show,
  type Attributes,
  type Properties,
} from './driver.js';

const delivered = journeyOf('J01');
const { reference } = delivered;

const open = async (attributes: Attributes, properties: Properties = {}): Promise<Doctor> =>
  new Doctor(await place({ debug: true, ...attributes }, properties));

/** One that has asked the test, which answers. */
const asking = async (attributes: Attributes = {}): Promise<Doctor & { api: FakeApi }> => {
  const { driver, api } = await ask(reference, { debug: true, ...attributes });
  return Object.assign(new Doctor(driver), { api });
};

const answered = async (body: unknown, status: number, type: string): Promise<Doctor> => {
  const doctor = await asking();
  (await doctor.api.next()).answer(body, status, { 'content-type': type });
  return doctor;
};

/** Its own `fetch` is always a hint beside what is found. */
const own = 'Fetch of the page';

const json = 'application/json';
const problem = 'application/problem+json';

/** This server under another name: an origin that it does not speak for. */
const elsewhere = location.origin.replace('127.0.0.1', 'localhost');

describe('the doctor says', () => {
  it('that nothing is asked', async () => {
    const doctor = await open({});
    await doctor.finds('Nothing requested');
    expect(doctor.fact('Request')).to.equal('');
  });

  it('nothing bad of a form that waits', async () => {
    const doctor = await open({ lookup: true });
    await eventually(() => doctor.text, 'it is there');
    expect(doctor.found).to.deep.equal([]);
    expect(doctor.text).to.include('Nothing is wrong so far');
  });

  it('that a reference can be none', async () => {
    await (await open({ consignment: '{{ order.consignment }}' })).finds('Not a reference');
  });

  it('that a reference is unusual', async () => {
    const doctor = await open({ consignment: 'ORDER-1' });
    await doctor.finds('Reference refused', 'Unusual reference');
  });

  it('that the proxy refuses a reference', async () => {
    const doctor = await answered({ code: 'bad_reference' }, 400, problem);
    await doctor.finds('Reference refused', own);
  });

  it('that it waits to be seen', async () => {
    const far = document.createElement('div');
    const view = await fixture<HTMLElement>(html`<div>${far}</div>`);
    far.style.height = '500vh';
    const element = createElement({ debug: true, consignment: reference, loading: 'lazy' });
    view.append(element);
    await new Doctor(new Driver(element)).finds('Not requested yet');
  });

  it('that there is no proxy, where the web server has no such page', async () => {
    const doctor = await open({ consignment: reference, 'proxy-url': '/no-such-proxy' });
    await doctor.finds('No proxy there');
    expect(doctor.fact('Request')).to.equal(`GET ${location.origin}/no-such-proxy/${reference}`);
    expect(doctor.fact('Response')).to.include('status 404');
  });

  it('that there is no proxy, where nobody answers', async () => {
    const doctor = await open({ consignment: reference, 'proxy-url': 'http://127.0.0.1:65530' });
    await doctor.finds('No proxy there');
    expect(doctor.text).to.include('There is no server');
  });

  it('that HTML came back', async () => {
    const doctor = await open({
      consignment: reference,
      'proxy-url': '/test/package/pages/classic.html?{consignment}',
    });
    await doctor.finds('HTML instead of JSON');
    expect(doctor.fact('Response')).to.match(/^status 200 · text\/html/);
    expect(doctor.text).not.to.include('Call us');
  });

  it('that nothing came back', async () => {
    const doctor = await answered(null, 204, '');
    await doctor.finds('No JSON', own);
    expect(doctor.text).to.include('It is empty.');
  });

  it('that JSON was cut', async () => {
    await (await answered(JSON.stringify(delivered.answer).slice(0, 99), 200, json)).finds('No JSON', own);
  });

  it('that JSON is no tracking answer, and where', async () => {
    const doctor = await answered({ TrackedPackages: [{ Legs: 'soon' }] }, 200, json);
    await doctor.finds('Not a tracking response', own);
    expect(doctor.text).to.include('TrackedPackages[0].Legs: expected array, got string');
  });

  it('that the answer is for another consignment', async () => {
    const doctor = await answered(journeyOf('J07').answer, 200, json);
    await doctor.finds('Another consignment', own);
    expect(doctor.text).not.to.include(journeyOf('J07').reference);
  });

  it('that another origin does not let the page read', async () => {
    const doctor = await open({ consignment: reference, 'proxy-url': `${elsewhere}/delivery-status` });
    await doctor.finds('Refused by CORS');
  });

  it('that the connection broke off, which it looks into once, and as nobody in particular', async () => {
    const { fetch: real } = globalThis;
    const asked: string[] = [];
    let answer!: (response: Response) => void;
    const held = new Promise<Response>((resolve) => (answer = resolve));
    globalThis.fetch = async (_, init) => {
      asked.push(`${init?.method ?? 'GET'} ${init?.credentials} ${JSON.stringify(init?.headers)}`);
      if (!init?.method) throw new TypeError('network error');
      return held;
    };
    try {
      const doctor = await open({ consignment: reference, credentials: 'include' }, { token: 'signed' });
      await eventually(() => asked.length === 2, 'it is looked into');
      const renew = async (): Promise<void> => {
        doctor.driver.element.requestUpdate();
        await doctor.driver.element.updateComplete;
      };
      await renew();
      answer(new Response());
      await doctor.finds('Connection broken off');
      await renew();
      expect(asked).to.have.lengthOf(2);
      expect(asked[0]).to.include('GET include').and.include('Bearer signed');
      expect(asked[1]).to.equal('HEAD omit undefined');
    } finally {
      globalThis.fetch = real;
    }
  });

  it('that a template has lost its braces', async () => {
    const doctor = await open({
      consignment: reference,
      'proxy-url': '/apps/delivery/consignment?mode=mode',
    });
    await doctor.finds('Template without braces', 'No proxy there');
    expect(doctor.text).to.include('esc_attr');
  });

  it('that a token is wanted', async () => {
    await (await answered({ code: 'token_required' }, 401, problem)).finds('Token needed', own);
  });

  it('that the origin is refused', async () => {
    await (await answered({ code: 'origin_not_allowed' }, 403, problem)).finds('Origin not allowed', own);
  });

  it('that PRO refuses the key', async () => {
    const doctor = await answered({ statusCode: 401, message: 'Access denied' }, 401, json);
    await doctor.finds('Access refused', own);
    expect(doctor.text).not.to.include('Access denied');
  });

  it('that PRO knows no such consignment', async () => {
    await (await open({ consignment: 'EC-N0T-TH3-R3X' })).finds('Unknown consignment');
  });

  it('that too much is asked', async () => {
    const doctor = await asking();
    (await doctor.api.next()).answer({}, 429, { 'content-type': json, 'retry-after': '40' });
    await doctor.finds('Too many requests', own);
    expect(doctor.fact('Response')).to.include('retry-after 40');
  });

  it('by code that the proxy has trouble, with PRO’s correlation id', async () => {
    const doctor = await open({ consignment: journeyOf('J43e').reference });
    await doctor.finds('Trouble at the proxy');
    expect(doctor.fact('Response')).to.match(
      /^status 502 · application\/problem\+json · upstream_error · .*PRO’s correlation id [\w-]+$/,
    );
  });

  it('that a status is odd', async () => {
    await (await answered('I am a teapot', 418, 'text/plain')).finds('Unexpected status', own);
  });

  it('that the browser is offline', async () => {
    Object.defineProperty(navigator, 'onLine', { value: false, configurable: true });
    try {
      const doctor = await asking();
      (await doctor.api.next()).fail();
      await doctor.finds('Offline', own);
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('that there was no answer in time', async () => {
    const { setTimeout: real } = globalThis;
    const held: (() => void)[] = [];
    globalThis.setTimeout = ((run: () => void, delay?: number) =>
      delay === 10_000 ? held.push(run) : real(run, delay)) as typeof setTimeout;
    let doctor;
    try {
      doctor = await asking();
    } finally {
      globalThis.setTimeout = real;
    }
    for (const goOff of held) goOff();
    await doctor.finds('No response in time', own);
  });

  it('that the answer is too large', async () => {
    await (await answered(' '.repeat(1_048_577), 200, json)).finds('Response too large', own);
  });

  it('that data cannot be read', async () => {
    const doctor = await open({}, { data: 'soon' as unknown as ProTrackingResponse });
    await doctor.finds('Data that cannot be read');
    expect(doctor.text).not.to.include('soon');
  });

  /** With JSON between the tags. */
  const withChild = async (text: string, attributes: Attributes): Promise<Doctor> => {
    const element = createElement({ debug: true, ...attributes });
    const child = Object.assign(document.createElement('script'), { type: 'application/json', text });
    element.append(child);
    return new Doctor(new Driver(await fixture<ProTrackingElement>(html`${element}`)));
  };

  it('that what stands between the tags cannot be read', async () => {
    await (await withChild('{ "TrackedPackages": 7 }', {})).finds('Data that cannot be read');
  });

  for (const [what, text] of [
    ['no JSON', '{'],
    ['no tracking answer', '{}'],
    ['an answer for another', JSON.stringify(journeyOf('J07').answer)],
  ] as const)
    it(`that the proxy is asked because ${what} stands between the tags`, async () => {
      const doctor = await withChild(text, { consignment: reference });
      await doctor.driver.shows('ready');
      await doctor.finds('Data that cannot be read');
      expect(doctor.text).to.include('The proxy is requested instead.');
    });

  it('nothing bad of a good answer between the tags', async () => {
    const doctor = await withChild(JSON.stringify(delivered.answer), { consignment: reference });
    await doctor.driver.shows('ready');
    await doctor.finds('All is well');
    expect(doctor.fact('Source')).to.include('between the tags');
  });

  it('that the page’s own fetch has failed', async () => {
    const doctor = await asking();
    (await doctor.api.next()).fail();
    await eventually(() => doctor.text.includes('the browser’s, failed'), 'it is told');
    await doctor.finds(own);
  });

  it('what it can where the page’s own fetch gives something that is no response', async () => {
    const odd = { ok: false, status: 502 } as Response;
    const doctor = await open({ consignment: reference }, { fetch: async () => odd });
    await doctor.finds('Trouble at the proxy', own);
    expect(doctor.fact('Response')).to.include('status 502 · no content type');
  });

  it('which values cannot be used', async () => {
    const doctor = await open({ consignment: reference, 'signed-by': 'nobody', 'heading-level': 9 });
    await doctor.driver.shows('ready');
    await doctor.finds('Value that cannot be used', 'Value that cannot be used');
    expect(doctor.text).to.include(
      'signed-by is "nobody"; expected: full, initials or hidden. "hidden" is used instead.',
    );
    expect(doctor.text).to.include(
      'heading-level is 9; expected: a number from 1 to 6. "2" is used instead.',
    );
  });

  it('that the script is there twice', async () => {
    // Of another type, so that no browser runs them.
    const scripts = ['/shop/pro-tracking.js', '/cdn/pro-tracking.min.js?v=2'].map((src) =>
      Object.assign(document.createElement('script'), { type: 'text/plain', src }),
    );
    document.head.append(...scripts);
    try {
      const doctor = await open({ consignment: reference });
      await doctor.driver.shows('ready');
      await doctor.finds('All is well', 'Loaded twice');
      expect(doctor.fact('Version')).to.include('/cdn/pro-tracking.min.js');
    } finally {
      for (const script of scripts) script.remove();
    }
  });

  it('that PRO itself is asked', async () => {
    const doctor = await asking({ 'proxy-url': 'https://api.electioapp.com/tracking' });
    await doctor.finds('PRO requested by the browser', own);
  });

  it('that all is well, and what was asked and came back', async () => {
    const doctor = await open({
      consignment: reference,
      mode: 'flattened',
      credentials: 'omit',
      refresh: 'off',
    });
    await doctor.driver.shows('ready');
    await doctor.finds('All is well');
    expect(doctor.fact('Status')).to.equal('ready');
    expect(doctor.fact('Request')).to.equal(`GET ${location.origin}/delivery-status/flattened/${reference}`);
    expect(doctor.fact('Request options')).to.equal('mode flattened · credentials omit · without a token');
    expect(doctor.fact('Response')).to.match(/^tracking data: packages 1, legs 1, events \d+/);
    // The browser may tell of a request later than of its answer.
    await eventually(() => {
      doctor.driver.element.requestUpdate();
      return / · \d+ bytes · \d+ ms$/.test(doctor.fact('Response'));
    }, 'its size and time');
    expect(doctor.fact('Next request')).to.include('refresh="off"');
    expect(doctor.fact('Version')).to.match(/^\d+\.\d+\.\d+/);
  });

  it('when it asks next', async () => {
    const doctor = await open({ consignment: journeyOf('J27').reference, refresh: '600' });
    await doctor.driver.shows('ready');
    await eventually(() => /^\d\d:\d\d:\d\d, if/.test(doctor.fact('Next request')), 'a time');
  });

  it('that nothing more is asked of what has ended', async () => {
    const doctor = await open({ consignment: reference });
    await doctor.driver.shows('ready');
    await doctor.finds('All is well');
    expect(doctor.fact('Next request')).to.equal('none is planned');
  });
});

describe('the doctor keeps to itself', () => {
  it('the token, and whom and where the answer names', async () => {
    const journey = journeyOf('J07');
    const doctor = await open(
      { consignment: journey.reference, 'proxy-url': '/delivery-status?key=hush&{x}' },
      { token: 'eyJ.signed.token' },
    );
    await doctor.driver.shows('ready');
    await eventually(() => doctor.found.length, 'it is there');
    expect(doctor.fact('Request options')).to.include('with a token').and.not.include('eyJ');
    expect(doctor.fact('Request')).to.include('key=…');
    const { signatories, places } = personalIn(journey.answer);
    expect(signatories.length * places.length).to.be.above(0);
    for (const secret of ['eyJ', 'hush', ...signatories, ...places])
      expect(doctor.text).not.to.include(secret);
  });

  it('what stands in a body, and in an odd header', async () => {
    const body = { Message: 'at Sorted.Tracking for M. Pellworth', code: 'Pellworth' };
    const doctor = await answered(body, 500, `text/plain; ${'x'.repeat(500)}`);
    await doctor.finds('Trouble at the proxy', own);
    expect(doctor.text).not.to.match(/Pellworth|Sorted\.Tracking|x{100}/);
  });
});

describe('debug', () => {
  it('is accessible, whatever is found', async () => {
    const well = await open({ consignment: reference });
    await well.driver.shows('ready');
    await well.finds('All is well');
    await expect(well.driver.element).to.be.accessible();
    const ill = await open({ consignment: reference, 'proxy-url': '/nowhere', 'signed-by': 'nobody' });
    await ill.finds('No proxy there', 'Value that cannot be used');
    await expect(ill.driver.element).to.be.accessible();
  });

  it('speaks English wherever it is', async () => {
    const doctor = await open({ consignment: reference, lang: 'ar' });
    await eventually(() => doctor.text, 'it is there');
    expect(doctor.driver.part('doctor')!.lang).to.equal('en');
    expect(doctor.driver.part('doctor')!.dir).to.equal('ltr');
  });

  it('can come and go', async () => {
    const { driver } = await show(delivered);
    const doctor = new Doctor(driver);
    expect(driver.part('doctor') === null).to.equal(true);
    await driver.set({ debug: true });
    await doctor.finds('All is well', own);
    await driver.set({ debug: false });
    expect(driver.part('doctor') === null).to.equal(true);
  });

  it('changes nothing of what the shopper sees', async () => {
    const { driver } = await show(delivered);
    const { driver: debugged } = await show(delivered, { debug: true });
    await new Doctor(debugged).finds('All is well', own);
    debugged.part('doctor')!.remove();
    expect(debugged.text()).to.equal(driver.text());
  });

  it('follows what happens', async () => {
    const doctor = await asking();
    await eventually(() => doctor.text, 'it is there');
    expect(doctor.fact('Status')).to.equal('loading');
    (await doctor.api.next()).answer({}, 500);
    await doctor.finds('Trouble at the proxy', own);
    const shown = doctor.driver.element.reload();
    (await doctor.api.next()).answerAs(delivered);
    await shown;
    await doctor.finds('All is well', own);
  });
});
