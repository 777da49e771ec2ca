import { readFileSync } from 'node:fs';
import { InvalidArgumentError } from 'commander';

/**
 * The text of a file with a secret, without blanks around it.
 *
 * @param setting its name in messages
 * @param faultOf why a text cannot be the secret
 * @throws InvalidArgumentError that names the setting and the fault, and never contains the file's text
 */
export function readSecretFile(
  setting: string,
  path: string,
  faultOf: (text: string) => string | undefined = (text) => (text ? undefined : 'is empty'),
): string {
  let text: string;
  try {
    text = readFileSync(path, 'utf8').trim();
  } catch (error) {
    throw new InvalidArgumentError(`${setting}: ${whyUnreadable(error)}`);
  }
  const fault = faultOf(text);
  if (fault !== undefined) throw new InvalidArgumentError(`${setting}: the text of the file ${fault}`);
  return text;
}

function whyUnreadable(error: unknown): string {
  const { code = 'unknown error' } = error as NodeJS.ErrnoException;
  const words: Readonly<Record<string, string>> = {
    ENOENT: 'the file does not exist',
    EACCES: 'this account may not read the file',
    EISDIR: 'this is a folder, not a file',
  };
  return words[code] ?? `the file cannot be read (${code})`;
}
