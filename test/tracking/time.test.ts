import { expect } from 'chai';
import { parseRetryAfter, withTimeout } from '../../src/tracking/time.js';

const pending = new Promise<never>(() => undefined);

describe('withTimeout', () => {
  it('resolves to what the work resolves to', async () => {
    expect(await withTimeout(Promise.resolve('done'), 1_000, () => 'late')).to.equal('done');
  });

  it('rejects as the work does', async () => {
    const failed = withTimeout(Promise.reject(new Error('broken')), 1_000, () => 'late');
    expect(await failed.catch(String)).to.equal('Error: broken');
  });

  it('resolves to the substitute when the time is up', async () => {
    expect(await withTimeout(pending, 1, () => 'late')).to.equal('late');
  });

  it('rejects with what the substitute throws', async () => {
    const late = withTimeout(pending, 1, () => {
      throw new Error('late');
    });
    expect(await late.catch(String)).to.equal('Error: late');
  });
});

describe('parseRetryAfter', () => {
  const from = Date.parse('2026-03-02T10:00:00Z');
  const rows: readonly (readonly [header: string | null, wait: number | undefined])[] = [
    ['20', 20_000],
    [' 20 ', 20_000],
    ['0', 1_000],
    ['86400', 3_600_000],
    ['9'.repeat(400), 3_600_000],
    ['Mon, 02 Mar 2026 10:02:00 GMT', 120_000],
    ['Mon, 02 Mar 2026 09:00:00 GMT', 1_000],
    ['Mon, 02 Foo 2026 10:02:00 GMT', undefined],
    ['2026-03-02T10:02:00Z', undefined],
    ['soon', undefined],
    ['', undefined],
    [null, undefined],
  ];
  for (const [header, wait] of rows)
    it(`is ${wait === undefined ? 'undefined' : `${wait} ms`} for ${String(header).slice(0, 40)}`, () => {
      expect(parseRetryAfter(header, from)).to.equal(wait);
    });
});
