import { expect } from 'chai';
import {
  isReference,
  isSameReference,
  normaliseReference,
  readReference,
} from '../../src/tracking/reference.js';

describe('a consignment’s reference', () => {
  it('is of letters, digits and hyphens, up to 64 of them', () => {
    for (const text of ['EC-000-002-4DF', 'ec-000-002-4df', 'EC0000024DF', 'A', '1', 'X'.repeat(64)])
      expect(isReference(text), text).to.equal(true);
  });

  it('is nothing else', () => {
    const others = [
      '',
      ' ',
      'X'.repeat(65),
      'EC-000-002-4DF ',
      'EC-000-002-4DF\n',
      'EC 000',
      'EC_000',
      '../status/EC-1',
      'EC-1?x=1',
      'EC-1#x',
      'EC-1%2f',
      'É-000',
      'ＥＣ-000',
      'EC-000-002-4DF\u202e',
    ];
    for (const text of others) expect(isReference(text), JSON.stringify(text)).to.equal(false);
  });

  it('is one spelling, whatever was typed', () => {
    expect(normaliseReference('  ec-000-002-4df\t')).to.equal('EC-000-002-4DF');
    expect(normaliseReference('')).to.equal('');
  });
});

describe('a reference in an attribute or in data', () => {
  it('is read like one in the form', () => {
    for (const text of ['\u00A0ec-000-002-4df\u200B', '“EC-000-002-4DF”', 'EC–000–002–4DF'])
      expect(readReference(text)).to.equal('EC-000-002-4DF');
  });

  it('keeps its characters where it is none', () => {
    expect(readReference(' {{ reference }} ')).to.equal('{{ REFERENCE }}');
  });

  it('is empty where nothing can be seen', () => {
    for (const text of ['', ' ', '\u200B', '\u00A0\uFEFF', '\u2800'])
      expect(readReference(text)).to.equal('');
  });

  it('is the same in any spelling, and not the same as another', () => {
    expect(isSameReference('ec–000–002–4df\u200B', 'EC-000-002-4DF')).to.equal(true);
    expect(isSameReference('EC-000-002-4DG', 'EC-000-002-4DF')).to.equal(false);
    expect(isSameReference('{a}', '{b}')).to.equal(false);
  });
});
