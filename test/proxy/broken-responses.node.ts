import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';

const SEED = 20260302;
const COUNT = 600;

const EXPECTED = [
  '200 ok',
  '404 not_found',
  '502 key_refused',
  '502 upstream_error',
  '502 upstream_invalid',
  '502 upstream_unreachable',
  '503 upstream_rate_limited',
  '504 upstream_timeout',
];

describe('the process', () => {
  it(`survives every response that PRO breaks off, at any point (seed ${SEED})`, async () => {
    const args = ['--import', 'tsx', 'test/proxy/broken-responses.ts', String(SEED), String(COUNT)];
    // Rejects unless the process ends by itself with exit code 0.
    const { stdout, stderr } = await promisify(execFile)(process.execPath, args);
    assert.equal(stderr, '');
    const outcomes = JSON.parse(stdout) as string[];
    assert.ok(outcomes.length > COUNT);
    const unexpected = outcomes.filter((outcome) => !EXPECTED.includes(outcome));
    assert.deepEqual(unexpected, []);
  });
});
