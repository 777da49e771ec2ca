/** However often a page brings the element, and from wherever: it is defined once, and nothing breaks. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { eventually } from '../element/crowd.js';
import { Driver } from '../element/driver.js';
import { openPage, type PlainPage } from './plain-page.js';

const { reference } = journeyOf('J01');

/** What a page can bring the element with. */
type Source = 'the script' | 'the module' | 'an older one' | 'a later script';

const bring = async ({ window: { document: page } }: PlainPage, source: Source): Promise<void> => {
  const script = page.createElement('script');
  const done = new Promise<void>((resolve) => {
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => resolve());
  });
  if (source === 'a later script') {
    const text = await (await fetch('/dist/pro-tracking.js')).text();
    // Scripts of the page's text run at once and tell nobody.
    script.textContent = text.replaceAll(__VERSION__, '77.0.0');
    page.head.append(script);
    return;
  }
  if (source === 'the module') script.type = 'module';
  script.src = {
    'the script': '/dist/pro-tracking.js',
    'the module': '/dist/index.js',
    'an older one': '/plain/other-version.js',
  }[source];
  page.head.append(script);
  await done;
};

/** Opens a page that has nothing, and brings the element to it in that order. */
const openWith = async (...sources: readonly Source[]): Promise<PlainPage> => {
  const page = await openPage('bare.html');
  for (const source of sources) await bring(page, source);
  return page;
};

let page: PlainPage | undefined;

afterEach(() => page?.close());

const same: readonly (readonly Source[])[] = [
  ['the script', 'the script', 'the script'],
  ['the module', 'the module'],
  ['the script', 'the module'],
  ['the module', 'the script'],
];

for (const sources of same)
  it(`${sources.join(', then ')}: the first one holds, and nothing is said`, async () => {
    page = await openWith(...sources.slice(0, 1));
    const { customElements } = page.window;
    const first = customElements.get('pro-tracking');
    for (const source of sources.slice(1)) await bring(page, source);
    expect(first !== undefined && customElements.get('pro-tracking') === first).to.equal(true);
    page.element.setAttribute('consignment', reference);
    const driver = new Driver(page.element);
    await driver.shows('ready');
    expect(driver.headline()).to.equal('Delivered');
    expect(page.window.trouble).to.deep.equal({ violations: [], errors: [], warnings: [], complaints: [] });
  });

it('the script twice, under the strictest policy: nothing is said either', async () => {
  page = await openPage('twice.csp.html');
  page.element.setAttribute('consignment', reference);
  await new Driver(page.element).shows('ready');
  expect(page.window.trouble).to.deep.equal({ violations: [], errors: [], warnings: [], complaints: [] });
});

const different: readonly (readonly [Source, Source, string, string])[] = [
  ['an older one', 'the script', '0.0.1', __VERSION__],
  ['an older one', 'the module', '0.0.1', __VERSION__],
  ['the script', 'a later script', __VERSION__, '77.0.0'],
  ['the module', 'a later script', __VERSION__, '77.0.0'],
  ['a later script', 'the script', '77.0.0', __VERSION__],
  ['a later script', 'the module', '77.0.0', __VERSION__],
];

for (const [first, second, holds, unused] of different)
  it(`${first}, then ${second}: the first one holds, and one warning names both versions`, async () => {
    page = await openWith(first);
    const { window, element } = page;
    const defined = window.customElements.get('pro-tracking');
    await bring(page, second);
    await eventually(() => window.trouble.warnings.length, 'a warning');
    expect(defined !== undefined && window.customElements.get('pro-tracking') === defined).to.equal(true);
    const [warning] = window.trouble.warnings;
    expect(warning).to.include(`is ${holds} on this page`).and.include(`${unused} was not used`);
    if (first !== 'an older one') {
      element.setAttribute('consignment', reference);
      await new Driver(element).shows('ready');
    }
    expect(window.trouble).to.deep.equal({ violations: [], errors: [], warnings: [warning], complaints: [] });
  });
