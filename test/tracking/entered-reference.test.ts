import { expect } from 'chai';
import { enteredReference } from '../../src/tracking/reference.js';

const reference = 'EC-000-002-4DF';

/** What people type and paste for it. */
const spellings: Readonly<Record<string, string>> = {
  'as it is': reference,
  'with blanks around it': `  ${reference} \n`,
  'with a tab and a line break, as from a table': `\t${reference}\r\n`,
  'in lower case': 'ec-000-002-4df',
  'with blanks for dashes': 'EC 000 002 4DF',
  'with blanks around the dashes': 'EC - 000 - 002 - 4DF',
  'with a non-breaking space': '\u00A0EC-000-002-4DF\u00A0',
  'with en dashes': 'EC–000–002–4DF',
  'with non-breaking hyphens': 'EC‑000‑002‑4DF',
  'with minus signs': 'EC−000−002−4DF',
  'with underscores': 'ec_000_002_4df',
  'with nothing between': 'EC0000024DF',
  'in full-width letters': 'ＥＣ-０００-００２-４ＤＦ',
  'with an invisible mark': '\u200EEC-000-\u200B002-4DF\uFEFF',
  'in quotes': '“EC-000-002-4DF”',
  'in low quotes': '„EC-000-002-4DF“',
  'in guillemets': '« EC-000-002-4DF »',
  'in straight quotes': '"EC-000-002-4DF"',
  'with only a closing quote': 'EC-000-002-4DF”',
  'in quotes and with nothing between': '“EC0000024DF”',
  'with soft hyphens': 'EC\u00AD000\u00AD002\u00AD4DF',
  'with a variation selector and a filler': 'EC-000\uFE0F-002-4DF\u3164',
  'with a next-line character': '\u0085EC-000-002-4DF\u0085',
  'with a NUL': 'EC-000-002-4DF\0',
  'with figure dashes and horizontal bars': 'EC‒000―002‒4DF',
  'with hyphen bullets': 'EC⁃000⁃002⁃4DF',
  'with small hyphens': 'EC﹣000﹣002﹣4DF',
  'with narrow and ideographic spaces': '\u202FEC\u3000000\u2009002 4DF',
  'with the full stop of its sentence': 'EC-000-002-4DF.',
  'with a hash': '#EC-000-002-4DF',
  'within a sentence': 'Hello, your consignment is EC-000-002-4DF, thanks for your order!',
  'within a sentence in lower case': 'my number is ec-000-002-4df please help',
  'within an address': 'https://shop.example/track?consignment=ec-000-002-4df&utm=mail',
  'behind its label': 'Reference:EC-000-002-4DF',
};

describe('a reference is understood', () => {
  for (const [how, entered] of Object.entries(spellings))
    it(how, () => {
      expect(enteredReference(entered)).to.equal(reference);
    });
});

describe('a reference of another form', () => {
  for (const [entered, expected] of [
    ['ec-00-1', 'EC-00-1'],
    ['EC-000-002-4DF-1', 'EC-000-002-4DF-1'],
    ['EC-000-002-4DFA', 'EC-000-002-4DFA'],
    ['AB-EC-000-002-4DF', 'AB-EC-000-002-4DF'],
    ['XY1234567890', 'XY1234567890'],
    ['“XY1234567890”.', 'XY1234567890'],
    ['„xy–123“', 'XY-123'],
    ['\u00A0ab\u200B-1\u00A0', 'AB-1'],
  ] as const)
    it(`is taken as it is: ${entered}`, () => {
      expect(enteredReference(entered)).to.equal(expected);
    });
});

it('does not take quadratic time for long punctuation', () => {
  // CPU time, because wall-clock time depends on what else the machine does.
  const before = process.cpuUsage();
  for (const piece of ['.', '-', ' ', '“', 'EC-', '\u200B']) enteredReference(`x${piece.repeat(20_000)}x`);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).to.be.below(100);
});

describe('what holds no reference', () => {
  for (const nothing of ['', '   ', '\n', '--', '?', '\u200B'])
    it(`is empty where there is nothing to it: ${JSON.stringify(nothing)}`, () => {
      expect(enteredReference(nothing)).to.equal('');
    });

  for (const words of [
    '{{consignment}}',
    '[ref]',
    '%REF%',
    '@ref',
    '${ref}',
    '<%= ref %>',
    'where is my parcel',
    'EC 000 002',
    '<b>EC</b>',
    'ÉC-1',
    'a@b.example',
  ])
    it(`becomes none: ${words}`, () => {
      expect(enteredReference(words)).not.to.match(/^[A-Z\d-]*$/);
    });
});
