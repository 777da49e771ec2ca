/** What the environment asks of the demo. */
import { inspect } from 'node:util';

/** Printed as its message alone: one line for whoever typed the command. */
export class ConfigurationError extends Error {
  [inspect.custom](): string {
    return this.message;
  }
}

export type Configuration =
  { readonly kind: 'sandbox' } | { readonly kind: 'pro'; readonly key: string; readonly api: string };

/** PRO itself. Its own test system is `https://apisandbox.electioapp.com`. */
const PRO = 'https://api.electioapp.com';

/**
 * Reads `PRO_API_KEY` (none: the sandbox) and `PRO_API`. No message holds a value: the key may stand in the wrong place.
 *
 * @throws {ConfigurationError}
 */
export const readConfiguration = (env: NodeJS.ProcessEnv): Configuration => {
  const { PRO_API_KEY: key, PRO_API: api = PRO } = env;
  if (key === undefined) {
    if (env['PRO_API'] === undefined) return { kind: 'sandbox' };
    throw new ConfigurationError('PRO_API is set without PRO_API_KEY: set both, or neither for the sandbox.');
  }
  if (!key.trim())
    throw new ConfigurationError('PRO_API_KEY is empty: set it to your key, or unset it for the sandbox.');
  if (!/^[\x21-\x7e]+$/.test(key.trim()))
    throw new ConfigurationError(
      'PRO_API_KEY cannot be a key: it has a blank, or a character that no key has.',
    );
  if (!/^https?:\/\/[^/@?#]+[^@?#]*$/.test(api) || !URL.canParse(api))
    throw new ConfigurationError(`PRO_API is not a URL such as ${PRO}.`);
  return { kind: 'pro', key, api };
};
