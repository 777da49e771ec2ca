/** The built script shows what the source shows: a build that renames properties loses what only one of its files knows. */
import { expect } from '@open-wc/testing';
import { journeys } from '../../src/sandbox/journeys.js';
import type { ProMultiLegResponse } from '../../src/tracking/pro-api.js';
import { Driver, place } from '../element/driver.js';
import { openPage, type PlainPage } from './plain-page.js';

/** Nobody runs these tests in Nepal, so the view says of each time that it is local. */
const abroad: ProMultiLegResponse = {
  ConsignmentReferenceForAllLegsAssignedByMpd: 'EC-000-00A-BRD',
  TrackedPackages: [
    {
      PackageReferenceForAllLegsAssignedByMpd: 'EP-000-00A-BRD',
      Legs: [
        {
          CarrierServiceName: 'Hill Post',
          Events: [
            { TimeStamp: '2024-03-05T10:00:00+05:45', Code: 'Delivered', SignedBy: 'B. Norwick' },
            { TimeStamp: '2024-03-05T11:00:00+05:45', Code: 'ForInformation', Description: 'Photo taken' },
          ],
        },
      ],
    },
  ],
};

describe('the script for a tag', () => {
  let page: PlainPage;
  let built: Driver;

  const showBuilt = async (data: ProMultiLegResponse): Promise<void> => {
    page.element.data = data;
    await page.element.updateComplete;
    await built.shows('ready', 'empty');
  };

  before(async () => {
    page = await openPage('classic.html');
    built = new Driver(page.element);
    await showBuilt(abroad);
    while (!built.part('copy')) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
  after(() => page.close());

  it('says of every time that it is local', async () => {
    await showBuilt(abroad);
    expect(built.facts()['Last update']).to.match(/11:00 local\stime \(.+ your time\), Photo taken$/);
    expect(built.line()).to.match(/10:00 local\stime \(.+ your time\)$/);
    for (const time of built.times()) expect(time.textContent).to.match(/local\stime/);
  });

  it('has the style sheets of the source', async () => {
    const source = await place({}, { data: journeys[0]!.answer });
    const rules = ({ adoptedStyleSheets }: ShadowRoot): readonly string[] =>
      // The build removes the blanks, which browsers keep in values with custom properties.
      adoptedStyleSheets.flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText.replace(/\s/g, '')),
      );
    expect(rules(built.root).length).to.be.above(100);
    expect(rules(built.root)).to.deep.equal(rules(source.root));
  });

  for (const { id, answer } of journeys.filter(({ fault }) => !fault))
    it(`shows ${id} as the source does`, async () => {
      const source = await place({}, { data: answer });
      await source.shows('ready', 'empty', 'failed');
      if (source.element.status === 'failed') return;
      await showBuilt(answer);
      // The build removes blanks that nobody sees.
      expect(built.text().replace(/\s/g, '')).to.equal(source.text().replace(/\s/g, ''));
    });
});
