/** Every contestant shows all words of the hand-written page, each at least as often. */

const wordsOf = (text: string): readonly string[] => text.replace(/[,“”]/g, ' ').split(/\s+/).filter(Boolean);

const counted = (words: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** @throws if words are missing, because the figures would not compare the same work */
export const checkText = (name: string, text: string, expected: string): void => {
  const shown = counted(wordsOf(text));
  const missing = [...counted(wordsOf(expected))].filter(([word, count]) => (shown.get(word) ?? 0) < count);
  if (missing.length > 0)
    throw new Error(
      `${name} does not show: ${missing
        .slice(0, 10)
        .map(([word]) => word)
        .join(' ')}`,
    );
};
