/** The black-box tests under the other Node versions that the package supports; this Node runs them in their own files. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);

const folder = resolve('test/integrations/node-versions');

const files = [
  'test/proxy/frameworks.node.ts',
  'test/proxy/server/protocol.node.ts',
  'test/proxy/server/serve-proxy.node.ts',
];

const skip =
  process.platform === 'linux' && process.arch === 'x64'
    ? false
    : `npm has these Node binaries for Linux x64 only; this is ${process.platform} ${process.arch}`;

/** The failed tests of a TAP report. */
const failuresIn = (report: string): string =>
  report
    .split(/^(?= *(?:not )?ok )/m)
    .filter((test) => /^ *not ok /.test(test))
    .join('');

it('this Node is one that the package supports', () => {
  assert.ok(Number(process.versions.node.split('.')[0]) >= 20, process.versions.node);
  if (skip) console.log(skip);
});

describe('the proxy’s black-box tests', { skip }, () => {
  for (const major of [22, 24])
    it(`pass on Node ${major}`, async () => {
      const node = join(folder, 'node_modules', `node-${major}`, 'bin', 'node');
      assert.match((await run(node, ['--version'])).stdout, new RegExp(`^v${major}\\.`));
      // With it, Node's test runner would take them for a file of this run.
      const { NODE_TEST_CONTEXT: _, ...env } = process.env;
      const imports = ['--import', 'tsx', '--import', './test/runner/version.ts'];
      const args = [...imports, '--test', '--test-concurrency=1', '--test-reporter=tap', ...files];
      const { stdout } = await run(node, args, { env, maxBuffer: 64 * 1024 * 1024 }).catch((error: unknown) =>
        assert.fail(failuresIn((error as { stdout: string }).stdout)),
      );
      const passed = Number(/^# pass (\d+)$/m.exec(stdout)?.[1]);
      assert.ok(passed > 50, `${passed} tests passed`);
    });
});
