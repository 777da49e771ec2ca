/** The element is a guest: the page around it stays as it was, while it shows a journey and when it has gone. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { eventually } from '../element/crowd.js';
import { Driver } from '../element/driver.js';
import { openPage, type PlainPage } from './plain-page.js';

const { reference } = journeyOf('J07');

let page: PlainPage | undefined;

afterEach(() => page?.close());

/** A page that keeps nothing of an earlier visit, with a place for the element, so that nothing else moves. */
const openClean = async (): Promise<PlainPage> => {
  const opened = await openPage('bare.html');
  const { document } = opened.window;
  for (const storage of [localStorage, sessionStorage]) storage.clear();
  for (const cookie of document.cookie.split('; ')) document.cookie = `${cookie}; max-age=0`;
  opened.element.style.cssText = 'display: block; block-size: 20rem; overflow: hidden';
  return opened;
};

/** Lit counts its copies on a page. */
const litNames: ReadonlySet<string> = new Set([
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
]);

/** Everything that a guest could leave behind. */
const inventory = ({ window }: PlainPage): Record<string, unknown> => {
  const { document, localStorage, sessionStorage } = window;
  // In no order: some browsers make them when they are first used.
  const keysOf = (it: object): string[] => Reflect.ownKeys(it).map(String).sort();
  const stylesOf = (element: Element): string[] => {
    const style = window.getComputedStyle(element);
    return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
  };
  // The element itself is not of the page, and neither is the script that brings it.
  const others = [
    ...document.querySelectorAll('html, head, body, body > :not(pro-tracking):not(script), body *'),
  ].filter((element) => !element.closest('pro-tracking, script'));
  return {
    // A browser numbers the frames of a page among its names.
    window: keysOf(window).filter((name) => !/^\d+$/.test(name) && !litNames.has(name)),
    document: keysOf(document),
    prototypes: [
      window.Object,
      window.Array,
      window.String,
      window.Promise,
      window.Element,
      window.HTMLElement,
      window.Node,
      window.Document,
      window.ShadowRoot,
    ].map(({ name, prototype }) => [name, keysOf(prototype as object)]),
    cookies: document.cookie,
    storage: [{ ...localStorage }, { ...sessionStorage }],
    markup: others.map((element) => element.cloneNode() as Element).map(({ outerHTML }) => outerHTML),
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    styles: others.map(stylesOf),
    title: document.title,
    address: window.location.href,
    history: window.history.length,
    selection: String(window.getSelection()),
    focus: document.activeElement?.localName,
  };
};

const bring = async ({ window: { document } }: PlainPage): Promise<void> => {
  const script = document.createElement('script');
  script.src = '/dist/pro-tracking.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.body.append(script);
  await loaded;
  script.remove();
};

const expectUnchanged = (before: Record<string, unknown>, after: Record<string, unknown>): void => {
  for (const name of Object.keys(before)) expect(after[name], name).to.deep.equal(before[name]);
};

describe('the page around the element is as it was', () => {
  it('when the script has run, while a journey is on show, and when the element has gone', async () => {
    page = await openClean();
    const { element } = page;
    const before = inventory(page);
    await bring(page);
    expectUnchanged(before, inventory(page));
    const driver = new Driver(element);
    element.consignment = reference;
    element.lookup = true;
    await driver.shows('ready');
    await eventually(() => driver.part('updated') && driver.part('lookup-input'), 'the journey and the form');
    await driver.openAll();
    expectUnchanged(before, inventory(page));
    const place = page.window.document.createElement('div');
    place.style.cssText = element.style.cssText;
    element.replaceWith(place);
    await eventually(() => !element.isConnected);
    place.replaceWith(element);
    element.consignment = '';
    await driver.shows('idle');
    expectUnchanged(before, inventory(page));
  });

  it('when a request has failed', async () => {
    page = await openClean();
    const { element } = page;
    const before = inventory(page);
    await bring(page);
    element.setAttribute('consignment', 'EC-999-999-ZZZ');
    await new Driver(element).shows('not-found');
    const { trouble } = page.window;
    await eventually(() => trouble.warnings.length, 'a word to the developer');
    expectUnchanged(before, inventory(page));
  });
});
