/** Recorded histories of carriers (test/cases): what a shopper reads, and what not. */
import { expect } from '@open-wc/testing';
import type { ProTrackingResponse } from '../../src/tracking/pro-api.js';
import { place, type Attributes, type Driver } from './driver.js';

interface ShownCase {
  readonly input: ProTrackingResponse;
  readonly attributes?: Attributes;
  readonly expected: {
    readonly shows?: readonly string[];
    readonly hides?: readonly string[];
    readonly headline?: string;
  };
  /** Further values of the field that is wrong in the input. */
  readonly others?: readonly string[];
}

const read = async (file: string): Promise<ShownCase> => {
  const response = await fetch(new URL(`../cases/${file}.json`, import.meta.url));
  return (await response.json()) as ShownCase;
};

const show = async (data: ProTrackingResponse, attributes: Attributes = {}): Promise<Driver> => {
  const driver = await place(attributes, { data });
  await driver.shows('ready');
  await driver.openAll();
  return driver;
};

/** The same response with another value in a field of its events. */
const withField = (input: ProTrackingResponse, field: string, value: string): ProTrackingResponse =>
  JSON.parse(JSON.stringify(input), (key, old: unknown) =>
    key === field ? value : old,
  ) as ProTrackingResponse;

const files = [
  'f16-weak-evidence-outlives-newer-scans',
  'f17-signatory-junk',
  'f18-place-junk',
  'f19-markup-in-carrier-text',
  'f20-full-stop-comma',
  'f21-for-information-as-last-scan',
  'f22-neighbour-not-in-summary-layout',
  'f23-planned-event-is-the-last-scan',
  'h03-return-ends-with-delivered',
  'h05-no-readable-time',
];

describe('a recorded history', () => {
  for (const file of files)
    it(`shows what it has to: ${file}`, async () => {
      const { input, attributes, expected } = await read(file);
      const driver = await show(input, attributes);
      for (const text of expected.shows ?? []) expect(driver.text()).to.include(text);
      for (const text of expected.hides ?? []) expect(driver.text()).not.to.include(text);
      if (expected.headline) expect(driver.headline()).to.equal(expected.headline);
    });

  it('claims no signature where nobody signed', async () => {
    const { input, others = [] } = await read('f17-signatory-junk');
    for (const other of others) {
      const driver = await show(withField(input, 'SignedBy', other));
      expect(driver.text(), other).not.to.include('Signed for');
      const isPlace = /door|neighbour/i.test(other);
      expect(driver.text().includes(other) && /\w{3}/.test(other), other).to.equal(isPlace);
    }
  });

  it('keeps where it was left from those who may not see names', async () => {
    const { input } = await read('f17-signatory-junk');
    for (const shown of ['initials', 'hidden']) {
      const driver = await show(withField(input, 'SignedBy', 'Left with M. Pellworth at 12'), {
        'signed-by': shown,
      });
      expect(driver.text(), shown).not.to.include('Pellworth').and.not.to.include('Left with');
    }
  });

  it('shows no place that says nothing', async () => {
    const { input, others = [] } = await read('f18-place-junk');
    for (const other of others)
      expect(
        (await show(withField(input, 'Location', other))).places().filter((text) => text !== 'US'),
        other,
      ).to.deep.equal([]);
  });
});
