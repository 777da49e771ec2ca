/** Journeys of the sandbox that go on while they are watched. */
import { RESTART_PATH } from '../upstream.js';
import type { Preview } from './preview.js';

/** How often the demo asks again: often enough that no scan of a journey at full speed is missed. */
const PERIOD = 3000;

/** Lets a journey begin anew. A server that is gone is told by the element, at its next question. */
export const restart = async (reference: string): Promise<void> => {
  await fetch(`${RESTART_PATH}${reference}`, { method: 'POST' }).catch(() => undefined);
};

/** Asks again, again and again, while what is shown lives and somebody looks. */
export const keepAsking = (preview: Preview, lives: () => boolean): void => {
  setInterval(() => {
    if (lives() && !document.hidden && !preview.isLoading) void preview.reload();
  }, PERIOD);
};
