/** What a carrier, or whoever has got into its data, might write; and the same journey in harmless words. */
import fc from 'fast-check';
import { isReference } from '../../src/model/consignment-reference.js';
import type { ProTrackingAnswer } from '../../src/wire/pro-contract.js';

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

/** A few hostile texts in one, an arbitrary one, or a rather long one. */
export const hostileText = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...hostileTexts) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...hostileTexts), fc.constantFrom(...hostileTexts)).map(String),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }) },
  { weight: 1, arbitrary: fc.constantFrom(...hostileTexts).map((text) => text.repeat(200)) },
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

const stamp = fc.oneof(fc.constantFrom('2024-03-05T11:37:00+00:00', '2024-03-05'), field);

type Fields = Record<string, unknown>;

const withExtras = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Fields> =>
  fc.tuple(extraFields, fc.record(fields)).map(([extra, usual]) => ({ ...extra, ...usual }));

const eventFields = { TimeStamp: stamp, Code: field, Description: field, SignedBy: field, Location: field };

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
      CarrierServiceName: field,
      Events: fc.array(withExtras(eventFields), { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});

/** The same of Get Events Per Package. */
export const hostileFlattened = answerOf({
  Events: fc.array(withExtras({ CarrierServiceName: field, ...eventFields }), { minLength: 1, maxLength: 3 }),
});

/** A journey's twin, and what stands in the original where the twin has `⟦0⟧`, `⟦1⟧` … */
export interface Harmless {
  readonly answer: ProTrackingAnswer;
  readonly originals: readonly string[];
}

const textFields = ['Code', 'Description', 'SignedBy', 'Location', 'CarrierServiceName'] as const;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The same journey in words that harm nobody: alike where the original's have to be, and absent where they are. */
export const harmless = (hostile: unknown): Harmless => {
  const originals: string[] = [];
  const words = new Map<string, string>();
  const word = (text: string, place: string): string => {
    if (text === '') return '';
    if (!words.has(place)) words.set(place, `⟦${originals.push(text) - 1}⟧`);
    return words.get(place)!;
  };
  // Runs of one carrier service are a leg; what is said alike of two events makes one of them.
  const carrier = ({ CarrierServiceName: value }: Fields): string =>
    word(textOf(value), `by ${textOf(value)}`);
  const event = (fields: Fields): Fields => {
    const { TimeStamp: stampOf } = fields;
    const all = JSON.stringify([stampOf, ...textFields.map((name) => textOf(fields[name]))]);
    const isReadable = typeof stampOf === 'string' && stampOf.startsWith('2024-');
    return {
      ...Object.fromEntries(textFields.map((name) => [name, word(textOf(fields[name]), name + all)])),
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
  ): string => (isReference(textOf(value)) ? textOf(value) : word(textOf(value), `package ${index}`));
  const { ConsignmentReferenceForAllLegsAssignedByMpd: reference, TrackedPackages: packages } =
    hostile as Fields;
  const answer = {
    // Shown in capitals.
    ConsignmentReferenceForAllLegsAssignedByMpd: word(textOf(reference).toUpperCase(), 'reference'),
    TrackedPackages: list(packages, (each, index) => ({
      PackageReferenceForAllLegsAssignedByMpd: packageReference(each, index),
      Legs: list(each.Legs, (leg) => ({ CarrierServiceName: carrier(leg), Events: list(leg.Events, event) })),
      Events: list(each.Events, event),
    })),
  };
  return { answer: answer as ProTrackingAnswer, originals };
};
