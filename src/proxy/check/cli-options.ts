import { parseFlags } from '../server/flags.js';
import { UsageError } from '../server/usage-error.js';
import { isReference, normaliseReference } from '../../tracking/reference.js';
import type { Target } from './target.js';

/** What the command line requests. */
export type CheckRequest = { readonly action: 'help' } | ({ readonly action: 'check' } & Target);

const flags = {
  reference: { type: 'string' },
  token: { type: 'string' },
  header: { type: 'string', multiple: true, default: [] as string[] },
  origin: { type: 'string' },
  credentials: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * @param args without the program's name
 * @throws UsageError
 */
export function readCheckOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CheckRequest {
  const { values, positionals } = parseFlags(args, flags, 1);
  if (values.help) return { action: 'help' };
  const [proxyUrl] = positionals;
  if (proxyUrl === undefined || !isAddress(proxyUrl))
    throw new UsageError('the proxy’s address is needed, such as https://shop.example/delivery-status');
  return {
    action: 'check',
    proxyUrl,
    reference: readReference(values.reference),
    token: (values.token ?? environment['PRO_TRACKING_TOKEN']) || undefined,
    headers: Object.fromEntries(values.header.map(readHeader)),
    origin: readOrigin(values.origin),
    credentials: values.credentials,
    key: environment['PRO_API_KEY']?.trim() || undefined,
  };
}

function isAddress(text: string): boolean {
  const plain = text.replaceAll(/[{}]/g, '');
  return URL.canParse(plain) && /^https?:$/.test(new URL(plain).protocol);
}

function readReference(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const reference = normaliseReference(text);
  if (!isReference(reference)) throw new UsageError('--reference: letters, digits and -, at most 64');
  return reference;
}

function readHeader(text: string): readonly [string, string] {
  const [, name, value] = /^([\w-]+):\s*(\S.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new UsageError('--header: "name: value", such as "cookie: session=1"');
  return [name.toLowerCase(), value];
}

function readOrigin(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || new URL(text).origin !== text)
    throw new UsageError('--origin: an origin without a path, such as https://shop.example');
  return text;
}
