import { filled, readPort } from './flags.js';
import { UsageError } from './usage-error.js';
import { createTrackingProxy, trustProxy, type Access, type TrackingProxyOptions } from '../index.js';
import { spellingOf } from './cli-texts.js';
import { openKeyFile } from './key-file.js';
import { readSettings, type Given } from './read-settings.js';
import { readSecretFile } from './secret-file.js';
import { settingNames, settings, type SettingName } from './settings.js';

/** What the command line and the environment request. */
export type ServerRequest =
  | { readonly action: 'help' }
  | {
      readonly action: 'serve';
      readonly host: string;
      readonly port: number;
      /** Milliseconds. */
      readonly stopTimeout: number;
      /** Use the sandbox's key and, once it runs, its address. */
      readonly sandbox: boolean;
      readonly proxy: TrackingProxyOptions;
    };

/** The settings of the proxy's options that have another name here. */
const settingOf: Readonly<Record<string, SettingName>> = {
  apiKey: 'api-key',
  'access.secrets': 'token-secrets',
  'access.audience': 'audience',
  basePath: 'base-path',
  'redact.signedBy': 'signed-by',
  'redact.location': 'location',
};

/** Called with the reason when the file with PRO's key has become unusable. */
type KeyAlert = (reason: string) => void;

/**
 * @param args without the program's name
 * @throws UsageError in a line that names the setting
 */
export function readServerRequest(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  alert: KeyAlert = () => undefined,
): ServerRequest {
  const given = readSettings(args, environment);
  if (!given) return { action: 'help' };
  const proxy = readProxyOptions(given, alert);
  checkOptions(proxy);
  return {
    action: 'serve',
    host: filled(spellingOf('host'), given.host ?? '127.0.0.1'),
    port: readPort(spellingOf('port'), given.port ?? '8080'),
    stopTimeout: readNumber(given, 'stop-timeout', 8) * 1000,
    sandbox: given.sandbox !== undefined,
    proxy,
  };
}

function readProxyOptions(given: Given, alert: KeyAlert): TrackingProxyOptions {
  const { api, origins, location, reference } = given;
  const signedBy = given['signed-by'];
  const trust = given['trust-proxy'];
  return {
    apiKey: readKey(given, alert),
    access: readAccess(given),
    deadline: readNumber(given, 'deadline', 3000),
    // The proxy checks the values.
    redact: { ...(signedBy && { signedBy }), ...(location && { location }) } as NonNullable<
      TrackingProxyOptions['redact']
    >,
    ...readLimits(given),
    ...(api && { api }),
    ...(given['base-path'] && { basePath: given['base-path'] }),
    ...(origins && { origins: listIn(origins) }),
    ...(reference && { reference: readPattern(reference) }),
    ...(trust && trust !== 'off' && { clientAddress: readTrust(trust) }),
  };
}

function readKey(given: Given, alert: KeyAlert): TrackingProxyOptions['apiKey'] {
  const file = given['api-key-file'];
  if (given.sandbox !== undefined) return 'sandbox-key';
  if (given['api-key']) return given['api-key'];
  if (!file) throw new UsageError(`PRO_API_KEY: must be set, or PRO_API_KEY_FILE; or try --sandbox`);
  return openKeyFile(file, alert);
}

function readAccess(given: Given): Access {
  const { access, audience = 'delivery-status' } = given;
  const file = given['token-secrets-file'];
  if (access === 'public') return { kind: 'public' };
  if (access === 'token') {
    const text = given['token-secrets'] ?? (file && readSecretFile('token-secrets-file', file));
    if (!text) throw new UsageError(`${spellingOf('token-secrets')}: must be set with --access token`);
    return { kind: 'token', secrets: readSecrets(text), audience };
  }
  if (access === undefined && given.sandbox !== undefined)
    return { kind: 'authorize', authorize: () => true };
  throw new UsageError(
    `${spellingOf('access')}: token (anyone who has a token of yours, with names and places) or ` +
      `public (anyone, without them)`,
  );
}

/** A secret in quotes, or with its name, would refuse every token. */
function readSecrets(text: string): readonly string[] {
  const secrets = listIn(text);
  if (secrets.some((secret) => /^["'].*["']$/.test(secret)))
    throw new UsageError(`${spellingOf('token-secrets')}: a secret is in quotes (not shown)`);
  if (secrets.some((secret) => secret.startsWith(`${settings['token-secrets'].variable}=`)))
    throw new UsageError(`${spellingOf('token-secrets')}: a secret has the form NAME=value (not shown)`);
  return secrets;
}

function readLimits(given: Given): Pick<TrackingProxyOptions, 'limits'> {
  const text = given['rate-limit'];
  if (text === undefined) return {};
  if (text === 'off') return { limits: false };
  const amount = readNumber(given, 'rate-limit', 0);
  if (amount === 0)
    throw new UsageError(`${spellingOf('rate-limit')}: a number from 1, or off, not "${text}"`);
  return { limits: { requests: { burst: amount, perMinute: amount } } };
}

function readNumber(given: Given, name: SettingName, usual: number): number {
  const text = given[name];
  if (text === undefined) return usual;
  if (!/^\d{1,6}$/.test(text)) throw new UsageError(`${spellingOf(name)}: a whole number, not "${text}"`);
  return Number(text);
}

function readPattern(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch {
    throw new UsageError(`${spellingOf('reference')}: no regular expression: "${text}"`);
  }
}

function readTrust(text: string): ReturnType<typeof trustProxy> {
  try {
    return trustProxy(/^\d+$/.test(text) ? Number(text) : text);
  } catch {
    throw new UsageError(
      `${spellingOf('trust-proxy')}: off, a number of servers from 1, or a header's name; not "${text}"`,
    );
  }
}

function listIn(text: string): readonly string[] {
  return text.split(/[,\s]+/).filter(Boolean);
}

/** The proxy's own checks, with the names of the settings. */
function checkOptions(options: TrackingProxyOptions): void {
  try {
    createTrackingProxy(options);
  } catch (error) {
    const { message } = error as Error;
    const [, option = '', rest = ''] = /^([\w.]+): (.*)$/s.exec(message) ?? [];
    const name = settingOf[option] ?? settingNames.find((one) => one === option);
    throw new UsageError(name ? `${spellingOf(name)}: ${rest}` : message);
  }
}
