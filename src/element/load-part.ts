import type * as doctor from './doctor.js';
import type * as live from './live.js';
import type * as lookup from './lookup.js';

/** Where an application's bundler finds the parts. In the script for a tag, cdn-parts.ts stands in its place. */
export const loadPart = {
  live: (): Promise<typeof live> => import('./live.js'),
  lookup: (): Promise<typeof lookup> => import('./lookup.js'),
  doctor: (): Promise<typeof doctor> => import('./doctor.js'),
};
