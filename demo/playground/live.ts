/** The sandbox's live journeys, which continue while the page is open. */
import { RESTART_PATH } from '../upstream.js';
import type { Preview } from './preview.js';

/** Milliseconds between reloads: short enough to miss no event at the demo's speed. */
const PERIOD = 3000;

/** Restarts a live journey. If the server is gone, the next request shows it. */
export const restart = async (reference: string): Promise<void> => {
  await fetch(`${RESTART_PATH}${reference}`, { method: 'POST' }).catch(() => undefined);
};

/** Reloads the preview regularly while it shows a live journey and the page is visible. */
export const followLiveJourney = (preview: Preview, isLive: () => boolean): void => {
  setInterval(() => {
    if (isLive() && !document.hidden && !preview.isLoading) void preview.reload();
  }, PERIOD);
};
