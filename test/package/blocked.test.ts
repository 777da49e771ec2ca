/** Where the script does not run, the page keeps what it has. */
import { expect } from '@open-wc/testing';
import { eventually } from '../element/crowd.js';
import { openPage, type PlainPage } from './plain-page.js';

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
