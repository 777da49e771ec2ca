import { MINUTE } from '../../tracking/time.js';
import { keyFault } from '../options/api-key.js';
import { readSecretFile } from './secret-file.js';

/** Milliseconds in which the same alert is not repeated. */
const SILENCE = MINUTE;

/**
 * PRO's key in a file, read again whenever it is needed, so that it can be replaced while the program runs.
 *
 * @param alert called when the file has become unusable. The last good key then stays in use: a file that is being
 *   replaced may be missing or empty for a moment, and PRO still refuses a key that was revoked.
 * @param now milliseconds
 * @returns how to get the key
 * @throws InvalidArgumentError when the file is unusable at start; its message says why, without the file's text
 */
export function openKeyFile(path: string, alert: (reason: string) => void, now = Date.now): () => string {
  let lastKey = readKey(path);
  let lastAlert = { reason: '', at: -Infinity };
  return () => {
    try {
      lastKey = readKey(path);
      lastAlert = { reason: '', at: -Infinity };
    } catch (error) {
      const reason = (error as Error).message;
      if (reason !== lastAlert.reason || now() - lastAlert.at >= SILENCE) {
        lastAlert = { reason, at: now() };
        alert(reason);
      }
    }
    return lastKey;
  };
}

function readKey(path: string): string {
  return readSecretFile('--api-key-file (PRO_API_KEY_FILE)', path, keyFault);
}
