/** The text with a capital letter, as at the beginning of a sentence. */
export const sentence = (text: string, locale: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
};
