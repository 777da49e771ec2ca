import { expect } from 'chai';
import { parseTimestamp } from '../../src/tracking/parse-timestamp.js';

type Row = readonly [stamp: string, instant: number, offset: number | undefined];

const utc = Date.UTC;

describe('a time stamp', () => {
  const rows: readonly Row[] = [
    ['2020-02-11T07:08:11.7398573+00:00', utc(2020, 1, 11, 7, 8, 11, 739), 0],
    ['2020-02-11T07:08:11.786733+00:00', utc(2020, 1, 11, 7, 8, 11, 786), 0],
    ['2020-02-11T07:08:11.78+00:00', utc(2020, 1, 11, 7, 8, 11, 780), 0],
    ['2020-02-11T07:08:11.7+00:00', utc(2020, 1, 11, 7, 8, 11, 700), 0],
    ['2020-02-11T07:08:11.0000001Z', utc(2020, 1, 11, 7, 8, 11), 0],
    ['2020-02-11T07:08:11+00:00', utc(2020, 1, 11, 7, 8, 11), 0],
    ['2020-02-11T07:08:11Z', utc(2020, 1, 11, 7, 8, 11), 0],
    ['2020-02-11T12:00+00:00', utc(2020, 1, 11, 12), 0],
    ['2020-02-11T12:00Z', utc(2020, 1, 11, 12), 0],
    ['2020-06-02T14:20:11.4370803+01:00', utc(2020, 5, 2, 13, 20, 11, 437), 60],
    ['2020-04-10T23:30:00-04:00', utc(2020, 3, 11, 3, 30), -240],
    ['2024-03-05T00:15:00+05:30', utc(2024, 2, 4, 18, 45), 330],
    ['2024-03-05T12:00:00+05:45', utc(2024, 2, 5, 6, 15), 345],
    ['2024-03-05T12:00:00-03:30', utc(2024, 2, 5, 15, 30), -210],
    ['2024-03-05T12:00:00-09:30', utc(2024, 2, 5, 21, 30), -570],
    ['2024-03-05T12:00:00+14:00', utc(2024, 2, 4, 22), 840],
    ['2024-03-05T12:00:00-12:00', utc(2024, 2, 6), -720],
    ['2024-02-29T23:59:59.999Z', utc(2024, 1, 29, 23, 59, 59, 999), 0],
    ['2023-12-31T23:30:00-01:00', utc(2024, 0, 1, 0, 30), -60],
    ['2024-03-05T11:37:00', utc(2024, 2, 5, 11, 37), undefined],
    ['2024-03-05T11:37:00.1234567', utc(2024, 2, 5, 11, 37, 0, 123), undefined],
    ['2024-03-05T11:37', utc(2024, 2, 5, 11, 37), undefined],
    // Hours that New York and Sydney skipped that day: no offset, no such thing.
    ['2024-03-10T02:30:00', utc(2024, 2, 10, 2, 30), undefined],
    ['2024-10-06T02:30:00', utc(2024, 9, 6, 2, 30), undefined],
    [' 2024-03-05T11:37:00Z ', utc(2024, 2, 5, 11, 37), 0],
  ];
  for (const [stamp, instant, offset] of rows)
    it(`${stamp} is read to the instant, with its offset`, () => {
      const time = parseTimestamp(stamp);
      expect(time).to.deep.equal({ instant, offset, precision: 'minute' });
    });

  it('with a date alone is that day, without a clock', () => {
    for (const [stamp, instant] of [
      ['2024-03-05', utc(2024, 2, 5)],
      ['2024-02-29', utc(2024, 1, 29)],
      ['2024-03-10', utc(2024, 2, 10)],
    ] as const)
      expect(parseTimestamp(stamp), stamp).to.deep.equal({ instant, offset: undefined, precision: 'date' });
  });

  it('that is unset tells no time', () => {
    for (const stamp of [
      '0001-01-01T00:00:00+00:00',
      '0001-01-01T00:00:00',
      '0001-01-01T00:00:00Z',
      '0001-01-01T00:00:00.0000000+00:00',
      '0001-01-01',
    ])
      expect(parseTimestamp(stamp), stamp).to.equal(undefined);
  });

  const malformed = [
    '',
    ' ',
    'soon',
    'null',
    '2024',
    '2024-03',
    '2024-3-5',
    '05/03/2024',
    '05/03/2024 11:37',
    'Tue, 05 Mar 2024 11:37:00 GMT',
    '/Date(1709638620000)/',
    '1709638620',
    '1709638620000',
    '2024-13-45T99:61:00+00:00',
    '2024-13-01',
    '2024-00-10',
    '2024-02-30',
    '2023-02-29',
    '2024-04-31T10:00:00Z',
    '2024-03-05T25:00:00Z',
    '2024-03-05T12:60:00Z',
    '2024-03-05T12:00:61Z',
    '2024-03-05T12',
    '2024-03-05T12:00:00.Z',
    '2024-03-05T12:00:00+99:00',
    '2024-03-05T12:00:00+01:99',
    '2024-03-05T12:00:00+1',
    '2024-03-05T12:00:00 Europe/London',
    '2024-03-05T',
    'T12:00:00Z',
    '+002024-03-05T12:00:00Z',
    '-2024-03-05T12:00:00Z',
    '2024-03-05T12:00:00Z2024-03-05T12:00:00Z',
    '٢٠٢٤-٠٣-٠٥',
  ];
  for (const stamp of malformed)
    it(`${JSON.stringify(stamp)} cannot be read`, () => expect(parseTimestamp(stamp)).to.equal(undefined));
});
