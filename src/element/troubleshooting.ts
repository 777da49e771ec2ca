/** The section of the page that ships with the package. @param anchor the anchor of one of its headings */
export const troubleshooting = (anchor: string): string => `docs/troubleshooting.md#${anchor}`;
