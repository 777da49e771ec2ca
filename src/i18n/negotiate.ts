import en from './locales/en.js';
import type { Messages } from './messages.js';

/** The words, and the BCP 47 locale that dates are printed in. */
export interface Language {
  readonly messages: Messages;
  readonly locale: string;
}

const isLocale = (tag: string): boolean => {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
};

/**
 * The language for a `lang` attribute's value. Dates follow the words: German dates inside English sentences would help
 * nobody. A region is kept (`en-US`); English without one is written as in Britain, where the platform is from.
 */
export const negotiate = (lang: string): Language => ({
  messages: en,
  locale: /^en-/i.test(lang) && isLocale(lang) ? lang : en.locale,
});
