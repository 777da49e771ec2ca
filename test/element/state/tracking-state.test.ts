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
const since = 1_700_000_000_000;
const skew = 0;
const changes: Changes = { events: [], newEvents: new Set() };

const known: readonly TrackingState[] = [
  { status: 'ready', consignment, since, skew, changes },
  { status: 'empty', consignment: blank, since, skew, changes },
  { status: 'stale', consignment, since, skew, changes, error },
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

    it(`${state.status}, cleared, is idle and knows nothing`, () => {
      expect(next({ type: 'cleared' })).to.deep.equal({ status: 'idle' });
    });

    it(`${state.status}, asked anew, loads and knows nothing`, () => {
      expect(next({ type: 'asked-anew' })).to.deep.equal({ status: 'loading' });
    });

    it(`${state.status}, answered, is ready with that answer alone`, () => {
      const answered: TrackingAction = { type: 'answered', consignment: other, since: since + 1, skew };
      expect(next(answered)).to.deep.equal({
        status: 'ready',
        consignment: other,
        since: since + 1,
        skew,
        changes,
      });
    });

    it(`${state.status}, answered without any scan, is empty`, () => {
      const answered: TrackingAction = { type: 'answered', consignment: blank, since: since + 1, skew };
      expect(next(answered)).to.deep.equal({
        status: 'empty',
        consignment: blank,
        since: since + 1,
        skew,
        changes,
      });
    });

    it(`${state.status} is not changed itself`, () => {
      const before = JSON.stringify(state);
      for (const type of ['cleared', 'asked-anew', 'asked-again'] as const) next({ type });
      next({ type: 'failed', error });
      expect(JSON.stringify(state)).to.equal(before);
    });
  }

  for (const state of known) {
    it(`${state.status}, asked again, keeps what it knows`, () => {
      expect(nextTrackingState(state, { type: 'asked-again' })).to.equal(state);
    });

    for (const kind of Object.keys(statusByKind) as TrackingErrorKind[])
      it(`${state.status}, failed (${kind}), is stale: what was known, its time and the new error`, () => {
        const latest = new TrackingError(kind, 'latest');
        const { consignment: kept } = state as { consignment: unknown };
        const next = nextTrackingState(state, { type: 'failed', error: latest });
        expect(next).to.deep.equal({
          status: 'stale',
          consignment: kept,
          since,
          skew,
          changes,
          error: latest,
        });
      });
  }

  for (const state of unknown) {
    it(`${state.status}, asked again, loads`, () => {
      expect(nextTrackingState(state, { type: 'asked-again' })).to.deep.equal({ status: 'loading' });
    });

    for (const [kind, status] of Object.entries(statusByKind))
      it(`${state.status}, failed (${kind}), is ${status}`, () => {
        const latest = new TrackingError(kind as TrackingErrorKind, 'latest');
        const next = nextTrackingState(state, { type: 'failed', error: latest });
        expect(next).to.deep.equal({ status, error: latest });
      });
  }
});
