/** Everything that the element can say, language by language. */
import type { Messages } from '../../../src/element/i18n/messages.js';
import { languages } from '../../../src/element/i18n/negotiate.js';
import { loadLanguage } from '../../../src/lazy-modules.js';

export { default as english } from '../../../src/element/i18n/locales/en.js';

/** The other sixteen, by name. */
export const translations: ReadonlyMap<string, Messages> = new Map(
  await Promise.all(
    languages.map(async (name): Promise<[string, Messages]> => [name, await loadLanguage(name)]),
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
