import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { test, type TestContext } from 'node:test';
import { CommanderError } from 'commander';
import { checkCommand } from '../../../src/proxy/check/check-command.js';
import { exitCodeOf, reportText } from '../../../src/proxy/check/report.js';
import type { Target } from '../../../src/proxy/check/target.js';
import { bareTarget, KEY, open, ourProxy, plainProxy, reference, type Handler } from './proxies.js';

const URL = 'https://shop.example/delivery-status';

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

const check = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const imports = ['--import', 'tsx', '--import', './test/runner/version.ts'];
    const all = [...imports, 'src/proxy/server/cli.ts', 'check', ...args];
    execFile(
      process.execPath,
      all,
      { env: { PATH: process.env['PATH'], PRO_API_KEY: KEY } },
      (error, output, errors) => resolve({ code: error ? Number(error.code) : 0, output, errors }),
    );
  });

const checkOf = async (t: TestContext, handler: Handler): Promise<Ended> =>
  check(await open(t, handler), '--reference', reference);

test('it prints a line for each finding; the exit code is 1 with errors, 0 without, 2 when nothing responds', async (t) => {
  const [plain, ours, nobody] = await Promise.all([
    checkOf(t, plainProxy()),
    checkOf(t, ourProxy({ kind: 'public' })),
    check('http://127.0.0.1:9/'),
  ]);
  assert.deepEqual([plain.code, ours.code, nobody.code], [1, 0, 2]);
  assert.match(
    plain.output,
    /^error {4}shared-cache: GET http.+ cache-control\. Respond with cache-control: private/m,
  );
  assert.match(plain.output, /^warning {2}upstream-text: /m);
  assert.match(
    plain.output,
    /^2 errors, 3 warnings \(\d+ responses checked\); not checked: tokens \(--token\), pages of /m,
  );
  assert.match(ours.output, /^0 errors, 0 warnings \(\d+ responses checked\); not checked: /);
  assert.match(nobody.output, /^error {4}unreachable: .+\n1 error, 0 warnings \(0 responses checked\); /);
  for (const { output, errors } of [plain, ours, nobody]) {
    assert.equal(errors, '');
    assert.ok(!output.includes(KEY));
  }
});

test('warnings alone do not fail the check', () => {
  const report = { findings: [{ name: 'cors-expose', seen: 'x' }], responses: 3 } as const;
  assert.equal(exitCodeOf(report), 0);
  assert.match(reportText(report, bareTarget(URL)), /^0 errors, 1 warning \(3 responses checked\)/m);
});

/** @throws CommanderError */
const read = async (args: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
  process.env = { ...environment };
  let found: Target | undefined;
  await checkCommand(async (target) => void (found = target))
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .parseAsync([...args], { from: 'user' });
  return found;
};

test('it is configured by flags and environment variables', async () => {
  const args = [
    URL,
    '--reference',
    ` ${reference.toLowerCase()}`,
    '--header',
    'Cookie: a=1',
    '--header',
    'x: y: z',
  ];
  const environment = { PRO_TRACKING_TOKEN: 'from-environment', PRO_API_KEY: KEY };
  assert.deepEqual(await read([...args, '--origin', 'https://a.example', '--credentials'], environment), {
    proxyUrl: URL,
    reference,
    token: 'from-environment',
    headers: { cookie: 'a=1', x: 'y: z' },
    origin: 'https://a.example',
    credentials: true,
    key: KEY,
  });
});

test('a wrong argument is one line on stderr, and exit code 2', async () => {
  const { code, output, errors } = await check('shop.example');
  assert.deepEqual([code, output], [2, '']);
  assert.match(
    errors,
    /^pro-tracking check: .+ 'shop\.example' is invalid .+ Expected an address such as https:.+\n$/,
  );
  for (const args of [
    [],
    ['ftp://shop.example/x'],
    [URL, URL],
    [URL, '--reference', 'a b'],
    [URL, '--header', 'cookie'],
    [URL, '--origin', 'https://shop.example/'],
    [URL, '--nonsense'],
  ])
    await assert.rejects(read(args), CommanderError, args.join(' '));
});

test('a header that is wrong is not shown: it may be a cookie', async () => {
  await assert.rejects(read([URL, '--header', 'cookie=1']), { message: /^--header: expected "name: value"/ });
});
