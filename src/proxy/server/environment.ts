import { InvalidArgumentError } from 'commander';

/** All variables with this prefix are ours, so that an unknown one is a misspelling. */
const PREFIX = 'PRO_TRACKING_';

/**
 * Trims our variables and removes empty ones: compose files and unit files leave a setting out in this way. Commander
 * reads `process.env` as it is.
 */
export function tidyEnvironment(environment: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(environment).filter((each) => /^(PORT|PRO_\w+)$/.test(each))) {
    const text = environment[name]?.trim();
    if (text) environment[name] = text;
    else Reflect.deleteProperty(environment, name);
  }
}

/** @throws InvalidArgumentError when a variable looks like one of ours and is none */
export function refuseUnknownVariables(environment: NodeJS.ProcessEnv, known: readonly string[]): void {
  const unknown = Object.keys(environment).find((name) => name.startsWith(PREFIX) && !known.includes(name));
  if (unknown !== undefined) throw new InvalidArgumentError(`${unknown} is not a setting`);
}
