import type { LogEntry, NoticeEntry } from './log.js';
import { tell } from './log.js';

/** Milliseconds in which nothing is told twice: what fails for one request fails for the next hundred. */
const SILENCE = 60_000;

export interface Notices {
  tell(notice: NoticeEntry['notice'], upstreamStatus?: number, reason?: string): void;
}

/** Tells the operator what fails, each thing once a minute. */
export function createNotices(log: (entry: LogEntry) => unknown, now: () => number): Notices {
  const toldAt = new Map<string, number>();
  return {
    tell(notice, upstreamStatus, reason) {
      const last = toldAt.get(notice);
      if (last !== undefined && Math.abs(now() - last) < SILENCE) return;
      toldAt.set(notice, now());
      tell(log, {
        event: 'notice',
        notice,
        ...(upstreamStatus !== undefined && { upstreamStatus }),
        ...(reason !== undefined && { reason }),
      });
    },
  };
}
