import { InvalidArgumentError } from 'commander';

/** All variables with this prefix are ours, so that an unknown one is a misspelling. */
const PREFIX = 'PRO_TRACKING_';

const ours = (environment: NodeJS.ProcessEnv): string[] =>
  Object.keys(environment).filter((each) => /^(PORT|PRO_\w+)$/.test(each));

/**
 * Trims our variables and removes empty ones: compose files and unit files leave a setting out in this way. Commander
 * reads `process.env` as it is.
 */
export function tidyEnvironment(environment: NodeJS.ProcessEnv): void {
  for (const name of ours(environment)) {
    const text = environment[name]?.trim();
    if (text) environment[name] = text;
    else Reflect.deleteProperty(environment, name);
  }
}

/** Removes our variables. Commander checks them before it prints its help, which is there for whoever has a wrong one. */
export function forgetEnvironment(environment: NodeJS.ProcessEnv): void {
  for (const name of ours(environment)) Reflect.deleteProperty(environment, name);
}

/** @throws InvalidArgumentError when a variable looks like one of ours and is none */
export function refuseUnknownVariables(environment: NodeJS.ProcessEnv, known: readonly string[]): void {
  const unknown = Object.keys(environment).find((name) => name.startsWith(PREFIX) && !known.includes(name));
  if (unknown !== undefined) throw new InvalidArgumentError(`${unknown} is not a setting`);
}
