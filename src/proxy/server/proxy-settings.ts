import { InvalidArgumentError } from 'commander';
import { SECOND } from '../../tracking/time.js';
import { createTrackingProxy, type Access, type TrackingProxyOptions } from '../index.js';
import { htmlWith } from './html-with.js';
import { openKeyFile } from './key-file.js';
import { readList } from './option-values.js';
import { readSecretFile } from './secret-file.js';

/** The options of `pro-tracking proxy`, as commander returns them. */
export interface ProxyFlags {
  readonly sandbox?: true;
  readonly access?: 'token' | 'public';
  readonly port: number;
  readonly host: string;
  readonly apiKeyFile?: string;
  readonly api?: string;
  readonly tokenSecretsFile?: string;
  readonly audience: string;
  readonly basePath: string;
  readonly origins?: readonly string[];
  /** The URL of the style sheet; `false` for inline styles. */
  readonly html?: string | false;
  readonly signedBy?: 'full' | 'initials' | 'hidden' | 'none';
  readonly location?: 'full' | 'town' | 'hidden' | 'none';
  readonly reference?: RegExp;
  /** Milliseconds. */
  readonly deadline: number;
  readonly rateLimit?: number | false;
  readonly trustProxy?: NonNullable<TrackingProxyOptions['clientAddress']> | false;
  /** Seconds. */
  readonly stopTimeout: number;
}

export interface ProxySettings {
  readonly host: string;
  readonly port: number;
  /** Milliseconds. */
  readonly stopTimeout: number;
  /** Use the sandbox and, once it runs, its address. */
  readonly sandbox: boolean;
  readonly proxy: TrackingProxyOptions & { readonly basePath: string };
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** How the proxy's own options are set here, for messages about them. */
const SETTING_OF: Readonly<Record<string, string>> = {
  apiKey: 'PRO_API_KEY',
  api: '--api (PRO_API)',
  'access.secrets': 'PRO_TRACKING_TOKEN_SECRETS',
  'access.audience': '--audience (PRO_TRACKING_AUDIENCE)',
  basePath: '--base-path (PRO_TRACKING_BASE_PATH)',
  origins: '--origins (PRO_TRACKING_ORIGINS)',
  'redact.signedBy': '--signed-by (PRO_TRACKING_SIGNED_BY)',
  'redact.location': '--location (PRO_TRACKING_LOCATION)',
  reference: '--reference (PRO_TRACKING_REFERENCE)',
  deadline: '--deadline (PRO_TRACKING_DEADLINE)',
};

/**
 * @param alert called with the reason when the file with PRO's key has become unusable
 * @throws InvalidArgumentError in one line that names the setting
 */
export function readProxySettings(
  flags: ProxyFlags,
  environment: Environment,
  alert: (reason: string) => void,
): ProxySettings {
  const sandbox = flags.sandbox ?? isOn(environment, 'PRO_TRACKING_SANDBOX');
  const { host, port, api, basePath, origins, signedBy, location, reference, deadline } = flags;
  const { html, rateLimit, trustProxy } = flags;
  const proxy = {
    apiKey: sandbox ? 'sandbox-key' : readKey(flags, environment, alert),
    access: readAccess(flags, environment, sandbox),
    basePath,
    deadline,
    redact: { ...(signedBy && { signedBy }), ...(location && { location }) },
    // The sandbox's live journeys take minutes instead of days.
    ...(sandbox && { maxAge: SECOND }),
    ...(api && { api }),
    ...(origins && { origins }),
    ...(reference && { reference }),
    ...(html !== undefined && { html: htmlWith(html || undefined) }),
    ...(rateLimit !== undefined && {
      limits: rateLimit === false ? rateLimit : { requests: { burst: rateLimit, perMinute: rateLimit } },
    }),
    ...(trustProxy && { clientAddress: trustProxy }),
  };
  checkProxyOptions(proxy);
  return { host, port, stopTimeout: flags.stopTimeout * 1000, sandbox, proxy };
}

function isOn(environment: Environment, variable: string): boolean {
  const text = environment[variable]?.toLowerCase() ?? 'off';
  if (['1', 'true', 'yes', 'on'].includes(text)) return true;
  if (['0', 'false', 'no', 'off'].includes(text)) return false;
  throw new InvalidArgumentError(`${variable}: got '${text}'; expected 1 or 0`);
}

function readKey(
  { apiKeyFile }: ProxyFlags,
  environment: Environment,
  alert: (reason: string) => void,
): TrackingProxyOptions['apiKey'] {
  const key = environment['PRO_API_KEY'];
  if (key) return key;
  if (apiKeyFile) return openKeyFile(apiKeyFile, alert);
  throw new InvalidArgumentError('PRO_API_KEY: must be set, or PRO_API_KEY_FILE; or try --sandbox');
}

function readAccess(flags: ProxyFlags, environment: Environment, sandbox: boolean): Access {
  const { access, audience } = flags;
  if (access === 'public') return { kind: 'public' };
  if (access === 'token') return { kind: 'token', secrets: readSecrets(flags, environment), audience };
  if (sandbox) return { kind: 'authorize', authorize: () => true };
  throw new InvalidArgumentError(
    '--access (PRO_TRACKING_ACCESS): must be set to token (anyone who has a token of yours, with names and places) ' +
      'or public (anyone, without them)',
  );
}

function readSecrets({ tokenSecretsFile }: ProxyFlags, environment: Environment): readonly string[] {
  const variable = 'PRO_TRACKING_TOKEN_SECRETS';
  const text =
    environment[variable] ??
    (tokenSecretsFile &&
      readSecretFile('--token-secrets-file (PRO_TRACKING_TOKEN_SECRETS_FILE)', tokenSecretsFile));
  if (!text) throw new InvalidArgumentError(`${variable}: must be set with --access token`);
  const secrets = readList(text);
  // Such a secret would refuse every token.
  if (secrets.some((secret) => /^["'].*["']$/.test(secret)))
    throw new InvalidArgumentError(`${variable}: a secret is in quotes (not shown)`);
  if (secrets.some((secret) => secret.startsWith(`${variable}=`)))
    throw new InvalidArgumentError(`${variable}: a secret has the form NAME=value (not shown)`);
  return secrets;
}

/** The proxy's own checks, with the names of the settings. */
function checkProxyOptions(options: TrackingProxyOptions): void {
  try {
    createTrackingProxy(options);
  } catch (error) {
    const { message } = error as Error;
    const [, option = '', rest = ''] = /^([\w.]+)(?:\[\d+\])?: (.*)$/s.exec(message) ?? [];
    const setting = SETTING_OF[option];
    throw new InvalidArgumentError(setting ? `${setting}: ${rest}` : message);
  }
}
