/** Everything that the element can say, language by language. */
import type { LanguageFile, Messages } from '../../src/i18n/messages.js';
import { languages } from '../../src/i18n/negotiate.js';
import en from '../../src/i18n/locales/en.js';
import { advices, details, live, lookup } from '../../src/i18n/parts/en.js';
import { stateNames } from '../../src/model/consignment-states.js';
import { loadPart } from '../../src/element/load-part.js';

/** English, put together from its parts as the others stand in their files. */
export const english: LanguageFile = {
  ...en,
  states: Object.fromEntries(
    stateNames.map((name) => [name, { ...en.states[name], ...(advices[name] && { advice: advices[name] }) }]),
  ) as Messages['states'],
  parts: { live, lookup, details },
};

/** The sixteen beside English, by name. */
export const translations: ReadonlyMap<string, LanguageFile> = new Map(
  await Promise.all(
    languages.map(async (name): Promise<[string, LanguageFile]> => [name, (await loadPart(name)).default]),
  ),
);

/** What functions are given: nothing that any language says by itself. */
const given: readonly string[] = ['Qx7', 'Zw9'];

/** Of a function, what it makes of what it is given, and of `''`. */
const said = (make: (...all: unknown[]) => string): readonly (readonly [name: string, text: string])[] => [
  ['', make(...given)],
  ['("")', make('', '')],
];

/** Every text, by its path: `states.Lost.headline`. The language's own name is none. */
export const textsOf = (value: unknown, path = ''): ReadonlyMap<string, string> => {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function')
    return new Map(
      said(value as (...all: unknown[]) => string).map(([name, text]) => [`${path}${name}`, text]),
    );
  return new Map(
    Object.entries(value as object)
      .filter(([name]) => name !== 'locale' && name !== 'dir')
      .flatMap(([name, each]) => [...textsOf(each, path ? `${path}.${name}` : name)]),
  );
};

/** The texts that are functions, by their paths. */
export const functionsOf = (
  value: unknown,
  path = '',
): readonly (readonly [path: string, make: (...all: unknown[]) => string])[] => {
  if (typeof value === 'function') return [[path, value as (...all: unknown[]) => string]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => functionsOf(each, path ? `${path}.${name}` : name));
};
