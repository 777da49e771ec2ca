import { SECOND } from '../tracking/time.js';

/** In milliseconds. */
const patience = 5 * SECOND;

/**
 * Whether anybody answers at a URL, whatever page asks: tells an answer that the page may not read from none. One HEAD
 * request, without token and cookies.
 */
export const isAnswered = async (url: string): Promise<boolean> => {
  const running = new AbortController();
  const timer = setTimeout(() => running.abort(), patience);
  const { signal } = running;
  try {
    await fetch(url, { method: 'HEAD', mode: 'no-cors', credentials: 'omit', cache: 'no-store', signal });
    return true;
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
};
