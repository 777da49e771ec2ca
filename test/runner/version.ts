/** Gives sources that run in Node the version that the build puts into them. */
import { readFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What the build replaces in the sources, as it stands in them. */
export const replacements: Readonly<Record<string, string>> = { __VERSION__: JSON.stringify(version) };

Object.assign(globalThis, { __VERSION__: version });
