import { troubleshooting } from '../troubleshooting.js';

/** For the page's developer: a page may break something that the element needs, for example a prototype. */
export const logRenderFailure = (error: unknown): void =>
  console.error(`<pro-tracking>: rendering failed. ${troubleshooting('rendering-failed')}`, error);
