/** Where the script does not run, or comes without its parts, the page keeps what it has. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { eventually } from '../element/crowd.js';
import { Driver } from '../element/driver.js';
import { openPage, type PlainPage } from './plain-page.js';

const { reference } = journeyOf('J01');

let page: PlainPage | undefined;

afterEach(() => page?.close());

/** The words between the tags can be read, and the element is nothing but the box around them. */
const expectContent = ({ window, element }: PlainPage): void => {
  const words = element.querySelector('p')!;
  expect(window.customElements.get('pro-tracking')).to.equal(undefined);
  expect(element.shadowRoot).to.equal(null);
  expect(words.textContent).to.equal('Call us about your parcel.');
  expect(words.getBoundingClientRect().height).to.be.above(0);
  expect(window.getComputedStyle(words).visibility).to.equal('visible');
};

describe('what stands between the tags can be read', () => {
  it('where a policy blocks the script', async () => {
    page = await openPage('blocked.html');
    expectContent(page);
    const { trouble } = page.window;
    await eventually(() => trouble.violations.length === 1, 'a violation');
    expect(page.window.trouble.errors).to.deep.equal([]);
  });

  it('where the script is missing', async () => {
    page = await openPage('missing.html');
    expectContent(page);
    expect(page.window.trouble.errors).to.deep.equal([]);
  });

  it('where Trusted Types allow no policy', async function () {
    page = await openPage('refused.no-policy.html');
    if (!('trustedTypes' in page.window)) this.skip();
    expectContent(page);
    expect(page.window.trouble.errors).to.deep.equal([]);
  });

  it('where the browser lacks what the element is made of', async () => {
    page = await openPage('bare.html');
    const { window } = page;
    Reflect.deleteProperty(window.HTMLElement.prototype, 'attachInternals');
    const script = window.document.createElement('script');
    script.src = '/dist/pro-tracking.js';
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    window.document.head.append(script);
    await loaded;
    const words = page.element.querySelector('p')!;
    expect(words.getBoundingClientRect().height).to.be.above(0);
  });
});

describe('a script whose parts are missing beside it', () => {
  const openAlone = async (): Promise<PlainPage & { readonly bringParts: () => Promise<unknown> }> => {
    const stage = `/stage/alone-${crypto.randomUUID()}`;
    const opened = await openPage('bare.html');
    const { document } = opened.window;
    const script = document.createElement('script');
    script.src = `${stage}/pro-tracking.js`;
    const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
    document.head.append(script);
    await loaded;
    return { ...opened, bringParts: () => fetch(`${stage}/parts`) };
  };

  it('shows the journey, with one warning for each part and without an error', async () => {
    const opened = (page = await openAlone());
    const { window, element } = opened;
    const driver = new Driver(element);
    element.consignment = reference;
    await driver.shows('ready');
    await eventually(() => window.trouble.warnings.length === 2, 'both have failed');
    expect(driver.headline()).to.equal('Delivered');
    // Each change is another try.
    for (const order of ['oldest-first', 'newest-first'] as const) {
      element.order = order;
      await element.updateComplete;
    }
    await element.reload();
    expect(element.status).to.equal('ready');
    expect(driver.refresh()).to.equal(null);
    const missing = window.trouble.warnings.map((warning) => /no (\w+) beside/.exec(warning)?.[1]);
    expect(missing.sort()).to.deep.equal(['details', 'live']);
    expect(window.trouble.errors).to.deep.equal([]);
    expect(window.trouble.complaints).to.deep.equal([]);
  });

  it('gets them with a later try, when they are there', async () => {
    const opened = await openAlone();
    page = opened;
    const { window, element } = opened;
    const driver = new Driver(element);
    element.consignment = reference;
    await driver.shows('ready');
    await eventually(() => window.trouble.warnings.length === 2, 'both have failed');
    await opened.bringParts();
    // A try that was under way when they came fails as well.
    await eventually(() => {
      element.requestUpdate();
      return driver.refresh();
    }, 'a button for a newer answer');
    expect(window.trouble.errors).to.deep.equal([]);
  });

  it('shows the form for a reference with a later try', async () => {
    const opened = await openAlone();
    page = opened;
    const { window, element } = opened;
    element.lookup = true;
    await eventually(() => window.trouble.warnings.length, 'a warning');
    await opened.bringParts();
    element.requestUpdate();
    const driver = new Driver(element);
    await eventually(() => driver.part('lookup-input'), 'a field');
    expect(window.trouble.errors).to.deep.equal([]);
  });
});
