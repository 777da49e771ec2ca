import { expect } from 'chai';
import { ParseError } from '../../src/tracking/decode.js';
import { parseTracking } from '../../src/tracking/parse-tracking.js';
import { reference } from './answers.js';

const errorOf = (answer: unknown): ParseError => {
  try {
    parseTracking(answer, reference);
  } catch (error) {
    if (error instanceof ParseError) return error;
    throw error;
  }
  throw new Error('it was read');
};

const inPackage = (trackedPackage: unknown) => ({ TrackedPackages: [trackedPackage] });

describe('an answer with something of the wrong type says where and what', () => {
  const rows: readonly (readonly [answer: unknown, message: string])[] = [
    [{ TrackedPackages: 'soon' }, 'TrackedPackages: expected array, got string'],
    [{ TrackedPackages: 7 }, 'TrackedPackages: expected array, got number'],
    [{ TrackedPackages: true }, 'TrackedPackages: expected array, got boolean'],
    [{ TrackedPackages: {} }, 'TrackedPackages: expected array, got object'],
    [{ trackedpackages: 'soon' }, 'TrackedPackages: expected array, got string'],
    [inPackage('soon'), 'TrackedPackages[0]: expected object, got string'],
    [inPackage([]), 'TrackedPackages[0]: expected object, got array'],
    [{ TrackedPackages: [null, {}, 5] }, 'TrackedPackages[2]: expected object, got number'],
    [inPackage({ Legs: 'soon' }), 'TrackedPackages[0].Legs: expected array, got string'],
    [inPackage({ Legs: {} }), 'TrackedPackages[0].Legs: expected array, got object'],
    [inPackage({ Legs: [{}, 1] }), 'TrackedPackages[0].Legs[1]: expected object, got number'],
    [inPackage({ Legs: [{ Events: 1 }] }), 'TrackedPackages[0].Legs[0].Events: expected array, got number'],
    [
      inPackage({ Legs: [null, { Events: [{}, false] }] }),
      'TrackedPackages[0].Legs[1].Events[1]: expected object, got boolean',
    ],
    [inPackage({ Events: 'soon' }), 'TrackedPackages[0].Events: expected array, got string'],
    [inPackage({ Events: [{}, 'soon'] }), 'TrackedPackages[0].Events[1]: expected object, got string'],
  ];
  for (const [answer, message] of rows)
    it(`${JSON.stringify(answer)} → ${message}`, () => {
      const error = errorOf(answer);
      expect(error.message).to.equal(message);
      expect(error.kind).to.equal('malformed');
    });

  it('and nothing of what it holds', () => {
    const secret = 'M. Pellworth, 17 Harbour Row';
    const answers = [
      secret,
      { [secret]: secret },
      { TrackedPackages: secret },
      inPackage(secret),
      inPackage({ Legs: secret, [secret]: secret }),
      inPackage({ Legs: [secret] }),
      inPackage({ Legs: [{ Events: secret }] }),
      inPackage({ Events: [{ SignedBy: secret }, secret] }),
      { ConsignmentReferenceForAllLegsAssignedByMpd: secret, TrackedPackages: [] },
    ];
    for (const answer of answers) {
      const { message } = errorOf(answer);
      for (const word of ['Pellworth', 'Harbour']) expect(message).not.to.include(word);
    }
  });
});

describe('what can be no tracking answer is refused', () => {
  const others: readonly (readonly [what: string, answer: unknown])[] = [
    ['null', null],
    ['nothing', undefined],
    ['a list', []],
    ['a list of answers', [{ TrackedPackages: [] }]],
    ['an empty object', {}],
    ['a text', 'TrackedPackages'],
    ['an empty text', ''],
    ['a number', 0],
    ['true', true],
    ['PRO’s error', { Code: 'NotFound', Message: 'No such consignment', CorrelationId: 'c-1', Details: [] }],
    ['the gateway’s error', { statusCode: 401, message: 'Access denied due to missing subscription key.' }],
    ['a problem report', { type: 'about:blank', title: 'Not found', status: 404, code: 'not_found' }],
    ['another answer of a shop', { data: { TrackedPackages: [] }, success: true }],
  ];
  for (const [what, answer] of others) it(what, () => expect(errorOf(answer).kind).to.equal('malformed'));

  it('but an answer without packages is one, with nothing to tell', () => {
    for (const answer of [
      { TrackedPackages: [] },
      { TrackedPackages: null },
      { ConsignmentReferenceForAllLegsAssignedByMpd: reference },
      { trackedPackages: [] },
    ])
      expect(parseTracking(answer, reference)).to.deep.include({ reference, state: undefined, packages: [] });
  });
});
