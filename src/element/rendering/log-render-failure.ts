/** A page may break what the element relies on, for example a prototype: its developer reads why nothing is shown. */
export const logRenderFailure = (error: unknown): void =>
  console.error('<pro-tracking>: rendering failed. README.md#rendering-failed', error);
