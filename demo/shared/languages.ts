import { languages } from '../../src/element/i18n/negotiate.js';

/** Every language of the element, English first. */
export const languageTags: readonly string[] = ['en', ...languages];

/** In that language: `Deutsch`. */
export const languageTitle = (tag: string): string => {
  const title = new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  return title.charAt(0).toLocaleUpperCase(tag) + title.slice(1);
};

export const directionOf = (tag: string): 'ltr' | 'rtl' => (/^(ar|he)\b/.test(tag) ? 'rtl' : 'ltr');
