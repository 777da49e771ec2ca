import { Command, InvalidArgumentError, Option } from 'commander';
import { isReference, normaliseReference } from '../../tracking/reference.js';
import { checkProxy } from './check-proxy.js';
import { exitCodeOf, reportText } from './report.js';
import type { Target } from './target.js';

interface CheckFlags {
  readonly reference?: string;
  readonly token?: string;
  readonly header?: readonly string[];
  readonly origin?: string;
  readonly credentials?: boolean;
}

const details = `
It sends about 30 requests: GET, one POST without a body for a consignment that does not exist, and with --origin one
OPTIONS. If PRO_API_KEY is set, the check searches every response for the key; it never sends the key.

Exit codes: 0 no errors, 1 errors found, 2 nothing could be checked, or an argument is wrong.`;

/**
 * `pro-tracking check`
 *
 * @param check receives the target when all arguments are valid
 */
export function checkCommand(check: (target: Target) => Promise<void> = printReport): Command {
  return new Command('check')
    .description('Check whether a proxy does what <pro-tracking> needs.')
    .argument(
      '<url>',
      "as in the element's attribute proxy-url, such as https://shop.example/delivery-status",
      readUrl,
    )
    .option(
      '--reference <reference>',
      'a consignment that exists; without it only refusals are checked',
      readReference,
    )
    .addOption(new Option('--token <token>', "as in the element's attribute token").env('PRO_TRACKING_TOKEN'))
    .option(
      '--header <"name: value">',
      'sent with each request, for example a cookie; can be repeated',
      collect,
    )
    .option('--origin <origin>', "the page's origin, if it is not the proxy's", readOrigin)
    .option('--credentials', 'the page sends cookies (the element\'s credentials="include")')
    .addHelpText('after', details)
    .action((proxyUrl: string, flags: CheckFlags) =>
      check(readTarget(proxyUrl, flags, process.env['PRO_API_KEY'])),
    );
}

async function printReport(target: Target): Promise<void> {
  const report = await checkProxy(target);
  console.log(reportText(report, target));
  process.exitCode = exitCodeOf(report);
}

function readTarget(
  proxyUrl: string,
  { reference, token, header = [], origin, credentials = false }: CheckFlags,
  key: string | undefined,
): Target {
  return {
    proxyUrl,
    reference,
    token,
    headers: Object.fromEntries(header.map(readHeader)),
    origin,
    credentials,
    key,
  };
}

function readUrl(text: string): string {
  const plain = text.replaceAll(/[{}]/g, '');
  if (!URL.canParse(plain) || !/^https?:$/.test(new URL(plain).protocol))
    throw new InvalidArgumentError('Expected an address such as https://shop.example/delivery-status.');
  return text;
}

function readReference(text: string): string {
  const reference = normaliseReference(text);
  if (!isReference(reference)) throw new InvalidArgumentError('Expected letters, digits and -, at most 64.');
  return reference;
}

function collect(text: string, others: readonly string[] = []): readonly string[] {
  return [...others, text];
}

/** Not an option's reader: commander would show the value, which may be a cookie. */
function readHeader(text: string): readonly [string, string] {
  const [, name, value] = /^([\w-]+):\s*(\S.*)$/.exec(text) ?? [];
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError('--header: expected "name: value", such as "cookie: session=1"');
  return [name.toLowerCase(), value];
}

function readOrigin(text: string): string {
  if (!URL.canParse(text) || new URL(text).origin !== text)
    throw new InvalidArgumentError('Expected an origin without a path, such as https://shop.example.');
  return text;
}
