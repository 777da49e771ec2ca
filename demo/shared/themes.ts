/** The ready themes: a file of `demo/themes` each. */
export const themes = [
  { name: 'card', title: 'Card' },
  { name: 'letter', title: 'Letter' },
  { name: 'app', title: 'Dark app' },
  { name: 'high-street', title: 'High street' },
] as const;

const id = 'theme';

/**
 * Resolves when the theme is there.
 *
 * @param name of a theme; any other: the element's own look
 */
export const useTheme = async (name: string): Promise<void> => {
  document.getElementById(id)?.remove();
  if (!themes.some((theme) => theme.name === name)) return;
  const link = document.createElement('link');
  Object.assign(link, { id, rel: 'stylesheet', href: `themes/${name}.css` });
  document.head.append(link);
  await new Promise((resolve) => link.addEventListener('load', resolve, { once: true }));
};
