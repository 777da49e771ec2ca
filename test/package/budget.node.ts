import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

/** A ceiling against accidents, not a target. */
const BUDGET = 42_000;

const script = readFileSync('dist/pro-tracking.js');
const { length } = brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

it('the script for a tag has at most 42,000 bytes in brotli', (t) => {
  const figures = `${length} bytes brotli of ${BUDGET} (${script.length} raw)`;
  t.diagnostic(figures);
  assert.ok(length <= BUDGET, figures);
});

for (const page of ['README.md', 'docs/browsers.md'])
  it(`${page} has its size`, () => {
    const size = `${Math.round(length / 1000)} kB`;
    assert.match(readFileSync(page, 'utf8'), new RegExp(`\\b${size}\\b`), size);
  });
