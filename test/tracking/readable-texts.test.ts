import { expect } from 'chai';
import fc from 'fast-check';
import { readableTexts } from '../../src/tracking/personal-text.js';
import { plainText } from '../../src/tracking/plain-text.js';

const textsOf = (texts: { description?: string; signedBy?: string; location?: string }) =>
  readableTexts({
    timestamp: undefined,
    time: undefined,
    code: '',
    description: '',
    signedBy: '',
    location: '',
    ...texts,
  });

describe('a signature', () => {
  it('names nobody where it says so or says nothing', () => {
    for (const signedBy of [
      ...[
        '*',
        '-',
        '--',
        '.',
        'x',
        'X',
        'xx',
        'N/A',
        'n/a',
        'na',
        'null',
        'none',
        '163000',
        '  ',
        '...',
        '_',
        '?',
      ],
      ...['SIGNATURE ON FILE', 'Signature not required', 'signature not required.', 'No signature required'],
      ...[
        'Signature waived',
        'NOT SIGNED',
        'Unknown',
        'COVID-19',
        'Driver release',
        'SIG NOT REQ',
        '00:00',
        '12/03',
      ],
      ...['Unterschrift nicht erforderlich', 'Sans signature', 'Geen handtekening'],
    ]) {
      const { signatory, leftAt } = textsOf({ signedBy });
      expect({ signatory, leftAt }, signedBy).to.deep.equal({ signatory: '', leftAt: '' });
    }
  });

  it('may be the place where the parcel was left', () => {
    for (const signedBy of [
      ...[
        'Front Door',
        'FRONT PORCH',
        'Left with neighbour at 12',
        'Left at front desk',
        'Mailbox',
        'Reception',
      ],
      ...[
        'Safe place',
        'Neighbor',
        'In the garage',
        'Parcel locker 7',
        'Nachbar',
        'Briefkasten',
        'Boîte aux lettres',
      ],
    ]) {
      const { signatory, leftAt } = textsOf({ signedBy });
      expect({ signatory, leftAt }, signedBy).to.deep.equal({ signatory: '', leftAt: signedBy });
    }
  });

  it('is a name otherwise', () => {
    for (const signedBy of [
      ...[
        'A. Sample',
        'SAMPLE',
        "O'Neil",
        'X. Sample',
        'Li',
        'Wu',
        'Ana',
        'Nan',
        'Özil',
        '李',
        'Данил',
        'أحمد',
      ],
      ...['Goods in', 'J', 'M Doorman-Sample', 'Nilsson', 'Atkins', 'Inger Sample', 'Onassis', 'Withers'],
    ])
      expect(textsOf({ signedBy }).signatory, signedBy).to.equal(signedBy);
  });
});

describe('a place', () => {
  it('that says nothing is none', () => {
    for (const location of [
      ...[
        '-',
        '--',
        ',',
        '.',
        ', ,',
        'null',
        'NULL',
        'null, null',
        '0,0',
        '0.0, 0.0',
        'N/A',
        'n/a',
        'None',
        'undefined',
      ],
      ...[' ', '?', '-, -', 'Unknown', '0', ', null,'],
    ])
      expect(textsOf({ location }).place, location).to.equal('');
  });

  it('keeps what it says, without the rest', () => {
    for (const [location, place] of [
      ['. , US', 'US'],
      ['Leeds, null', 'Leeds'],
      ['-, Leeds, -, GB', 'Leeds, GB'],
      ['Leeds,,GB', 'Leeds, GB'],
      ['Napoli, NA', 'Napoli, NA'],
      ['10115', '10115'],
      ['Hub 0', 'Hub 0'],
      ['0 High Street, Leeds', '0 High Street, Leeds'],
      ['St. Ives', 'St. Ives'],
      ['東京', '東京'],
    ] as const)
      expect(textsOf({ location }).place, location).to.equal(place);
  });
});

describe('markup in a carrier’s text', () => {
  it('is taken out, and what it says stays', () => {
    for (const [text, plain] of [
      [
        "in der <a href='https://shop.example/?a=1' class='x'><span></span>Filiale 1</a> bereit",
        'in der Filiale 1 bereit',
      ],
      ['Delivered<br>at home', 'Delivered at home'],
      ['Delivered<br/>at home', 'Delivered at home'],
      ['<p>One</p><p>Two</p>', 'One Two'],
      ['Express<SUP>&#153;</SUP>', 'Express™'],
      ['<b>Out</b> for delivery', 'Out for delivery'],
      ['Text <!-- note --> more', 'Text more'],
      ["cut off <a href='https://shop.exam", 'cut off'],
      ['&lt;b&gt;Twice&lt;/b&gt; escaped', 'Twice escaped'],
      ['weight < 5 kg', 'weight < 5 kg'],
      ['a <3 b > c', 'a <3 b > c'],
    ] as const)
      expect(plainText(text), text).to.equal(plain);
  });

  it('is decoded where it is an entity', () => {
    for (const [text, plain] of [
      ['Marks &amp; Sample', 'Marks & Sample'],
      ['Marks &amp;amp; Sample', 'Marks & Sample'],
      ['it&#39;s', "it's"],
      ['it&#x27;s', "it's"],
      ['&quot;there&quot; &apos;here&apos;', '"there" \'here\''],
      ['Out&nbsp;for&nbsp;delivery', 'Out for delivery'],
      ['&Uuml;bergabe in K&ouml;ln', 'Übergabe in Köln'],
      ['5 &euro;', '5 €'],
      ['AT&T', 'AT&T'],
      ['&unknown; &;', '&unknown; &;'],
      ['&#0;&#x110000;&#xD800;', ''],
      ['&#128230;', '📦'],
    ] as const)
      expect(plainText(text), text).to.equal(plain);
  });

  it('takes a time that grows with the text’s length only', () => {
    for (const piece of ['<a ', '<', '&', '<!--', '&lt;', '<a href=']) {
      const text = piece.repeat(1_000_000 / piece.length);
      expect(plainText(text).length).to.be.at.most(text.length);
    }
    for (const text of [
      `<a ${'='.repeat(1_000_000)}<`,
      `<a ${'x=" '.repeat(250_000)}`,
      `.${' '.repeat(1_000_000)}x`,
    ])
      expect(textsOf({ description: text, signedBy: text, location: text }).words.length).to.be.at.most(
        text.length,
      );
  });

  it('never makes more of a text, and text without it stays as it is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(plainText(text).length).to.be.at.most(text.length);
        if (!/[<&]/.test(text)) expect(plainText(text)).to.equal(text);
      }),
    );
  });
});
