import { parseFlags } from './flags.js';
import { UsageError } from './usage-error.js';
import { settingNames, settings, type SettingName } from './settings.js';

/** The settings that were given, as texts; `sandbox` is `''` when it is on. */
export type Given = Partial<Record<SettingName, string>>;

type Environment = Readonly<Record<string, string | undefined>>;

/** All variables with this prefix are ours, so that an unknown one is a misspelling. */
const PREFIX = 'PRO_TRACKING_';

const ON = new Set(['1', 'true', 'yes', 'on']);
const OFF = new Set(['0', 'false', 'no', 'off']);

/**
 * @param args without the program's name
 * @returns `undefined` when help is asked for
 * @throws UsageError
 */
export function readSettings(args: readonly string[], environment: Environment): Given | undefined {
  const options = Object.fromEntries(
    settingNames
      .filter((name) => !settings[name].variableOnly)
      .map((name) => [name, { type: settings[name].value ? 'string' : 'boolean' } as const]),
  );
  const { values } = parseFlags(args, { ...options, help: { type: 'boolean', short: 'h' } });
  if (values.help) return undefined;
  checkNames(environment);
  const given: Given = {};
  for (const name of settingNames) {
    const flag = (values as Readonly<Record<string, string | boolean | undefined>>)[name];
    const text = typeof flag === 'string' ? flag : flag ? '' : fromEnvironment(name, environment);
    if (text !== undefined) given[name] = text;
  }
  return given;
}

/** An empty variable is not set: compose files and unit files leave one out in this way. */
function fromEnvironment(name: SettingName, environment: Environment): string | undefined {
  const { variable, value, variableOnly } = settings[name];
  const text = environment[variable]?.trim();
  if (!text) return undefined;
  if (value || variableOnly) return text;
  if (OFF.has(text.toLowerCase())) return undefined;
  if (ON.has(text.toLowerCase())) return '';
  throw new UsageError(`${variable}: 1 or 0`);
}

function checkNames(environment: Environment): void {
  const known = new Set(settingNames.map((name) => settings[name].variable));
  const unknown = Object.keys(environment).find((name) => name.startsWith(PREFIX) && !known.has(name));
  if (unknown !== undefined) throw new UsageError(`${unknown} is no setting`);
}
