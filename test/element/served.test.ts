/** Content that a server has rendered, and how the element takes it over. */
import { expect } from '@open-wc/testing';
import { renderTracking, type RenderOptions } from '../../src/server.js';
import { journeyOf, journeys } from '../../src/sandbox/journeys.js';
import type { Journey } from '../../src/sandbox/journey.js';
import type { ProTrackingData, ProTrackingResponse } from '../../src/tracking/pro-api.js';
import { legsOf, multiLeg, reference } from '../tracking/answers.js';
import { settle } from './crowd.js';
import { show, Driver } from './driver.js';

const viewerTimeZone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The parser can put a shadow root into a part of a page. */
type Unsafe = HTMLElement & { setHTMLUnsafe(html: string): void };
const parseWithShadow = (html: string): Document =>
  (Document as unknown as { parseHTMLUnsafe(html: string): Document }).parseHTMLUnsafe(html);

const canServe = 'setHTMLUnsafe' in Element.prototype;

const { fetch } = globalThis;
let requests: string[];
const roots: Element[] = [];

beforeEach(() => {
  requests = [];
  globalThis.fetch = (url) => {
    requests.push(String(url));
    return new Promise<Response>(() => undefined);
  };
});
afterEach(() => {
  globalThis.fetch = fetch;
  for (const root of roots.splice(0)) root.remove();
});

/** Puts served HTML into the page. The element is upgraded, and has not updated yet. */
const serve = (html: string): Driver => {
  const root = document.createElement('div') as unknown as Unsafe;
  document.body.append(root);
  roots.push(root);
  root.setHTMLUnsafe(html);
  return new Driver(root.querySelector('pro-tracking')!);
};

const optionsOf = (journey: Journey, more: RenderOptions = {}): RenderOptions => ({
  consignment: journey.reference,
  viewerTimeZone,
  refresh: 'off',
  ...more,
});

/** What a server knows of it. */
const responseOf = ({ answer, status }: Journey, { expectedDelivery }: RenderOptions): ProTrackingData => ({
  ...answer,
  ...(expectedDelivery && status),
});

/** The elements with their attributes and own texts, without Lit's markers, styles, and what only pages without a script show. */
const contentOf = (root: ParentNode): string[] =>
  [...root.querySelectorAll('*')]
    .filter((each) => !each.matches('style, noscript, noscript *'))
    .map((each) => {
      const attributes = each.getAttributeNames().map((name) => `${name}=${each.getAttribute(name)}`);
      const texts = [...each.childNodes].map((node) => (node instanceof Text ? node.data : ''));
      return [each.localName, ...attributes.sort(), texts.join('').replace(/\s+/g, ' ').trim()].join(' ');
    });

/** The journeys that one response can tell. J42 has six thousand events: the server renders what the browser folds. */
const shown = journeys.filter(({ id, fault }) => !fault && id !== 'J41' && id !== 'J42');

const views: readonly RenderOptions[] = [
  { lang: 'en' },
  { lang: 'de', layout: 'compact' },
  { lang: 'ar' },
  { lang: 'en', layout: 'summary', signedBy: 'initials', location: 'hidden' },
  { lang: 'en', expectedDelivery: true },
];

const nameOf = (view: RenderOptions): string => JSON.stringify(view);

const embeddedIn = (served: Element): Journey['answer'] =>
  JSON.parse(served.querySelector('script')!.textContent) as Journey['answer'];

describe('what a server renders', () => {
  if (!canServe) return;
  for (const view of views)
    it(`is what the browser renders, for every journey: ${nameOf(view)}`, async function () {
      this.timeout(60_000);
      for (const journey of shown) {
        const html = await renderTracking(responseOf(journey, view), optionsOf(journey, view));
        const served = parseWithShadow(html).querySelector('pro-tracking')!;
        const attributes = Object.fromEntries(
          served.getAttributeNames().map((name) => [name, served.getAttribute(name)!]),
        );
        const { driver } = await show({ ...journey, answer: embeddedIn(served) }, attributes);
        expect(contentOf(served.shadowRoot!), journey.id).to.deep.equal(contentOf(driver.root));
        driver.element.remove();
      }
    });

  it('has every event, also those of a long list, for a page without JavaScript', async () => {
    const answer = multiLeg(legsOf(Array<string>(60).fill('InTransit').join(' ')));
    const html = await renderTracking(answer as ProTrackingResponse, { consignment: reference });
    const content = html.slice(0, html.indexOf('</template>'));
    expect(content.match(/<li part="event/g)).to.have.lengthOf(60);
  });
});

/** In pixels: where a part is, and its size. */
interface Box {
  readonly part: string;
  readonly at: readonly number[];
}

/** A text that is one node on the server and two in the browser may be a fraction of a pixel wider: WebKit shapes Arabic by node. */
const differs = (one: number, other: number): boolean => Math.abs(one - other) >= 1;

describe('the element takes served content over', () => {
  if (!canServe) return;

  it('with the expected date, and without a request', async () => {
    const { answer, reference: consignment } = journeyOf('J03');
    const ExpectedDeliveryDate = new Date(Date.now() + 86_400_000).toISOString();
    const response = { ...answer, Status: 'OutForDelivery', ExpectedDeliveryDate };
    const driver = serve(await renderTracking(response, { consignment, expectedDelivery: true }));
    const served = driver.headline();
    await driver.shows('ready');
    await settle(driver.element);
    expect([served, driver.headline()]).to.deep.equal(['Arriving tomorrow', 'Arriving tomorrow']);
    expect(driver.element.consignmentState).to.equal('OutForDelivery');
    expect(requests).to.deep.equal([]);
  });

  for (const view of views)
    it(`without moving anything: ${nameOf(view)}`, async function () {
      this.timeout(60_000);
      for (const journey of shown) {
        const html = await renderTracking(responseOf(journey, view), optionsOf(journey, view));
        const driver = serve(html);
        const boxes = (): readonly Box[] =>
          [...driver.root.querySelectorAll('[part]')].map((each) => {
            const { x, y, width, height } = each.getBoundingClientRect();
            return { part: each.getAttribute('part')!, at: [x, y, width, height] };
          });
        const before = boxes();
        await driver.shows('ready', 'empty');
        const after = boxes();
        expect(
          after.map(({ part }) => part),
          journey.id,
        ).to.deep.equal(before.map(({ part }) => part));
        const moved = after.filter(({ at }, index) =>
          at.some((value, axis) => differs(value, before[index]!.at[axis]!)),
        );
        expect(moved, journey.id).to.deep.equal([]);
        expect(driver.root.querySelectorAll('[part="base"]'), journey.id).to.have.lengthOf(1);
        driver.element.remove();
      }
      expect(requests).to.deep.equal([]);
    });

  it('keeps what was opened and what has the focus', async () => {
    const journey = journeyOf('J07');
    const driver = serve(await renderTracking(journey.answer as ProTrackingResponse, optionsOf(journey)));
    const folds = driver.folds();
    const wasOpen = folds.map(({ open }) => open);
    folds[0]!.open = !wasOpen[0];
    folds.at(-1)!.open = !wasOpen.at(-1);
    folds.at(-1)!.querySelector('summary')!.focus();
    await driver.shows('ready');
    await settle(driver.element);
    const now = driver.folds();
    expect(now[0]).not.to.equal(folds[0]);
    expect(now.map(({ open }) => open)).to.deep.equal(
      wasOpen.map((open, index) => (index === 0 || index === wasOpen.length - 1 ? !open : open)),
    );
    expect(driver.root.activeElement).to.equal(now.at(-1)!.querySelector('summary'));
    driver.element.requestUpdate();
    await settle(driver.element);
    expect(driver.folds().map(({ open }) => open)).to.deep.equal(now.map(({ open }) => open));
  });

  it('keeps it while there is nothing better to show', async () => {
    const journey = journeyOf('J07');
    const html = await renderTracking(journey.answer as ProTrackingResponse, optionsOf(journey));
    const driver = serve(html.replace(/<script.*?<\/script>/s, ''));
    await settle(driver.element);
    expect(driver.element.status).to.equal('loading');
    expect(requests).to.have.lengthOf(1);
    expect(driver.legs()).to.have.lengthOf(3);
  });

  it('never shows it for another consignment', async () => {
    const journey = journeyOf('J07');
    const html = await renderTracking(journey.answer as ProTrackingResponse, optionsOf(journey));
    const driver = serve(html.replace(/<script.*?<\/script>/s, ''));
    await settle(driver.element);
    driver.element.consignment = 'EC-000-002-4DF';
    await settle(driver.element);
    expect(driver.legs()).to.deep.equal([]);
    expect(driver.part('skeleton')).not.to.equal(null);
  });
});

describe('served content of another consignment', () => {
  if (!canServe) return;

  it('is gone if the page sets the consignment before the first update', async () => {
    const journey = journeyOf('J07');
    const html = await renderTracking(journey.answer as ProTrackingResponse, optionsOf(journey));
    const driver = serve(html.replace(/<script.*?<\/script>/s, ''));
    driver.element.consignment = 'EC-000-002-4DF';
    await settle(driver.element);
    expect(driver.legs()).to.deep.equal([]);
    expect(driver.parts('skeleton')).to.have.lengthOf(1);
  });
});

describe('without a response, the server', () => {
  it('writes the bare element with its options, which fetches for itself', async () => {
    const html = await renderTracking(undefined, {
      consignment: 'EC-000-002-4DF',
      lang: 'de',
      layout: 'compact',
      token: '"><script>',
      viewerTimeZone: 'Europe/Berlin',
      children: '<p slot="actions">Fragen?</p>',
    });
    expect(html).to.equal(
      '<pro-tracking consignment="EC-000-002-4DF" lang="de" layout="compact" token="&quot;&gt;&lt;script&gt;">' +
        '<p slot="actions">Fragen?</p></pro-tracking>',
    );
  });

  it('refuses options that it would refuse with one, and needs a reference', async () => {
    for (const options of [
      {},
      { consignment: 'EC-1', viewerTimeZone: 'Mars' },
      { consignment: 'EC-1', lagn: 'de' },
    ]) {
      const error = await renderTracking(undefined, options as RenderOptions).catch(
        (reason: unknown) => reason,
      );
      expect(error).to.be.instanceOf(TypeError);
    }
  });
});

describe('the data within served content', () => {
  const secret = { SignedBy: 'Morgan Pellworth', Location: '17 Harbour Row, Larkham' };
  const answer = multiLeg([
    {
      CarrierServiceName: 'Larkway',
      Events: [
        {
          TimeStamp: '2024-03-05T10:00:00+00:00',
          Code: 'Delivered',
          Description: 'Left with Pellworth',
          ...secret,
        },
      ],
    },
  ]) as ProTrackingResponse;

  it('holds names and places, as the element shows them, unless the options hide them', async () => {
    for (const options of [{}, { signedBy: undefined, location: undefined }] as RenderOptions[])
      expect(await renderTracking(answer, options)).to.match(/Morgan Pellworth.*17 Harbour Row, Larkham/);
  });

  it('holds no name and no place that the options hide', async () => {
    const html = await renderTracking(answer, { signedBy: 'hidden', location: 'hidden' });
    expect(html).not.to.match(/Pellworth|Harbour|Larkham/);
    const initials = await renderTracking(answer, { signedBy: 'initials' });
    expect(initials).to.include('M. P.').and.not.include('Pellworth');
  });

  it('holds PRO’s own state and date only if they are shown', async () => {
    const status = { Status: 'Delayed', ExpectedDeliveryDate: '2024-03-06T10:00:00+00:00' };
    const own = /Delayed|"ExpectedDeliveryDate"/;
    expect(await renderTracking({ ...answer, ...status })).not.to.match(own);
    expect(await renderTracking({ ...answer, ...status }, { expectedDelivery: true })).to.match(own);
  });

  it('holds no field that is none of PRO’s', async () => {
    const html = await renderTracking(Object.assign({ ApiKey: 'k-123' }, answer));
    expect(html).not.to.include('k-123');
  });

  it('cannot leave its place, whatever a carrier writes', async () => {
    const hostile = '</script></template></noscript></style><img src=x onerror="alert(1)">\'"&<!--';
    const event = {
      TimeStamp: '2024-03-05T10:00:00+00:00',
      Code: 'XJ-41',
      Description: hostile,
      Location: hostile,
    };
    const html = await renderTracking(
      multiLeg([{ CarrierServiceName: hostile, Events: [event, event] }]) as ProTrackingResponse,
    );
    expect(html).not.to.match(/<img|onerror=(?!&quot;|\\")/);
    expect(html.match(/<\/script>/g)).to.have.lengthOf(1);
    expect(html.match(/<\/template>/g)).to.have.lengthOf(1);
  });
});

describe('rendering on a server', () => {
  const { answer } = journeyOf('J01');
  const failureOf = async (given: unknown, options?: unknown): Promise<Error | undefined> => {
    try {
      await renderTracking(given as ProTrackingResponse, options as RenderOptions);
      return undefined;
    } catch (error) {
      return error as Error;
    }
  };

  it('refuses a response that is none, or is about another consignment', async () => {
    expect(await failureOf({})).to.have.property('kind', 'malformed');
    expect(await failureOf('nothing')).to.have.property('kind', 'malformed');
    expect(await failureOf(answer, { consignment: 'EC-999-999-999' })).to.have.property('kind', 'mismatch');
  });

  it('refuses options that it does not have, or cannot use', async () => {
    const messages = await Promise.all(
      [
        { langauge: 'de' },
        { layout: {} },
        { layout: true },
        { expectedDelivery: {} },
        { viewerTimeZone: 'Moon/Sea' },
        { nonce: 'a', stylesheet: '/b.css' },
      ].map(async (options) => (await failureOf(answer, options))?.message),
    );
    expect(messages).to.deep.equal([
      'renderTracking: unknown option langauge',
      'renderTracking: layout is no text',
      'renderTracking: layout is no text',
      'renderTracking: expectedDelivery is no text',
      'renderTracking: viewerTimeZone is no IANA time zone',
      'renderTracking: stylesheet needs no nonce',
    ]);
  });

  it('marks every time as local to its place where the shopper’s zone is not known', async () => {
    const event = { TimeStamp: '2024-03-05T10:00:00+02:00', Code: 'InTransit' };
    const html = await renderTracking(
      multiLeg([{ CarrierServiceName: 'Larkway', Events: [event] }]) as ProTrackingResponse,
    );
    expect(html).to.include('10:00 local\u00a0time').and.not.include('your time');
  });
});
