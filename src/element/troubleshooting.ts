/** A section of the docs in the package, by its anchor. */
export const troubleshooting = (anchor: string): string => `docs/troubleshooting.md#${anchor}`;
