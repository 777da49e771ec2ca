import type { Redact } from '../../src/proxy/index.js';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createTrackingProxy } from '../../src/proxy/index.js';
import { REFERENCE } from './answers.js';
import { everybody, KEY } from './proxy-server.js';

interface Event {
  readonly Code?: string;
  readonly Description?: string;
  readonly SignedBy?: string;
  readonly Location?: string;
}

const HIDDEN: Redact = { signedBy: 'hidden', location: 'hidden' };

/** The events of each package that a shopper gets. */
async function shown(packages: readonly (readonly Event[])[], redact: Redact): Promise<Event[][]> {
  const answer = {
    ConsignmentReferenceForAllLegsAssignedByMpd: REFERENCE,
    TrackedPackages: packages.map((events) => ({ Legs: events.map((event) => ({ Events: [event] })) })),
  };
  const fetch = async () => Response.json(answer);
  const proxy = createTrackingProxy({ apiKey: KEY, access: everybody, redact, fetch });
  const response = await proxy(new Request(`https://shop.example/delivery-status/${REFERENCE}`));
  const body = (await response.json()) as { TrackedPackages: { Legs: { Events: Event[] }[] }[] };
  return body.TrackedPackages.map(({ Legs }) => Legs.flatMap(({ Events }) => Events));
}

/** The first event of the first package. */
const first = async (event: Event, redact: Redact, ...others: Event[]): Promise<Event | undefined> =>
  (await shown([[event], others], redact))[0]?.[0];

const NAMES: readonly (readonly [name: string, description: string])[] = [
  ['C. Smith', 'Given to Smith'],
  ['C. Smith', 'SMITH took it'],
  ['C. Smith', 'Given to Smith’s colleague'],
  ['C. Smith', 'Given to (smith)'],
  ['C. Smith', 'Given to csmith'],
  ['C. Smith', 'Given to S m i t h'],
  ['C. Smith', 'Given to S-M-I-T-H'],
  ['C. Smith', 'Given to Smi\u200bth'],
  ['C. Smith', 'Given to S\u00admith'],
  ['C. Smith', 'Given to Ｓｍｉｔｈ'],
  ['C. Smith', 'Given to <b>Smi</b>th'],
  ['C. Smith', 'Given to &#83;mith'],
  ['C. Smith', 'Given to &#x53;mith'],
  ['Smith, Chris', 'Given to Chris'],
  ['Mary-Jane Watson', 'Given to Mary Jane'],
  ['Mary Jane', 'Given to Maryjane'],
  ['Maryjane', 'Given to Mary-Jane'],
  ['O’Neil', 'Given to ONeil'],
  ['ONeil', "Given to O'Neil"],
  ['Müller', 'An Mueller'],
  ['Mueller', 'An Müller'],
  ['Müller', 'An Muller'],
  ['Müller', 'An M&uuml;ller'],
  ['Groß', 'An GROSS'],
  ['Émile', 'Pour Emile'],
  ['E\u0301mile', 'Pour Émile'],
  ['Ǝmma Łukasz', 'Dla Lukasz'],
  ['Søren', 'Til Soren'],
  ['Œuvrard', 'Pour Oeuvrard'],
  ['ﬁnley', 'For Finley'],
  ['Li', 'Given to LI'],
  ['Wu', 'wu took it'],
  ['Wu Li', 'Given to wuli'],
  ['An Do', 'Given to Do'],
  ['李小龙', '由李小龙签收'],
  ['李', '李先生'],
  ['김민수', '김민수님'],
  ['דוד', 'לדוד'],
  ['علي', 'لعلي'],
  ['Анна', 'для анны'.replace('анны', 'Анна')],
  ['csmith@mail.example', 'Mail to csmith'],
  ['07700 900123', 'Called 07700900123'],
  ['Of The', 'By the door'],
];

const PLACES: readonly (readonly [place: string, description: string])[] = [
  ['Leeds', 'Arrived in LEEDS'],
  ['12 High Street, Leeds', 'Put at high street'],
  ['12 High Street, Leeds', 'Put at 12'],
  ['Łódź', 'W Łodzi'],
  ['Kraków', 'w Krakowie'],
  ['LS1 4AP', 'To LS14AP'],
  ['LS14AP', 'To ls1 4ap'],
  ['Zürich', 'In Zuerich'],
  ['Front door', 'Put by the front door'],
  ['São Paulo', 'Em SAO PAULO'],
  ['東京都', '東京都で'],
];

/** Where no field says so, the text itself looks like it. */
const TELLTALES: readonly string[] = [
  'Signed for by Sample',
  'Signature: Sample',
  'Unterschrieben: Muster',
  'Firmado: Muestra',
  'Put with neighbour Sample',
  'c/o Sample',
  '℅ Sample',
  'Mrs Sample took it',
  'Given to Herrn Muster',
  'Call 07700 900123',
  'Call +44 (7700) 900-123',
  'Mail anna@mail.example',
  'To 12 High Street',
  'To LS1 4AP',
  'To 10115 B',
  'x'.repeat(1_001),
];

describe('a description, where names and places are hidden', () => {
  for (const [SignedBy, Description] of NAMES) {
    it(`is dropped where it repeats the name '${SignedBy}': '${Description}'`, async () => {
      assert.deepEqual(await first({ Description, SignedBy }, HIDDEN), {});
      assert.deepEqual(await first({ Description, SignedBy }, { signedBy: 'hidden' }), {});
      assert.deepEqual(await first({ Description }, HIDDEN, { SignedBy }), {}, 'of another package');
      const initials = await first({ Description }, { signedBy: 'initials' }, { SignedBy });
      assert.deepEqual(initials, {}, 'where initials are shown');
      assert.deepEqual(await first({ Description }, HIDDEN, { Location: SignedBy }), {}, 'as a place');
    });
  }

  for (const [Location, Description] of PLACES) {
    it(`is dropped where it repeats the place '${Location}': '${Description}'`, async () => {
      assert.deepEqual(await first({ Description, Location }, HIDDEN), {});
      assert.deepEqual(await first({ Description }, { location: 'hidden' }, { Location }), {});
      assert.deepEqual(await first({ Description }, HIDDEN, { SignedBy: Location }), {}, 'as a signature');
    });
  }

  for (const Description of TELLTALES) {
    it(`is dropped where it looks like a person or an address: '${Description.slice(0, 40)}'`, async () => {
      assert.deepEqual(await first({ Description }, HIDDEN), {});
      assert.deepEqual(await first({ Description }, { signedBy: 'full', location: 'full' }), { Description });
    });
  }

  it('is dropped where the code is known, whatever it says', async () => {
    for (const Code of ['DELIVERED', 'Out_For_Delivery', 'in_transit', 'collected_by_carrier', 'OFD'])
      for (const redact of [HIDDEN, { signedBy: 'initials' }, { location: 'town' }] as const)
        for (const Description of ['Anything at all', 'Out for delivery'])
          assert.deepEqual(await first({ Code, Description }, redact), { Code });
  });

  it('stays where it repeats nothing', async () => {
    const others = [
      { SignedBy: 'C. Smith', Location: '12 High Street, Leeds' },
      { SignedBy: 'Al' },
      { Location: 'Arr' },
    ];
    for (const Description of [
      'Arrival scan',
      'Handed over to the next carrier',
      'Delayed by the weather',
      'Im Zustellfahrzeug',
      '配送中',
    ])
      assert.deepEqual(await first({ Code: 'X', Description }, HIDDEN, ...others), {
        Code: 'X',
        Description,
      });
  });

  it('stays where it is the phrase of a state, since the state rests on it', async () => {
    for (const Description of ['Out for delivery.', 'Your parcel has been delivered'])
      assert.deepEqual(await first({ Description }, HIDDEN, { Location: 'Delivery Office' }), {
        Description,
      });
  });

  it('is judged by the street and not by the town, where towns are shown', async () => {
    const Location = '12 High Street, Leeds';
    const town = { location: 'town' } as const;
    assert.deepEqual(await first({ Description: 'Reached Leeds', Location }, town), {
      Description: 'Reached Leeds',
      Location: 'Leeds',
    });
    assert.deepEqual(await first({ Description: 'Put in the high street', Location }, town), {
      Location: 'Leeds',
    });
  });
});

describe('the other texts', () => {
  it('do not show what is withheld either', async () => {
    const Location = 'Anna Sample, Leeds';
    const names = { signedBy: 'hidden' } as const;
    assert.deepEqual(await first({ Location }, names, { SignedBy: 'A. Sample' }), {}, 'a name as a place');
    assert.deepEqual(await first({ Location: 'c/o Sample, Leeds' }, names), {}, 'a person as a place');
    assert.deepEqual(await first({ Location: 'Leeds' }, names, { SignedBy: 'A. Sample' }), {
      Location: 'Leeds',
    });

    const places = { location: 'hidden' } as const;
    const SignedBy = 'Neighbour, Rose Cottage';
    assert.deepEqual(
      await first({ SignedBy }, places, { Location: 'Rose Cottage' }),
      {},
      'a place as a name',
    );
    assert.deepEqual(await first({ SignedBy: '12 High Street' }, places), {}, 'an address as a name');
    assert.deepEqual(await first({ SignedBy: 'A. Sample' }, places, { Location: 'Leeds' }), {
      SignedBy: 'A. Sample',
    });

    assert.deepEqual(
      await first({ Code: 'SMITH' }, HIDDEN, { SignedBy: 'C. Smith' }),
      {},
      'a name as a code',
    );
    assert.deepEqual(
      await first({ Code: 'AT_LEEDS' }, HIDDEN, { Location: 'Leeds' }),
      {},
      'a place as a code',
    );
  });

  it('do not take a name for a town, whoever signed in the response', async () => {
    const town = { location: 'town' } as const;
    const signed = { SignedBy: 'anna sample' };
    assert.deepEqual(await first({ Location: 'Anna Sample' }, town, signed), {});
    assert.deepEqual(await first({ Location: 'Leeds, Anna' }, town, signed), { Location: 'Leeds' });
  });
});

describe('what is hidden', () => {
  it('is in no response, wherever a carrier writes it and however it is cased', async () => {
    const names = ['Sample', 'Wu', 'Müller', 'O’Neil', '李小龙', 'Łukasz'];
    const around = fc.constantFrom('', ' ', '. ', '-', ', ', '/', ' (', '"');
    const cased = fc.constantFrom<(name: string) => string>(
      (name) => name,
      (name) => name.toUpperCase(),
      (name) => name.toLowerCase(),
      (name) => name.normalize('NFD'),
    );
    const words = fc.constantFrom('Given to', 'For', 'with', '', 'X', 'Depot');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names),
        cased,
        words,
        around,
        fc.constantFrom('SignedBy', 'Location'),
        fc.constantFrom('Description', 'Code'),
        async (name, recase, word, between, field, text) => {
          // Letters right before a short name would make another word of it.
          fc.pre(between !== '' || word === '');
          const event = { [text]: `${word}${between}${recase(name)}` };
          const body = JSON.stringify(await shown([[event], [{ [field]: name }]], HIDDEN));
          assert.doesNotMatch(body.normalize('NFC'), new RegExp(name, 'iu'));
        },
      ),
      { numRuns: 1_000, seed: 20260302 },
    );
  });
});
