const logged = new Set<string>();

/** Warns the page's developer once per page. The text must hold no name, no place and no token. */
export const warnOnce = (text: string): void => {
  if (!logged.has(text)) console.warn(`<pro-tracking>: ${text}`);
  logged.add(text);
};
