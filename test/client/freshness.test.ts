import { expect } from 'chai';
import { responseTime } from '../../src/client/freshness.js';

const at = Date.UTC(2026, 2, 2, 12);
const secondsAgo = (seconds: number): string => new Date(at - seconds * 1000).toUTCString();

const ageOf = (headers: Record<string, string>): number =>
  (at - responseTime(new Response(null, { headers }), at).asOf) / 1000;

describe('the age of a response', () => {
  it('is Age', () => {
    expect(ageOf({ age: '170', date: secondsAgo(0) })).to.equal(170);
  });

  it('is counted from Fetched-At to Date where a cache repeats the Age that it has stored, as nginx does', () => {
    expect(ageOf({ age: '0', date: secondsAgo(0), 'fetched-at': secondsAgo(170) })).to.equal(170);
  });

  it('does not depend on the device’s clock', () => {
    expect(ageOf({ age: '0', date: secondsAgo(3600), 'fetched-at': secondsAgo(3630) })).to.equal(30);
  });

  it('is the longer one of both', () => {
    expect(ageOf({ age: '200', date: secondsAgo(0), 'fetched-at': secondsAgo(170) })).to.equal(200);
  });

  for (const headers of [
    {},
    { age: 'old' },
    { age: '-5', date: secondsAgo(0) },
    { 'fetched-at': secondsAgo(170) },
    { date: secondsAgo(0), 'fetched-at': 'yesterday' },
    { date: secondsAgo(0), 'fetched-at': secondsAgo(-60) },
  ] as Record<string, string>[])
    it(`is 0 for ${JSON.stringify(headers)}`, () => {
      expect(ageOf(headers)).to.equal(0);
    });
});
