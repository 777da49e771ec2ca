/** The built script on pages whose documents are unusual: XHTML, hidden properties, and Trusted Types that are not required. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { Driver } from '../element/driver.js';
import { openPage, type PlainPage } from './plain-page.js';

let page: PlainPage | undefined;

afterEach(() => page?.close());

const expectJourney = async ({ element }: PlainPage): Promise<Driver> => {
  const journey = journeyOf('J07');
  element.setAttribute('consignment', journey.reference);
  const driver = new Driver(element);
  await driver.shows('ready');
  expect(driver.headline()).to.equal('Delivered');
  await driver.openAll();
  expect(driver.legs()).to.have.lengthOf(3);
  return driver;
};

describe('a policy that names Trusted Types but does not require them', () => {
  for (const name of ['classic.other-policy.html', 'classic.none-policy.html'])
    it(`does not stop the script: ${name}`, async () => {
      page = await openPage(name);
      await expectJourney(page);
      expect(page.window.trouble.errors).to.deep.equal([]);
      expect(page.window.trouble.complaints).to.deep.equal([]);
    });
});

describe('an XHTML document', () => {
  it('shows the journey, in the place of a tag that closes itself', async () => {
    page = await openPage('page.xhtml');
    const { window } = page;
    expect(window.document.contentType).to.equal('application/xhtml+xml');
    await expectJourney(page);
    expect(window.document.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    expect(window.trouble).to.deep.equal({ violations: [], errors: [], warnings: [], complaints: [] });
    expect('litHtmlPolyfillSupport' in window).to.equal(false);
  });

  it('shows the form, the doctor, a failure and another language', async () => {
    page = await openPage('page.xhtml');
    const { element } = page;
    element.lookup = true;
    element.debug = true;
    element.lang = 'de';
    element.consignment = 'not a reference';
    const driver = new Driver(element);
    await driver.shows('invalid');
    while (!driver.part('lookup-input') || !driver.part('doctor') || !driver.text().includes('Sendung'))
      await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(page.window.trouble.errors).to.deep.equal([]);
  });
});

describe('a page whose elements hide what its document brings', () => {
  it('shows the journey, refreshes it, and loads another language', async () => {
    page = await openPage('clobbered.html');
    expect(Reflect.get(page.window.document, 'createElement')).to.be.instanceOf(page.window.HTMLImageElement);
    const { element } = await expectJourney(page);
    await element.reload();
    expect(element.status).to.equal('ready');
    element.lang = 'de';
    const driver = new Driver(element);
    while (driver.headline() !== 'Zugestellt') await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(page.window.trouble.errors).to.deep.equal([]);
  });
});
