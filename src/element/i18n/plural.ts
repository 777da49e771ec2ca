import type { Counted } from './messages.js';

/** The plural form for a number, with the number in it. */
export const counted = (forms: Counted, number: number, locale: string): string =>
  (forms[new Intl.PluralRules(locale).select(number)] ?? forms.other).replace(
    '{n}',
    number.toLocaleString(locale),
  );
