/** A section of the docs in the package, by its anchor. */
export const troubleshooting = (anchor: string): string => `docs/troubleshooting.md#${anchor}`;

/** The section with that heading. */
export const sectionTitled = (title: string): string =>
  troubleshooting(title.toLowerCase().replaceAll(' ', '-'));
