import { settingNames, settings, type SettingName } from './settings.js';

/** A setting's name in error messages: each way to set it. */
export function spellingOf(name: SettingName): string {
  const { variable, variableOnly } = settings[name];
  return variableOnly ? variable : `--${name} (${variable})`;
}

function describe(name: SettingName): string {
  const { variable, value, says, variableOnly } = settings[name];
  const flag = variableOnly ? [] : [`--${name}${value ? ` ${value}` : ''}`];
  return [`  ${[...flag, variable].join(', ')}`, ...says.map((line) => `      ${line}`)].join('\n');
}

export const helpText = `pro-tracking-proxy: calls SortedPRO with your key and returns what shoppers may see

Usage: pro-tracking-proxy [flags]

  PRO_API_KEY=… pro-tracking-proxy --access token     with PRO_TRACKING_TOKEN_SECRETS
  PRO_API_KEY=… pro-tracking-proxy --access public
  pro-tracking-proxy --sandbox                        to try it

Each setting is a flag or an environment variable; a flag wins. Secrets are never flags. Defaults come first.

${settingNames.map(describe).join('\n')}
  -h, --help
      print this

It serves {base path}/{reference}, {base path}/flattened/{reference} and {base path}/status/{reference};
/healthz while it runs, and /readyz while it accepts requests. It logs requests and events as lines of JSON to the
standard output.

SIGTERM or SIGINT stops it: it refuses new connections, finishes the requests in flight (--stop-timeout) and exits. A
second signal ends it at once. While it starts, one signal does.

Exit codes: 0 stopped, and no request was aborted; 1 could not start, or aborted requests; 2 a setting is wrong.`;
