import type { TrackingStatus } from '../src/element/state/tracking-state.js';

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
