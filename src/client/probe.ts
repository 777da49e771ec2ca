import { SECOND } from '../tracking/time.js';

/** In milliseconds. */
const timeout = 5 * SECOND;

/**
 * Whether a URL responds at all, also to pages that may not read the response (CORS). Sends one HEAD request, without token and
 * cookies.
 */
export const isAnswered = async (url: string): Promise<boolean> => {
  const running = new AbortController();
  const timer = setTimeout(() => running.abort(), timeout);
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
