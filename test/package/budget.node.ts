import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

/** One initial TCP window: ten segments of 1,460 bytes. */
const BUDGET = 14_600;

it('the script for a tag fits into one initial TCP window', (t) => {
  const script = readFileSync('dist/pro-tracking.js');
  const { length } = brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  const figures = `${length} bytes brotli of ${BUDGET} (${script.length} raw)`;
  t.diagnostic(figures);
  assert.ok(length <= BUDGET, figures);
});
