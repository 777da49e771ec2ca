/** The script for a tag finds its languages beside itself, each when it is needed, and does without. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { eventually } from '../element/crowd.js';
import { Driver } from '../element/driver.js';
import { openPage, type PlainPage } from './plain-page.js';

const { reference } = journeyOf('J01');

interface Spoken extends PlainPage {
  readonly driver: Driver;
  /** The files of ours that were asked for after the script, by what they hold. */
  readonly asked: () => string[];
}

let page: Spoken;

afterEach(() => page.close());

/** A page of that language, with the script of a folder. */
const openIn = async (lang: string, folder = '/dist'): Promise<Spoken> => {
  const opened = await openPage('bare.html');
  const { document, performance } = opened.window;
  document.documentElement.lang = lang;
  const script = document.createElement('script');
  script.src = `${folder}/pro-tracking.js`;
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  document.head.append(script);
  await loaded;
  opened.element.consignment = reference;
  const driver = new Driver(opened.element);
  await driver.shows('ready');
  const asked = (): string[] =>
    performance
      .getEntriesByType('resource')
      .flatMap(({ name }) => /pro-tracking\.(\w+)\.js/.exec(name)?.[1] ?? [])
      .sort();
  return (page = { ...opened, driver, asked });
};

const warnings = (name: string): string[] =>
  page.window.trouble.warnings.filter((warning) => warning.includes(`/pro-tracking.${name}.js`));

describe('the languages beside the script', () => {
  it('are not asked for where the page is English', async () => {
    const { driver, asked } = await openIn('en-AU');
    await eventually(() => driver.part('updated'), 'all is there');
    expect(driver.headline()).to.equal('Delivered');
    expect(asked()).to.deep.equal([]);
  });

  it('come with one request for the one that is needed, for however many elements', async () => {
    const { driver, asked, window } = await openIn('de-CH');
    expect(driver.headline()).to.equal('Zugestellt');
    const other = window.document.createElement('pro-tracking');
    other.consignment = reference;
    window.document.body.append(other);
    await new Driver(other).shows('ready');
    await eventually(() => driver.part('updated'), 'all is there');
    expect(asked()).to.deep.equal(['de']);
    expect(window.trouble).to.deep.equal({ violations: [], errors: [], warnings: [], complaints: [] });
  });

  it('are not asked for again', async () => {
    const { driver, asked, window } = await openIn('fr');
    const { documentElement } = window.document;
    for (const [lang, headline] of [
      ['en', 'Delivered'],
      ['fr-BE', 'Livré'],
      ['ar', 'تم التوصيل'],
      ['fr', 'Livré'],
    ] as const) {
      documentElement.lang = lang;
      await eventually(() => driver.headline() === headline, lang);
    }
    expect(asked().filter((name) => name.length === 2)).to.deep.equal(['ar', 'fr']);
  });
});

describe('a language that cannot be had', () => {
  it('leaves English, with English dates and one warning', async () => {
    const { driver, window } = await openIn('de', `/streamed/language-${crypto.randomUUID()}`);
    expect(driver.headline()).to.equal('Delivered');
    expect(driver.line()).to.match(/Tue,? 5 March 2024/);
    expect(driver.part('base')?.lang).to.equal('en-GB');
    for (const order of ['oldest-first', 'newest-first'] as const) {
      page.element.order = order;
      await page.element.updateComplete;
    }
    await page.element.reload();
    expect(warnings('de')).to.have.lengthOf(1);
    expect(window.trouble.errors).to.deep.equal([]);
  });

  it('is tried again later, and spoken then', async () => {
    const base = `/streamed/language-${crypto.randomUUID()}`;
    const { driver, element } = await openIn('ja', base);
    await eventually(() => warnings('ja').length, 'a warning');
    await fetch(`${base}/add-modules`);
    await eventually(() => {
      // Each rendering calls for it, and one that comes while another call is failing shares its failure.
      element.requestUpdate();
      return driver.headline() === '配達完了';
    }, 'Japanese');
    expect(warnings('ja')).to.have.lengthOf(1);
  });
});
