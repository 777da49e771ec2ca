import { settingNames, settings, type SettingName } from './settings.js';

/** How a setting is named in a complaint: each way in which it can be given. */
export function spellingOf(name: SettingName): string {
  const { variable, variableOnly } = settings[name];
  return variableOnly ? variable : `--${name} (${variable})`;
}

function describe(name: SettingName): string {
  const { variable, value, says, variableOnly } = settings[name];
  const flag = variableOnly ? [] : [`--${name}${value ? ` ${value}` : ''}`];
  return [`  ${[...flag, variable].join(', ')}`, ...says.map((line) => `      ${line}`)].join('\n');
}

export const helpText = `pro-tracking-proxy: asks SortedPRO with your key and answers what shoppers may see

Usage: pro-tracking-proxy [flags]

  PRO_API_KEY=… pro-tracking-proxy --access token     with PRO_TRACKING_TOKEN_SECRETS
  PRO_API_KEY=… pro-tracking-proxy --access public
  pro-tracking-proxy --sandbox                        to try it

Each setting is a flag or a variable of the environment; a flag wins. Secrets are never flags. Defaults come first.

${settingNames.map(describe).join('\n')}
  -h, --help
      print this

It answers {base path}/{reference}, {base path}/flattened/{reference} and {base path}/status/{reference};
/healthz as long as it runs, /readyz as long as it takes requests. Each request, and all else that happens, is a
line of JSON on the standard output. At SIGTERM or SIGINT it finishes what is under way; a second one ends it at once.

Exit codes: 0 ended as asked, 1 could not serve, or had to break requests off, 2 a setting is wrong.`;
