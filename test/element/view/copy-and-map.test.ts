/** The button that copies the reference, and links to a map. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../../src/sandbox/journeys.js';
import { eventually, settle } from '../crowd.js';
import { ask, show, type Attributes, type Driver } from '../driver.js';
import { uncaughtOf } from '../warnings.js';
import { hour, leg, multiLeg, reference, scan } from '../../tracking/answers.js';

const setClipboard = (clipboard: unknown): void => {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
};

afterEach(() => {
  Reflect.deleteProperty(navigator, 'clipboard');
});

describe('the button beside the reference', () => {
  let written: string[];

  beforeEach(() => {
    written = [];
    setClipboard({ writeText: (text: string) => Promise.resolve(void written.push(text)) });
  });

  const said = (driver: Driver): string => driver.part('copy-status')?.textContent.trim() ?? '';

  it('copies it, and announces that once', async () => {
    const { driver, api } = await show(journeyOf('J01'));
    const heard: string[] = [];
    const observer = new MutationObserver(() => heard.push(said(driver)));
    observer.observe(driver.part('copy-status')!, { subtree: true, childList: true, characterData: true });
    expect([driver.part('copy-status')?.role, said(driver)]).to.deep.equal(['status', '']);
    driver.part('copy')!.click();
    await eventually(() => said(driver) === 'Copied', 'that it is copied');
    driver.part('copy')!.click();
    const shown = driver.element.reload();
    (await api.next()).answerAs(journeyOf('J01'));
    await shown;
    observer.disconnect();
    expect(written).to.deep.equal([journeyOf('J01').reference, journeyOf('J01').reference]);
    expect(heard).to.deep.equal(['Copied']);
  });

  it('has a name, and is a button', async () => {
    const { driver } = await show(journeyOf('J01'));
    const copy = driver.part('copy')!;
    expect([copy.localName, copy.ariaLabel, copy.title]).to.deep.equal([
      'button',
      'Copy tracking reference',
      'Copy tracking reference',
    ]);
  });

  it('is available again for another consignment', async () => {
    const { driver, api } = await show(journeyOf('J01'));
    driver.part('copy')!.click();
    await eventually(() => said(driver), 'that it is copied');
    driver.element.consignment = journeyOf('J07').reference;
    (await api.next()).answerAs(journeyOf('J07'));
    await eventually(() => driver.reference().includes(journeyOf('J07').reference), 'the other one');
    expect(said(driver)).to.equal('');
  });

  it('announces nothing if the browser refuses', async () => {
    setClipboard({ writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) });
    const errors = await uncaughtOf(async () => {
      const { driver } = await show(journeyOf('J01'));
      driver.part('copy')!.click();
      await settle(driver.element);
      expect(said(driver)).to.equal('');
    });
    expect(errors).to.deep.equal([]);
  });

  it('is absent if the page has no clipboard', async () => {
    setClipboard(undefined);
    const { driver } = await show(journeyOf('J01'));
    expect(driver.parts('copy')).to.deep.equal([]);
    expect(driver.reference()).to.equal(`Tracking reference ${journeyOf('J01').reference}`);
  });

  it('claims nothing in print', async () => {
    const { driver } = await show(journeyOf('J01'));
    dispatchEvent(new Event('beforeprint'));
    await settle(driver.element);
    expect(said(driver)).to.equal('');
    dispatchEvent(new Event('afterprint'));
  });
});

describe('map-url', () => {
  const showPlace = async (place: string, mapUrl: string, attributes: Attributes = {}): Promise<Driver> => {
    const { driver, api } = await ask(reference, { 'map-url': mapUrl, ...attributes });
    (await api.next()).answer(multiLeg([leg('A', scan('InTransit', hour(1), { Location: place }))]));
    await driver.shows('ready');
    return driver;
  };
  const links = (driver: Driver): HTMLAnchorElement[] => driver.parts('map') as HTMLAnchorElement[];

  it('links each place, encoded, and sends the map nothing else', async () => {
    const place = 'Flat 3/4 & Söhne?#{place}%';
    const driver = await showPlace(place, 'https://maps.example/?q={place}&x={place}');
    expect(links(driver)).to.have.lengthOf(2);
    for (const link of links(driver)) {
      const told = encodeURIComponent(place);
      expect(link.getAttribute('href')).to.equal(`https://maps.example/?q=${told}&x=${told}`);
      expect(link.textContent.trim()).to.equal(place);
      expect([link.rel, link.referrerPolicy, link.target]).to.deep.equal([
        'noopener noreferrer',
        'no-referrer',
        '_blank',
      ]);
      expect(link.ariaLabel).to.equal(`Open ${place} in maps`);
    }
  });

  for (const mapUrl of [
    '',
    'https://maps.example/',
    'http://maps.example/?q={place}',
    'javascript:alert("{place}")//https://',
    ' javascript:https://{place}',
    'data:text/html,https://{place}',
    '/maps?q={place}',
    '//maps.example/{place}',
  ])
    it(`links nothing with “${mapUrl}”`, async () => {
      const driver = await showPlace('Leeds depot', mapUrl);
      expect(links(driver)).to.deep.equal([]);
      expect(driver.places()).to.deep.equal(['Leeds depot', 'Leeds depot']);
    });

  it('links nothing if places are hidden', async () => {
    const driver = await showPlace('Leeds depot', 'https://maps.example/{place}', { location: 'hidden' });
    expect(links(driver)).to.deep.equal([]);
    expect(driver.text()).not.to.include('Leeds depot');
  });

  it('leaves out unpaired surrogates, which no URL can contain', async () => {
    const driver = await showPlace('Dock \ud83d 7 😀 \ude00', 'https://maps.example/{place}');
    for (const link of links(driver))
      expect(decodeURIComponent(new URL(link.href).pathname)).to.match(/^\/Dock\s+7 😀\s*$/u);
    expect(links(driver)).to.have.lengthOf(2);
  });
});
