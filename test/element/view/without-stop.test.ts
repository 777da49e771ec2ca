import { expect } from '@open-wc/testing';
import { withoutStop } from '../../../src/element/view/text.js';

describe('a carrier’s words before more in one line', () => {
  it('lose their full stop', () => {
    for (const [words, shown] of [
      ['The parcel is back at the depot.', 'The parcel is back at the depot'],
      ['Delivered. ', 'Delivered'],
      ['配達済み。', '配達済み'],
      ['Waiting…', 'Waiting…'],
      ['No. 5 depot', 'No. 5 depot'],
      ['...', '...'],
      ['', ''],
    ] as const)
      expect(withoutStop(words), words).to.equal(shown);
  });

  it('take a time that grows with their length only', () => {
    const words = `x${' '.repeat(1_000_000)}y`;
    expect(withoutStop(words)).to.equal(words);
    expect(withoutStop(`x${' .'.repeat(500_000)}`)).to.equal('x');
  });
});
