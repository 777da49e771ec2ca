import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { test, type TestContext } from 'node:test';
import { readCheckOptions } from '../../../src/proxy/check/cli-options.js';
import { exitCodeOf, reportText } from '../../../src/proxy/check/cli-texts.js';
import { UsageError } from '../../../src/proxy/server/usage-error.js';
import { bareTarget, KEY, open, ourProxy, plainProxy, reference, type Handler } from './proxies.js';

const URL = 'https://shop.example/delivery-status';

interface Ended {
  readonly code: number;
  readonly output: string;
  readonly errors: string;
}

const check = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const all = ['--import', 'tsx', 'src/proxy/check/cli.ts', ...args];
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
  const report = { findings: [{ name: 'cors-expose', seen: 'x' }], answers: 3 } as const;
  assert.equal(exitCodeOf(report), 0);
  assert.match(reportText(report, bareTarget(URL)), /^0 errors, 1 warning \(3 responses checked\)/m);
});

test('it is configured by flags and environment variables', () => {
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
  assert.deepEqual(
    readCheckOptions([...args, '--origin', 'https://a.example', '--credentials'], environment),
    {
      action: 'check',
      proxyUrl: URL,
      reference,
      token: 'from-environment',
      headers: { cookie: 'a=1', x: 'y: z' },
      origin: 'https://a.example',
      credentials: true,
      key: KEY,
    },
  );
  assert.deepEqual(readCheckOptions(['--help'], {}), { action: 'help' });
});

test('a wrong argument is one line on stderr, and exit code 2', async () => {
  const { code, output, errors } = await check('shop.example');
  assert.deepEqual([code, output], [2, '']);
  assert.match(errors, /^pro-tracking-check: the proxy’s address is needed, such as https:.+\n$/);
  for (const args of [
    [],
    ['ftp://shop.example/x'],
    [URL, URL],
    [URL, '--reference', 'a b'],
    [URL, '--header', 'cookie'],
    [URL, '--origin', 'https://shop.example/'],
    [URL, '--nonsense'],
  ])
    assert.throws(() => readCheckOptions(args, {}), UsageError, args.join(' '));
});

test('the file is executable', async () => {
  assert.match(await readFile('src/proxy/check/cli.ts', 'utf8'), /^#!\/usr\/bin\/env node\n/);
});
