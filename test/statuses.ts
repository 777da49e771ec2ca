import type { TrackingStatus } from '../src/controllers/tracking-state.js';

export const statuses: readonly TrackingStatus[] = [
  'idle',
  'invalid',
  'loading',
  'ready',
  'empty',
  'stale',
  'not-found',
  'denied',
  'rate-limited',
  'offline',
  'failed',
];
