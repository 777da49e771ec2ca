/** Every setting of the program: a flag, an environment variable, or both. */

export interface Setting {
  /** The environment variable. */
  readonly variable: string;
  /** The placeholder for its value in the help; absent for settings that are on or off. */
  readonly value?: string;
  /** Lines of the help. */
  readonly says: readonly string[];
  /** A secret: every process on the machine can read a command line. */
  readonly variableOnly?: true;
}

const table = {
  port: { variable: 'PORT', value: 'NUMBER', says: ['8080; 0 for a free one'] },
  host: {
    variable: 'PRO_TRACKING_HOST',
    value: 'NAME',
    says: ['127.0.0.1; 0.0.0.0 to be reachable from other machines'],
  },
  'api-key': {
    variable: 'PRO_API_KEY',
    variableOnly: true,
    says: ["PRO's subscription key; this or the next is required"],
  },
  'api-key-file': {
    variable: 'PRO_API_KEY_FILE',
    value: 'FILE',
    says: [
      'a file that contains only the key; read again for every request to PRO, so that it can be',
      'replaced. While it is missing or unusable, the last key stays in use and the log says why',
    ],
  },
  api: {
    variable: 'PRO_API',
    value: 'URL',
    says: ['https://api.electioapp.com; or https://apisandbox.electioapp.com'],
  },
  access: {
    variable: 'PRO_TRACKING_ACCESS',
    value: 'KIND',
    says: [
      'who may see a consignment; required, since references can be guessed:',
      'token: anyone who has a token that your server has signed, with names and places',
      'public: anyone, without names, and without places unless --location says so',
    ],
  },
  'token-secrets': {
    variable: 'PRO_TRACKING_TOKEN_SECRETS',
    variableOnly: true,
    says: ['with token: the secrets that sign tokens; two, separated by a comma, during rotation'],
  },
  'token-secrets-file': {
    variable: 'PRO_TRACKING_TOKEN_SECRETS_FILE',
    value: 'FILE',
    says: ['a file that contains them, one on each line'],
  },
  audience: {
    variable: 'PRO_TRACKING_AUDIENCE',
    value: 'TEXT',
    says: ["delivery-status; the tokens' aud"],
  },
  'base-path': {
    variable: 'PRO_TRACKING_BASE_PATH',
    value: 'PATH',
    says: ['/delivery-status; responds below it'],
  },
  origins: {
    variable: 'PRO_TRACKING_ORIGINS',
    value: 'LIST',
    says: ['none; other origins whose pages may send requests, separated by commas'],
  },
  'signed-by': {
    variable: 'PRO_TRACKING_SIGNED_BY',
    value: 'HOW',
    says: ['full, initials or hidden; full with token, hidden with public'],
  },
  location: {
    variable: 'PRO_TRACKING_LOCATION',
    value: 'HOW',
    says: ['full, town or hidden; full with token, hidden with public'],
  },
  reference: {
    variable: 'PRO_TRACKING_REFERENCE',
    value: 'PATTERN',
    says: ['a regular expression of acceptable references; EC-xxx-xxx-xxx'],
  },
  deadline: {
    variable: 'PRO_TRACKING_DEADLINE',
    value: 'MILLISECONDS',
    says: ['3000; how long PRO may take'],
  },
  'rate-limit': {
    variable: 'PRO_TRACKING_RATE_LIMIT',
    value: 'NUMBER',
    says: [
      '300 with token, 30 with public; requests of one client, at once and then a minute; off: no limit',
    ],
  },
  'trust-proxy': {
    variable: 'PRO_TRACKING_TRUST_PROXY',
    value: 'WHOM',
    says: [
      "off: a client's address is that of the connection. Behind your own servers: how many of them a",
      'request passes (X-Forwarded-For is read), or the name of a header that the last one sets',
    ],
  },
  'stop-timeout': {
    variable: 'PRO_TRACKING_STOP_TIMEOUT',
    value: 'SECONDS',
    says: ['8; how long requests in flight may take to finish after SIGTERM or SIGINT'],
  },
  sandbox: {
    variable: 'PRO_TRACKING_SANDBOX',
    says: ['uses a mock of PRO with invented journeys, which anyone may see; needs no key'],
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingName = keyof typeof table;

export const settings: Readonly<Record<SettingName, Setting>> = table;

export const settingNames = Object.keys(table) as readonly SettingName[];
