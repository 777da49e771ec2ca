import { expect } from '@open-wc/testing';
import { journeyOf, journeys } from '../../src/sandbox/journeys.js';
import type { Journey } from '../../src/sandbox/journey.js';
import { Driver } from '../element/driver.js';
import { openPage, shownText, type PlainPage } from './plain-page.js';

const REFERENCE = journeyOf('J01').reference;

/** Puts a question as a page does, and waits for what comes of it. */
const show = async (
  { element }: PlainPage,
  reference: string,
  attributes: readonly string[] = [],
): Promise<void> => {
  element.toggleAttribute('expected-delivery', attributes.includes('expected-delivery'));
  element.setAttribute('consignment', reference);
  await element.reload();
};

/** Opens a page for one test. */
const onPage = async (name: string, work: (page: PlainPage) => Promise<void>): Promise<void> => {
  const page = await openPage(name);
  try {
    await work(page);
  } finally {
    page.close();
  }
};

const expectNoTrouble = ({ window }: PlainPage): void => {
  expect(window.trouble).to.deep.equal({ violations: [], errors: [], warnings: [], complaints: [] });
};

describe('the script for a tag', () => {
  for (const name of ['classic.html', 'module.html', 'thrice.html', 'strict.csp.html', 'old.latin1.html'])
    it(`shows a delivered consignment on ${name}`, () =>
      onPage(name, async (page) => {
        await show(page, REFERENCE);
        expect(page.element.status).to.equal('ready');
        expect(page.element.consignmentState).to.equal('Delivered');
        expect(shownText(page.element)).to.include(REFERENCE).and.not.include('â');
        expectNoTrouble(page);
      }));

  it('leaves no name on the page', () =>
    onPage('classic.html', async ({ window }) => {
      const before = new Set(Object.keys(globalThis));
      const known = [
        'trouble',
        'litElementVersions',
        'litHtmlVersions',
        'reactiveElementVersions',
        'litPropertyMetadata',
      ];
      const added = Object.keys(window).filter((name) => !before.has(name) && !known.includes(name));
      expect(added.filter((name) => !/^\d+$/.test(name))).to.deep.equal([]);
    }));

  it('says once that another version came first, and changes nothing', () =>
    onPage('other-version.html', async ({ window, element }) => {
      expect(window.trouble.warnings).to.have.lengthOf(1);
      expect(window.trouble.warnings[0]).to.include('0.0.1');
      expect(window.trouble.errors).to.deep.equal([]);
      expect(element.shadowRoot).to.equal(null);
    }));

  it('works where Trusted Types allow another policy only, but are not required', () =>
    onPage('classic.other-policy.html', async (page) => {
      await show(page, REFERENCE);
      expect(page.element.status).to.equal('ready');
      expect(shownText(page.element)).to.include(REFERENCE);
      // The refused policy is the only violation.
      const { violations, ...trouble } = page.window.trouble;
      for (const violation of violations) expect(violation).to.match(/^trusted-types /);
      expect(trouble).to.deep.equal({ errors: [], warnings: [], complaints: [] });
    }));

  it('where it may not run leaves what the page shows without it', () =>
    onPage('refused.no-policy.html', async ({ window, element }) => {
      if (!('trustedTypes' in window)) return;
      expect(window.customElements.get('pro-tracking')).to.equal(undefined);
      expect(window.trouble.errors).to.deep.equal([]);
      expect(window.trouble.complaints).to.have.lengthOf(1);
      expect(element.textContent).to.equal('Call us about your parcel.');
    }));
});

/** The reference, and every place and signature of an answer; every carrier of a package that has been scanned. */
const namesIn = ({ answer }: Journey): ReadonlySet<string> => {
  const packages = (answer.TrackedPackages ?? []).filter((each) => each != null);
  const allLegs = packages.map(({ Legs }) => (Legs ?? []).filter((each) => each != null));
  const legs = allLegs.filter((some) => some.some(({ Events }) => Events?.length)).flat();
  const events = legs.flatMap(({ Events }) => Events ?? []).filter((each) => each != null);
  const names = [
    answer.ConsignmentReferenceForAllLegsAssignedByMpd,
    ...legs.map(({ CarrierServiceName }) => CarrierServiceName),
    ...events.flatMap(({ Location, SignedBy }) => [Location, SignedBy]),
  ];
  return new Set(names.map((name) => name?.trim() ?? '').filter(Boolean));
};

/** The element's status for an HTTP status of the proxy: the table of its contract. */
const statusFor = (code: number): string =>
  ({ 400: 'invalid', 401: 'denied', 403: 'denied', 404: 'not-found', 429: 'rate-limited' })[code] ?? 'failed';

/** Never answered at all: a matter of the proxy's deadline, which its own tests know. */
const isEndless = ({ fault }: Journey): boolean => fault?.kind === 'hang';
const isRefused = ({ id, fault }: Journey): boolean =>
  id === 'J41' || (fault !== undefined && fault.kind !== 'drip');

describe('from the proxy and the sandbox', () => {
  let page: PlainPage;
  before(async () => {
    page = await openPage('strict.csp.html');
  });
  after(() => {
    const { warnings, ...trouble } = page.window.trouble;
    expect(trouble).to.deep.equal({ violations: [], errors: [], complaints: [] });
    // Of each failure the developer is told, once.
    for (const warning of warnings)
      expect(warning).to.match(/^<pro-tracking>: .* docs\/troubleshooting\.md#[a-z-]+$/);
    expect(new Set(warnings).size).to.equal(warnings.length);
    page.close();
  });

  for (const journey of journeys.filter((each) => !isRefused(each)))
    it(`${journey.id}, ${journey.title}: ${journey.headline ?? 'no state'}`, async () => {
      const onlyProKnows = journey.headline !== journey.derived;
      await show(page, journey.reference, onlyProKnows ? ['expected-delivery'] : []);
      const names = namesIn(journey);
      const hasEvents = JSON.stringify(journey.answer).includes('"Events":[{');
      expect(page.element.status).to.equal(hasEvents ? 'ready' : 'empty');
      expect(page.element.consignmentState).to.equal(journey.headline);
      expect(await new Driver(page.element).missing([...names])).to.deep.equal([]);
    });

  for (const journey of journeys.filter((each) => isRefused(each) && !isEndless(each)))
    it(`${journey.id}, ${journey.title}: an honest failure`, async () => {
      const answer = await fetch(`/delivery-status/${journey.reference}`);
      await show(page, journey.reference);
      expect(answer.ok).to.equal(false);
      expect(page.element.status).to.equal(statusFor(answer.status));
      expect(page.element.consignmentState).to.equal(undefined);
    });
});
