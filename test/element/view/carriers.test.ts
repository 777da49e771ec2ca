/** The `carriers` property: names, links and telephone numbers of carrier services. */
import { expect } from '@open-wc/testing';
import { areCarriers, readCarriers } from '../../../src/element/options/carriers.js';
import type { ProTrackingResponse } from '../../../src/tracking/pro-api.js';
import { hour, leg, multiLeg, scan, type WireLeg } from '../../tracking/answers.js';
import { eventually } from '../crowd.js';
import { place, type Attributes, type Driver } from '../driver.js';
import { recordWarnings } from '../warnings.js';
import { stopClock } from './still-time.js';

const warnings = recordWarnings();

const larkway = { name: 'Larkway', url: 'https://larkway.example/help', phone: '+44 (20) 7946-0000' };

stopClock(hour(12));

const showLegs = async (
  legs: readonly WireLeg[],
  carriers: unknown,
  attributes: Attributes = {},
): Promise<Driver> => {
  const data = multiLeg(legs) as unknown as ProTrackingResponse;
  const driver = await place(attributes, { data, ...{ carriers } } as object);
  await driver.shows('ready');
  return driver;
};

/** Delivered by the service, so that the facts name it. */
const delivered = (service: string): WireLeg[] => [leg(service, scan('Delivered', hour(1)))];

const anchors = (driver: Driver, part: string): HTMLAnchorElement[] =>
  driver.parts(part) as HTMLAnchorElement[];

describe('a carrier that the page describes', () => {
  it('has its name, link and telephone number in the facts', async () => {
    const driver = await showLegs(delivered('Larkway Standard'), { 'Larkway Standard': larkway });
    expect(driver.facts()['Delivered by']).to.equal('Larkway, +44 (20) 7946-0000');
    const [link] = anchors(driver, 'carrier-link');
    expect(link!.href).to.equal(larkway.url);
    expect(link!.textContent.trim()).to.equal('Larkway');
    expect([link!.target, link!.rel, link!.referrerPolicy]).to.deep.equal([
      '_blank',
      'noopener noreferrer',
      'no-referrer',
    ]);
    const [call] = anchors(driver, 'carrier-phone');
    expect([call!.getAttribute('href'), call!.ariaLabel]).to.deep.equal([
      'tel:+442079460000',
      'Call Larkway, +44 (20) 7946-0000',
    ]);
  });

  it('has its name in the line, the facts, the legs and the legs ahead', async () => {
    const legs = [
      leg('Larkway Standard', scan('Collected', hour(1)), scan('InTransit', hour(2))),
      leg('Larkway Standard'),
    ];
    const carriers = { 'Larkway Standard': { name: 'Larkway' } };
    const driver = await showLegs(legs, carriers);
    expect(driver.legs().map(({ carrier }) => carrier)).to.deep.equal(['Larkway']);
    expect(driver.part('leg-ahead')?.textContent.trim()).to.equal('Up next: Larkway');
    expect(driver.text()).not.to.include('Larkway Standard');
    const stalled = await showLegs([leg('Larkway Standard', scan('InTransit', hour(-100)))], carriers);
    expect(stalled.facts()['With']).to.equal('Larkway');
  });

  it('has its link and number in its leg too, and only if it has any', async () => {
    const legs = [
      leg('Larkway Standard', scan('Collected', hour(1)), scan('Delivered', hour(2))),
      leg('Skylane', scan('InTransit', hour(3))),
      leg('Fenwick', scan('InTransit', hour(4))),
    ];
    const driver = await showLegs(legs, {
      'Larkway Standard': larkway,
      Skylane: { name: 'Skylane Air' },
    });
    await driver.openAll();
    const links = driver.parts('leg').map((each) => each.querySelector('[part="leg-links"]'));
    expect(links.map((each) => each?.textContent.replace(/\s+/g, ' ').trim())).to.deep.equal([
      undefined,
      undefined,
      'Larkway, +44 (20) 7946-0000',
    ]);
    expect(driver.legs().map(({ carrier }) => carrier)).to.deep.equal(['Fenwick', 'Skylane Air', 'Larkway']);
    // A control must not be within the leg's summary.
    expect(driver.root.querySelector('summary a')).to.equal(null);
  });

  it('keeps PRO’s name if the page gives none', async () => {
    const driver = await showLegs(delivered('Larkway Standard'), {
      'Larkway Standard': { url: larkway.url },
    });
    expect(driver.facts()['Delivered by']).to.equal('Larkway Standard');
    expect(anchors(driver, 'carrier-link')).to.have.lengthOf(1);
  });

  it('is found by its service’s whole name, with the spaces around it removed', async () => {
    const driver = await showLegs(delivered(' Larkway Standard '), { 'Larkway Standard ': larkway });
    expect(driver.facts()['Delivered by']).to.include('Larkway,');
    const other = await showLegs(delivered('Larkway'), { 'larkway standard': larkway });
    expect(other.facts()['Delivered by']).to.equal('Larkway');
    expect(anchors(other, 'carrier-link')).to.deep.equal([]);
  });

  it('is not one that every object inherits', async () => {
    const driver = await showLegs(delivered('constructor'), {});
    expect(driver.facts()['Delivered by']).to.equal('constructor');
  });

  it('can be changed', async () => {
    const driver = await showLegs(delivered('Larkway Standard'), undefined);
    expect(driver.facts()['Delivered by']).to.equal('Larkway Standard');
    driver.element.carriers = { 'Larkway Standard': larkway };
    await driver.element.updateComplete;
    expect(driver.facts()['Delivered by']).to.include('Larkway,');
  });

  it('has a name that is text, not markup', async () => {
    const name = '<img src=x onerror=alert(1)> & Co';
    const driver = await showLegs(delivered('A'), { A: { name } });
    expect(driver.facts()['Delivered by']).to.equal(name);
    expect(driver.root.querySelector('img')).to.equal(null);
  });
});

describe('a carrier that cannot be used', () => {
  for (const url of [
    'http://larkway.example/',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    '//larkway.example/',
    '/carriers',
    '',
    7,
  ])
    it(`has no link: ${url}`, async () => {
      const carriers = { A: { ...larkway, url } };
      expect(areCarriers(carriers)).to.equal(false);
      const driver = await showLegs(delivered('A'), carriers);
      expect(anchors(driver, 'carrier-link')).to.deep.equal([]);
      expect(driver.facts()['Delivered by']).to.equal('Larkway, +44 (20) 7946-0000');
    });

  for (const phone of ['call us', '+44 20 SHOP', '', '+', 'javascript:1', '12;ext=3', {}])
    it(`has no telephone number: ${JSON.stringify(phone)}`, async () => {
      const carriers = { A: { ...larkway, phone } };
      expect(areCarriers(carriers)).to.equal(false);
      const driver = await showLegs(delivered('A'), carriers);
      expect(anchors(driver, 'carrier-phone')).to.deep.equal([]);
      expect(driver.facts()['Delivered by']).to.equal('Larkway');
    });

  it('keeps PRO’s name instead of an empty one', async () => {
    const driver = await showLegs(delivered('A'), { A: { name: ' ' } });
    expect(driver.facts()['Delivered by']).to.equal('A');
  });

  it('is left out, and the others stay', () => {
    const carriers = { A: null, B: 'Larkway', C: { name: 7 }, D: larkway };
    expect([...readCarriers(carriers)]).to.deep.equal([
      ['C', {}],
      ['D', larkway],
    ]);
    for (const value of [undefined, null, 'A', 7]) expect(readCarriers(value).size).to.equal(0);
  });

  it('is reported to the page’s developer', async () => {
    await showLegs(delivered('A'), { A: { url: 'http://larkway.example/' } });
    await eventually(() => warnings.some((each) => each.includes('carriers')), 'a warning');
    expect(warnings.find((each) => each.includes('carriers'))).to.match(
      /expected: an object with name \(text\), url \(https:\) and phone \(digits\)/,
    );
  });
});

describe('a telephone number', () => {
  it('may be written as a link', () => {
    expect([...readCarriers({ A: { phone: 'tel:+442079460000' } }).values()]).to.deep.equal([
      { phone: '+442079460000' },
    ]);
  });

  it('is called without the zero in brackets, which is for calls within the country', async () => {
    for (const [phone, href] of [
      ['+44 (0)20 7946 0000', 'tel:+442079460000'],
      ['(020) 7946 0000', 'tel:02079460000'],
      ['020 7946-0000', 'tel:02079460000'],
    ] as const) {
      const driver = await showLegs(delivered('A'), { A: { phone } });
      expect(driver.part('carrier-phone')!.getAttribute('href')).to.equal(href);
      expect(driver.part('carrier-phone')!.textContent.trim()).to.equal(phone);
    }
  });

  it('takes a time that grows with its length only', () => {
    expect(areCarriers({ A: { phone: `${'1'.repeat(1_000_000)}x` } })).to.equal(false);
  });
});
