/** `proxy-url` and `map-url`: what would reveal credentials, or send a reference or a place to a host of its choosing. */
import { expect } from '@open-wc/testing';
import { eventually } from './crowd.js';
import { mapUrlFault, proxyUrlFault } from '../../src/element/options/url-options.js';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { ask, show } from './driver.js';
import { Doctor } from './doctor-driver.js';
import { recordWarnings } from './warnings.js';

const journey = journeyOf('J07');
const warnings = recordWarnings();

const untilWarned = async (words: string): Promise<void> => {
  await eventually(() => warnings.some((warning) => warning.includes(words)), `warned of: ${words}`);
};

describe('a map’s URL', () => {
  const good = [
    'https://maps.example/?q={place}',
    'https://maps.example/{place}',
    'HTTPS://maps.example:8443/a/{place}/{place}#{place}',
    'https://maps.example?q={place}',
  ];
  for (const url of good)
    it(`is used: ${url}`, async () => {
      expect(mapUrlFault(url)).to.equal(undefined);
      const { driver } = await show(journey, { 'map-url': url });
      await driver.openAll();
      const links = driver.parts('map') as HTMLAnchorElement[];
      expect(links).not.to.deep.equal([]);
      for (const link of links) expect(link.hostname).to.equal('maps.example');
    });

  const bad: readonly (readonly [string, string])[] = [
    ['https://{place}.example/', 'placeholder'],
    ['https://{place}/', 'placeholder'],
    ['https://maps.example{place}', 'placeholder'],
    ['https://maps.{place}/?q={place}', 'placeholder'],
    ['https://maps.example:{place}/', 'placeholder'],
    ['https:///{place}', 'placeholder'],
    ['https:\\\\{place}\\', 'placeholder'],
    ['{place}://maps.example/', 'placeholder'],
    ['https://user:{place}@maps.example/', 'credentials'],
    ['https://{place}@maps.example/', 'credentials'],
    ['https://user:hush@maps.example/?q={place}', 'credentials'],
    ['http://maps.example/?q={place}', 'unusable'],
    ['//maps.example/?q={place}', 'unusable'],
    ['/map?q={place}', 'unusable'],
    ['javascript:alert("{place}")', 'unusable'],
    ['https://maps.example/', 'unusable'],
    ['https://maps.example/{Place}', 'unusable'],
    ['https://maps.example/{consignment}?q={place}', 'unusable'],
  ];
  for (const [url, fault] of bad)
    it(`makes no link: ${url}`, async () => {
      expect(mapUrlFault(url)).to.equal(fault);
      const { driver } = await show(journey, { 'map-url': url });
      await driver.openAll();
      expect(driver.root.querySelectorAll('a')).to.have.lengthOf(0);
      expect(driver.places()).not.to.deep.equal([]);
      await untilWarned('map-url is ');
      expect(warnings.join()).not.to.include('hush');
    });
});

describe('a proxy’s URL', () => {
  const good = [
    '/delivery-status',
    'delivery-status/',
    'https://proxy.example/delivery-status',
    '//proxy.example/d',
    '/apps/d/{consignment}?mode={mode}',
    'https://proxy.example/?c={consignment}',
    '{consignment}',
    '/d?mail=a@b.example',
    '/d?x={x}',
    'capacitor://localhost/d',
    'data:application/json,{consignment}',
  ];
  for (const url of good)
    it(`is used: ${url}`, () => {
      expect(proxyUrlFault(url)).to.equal(undefined);
    });

  const bad: readonly (readonly [string, string])[] = [
    ['https://user:hush@proxy.example/d', 'credentials'],
    ['https://user@proxy.example/d', 'credentials'],
    ['https://:hush@proxy.example/d', 'credentials'],
    ['//user:hush@proxy.example/d', 'credentials'],
    ['user:hush@proxy.example/d', 'credentials'],
    ['https:\\\\user:hush@proxy.example', 'credentials'],
    ['https://{consignment}.proxy.example/', 'placeholder'],
    ['https://proxy.example{consignment}', 'placeholder'],
    ['//{consignment}/d', 'placeholder'],
    ['https:{consignment}', 'placeholder'],
    ['\\\\{mode}.example\\{consignment}', 'placeholder'],
    ['https://proxy.example:{consignment}/', 'placeholder'],
    ['capacitor://{consignment}/', 'placeholder'],
    ['https://', 'unusable'],
    ['http://[', 'unusable'],
    ['/d/{ref}', 'unusable'],
    ['/d/{mode}', 'unusable'],
  ];
  for (const [url, fault] of bad)
    it(`is replaced by the default: ${url}`, async () => {
      expect(proxyUrlFault(url)).to.equal(fault);
      const { api } = await ask(journey.reference, { 'proxy-url': url });
      const { pathname, origin } = (await api.next()).url;
      expect(pathname).to.equal(`/delivery-status/${journey.reference}`);
      expect(origin).to.equal(location.origin);
      await untilWarned('proxy-url is ');
      expect(warnings.join()).not.to.include('hush');
    });

  it('with credentials is shown nowhere', async () => {
    const details: string[] = [];
    const onEvent = (event: Event): void => void details.push(JSON.stringify((event as CustomEvent).detail));
    for (const type of ['load', 'update', 'error']) addEventListener(`pro-tracking-${type}`, onEvent);
    const asking = await ask(journey.reference, {
      'proxy-url': 'https://keeper:hush@proxy.example/d',
      'map-url': 'https://keeper:hush@maps.example/{place}',
      debug: true,
    });
    const { driver } = asking;
    (await asking.api.next()).fail();
    await driver.shows('failed');
    await eventually(
      () => new Doctor(driver).found.includes('Credentials in a URL'),
      'the doctor has found it',
    );
    expect(warnings.join()).to.include('docs/troubleshooting.md#credentials-in-a-url');
    for (const said of [new Doctor(driver).text, warnings.join(), details.join()])
      expect(said).not.to.match(/keeper|hush/);
    for (const type of ['load', 'update', 'error']) removeEventListener(`pro-tracking-${type}`, onEvent);
  });
});

describe('a base URL with credentials', () => {
  it('is not shown by debug', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = `http://keeper:hush@${location.host}/`;
    try {
      const { driver, api } = await ask(journey.reference, { debug: true });
      (await api.next()).fail();
      await driver.shows('failed');
      await eventually(() => new Doctor(driver).fact('Request'), 'the doctor is there');
      expect(new Doctor(driver).text)
        .to.include('/delivery-status/')
        .and.not.match(/keeper|hush/);
    } finally {
      base.remove();
    }
  });
});

describe('a token that no header can hold', () => {
  const tokens = [
    'eyJ0\neyJz',
    'eyJ0\r\neyJz',
    'eyJ0 eyJz',
    'Bearer eyJ0',
    'eyJ0\0',
    'eyJ0\teyJz',
    'eyJé',
    'eyJ0—',
    'eyJ0\u200b',
  ];
  for (const token of [...tokens, 'undefined', 'null', '{{ token }}'])
    it(`is not sent, and is warned of: ${JSON.stringify(token)}`, async () => {
      const { driver, api } = await ask(journey.reference, { token });
      const request = await api.next();
      expect(request.headers.get('authorization')).to.equal(null);
      request.answer(journey.answer);
      await driver.shows('ready');
      await untilWarned('#token-that-cannot-be-sent');
      expect(warnings.join()).not.to.include('eyJ');
    });

  it('is sent without the blanks around it', async () => {
    const { api } = await ask(journey.reference, { token: ' eyJ0.eyJz.c2ln\n' });
    expect((await api.next()).headers.get('authorization')).to.equal('Bearer eyJ0.eyJz.c2ln');
  });
});
