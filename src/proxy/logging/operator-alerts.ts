import type { AlertEntry, LogEntry } from './log.js';
import { MINUTE } from '../../tracking/time.js';
import { emit } from './log.js';

/** How long the same alert is not repeated, in milliseconds: what fails for one request fails for the next hundred. */
const INTERVAL = MINUTE;

/** Logs an alert, throttled. */
export type Alert = (
  alert: AlertEntry['alert'],
  details?: Pick<AlertEntry, 'reason' | 'upstreamStatus'>,
) => void;

export function createAlert(log: (entry: LogEntry) => unknown, now: () => number): Alert {
  const loggedAt = new Map<string, number>();
  return (alert, details) => {
    const last = loggedAt.get(alert);
    if (last !== undefined && Math.abs(now() - last) < INTERVAL) return;
    loggedAt.set(alert, now());
    emit(log, { event: 'alert', alert, ...details });
  };
}
