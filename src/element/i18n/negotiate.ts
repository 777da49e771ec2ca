import en from './locales/en.js';
import { bare } from './bare.js';
import type { Messages } from './messages.js';

/** The words, and the BCP 47 locale that dates and numbers are printed in. */
export interface Language {
  readonly messages: Messages;
  readonly locale: string;
}

/** The languages beside English: each a file of `locales`, loaded when it is needed. */
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

/** The one for a `lang` attribute's value, whatever its region; `undefined`: English. Norwegian has three tags. */
export const languageNamed = (lang: string): LanguageName | undefined =>
  languages.find((name) => name === primary(lang).replace(/^n[no]$/, 'nb'));

const isLocale = (tag: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
};

/**
 * The language for a `lang` attribute's value, from the words that there are for it. Dates follow the words: German dates
 * inside English sentences would help nobody. A region is kept (`en-US`); English without one is written as in Britain,
 * where the platform is from.
 */
export const negotiate = (lang: string, messages: Messages = en): Language => ({
  messages: bare(messages),
  locale:
    lang.includes('-') && primary(lang) === primary(messages.locale) && isLocale(lang)
      ? lang
      : messages.locale,
});
