/** Options that decide how a journey is shown, not what is requested. */
import { expect } from '@open-wc/testing';
import { journeyOf, journeys } from '../../src/sandbox/journeys.js';
import { legsOf, multiLeg } from '../tracking/answers.js';
import { FakeApi } from './api.js';
import { createElement, Driver, personalIn, place, show } from './driver.js';

const abroad = journeyOf('J07');

/** `Leg 3 of 3`, without what a folded leg also has. */
const positions = (driver: Driver): string[] => driver.legs().map(({ facts }) => facts.slice(0, 10));

describe('order', () => {
  it('is newest first, of legs and of events', async () => {
    const { driver } = await show(abroad);
    expect(positions(driver)).to.deep.equal(['Leg 3 of 3', 'Leg 2 of 3', 'Leg 1 of 3']);
    const instants = driver.events().map(({ instant }) => instant!);
    expect(instants).to.deep.equal([...instants].sort().reverse());
    expect(instants).to.have.lengthOf(7);
  });

  it('can be oldest first', async () => {
    const { driver } = await show(abroad, { order: 'oldest-first' });
    expect(positions(driver)).to.deep.equal(['Leg 1 of 3', 'Leg 2 of 3', 'Leg 3 of 3']);
    const instants = driver.events().map(({ instant }) => instant!);
    expect(instants).to.deep.equal([...instants].sort());
  });

  it('keeps a leg ahead beside the newest one', async () => {
    for (const order of ['oldest-first', 'newest-first']) {
      const { driver } = await show(journeyOf('J04'), { order });
      const items = [...driver.part('legs')!.children].map(({ part }) => String(part));
      if (order === 'newest-first') items.reverse();
      expect(items).to.deep.equal(['leg', 'leg-ahead']);
    }
  });

  it('changes nothing of the summary', async () => {
    const { driver } = await show(abroad);
    const before = driver.part('summary')?.textContent;
    await driver.set({ order: 'oldest-first' });
    expect(driver.part('summary')?.textContent).to.equal(before);
  });
});

describe('signed-by', () => {
  it('shows the name in full', async () => {
    const { driver } = await show(abroad);
    expect(driver.signatories()).to.include('Signed for by D. Castellane');
  });

  it('can show initials', async () => {
    const { driver } = await show(abroad, { 'signed-by': 'initials' });
    expect(driver.signatories()).to.include('Signed for by D. C.');
  });

  for (const signedBy of ['initials', 'hidden'])
    it(`leaves no name anywhere in the page with ${signedBy}`, async () => {
      for (const journey of journeys.filter(({ id, fault }) => !fault && id !== 'J42')) {
        const { driver } = await show(journey, { 'signed-by': signedBy });
        const markup = driver.root.innerHTML;
        const { signatories } = personalIn([journey.answer, journey.flattened]);
        expect(signatories.filter((name) => markup.includes(name))).to.deep.equal([]);
        if (signedBy === 'hidden') expect(driver.signatories()).to.deep.equal([]);
        driver.element.remove();
      }
    });

  it('hides it at once when the page says so later', async () => {
    const { driver } = await show(abroad);
    await driver.set({ 'signed-by': 'hidden' });
    expect(driver.root.innerHTML).not.to.include('Castellane');
  });
});

describe('location', () => {
  it('hidden leaves no place anywhere in the page', async () => {
    for (const journey of journeys.filter(({ id, fault }) => !fault && id !== 'J42')) {
      const { driver } = await show(journey, { location: 'hidden' });
      const markup = driver.root.innerHTML;
      expect(personalIn(journey.answer).places.filter((place) => markup.includes(place))).to.deep.equal([]);
      expect(driver.places()).to.deep.equal([]);
      driver.element.remove();
    }
  });
});

const isoOf = (stamp: string): string => new Date(stamp).toISOString();

/** Of the delivery of J07: 5 April, 13:20 at −05:00. */
const delivered = isoOf('2024-04-05T13:20:00-05:00');

const viewersClock = [new Date(delivered).getHours(), new Date(delivered).getMinutes()]
  .map((part) => String(part).padStart(2, '0'))
  .join(':');

const deliveredAt = (driver: Driver): string =>
  driver.events().find(({ instant }) => instant === delivered)?.time ?? '';

describe('time-zone', () => {
  it('event shows the clock of the place, and the viewer’s own in the summary where it differs', async () => {
    const { driver } = await show(abroad);
    const isLocal = new Date(delivered).getTimezoneOffset() === 300;
    expect(deliveredAt(driver)).to.match(/^Friday,? 5 April 2024 13:20/);
    expect(deliveredAt(driver).endsWith(' local time')).to.equal(!isLocal);
    expect(driver.line().includes('your time)')).to.equal(!isLocal);
    if (!isLocal) expect(driver.line()).to.include(viewersClock);
  });

  it('can be one of the world’s', async () => {
    const { driver } = await show(abroad, { 'time-zone': 'Asia/Tokyo' });
    expect(deliveredAt(driver)).to.match(/^Saturday,? 6 April 2024 03:20/);
  });

  it('can be the viewer’s', async () => {
    const { driver } = await show(abroad, { 'time-zone': 'viewer' });
    expect(deliveredAt(driver))
      .to.include(viewersClock)
      .and.include(` ${new Date(delivered).getDate()} Apr`);
  });

  it('changes no instant', async () => {
    const instants = await Promise.all(
      ['event', 'viewer', 'Europe/London', 'Australia/Sydney'].map(async (zone) => {
        const { driver } = await show(abroad, { 'time-zone': zone });
        return driver.events().map(({ instant }) => instant);
      }),
    );
    for (const list of instants) expect(list).to.deep.equal(instants[0]);
    expect(instants[0]).to.include(delivered);
  });
});

describe('heading-level', () => {
  for (const level of [1, 2, 3, 4, 5, 6])
    it(`${level} is the level of the top heading; those below are nested, to 6 at most`, async () => {
      const { driver } = await show(abroad, { 'heading-level': level });
      const tag = (depth: number): string => `h${Math.min(level + depth, 6)}`;
      const tags = (part: string): Set<string> =>
        new Set(driver.parts(part).map(({ localName }) => localName));
      expect(tags('headline')).to.deep.equal(new Set([tag(0)]));
      expect(tags('history-heading')).to.deep.equal(new Set([tag(1)]));
      expect(tags('leg-heading')).to.deep.equal(new Set([tag(2)]));
    });

  it('is nested alike for several packages', async () => {
    const data = multiLeg(legsOf('Collected | InTransit'), legsOf('Collected | OutForDelivery'));
    const driver = await place({ 'heading-level': 3 }, { data });
    await driver.openAll();
    const tags = driver.headings().map(({ localName }) => localName);
    expect(tags).to.deep.equal(['h3', 'h4', 'h5', 'h5', 'h4', 'h5', 'h5']);
  });

  it('also applies to the heading of a failure', async () => {
    const { driver } = await show(journeyOf('J43c'), { 'heading-level': 4 });
    expect(driver.part('headline')?.localName).to.equal('h4');
  });
});

const languageOf = (driver: Driver): string | null => driver.part('base')?.getAttribute('lang') ?? null;

describe('lang', () => {
  it('prints dates as the region does', async () => {
    const { driver } = await show(journeyOf('J01'), { lang: 'en-US' });
    expect(driver.line()).to.include('Tue, March 5, 2024');
    expect(languageOf(driver)).to.equal('en-US');
  });

  it('is the nearest ancestor’s, through shadow roots', async () => {
    const [outer, inner] = [document.createElement('div'), document.createElement('div')];
    outer.lang = 'en-US';
    outer.append(inner);
    const driver = new Driver(createElement({}, { data: journeyOf('J01').answer }));
    inner.attachShadow({ mode: 'open' }).append(driver.element);
    document.body.append(outer);
    await driver.shows('ready');
    outer.remove();
    expect(languageOf(driver)).to.equal('en-US');
  });

  it('is English, and says so, where the language has no words yet', async () => {
    const { driver } = await show(journeyOf('J01'), { lang: 'cy' });
    expect(driver.headline()).to.equal('Delivered');
    expect(languageOf(driver)).to.match(/^en/);
  });

  it('follows the attribute', async () => {
    const { driver } = await show(journeyOf('J01'), { lang: 'en-US' });
    await driver.set({ lang: 'en-GB' });
    expect(driver.line()).to.include('5 March 2024');
  });
});

describe('slots', () => {
  it('put the page’s heading above and its footer below the journey', async () => {
    const { driver } = await show(journeyOf('J01'));
    for (const slot of ['heading', 'footer'])
      driver.element.append(Object.assign(document.createElement('p'), { slot, textContent: slot }));
    await driver.element.updateComplete;
    const [above, below] = [...driver.element.children].map((child) => child.getBoundingClientRect());
    const summary = driver.part('summary')!.getBoundingClientRect();
    expect(above!.height).to.be.above(0);
    expect(above!.bottom).to.be.at.most(summary.top + 1);
    expect(below!.top).to.be.at.least(driver.part('foot')!.getBoundingClientRect().bottom - 1);
  });
});

describe('two elements', () => {
  it('do not heed each other', async () => {
    const { driver: first } = await show(journeyOf('J01'));
    const { driver: second } = await show(journeyOf('J18'), { 'signed-by': 'hidden', order: 'oldest-first' });
    expect([first.headline(), second.headline()]).to.deep.equal(['Delivered', 'Your parcel is lost']);
    expect(first.element.signedBy).to.equal('full');
    const { fetch } = new FakeApi();
    const third = await place({}, { fetch });
    expect(third.element.status).to.equal('idle');
    expect(first.headline()).to.equal('Delivered');
  });
});
