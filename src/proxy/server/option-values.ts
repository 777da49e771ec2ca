/**
 * Readers of option values. When one throws, commander puts the option's name and the value in front of the message.
 */
import { InvalidArgumentError } from 'commander';
import { trustProxy } from '../index.js';

export function readPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('Expected a number from 0 to 65535.');
  return Number(text);
}

export function readWholeNumber(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.');
  return Number(text);
}

export function readPositiveNumber(text: string): number {
  const number = Number(text);
  if (!(number > 0 && Number.isFinite(number))) throw new InvalidArgumentError('Expected a positive number.');
  return number;
}

export function readText(text: string): string {
  if (!text.trim()) throw new InvalidArgumentError('Expected a text that is not empty.');
  return text;
}

/** Separated by commas or blanks. */
export function readList(text: string): readonly string[] {
  return text.split(/[,\s]+/).filter(Boolean);
}

export function readPattern(text: string): RegExp {
  try {
    return new RegExp(text);
  } catch {
    throw new InvalidArgumentError('Expected a regular expression.');
  }
}

/** @returns requests a minute; `false` for no limit */
export function readRateLimit(text: string): number | false {
  if (text === 'off') return false;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('Expected a number from 1, or off.');
  return Number(text);
}

/** @returns `false` for `off` */
export function readTrust(text: string): ReturnType<typeof trustProxy> | false {
  if (text === 'off') return false;
  try {
    return trustProxy(/^\d+$/.test(text) ? Number(text) : text);
  } catch {
    throw new InvalidArgumentError('Expected off, a number of servers from 1, or the name of a header.');
  }
}

/** @returns the URL of the style sheet; `false` for `inline` */
export function readStylesheet(text: string): string | false {
  if (text === 'inline') return false;
  if (!/^(?:https?:\/)?\/[^\s]+$/.test(text))
    throw new InvalidArgumentError('Expected inline, a path with a leading slash, or an http(s) URL.');
  return text;
}
