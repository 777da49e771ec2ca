import { readFileSync } from 'node:fs';

/**
 * The example in a language, between two marks of a page of the docs.
 *
 * @throws if there is none
 */
export const recipeOf = (page: string, mark: string, language: string): string => {
  const [, section = ''] =
    new RegExp(`<!-- ${mark}:start -->([^]*)<!-- ${mark}:end -->`).exec(readFileSync(page, 'utf8')) ?? [];
  const [, recipe] = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'm').exec(section) ?? [];
  if (recipe === undefined) throw new Error(`${page} has no ${mark} in ${language}`);
  return recipe;
};
