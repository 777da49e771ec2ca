/** The embed doctor of the built script, on pages as developers make them. */
import { expect, waitUntil } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { Doctor } from '../element/doctor-driver.js';
import { Driver } from '../element/driver.js';
import { openPage, type PlainPage } from './plain-page.js';

const { reference } = journeyOf('J01');

/** Opens a page with such an element for one test. */
const onPage = async (
  name: string,
  attributes: Readonly<Record<string, string>>,
  work: (page: PlainPage, doctor: Doctor) => Promise<void>,
): Promise<void> => {
  const page = await openPage(name);
  const { element } = page;
  try {
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
    element.setAttribute('consignment', reference);
    await work(page, new Doctor(new Driver(element)));
  } finally {
    page.close();
  }
};

const requested = ({ window }: PlainPage, part: string): number =>
  window.performance.getEntriesByType('resource').filter(({ name }) => name.includes(part)).length;

describe('the doctor of the script for a tag', () => {
  it('finds nothing wrong under the strictest policy, and breaks it nowhere', () =>
    onPage('strict.csp.html', { debug: '' }, async ({ window }, doctor) => {
      await doctor.driver.shows('ready');
      await doctor.finds('All is well');
      expect(window.trouble).to.deep.equal({ violations: [], errors: [], warnings: [], complaints: [] });
    }));

  it('finds that the page’s policy forbids the request', () =>
    onPage(
      'strict.csp.html',
      { debug: '', 'proxy-url': `${location.origin.replace('127.0.0.1', 'localhost')}/delivery-status` },
      async (_, doctor) => {
        await doctor.finds('Blocked by a policy');
        expect(doctor.text).to.include('connect-src');
      },
    ));

  it('that cannot be loaded leaves the journey, the console line and one warning that names the URL', () =>
    onPage('bare.html', { debug: '', 'proxy-url': '/nowhere' }, async ({ window }, { driver }) => {
      const script = window.document.createElement('script');
      script.src = '/combined/all.js';
      window.document.head.append(script);
      await waitUntil(() => window.trouble.warnings.length === 2, 'two warnings');
      const warnings = window.trouble.warnings.join('\n');
      expect(warnings).to.include('/combined/pro-tracking.doctor.js').and.include('data-base-url');
      expect(warnings)
        .to.include('docs/troubleshooting.md#file-not-loaded')
        .and.include('docs/troubleshooting.md#no-proxy-there');
      await driver.shows('failed');
      expect(driver.part('doctor') === null).to.equal(true);
    }));

  it('finds that the script is there more than once', () =>
    onPage('thrice.html', { debug: '' }, async (_, doctor) => {
      await doctor.driver.shows('ready');
      await doctor.finds('All is well', 'Loaded twice');
      expect(doctor.text).to.include('There are 3 of it.');
    }));

  it('is not loaded without debug, whatever fails', () =>
    onPage('classic.html', { 'proxy-url': '/nowhere' }, async (page, { driver }) => {
      await driver.shows('failed');
      await waitUntil(() => page.window.trouble.warnings.length, 'a line in the console');
      expect(requested(page, 'pro-tracking.doctor.js')).to.equal(0);
    }));

  it('is not needed for the one line in the console', () =>
    onPage('classic.html', { 'proxy-url': '/nowhere' }, async ({ window }, { driver }) => {
      await driver.shows('failed');
      await waitUntil(() => window.trouble.warnings.length, 'it is told');
      expect(window.trouble.warnings).to.have.lengthOf(1);
      expect(window.trouble.warnings[0]).to.match(
        /^<pro-tracking>: .* docs\/troubleshooting\.md#no-proxy-there$/,
      );
      expect(driver.part('doctor') === null).to.equal(true);
    }));
});
