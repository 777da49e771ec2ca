import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

/** A ceiling against accidents, not a target. */
const BUDGET = 43_000;

it('the script for a tag has at most 43,000 bytes in brotli', (t) => {
  const script = readFileSync('dist/pro-tracking.js');
  const { length } = brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const figures = `${length} bytes brotli of ${BUDGET} (${script.length} raw)`;
  t.diagnostic(figures);
  assert.ok(length <= BUDGET, figures);
});
