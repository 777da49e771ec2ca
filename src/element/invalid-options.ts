import type { OptionsElement } from './options-element.js';
import { oddOptions, readOptions } from './options.js';

/** An attribute with a value that cannot be used. */
export interface InvalidOption {
  readonly name: string;
  readonly value: string;
  /** The value that is used instead. */
  readonly used: string;
}

/** A page's script can set anything. */
const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 40) : typeof value;

export const invalidOptions = (host: OptionsElement): InvalidOption[] => {
  const options = readOptions(host);
  return oddOptions(host, options).map((name) => ({
    name: name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
    value: shown(host[name]),
    used: String(options[name]),
  }));
};

/** One sentence on it. */
export const invalidOptionText = ({ name, value, used }: InvalidOption): string =>
  `${name} cannot be "${value}": "${used}" is used.`;
