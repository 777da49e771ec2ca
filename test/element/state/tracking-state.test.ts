/** Every action in every state. */
import { expect } from 'chai';
import { TrackingError, type TrackingErrorKind } from '../../../src/client/tracking-error.js';
import {
  nextTrackingState,
  type TrackingAction,
  type TrackingState,
  type TrackingStatus,
} from '../../../src/element/state/tracking-state.js';
import type { Changes } from '../../../src/tracking/changes.js';
import { journeyOf } from '../../../src/sandbox/journeys.js';
import { parseTracking } from '../../../src/tracking/parse-tracking.js';

const consignment = parseTracking(journeyOf('J01').answer, '');
const other = parseTracking(journeyOf('J07').answer, '');
const blank = parseTracking(journeyOf('J05').answer, '');
const error = new TrackingError('server', 'status 500');
const asOf = 1_700_000_000_000;
const clockSkew = 0;
const marksNewEvents = false;
const changes: Changes = { events: [], newEvents: new Set() };

const known: readonly TrackingState[] = [
  { status: 'ready', consignment, asOf, clockSkew, changes },
  { status: 'empty', consignment: blank, asOf, clockSkew, changes },
  { status: 'stale', consignment, asOf, clockSkew, changes, error },
];
const unknown: readonly TrackingState[] = [
  { status: 'idle' },
  { status: 'loading' },
  ...(['invalid', 'not-found', 'denied', 'rate-limited', 'offline', 'failed'] as const).map(
    (status) => ({ status, error }) as const,
  ),
];
const all = [...known, ...unknown];

const statusByKind: Readonly<Record<TrackingErrorKind, TrackingStatus>> = {
  'invalid-reference': 'invalid',
  'not-found': 'not-found',
  'no-proxy': 'failed',
  render: 'failed',
  denied: 'denied',
  'rate-limited': 'rate-limited',
  offline: 'offline',
  network: 'failed',
  timeout: 'failed',
  server: 'failed',
  malformed: 'failed',
  mismatch: 'failed',
};

describe('the tracking state', () => {
  for (const state of all) {
    const next = (action: TrackingAction): TrackingState => nextTrackingState(state, action);

    it(`${state.status} on clear is idle and knows nothing`, () => {
      expect(next({ type: 'clear' })).to.deep.equal({ status: 'idle' });
    });

    it(`${state.status} on start loads and knows nothing`, () => {
      expect(next({ type: 'start' })).to.deep.equal({ status: 'loading' });
    });

    it(`${state.status} on success is ready with that result alone`, () => {
      const success: TrackingAction = {
        type: 'success',
        consignment: other,
        asOf: asOf + 1,
        clockSkew,
        marksNewEvents,
      };
      expect(next(success)).to.deep.equal({
        status: 'ready',
        consignment: other,
        asOf: asOf + 1,
        clockSkew,
        changes,
      });
    });

    it(`${state.status} on success without any event is empty`, () => {
      const success: TrackingAction = {
        type: 'success',
        consignment: blank,
        asOf: asOf + 1,
        clockSkew,
        marksNewEvents,
      };
      expect(next(success)).to.deep.equal({
        status: 'empty',
        consignment: blank,
        asOf: asOf + 1,
        clockSkew,
        changes,
      });
    });

    it(`${state.status} is not mutated`, () => {
      const before = JSON.stringify(state);
      for (const type of ['clear', 'start', 'refetch'] as const) next({ type });
      next({ type: 'error', error });
      expect(JSON.stringify(state)).to.equal(before);
    });
  }

  for (const state of known) {
    it(`${state.status} on refetch keeps what it knows`, () => {
      expect(nextTrackingState(state, { type: 'refetch' })).to.equal(state);
    });

    for (const kind of Object.keys(statusByKind) as TrackingErrorKind[])
      it(`${state.status} on error (${kind}) is stale: what was known, its time and the new error`, () => {
        const latest = new TrackingError(kind, 'latest');
        const { consignment: kept } = state as { consignment: unknown };
        const next = nextTrackingState(state, { type: 'error', error: latest });
        expect(next).to.deep.equal({
          status: 'stale',
          consignment: kept,
          asOf,
          clockSkew,
          changes,
          error: latest,
        });
      });
  }

  for (const state of unknown) {
    it(`${state.status} on refetch loads`, () => {
      expect(nextTrackingState(state, { type: 'refetch' })).to.deep.equal({ status: 'loading' });
    });

    for (const [kind, status] of Object.entries(statusByKind))
      it(`${state.status} on error (${kind}) is ${status}`, () => {
        const latest = new TrackingError(kind as TrackingErrorKind, 'latest');
        const next = nextTrackingState(state, { type: 'error', error: latest });
        expect(next).to.deep.equal({ status, error: latest });
      });
  }
});
