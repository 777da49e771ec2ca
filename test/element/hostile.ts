/** What a carrier, or whoever has got into its data, might write; and the same journey in harmless words. */
import fc from 'fast-check';
import { isReference, readReference } from '../../src/tracking/reference.js';
import { readableTexts } from '../../src/tracking/personal-text.js';
import { plainText } from '../../src/tracking/plain-text.js';
import type { ProTrackingResponse } from '../../src/tracking/pro-api.js';

/** Runs in the page if any of the texts is taken for more than a text. */
export const trap = '__hostileTextRan__';

/** Texts that a careless page would run, obey, or trip over. */
const hostileTexts: readonly string[] = [
  `<img src="/__hostile__.png" onerror="${trap}()">`,
  `<script>${trap}()</script>`,
  `<svg/onload=${trap}()>`,
  `<iframe srcdoc="<script>parent.${trap}()</script>">`,
  `<details open ontoggle=${trap}()>`,
  `<style>*{display:none}</style>`,
  `<slot name="heading"></slot>`,
  `</bdi></li></ol></section><a href="javascript:${trap}()">x</a>`,
  `"><b onmouseover=${trap}() autofocus onfocus=${trap}() x="`,
  `' onclick='${trap}()`,
  `javascript:${trap}()`,
  `data:text/html,<script>${trap}()</script>`,
  `\${${trap}()}`,
  `{{constructor.constructor('${trap}()')()}}`,
  '<!--',
  '-->',
  '<!--?lit$-->',
  '{?}',
  '&lt;b&gt; &amp; &#0;',
  ']]>',
  '\0',
  'a\0b',
  '\ud800',
  '\udc00\ud800',
  '\ufeffx',
  '\uffff',
  '\u202edelivered',
  '\u2066\u2067\u2068',
  '\u2069\u202c',
  '\u200b',
  'x\u2028\u2029x',
  'x\r\n\t\v\fx',
  'Z̸̡̛̜̝̞̟̠͇͈͉͍͎̀́̂̃̄̅̆̇̈̉̊̋̌̍̎̏̐̑̒̓̔̽̾̿̀́͂̓̈́͆͊͋͌ͅ͏͓͔͕͖͙͚͐͑͒͗͛͘͜͟͢͝͞͠͡',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'then',
  'toJSON',
  'length',
  'undefined',
  'null',
  '[object Object]',
  '%s%n%d',
  "'; DROP TABLE events; --",
];

const noTexts = {
  timestamp: undefined,
  time: undefined,
  code: '',
  description: '',
  signedBy: '',
  location: '',
};

/** Neither a text that names nobody, nor one that says nothing. */
export const isNameAndPlace = (text: string): boolean => {
  const { signatory, place } = readableTexts({ ...noTexts, signedBy: text.trim(), location: text.trim() });
  return signatory !== '' && place !== '';
};

/** A few hostile texts in one, an arbitrary one, or a rather long one. */
export const hostileText = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...hostileTexts) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...hostileTexts), fc.constantFrom(...hostileTexts)).map(String),
  },
  {
    weight: 2,
    arbitrary: fc
      .string({ unit: 'binary', minLength: 1, maxLength: 12 })
      // A closing full stop is left out in some places.
      .filter((text) => !/[.\u3002]\s*$/u.test(text)),
  },
  { weight: 1, arbitrary: fc.constantFrom(...hostileTexts).map((text) => text.repeat(200).slice(0, 1_900)) },
);

/** Fields that nobody expects, `__proto__` an own one among them. */
const extraFields = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom('__proto__', 'constructor', 'toString', 'then', 'toJSON', 'prototype'),
        hostileText,
      ),
      fc.oneof(
        hostileText,
        fc.constantFrom(null, 0, true),
        hostileText.map(
          (text) => JSON.parse(`{"__proto__":{"polluted":${JSON.stringify(text)}}}`) as unknown,
        ),
      ),
    ),
    { maxLength: 2 },
  )
  .map((entries): object => Object.fromEntries(entries));

/** Text, or what should be one. */
const field = fc.oneof(
  { weight: 40, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.constantFrom(null, '', '\ufeff\u2028\r\n\t\v\f', true) },
  { weight: 1, arbitrary: fc.oneof(extraFields, fc.array(hostileText, { maxLength: 2 })) },
);

/** A carrier whose name is nothing but markup has no name, and names that differ only in blanks are one. */
const carrierField = field.filter(
  (value) => typeof value !== 'string' || (plainText(value) !== '' && !value.includes('\r')),
);

/** What names a place is shown otherwise than a name. */
const signatureField = field.filter(
  (value) => typeof value !== 'string' || readableTexts({ ...noTexts, signedBy: value }).leftAt === '',
);

const stamp = fc.oneof(fc.constantFrom('2024-03-05T11:37:00+00:00', '2024-03-05'), field);

type Fields = Record<string, unknown>;

const withExtras = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Fields> =>
  fc.tuple(extraFields, fc.record(fields)).map(([extra, usual]) => ({ ...extra, ...usual }));

const eventFields = {
  TimeStamp: stamp,
  Code: field,
  Description: field,
  SignedBy: signatureField,
  Location: field,
};

const answerOf = (packageFields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Fields> =>
  withExtras({
    ConsignmentReferenceForAllLegsAssignedByMpd: field,
    TrackedPackages: fc.array(
      withExtras({ PackageReferenceForAllLegsAssignedByMpd: field, ...packageFields }),
      { minLength: 1, maxLength: 2 },
    ),
  });

/** An answer of Get Tracking Events with something hostile in every place that a text can have. */
export const hostileMultiLeg = answerOf({
  Legs: fc.array(
    withExtras({
      CarrierServiceName: carrierField,
      Events: fc.array(withExtras(eventFields), { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

/** The same of Get Events Per Package. */
export const hostileFlattened = answerOf({
  Events: fc.array(withExtras({ CarrierServiceName: carrierField, ...eventFields }), {
    minLength: 1,
    maxLength: 3,
  }),
});

/** A journey's twin, and what the original shows where the twin has `⟦文0⟧`, `⟦文1⟧` …, in about the same length. */
export interface Harmless {
  readonly answer: ProTrackingResponse;
  readonly originals: readonly string[];
}

const textFields = ['Code', 'Description', 'SignedBy', 'Location', 'CarrierServiceName'] as const;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** What is shown of a field's text. */
const shownOf = (name: (typeof textFields)[number], text: string): string => {
  const texts = readableTexts({ ...noTexts, description: text, signedBy: text, location: text });
  switch (name) {
    case 'Description':
      return texts.words;
    case 'SignedBy':
      return texts.signatory;
    case 'Location':
      return texts.place;
    case 'CarrierServiceName':
      return plainText(text);
    default:
      return text;
  }
};

/** In characters. The longest ones are no titles, whatever they say. */
const longest = 100;

/** The same journey in words that harm nobody: alike where the original's have to be, and absent where they are. */
export const harmless = (hostile: unknown): Harmless => {
  const originals: string[] = [];
  const words = new Map<string, string>();
  const word = (text: string, place: string): string => {
    if (text === '') return '';
    if (!words.has(place)) {
      const number = String(originals.push(text) - 1);
      const filler = '·'.repeat(Math.max(0, Math.min(text.length, longest) - number.length - 3));
      words.set(place, `⟦文${number}${filler}⟧`);
    }
    return words.get(place)!;
  };
  // Runs of one carrier service are a leg; what is said alike of two events makes one of them.
  const carrier = ({ CarrierServiceName: value }: Fields): string =>
    word(plainText(textOf(value)), `by ${textOf(value)}`);
  const event = (fields: Fields): Fields => {
    const { TimeStamp: stampOf } = fields;
    const all = JSON.stringify([stampOf, ...textFields.map((name) => textOf(fields[name]))]);
    const isReadable = typeof stampOf === 'string' && stampOf.startsWith('2024-');
    return {
      ...Object.fromEntries(
        textFields.map((name) => {
          const shown = shownOf(name, textOf(fields[name]));
          // Packages whose newest words are alike are summed up as one.
          return [name, word(shown, name === 'Description' ? `${name} ${shown}` : name + all)];
        }),
      ),
      TimeStamp: isReadable || stampOf === null ? stampOf : word('x', `at ${JSON.stringify(stampOf)}`),
      CarrierServiceName: carrier(fields),
    };
  };
  const list = (value: unknown, read: (item: Fields, index: number) => Fields): Fields[] | undefined =>
    (value as Fields[] | undefined)?.map(read);
  // What can be a reference also names a slot.
  const packageReference = (
    { PackageReferenceForAllLegsAssignedByMpd: value }: Fields,
    index: number,
  ): string =>
    isReference(readReference(textOf(value))) ? textOf(value) : word(textOf(value), `package ${index}`);
  const { ConsignmentReferenceForAllLegsAssignedByMpd: reference, TrackedPackages: packages } =
    hostile as Fields;
  const answer = {
    // Shown in its canonical spelling.
    ConsignmentReferenceForAllLegsAssignedByMpd: word(readReference(textOf(reference)), 'reference'),
    TrackedPackages: list(packages, (each, index) => ({
      PackageReferenceForAllLegsAssignedByMpd: packageReference(each, index),
      Legs: list(each.Legs, (leg) => ({ CarrierServiceName: carrier(leg), Events: list(leg.Events, event) })),
      Events: list(each.Events, event),
    })),
  };
  return { answer: answer as ProTrackingResponse, originals };
};
