import { Command, Option } from 'commander';
import { refuseUnknownVariables } from './environment.js';
import { hostOption, portOption } from './listen-options.js';
import { writeLine } from './log.js';
import * as read from './option-values.js';
import { readProxySettings, type ProxyFlags, type ProxySettings } from './proxy-settings.js';

/** An option that can also be set by an environment variable. */
function setting(flags: string, variable: string, description: string): Option {
  return new Option(flags, description).env(variable);
}

const settings: readonly Option[] = [
  setting(
    '--access <kind>',
    'PRO_TRACKING_ACCESS',
    'who may see a consignment; required, since references can be guessed. token: anyone who has a token that your ' +
      'server has signed, with names and places. public: anyone, without names, and without places unless --location ' +
      'says so',
  ).choices(['token', 'public']),
  portOption(8080).env('PORT'),
  hostOption().env('PRO_TRACKING_HOST'),
  setting(
    '--api-key-file <file>',
    'PRO_API_KEY_FILE',
    "a file that contains only PRO's key. It is read again for every request to PRO, so that it can be replaced. " +
      'While it is missing or unusable, the last key stays in use and the log says why',
  ),
  setting(
    '--api <url>',
    'PRO_API',
    "PRO's address: https://api.electioapp.com (default) or https://apisandbox.electioapp.com",
  ),
  setting(
    '--token-secrets-file <file>',
    'PRO_TRACKING_TOKEN_SECRETS_FILE',
    'a file that contains the secrets of --access token, one on each line',
  ),
  setting('--audience <text>', 'PRO_TRACKING_AUDIENCE', 'the aud of the tokens').default('delivery-status'),
  setting('--base-path <path>', 'PRO_TRACKING_BASE_PATH', 'the path below which it responds').default(
    '/delivery-status',
  ),
  setting(
    '--origins <list>',
    'PRO_TRACKING_ORIGINS',
    'other origins whose pages may read responses, separated by commas',
  ).argParser(read.readList),
  setting(
    '--html <styles>',
    'PRO_TRACKING_HTML',
    'serve the journey as HTML too, below {base path}/html/: with its styles inline, or with the URL of pro-tracking.css',
  ).argParser(read.readStylesheet),
  setting(
    '--signed-by <how>',
    'PRO_TRACKING_SIGNED_BY',
    'how much of a signature is shown (default: full with token, hidden with public)',
  ).choices(['full', 'initials', 'hidden', 'none']),
  setting(
    '--location <how>',
    'PRO_TRACKING_LOCATION',
    'how much of a location is shown (default: full with token, hidden with public)',
  ).choices(['full', 'town', 'hidden', 'none']),
  setting(
    '--reference <pattern>',
    'PRO_TRACKING_REFERENCE',
    'a regular expression of acceptable references (default: EC-xxx-xxx-xxx)',
  ).argParser(read.readPattern),
  setting('--deadline <milliseconds>', 'PRO_TRACKING_DEADLINE', 'how long a call to PRO may take')
    .argParser(read.readWholeNumber)
    .default(3000),
  setting(
    '--rate-limit <number>',
    'PRO_TRACKING_RATE_LIMIT',
    'requests of one client, at once and then a minute, or off (default: 300 with token, 30 with public)',
  ).argParser(read.readRateLimit),
  setting(
    '--trust-proxy <whom>',
    'PRO_TRACKING_TRUST_PROXY',
    "off (default): a client's address is that of the connection. Behind your own servers: how many of them a request " +
      'passes (X-Forwarded-For is read), or the name of a header that the last one sets',
  ).argParser(read.readTrust),
  setting(
    '--stop-timeout <seconds>',
    'PRO_TRACKING_STOP_TIMEOUT',
    'how long requests in flight may take to finish after SIGTERM or SIGINT',
  )
    .argParser(read.readWholeNumber)
    .default(8),
];

const details = `
Each option can be set by the environment variable that stands next to it. The option on the command line wins.
Secrets are never options, because every process on the machine can read a command line:
  PRO_API_KEY                 PRO's subscription key; required, unless --api-key-file or --sandbox is set
  PRO_TRACKING_TOKEN_SECRETS  the secrets that sign tokens, for --access token; two, separated by a comma, during rotation

Examples:
  pro-tracking proxy --sandbox                        to try it, without a key
  PRO_API_KEY=… pro-tracking proxy --access public
  PRO_API_KEY=… PRO_TRACKING_TOKEN_SECRETS=… pro-tracking proxy --access token

It serves {base path}/{reference}, {base path}/flattened/{reference} and {base path}/status/{reference}, with --html also
{base path}/html/{reference}, /healthz while it runs, and /readyz while it accepts requests. It logs requests and events
as lines of JSON to the standard output.

SIGTERM or SIGINT stops it: it refuses new connections, finishes the requests in flight (--stop-timeout) and exits. A
second signal ends it at once. While it starts, one signal does.

Exit codes: 0 stopped, and no request was aborted; 1 could not start, or aborted requests; 2 a setting is wrong.`;

/** Our variables that belong to no option, or that commander does not read. */
const otherVariables = ['PRO_TRACKING_TOKEN_SECRETS', 'PRO_TRACKING_SANDBOX'];

/**
 * `pro-tracking proxy`
 *
 * @param serve receives the settings when all of them are valid
 */
export function proxyCommand(serve: (settings: ProxySettings) => Promise<void> | void): Command {
  const command = new Command('proxy')
    .description('Call SortedPRO with your key and return what shoppers may see.')
    .option(
      '--sandbox',
      'use a mock of PRO with invented journeys, which anyone may see; needs no key (env: PRO_TRACKING_SANDBOX=1)',
    )
    .addHelpText('after', details)
    .action((flags: ProxyFlags) => {
      const known = settings.flatMap(({ envVar }) => envVar ?? []);
      refuseUnknownVariables(process.env, [...known, ...otherVariables]);
      return serve(readProxySettings(flags, process.env, alertKeyUnusable));
    });
  for (const option of settings) command.addOption(option);
  return command;
}

function alertKeyUnusable(reason: string): void {
  writeLine({ event: 'alert', alert: 'key_unusable', reason });
}
