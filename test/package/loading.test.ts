/** However a page gets the script, everything works; languages are found by the script's URL or by an explicit base URL. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { eventually } from '../element/crowd.js';
import { Driver } from '../element/driver.js';
import { openPage, type PlainPage } from './plain-page.js';

const { reference } = journeyOf('J01');
const elsewhere = location.origin.replace('127.0.0.1', 'localhost');

/** Brings the script to a page that does not have it. */
type Way = (page: PlainPage) => Promise<unknown>;

let page: PlainPage;

afterEach(() => page.close());

const addScript = ({ window }: PlainPage, attributes: Readonly<Record<string, string>>): Promise<unknown> => {
  const script = window.document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) script.setAttribute(name, value);
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  window.document.head.append(script);
  return loaded;
};

const fromUrl =
  (src: string, attributes: Readonly<Record<string, string>> = {}): Way =>
  (to) =>
    addScript(to, { src, ...attributes });

const code = async (): Promise<string> => (await fetch('/dist/pro-tracking.js')).text();

const inlined: Way = async ({ window }) => {
  const script = window.document.createElement('script');
  script.textContent = await code();
  window.document.head.append(script);
};

const evaluated: Way = async ({ window }) =>
  (window as unknown as { eval(code: string): void }).eval(await code());

const fromBlob: Way = async (to) =>
  addScript(to, { src: URL.createObjectURL(new Blob([await code()], { type: 'text/javascript' })) });

const imported: Way = async ({ window }) => {
  const script = window.document.createElement('script');
  script.type = 'module';
  script.textContent = `import('/renamed/tracking.3f2a.js')`;
  window.document.head.append(script);
  await window.customElements.whenDefined('pro-tracking');
};

/** A German page with the element and its script, which shows a journey. */
const open = async (way: Way, prepare: (page: PlainPage) => void = () => undefined): Promise<Driver> => {
  page = await openPage('bare.html');
  page.window.document.documentElement.lang = 'de';
  prepare(page);
  await way(page);
  page.element.setAttribute('consignment', reference);
  const driver = new Driver(page.element);
  await driver.shows('ready');
  return driver;
};

/** What needs no other file. */
const expectWhole = (driver: Driver): void => {
  expect(driver.part('steps') === null).to.equal(false);
  expect(driver.part('history') === null).to.equal(false);
  expect(driver.part('updated') === null).to.equal(false);
  page.element.toggleAttribute('lookup', true);
  expect(page.window.trouble.errors).to.deep.equal([]);
};

const ways: Readonly<Record<string, Way>> = {
  'under its own name': fromUrl('/dist/pro-tracking.js'),
  'renamed with a hash': fromUrl('/renamed/tracking.3f2a.js'),
  'renamed, as a module': fromUrl('/renamed/tracking.3f2a.js', { type: 'module' }),
  'renamed, by import()': imported,
  'with a query': fromUrl('/renamed/tracking.3f2a.js?v=7#x'),
  'from another origin': fromUrl(`${elsewhere}/renamed/tracking.3f2a.js`),
  'from another origin, as a module': fromUrl(`${elsewhere}/renamed/tracking.3f2a.js`, { type: 'module' }),
  'from a CDN by the package’s name': fromUrl(`${elsewhere}/npm/pro-tracking`),
  'from a CDN by the package’s name and version': fromUrl(`${elsewhere}/npm/pro-tracking@0`),
};

for (const [name, way] of Object.entries(ways))
  it(`a script ${name} finds the page's language`, async () => {
    const driver = await open(way);
    expect(driver.headline()).to.equal('Zugestellt');
    expectWhole(driver);
    await eventually(() => driver.part('lookup-label')?.textContent === 'Sendungsnummer', 'a German form');
    expect(page.window.trouble.warnings).to.deep.equal([]);
  });

/** Their URL says nothing about the package's files. */
const lost: Readonly<Record<string, Way>> = {
  'combined with others': fromUrl('/combined/all.js'),
  inlined,
  evaluated,
  'from a blob': fromBlob,
};

const bases: Readonly<Record<string, (page: PlainPage) => void>> = {
  'data-base-url on <html>': ({ window }) => {
    window.document.documentElement.dataset.baseUrl = '/dist/';
  },
  'data-base-url on any script, without a final slash': ({ window }) => {
    const script = window.document.createElement('script');
    script.dataset.baseUrl = '../dist';
    window.document.head.append(script);
  },
  'data-base-url with another origin': ({ window }) => {
    window.document.documentElement.dataset.baseUrl = `${elsewhere}/renamed/`;
  },
};

const setBase = ({ window }: PlainPage, url: string): void => {
  const defined = window.customElements.get('pro-tracking') as unknown as { setBaseUrl(url: string): void };
  defined.setBaseUrl(url);
};

for (const [name, way] of Object.entries(lost)) {
  describe(`a script ${name}`, () => {
    it('shows everything in English, and one warning names the URL and the fix', async () => {
      const driver = await open(way);
      expect(driver.headline()).to.equal('Delivered');
      expectWhole(driver);
      await page.element.reload();
      const { warnings } = page.window.trouble;
      expect(warnings).to.have.lengthOf(1);
      expect(warnings[0]).to.match(
        /^<pro-tracking>: Could not load https?:\S+\/pro-tracking\.de\.js\. Set data-base-url/,
      );
    });

    for (const [base, prepare] of Object.entries(bases))
      it(`finds the language with ${base}`, async () => {
        const driver = await open(way, prepare);
        expect(driver.headline()).to.equal('Zugestellt');
        expectWhole(driver);
        expect(page.window.trouble.warnings).to.deep.equal([]);
      });

    it('finds the language with setBaseUrl(), called right after the script', async () => {
      const driver = await open(async (to) => {
        await way(to);
        setBase(to, '/dist');
      });
      expect(driver.headline()).to.equal('Zugestellt');
      expect(page.window.trouble.warnings).to.deep.equal([]);
    });
  });
}

it('a script on a page that hides document.currentScript finds the language', async () => {
  const driver = await open(fromUrl('/renamed/tracking.3f2a.js'), ({ window: { document } }) => {
    const image = document.createElement('img');
    image.setAttribute('name', 'currentScript');
    document.body.append(image);
  });
  expect(driver.headline()).to.equal('Zugestellt');
});

describe('an explicit base URL', () => {
  it('wins over the script’s own URL', async () => {
    const driver = await open(fromUrl('/dist/pro-tracking.js', { 'data-base-url': '/nowhere/' }));
    expect(driver.headline()).to.equal('Delivered');
    expect(page.window.trouble.warnings.join()).to.include('/nowhere/pro-tracking.de.js');
  });

  it('of the script itself wins over another script’s', async () => {
    const way = fromUrl('/combined/all.js', { 'data-base-url': '/dist/' });
    const driver = await open(way, ({ window: { document } }) => {
      const other = document.createElement('script');
      other.dataset.baseUrl = '/nowhere/';
      document.head.prepend(other);
    });
    expect(driver.headline()).to.equal('Zugestellt');
  });

  it('that is set later, also by setBaseUrl() over an attribute, is used for the next try', async () => {
    const driver = await open(fromUrl('/dist/pro-tracking.js', { 'data-base-url': '/nowhere/' }));
    setBase(page, '/dist/');
    page.element.requestUpdate();
    await eventually(() => driver.headline() === 'Zugestellt', 'German');
  });

  it('that is no URL leaves English and one warning', async () => {
    const driver = await open(fromUrl('/dist/pro-tracking.js', { 'data-base-url': 'http://' }));
    expect(driver.headline()).to.equal('Delivered');
    expect(page.window.trouble.warnings).to.have.lengthOf(1);
    expect(page.window.trouble.warnings[0]).to.include('data-base-url').and.include('http://');
  });
});

describe('the requests of a page', () => {
  const requests = (): string[] =>
    page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path !== '/plain/watch.js');

  it('are two: the script and the data', async () => {
    page = await openPage('classic.html');
    page.element.setAttribute('consignment', reference);
    const driver = new Driver(page.element);
    await driver.shows('ready');
    await driver.openAll();
    expect(requests()).to.deep.equal(['/dist/pro-tracking.js', `/delivery-status/${reference}`]);
  });

  it('are three in German: the language, too', async () => {
    const driver = await open(ways['under its own name']!);
    await driver.openAll();
    expect(requests().sort()).to.deep.equal(
      ['/dist/pro-tracking.js', '/dist/pro-tracking.de.js', `/delivery-status/${reference}`].sort(),
    );
  });
});
