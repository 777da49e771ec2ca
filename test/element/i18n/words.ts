/** Everything that the element can say, by language. */
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

/** Arguments that are a word in no language. */
const given: readonly string[] = ['Qx7', 'Zw9'];

/** Every text by its path: `states.Lost.headline`. A function is called. The locale is no text. */
export const textsOf = (value: unknown, path = ''): ReadonlyMap<string, string> => {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function')
    return new Map([[path, (value as (...all: unknown[]) => string)(...given)]]);
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
