/** The attribute `consignment` is read as the lookup form reads what is entered. */
import { expect } from '@open-wc/testing';
import { journeyOf } from '../../src/sandbox/journeys.js';
import { ask, place, type Attributes } from './driver.js';

const { reference, answer, status } = journeyOf('J01');

/** What editors, mails and templates leave around a reference. */
const spellings: Readonly<Record<string, string>> = {
  'a no-break space and a zero-width space': `\u00A0${reference.toLowerCase()}\u200B`,
  'curly quotes': `“${reference}”`,
  'low quotes': `„${reference}“`,
  'only the closing quote': `${reference}”`,
  'en dashes': reference.replaceAll('-', '–'),
  'minus signs': reference.replaceAll('-', '−'),
  'soft hyphens': reference.replaceAll('-', '\u00AD'),
  'full-width letters': reference.replace('EC', 'ＥＣ'),
  'a byte order mark': `\uFEFF${reference}`,
  blanks: `  ${reference.toLowerCase()}\n`,
};

for (const [what, consignment] of Object.entries(spellings)) {
  it(`is requested without ${what}`, async () => {
    const { driver, api } = await ask(consignment);
    expect(api.last.url.pathname).to.equal(`/delivery-status/${reference}`);
    api.last.answer(answer);
    await driver.shows('ready');
    expect(driver.reference()).to.include(reference);
  });

  it(`fits data that is given with ${what}`, async () => {
    const { element } = await place({ consignment }, { data: answer });
    expect(element.status).to.equal('ready');
  });

  it(`fits a response whose own reference has ${what}`, async () => {
    const { driver, api } = await ask(reference, { 'expected-delivery': true });
    const own = { ConsignmentReferenceForAllLegsAssignedByMpd: consignment };
    api.requests[0]!.answer({ ...answer, ...own });
    api.requests[1]!.answer({ ...status, ...own });
    await driver.shows('ready');
    expect(driver.reference()).to.include(reference);
  });
}

it('is read again only when it is another reference', async () => {
  const { driver, api } = await ask(reference);
  for (const consignment of Object.values(spellings)) await driver.set({ consignment });
  expect(api.requests).to.have.lengthOf(1);
});

it('names a package’s slot in its usual spelling', async () => {
  const packages = answer.TrackedPackages!.map((each) => ({
    ...each,
    PackageReferenceForAllLegsAssignedByMpd: ' ep-000-05f–1e1\u200B',
  }));
  const driver = await place(
    { consignment: reference },
    { data: { ...answer, TrackedPackages: packages } as never },
  );
  expect(driver.root.querySelector('slot[name="actions-EP-000-05F-1E1"]')).not.to.equal(null);
});

const nothing: readonly Attributes[] = [
  { consignment: '\u200B' },
  { consignment: '\u00A0' },
  { consignment: '' },
];
for (const attributes of nothing)
  it(`is idle with ${JSON.stringify(attributes)}`, async () => {
    expect((await place(attributes)).element.status).to.equal('idle');
  });

for (const consignment of ['{{consignment}}', '[reference]', '%REF%', '<%= ref %>', '${ref}'])
  it(`is invalid, and nothing is requested, for ${consignment}`, async () => {
    const { driver, api } = await ask(consignment);
    expect(driver.element.status).to.equal('invalid');
    expect(api.requests).to.deep.equal([]);
  });
