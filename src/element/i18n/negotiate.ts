import en from './locales/en.js';
import { dropPrototypes } from './merge-messages.js';
import type { Messages } from './messages.js';

/** The messages, and the BCP 47 locale for dates and numbers. */
export interface Language {
  readonly messages: Messages;
  readonly locale: string;
}

/** All languages but English: each is a lazily loaded file of `locales`. */
export const languages = [
  'ar',
  'cs',
  'da',
  'de',
  'es',
  'fi',
  'fr',
  'he',
  'it',
  'ja',
  'nb',
  'nl',
  'pl',
  'pt',
  'sv',
  'zh',
] as const;

export type LanguageName = (typeof languages)[number];

const primary = (tag: string): string => tag.toLowerCase().split('-')[0]!;

/** The language for a `lang` attribute, whatever its region; `undefined` for English. Norwegian has three tags. */
export const languageNamed = (lang: string): LanguageName | undefined =>
  languages.find((name) => name === primary(lang).replace(/^n[no]$/, 'nb'));

const isLocale = (tag: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
};

/** The texts have Latin digits, so dates and counts have them too. */
const withLatinDigits = (locale: string): string =>
  new Intl.NumberFormat(locale).resolvedOptions().numberingSystem === 'latn'
    ? locale
    : new Intl.Locale(locale, { numberingSystem: 'latn' }).toString();

/**
 * The language for a `lang` attribute. Dates follow the available messages, so that English sentences never contain German
 * dates. A region is kept (`en-US`). English without one is British, like the platform.
 */
export const negotiate = (lang: string, messages: Messages = en): Language => ({
  messages: dropPrototypes(messages),
  locale:
    lang.includes('-') && primary(lang) === primary(messages.locale) && isLocale(lang)
      ? withLatinDigits(lang)
      : messages.locale,
});
