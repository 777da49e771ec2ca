import assert from 'node:assert/strict';
import { it } from 'node:test';
import { differingFiles, packCommit } from '../../.config/release/pack.js';

it('two builds of one commit, in different folders, give the same bytes', () => {
  const [first, second] = [packCommit(), packCommit()];
  assert.deepEqual(differingFiles(first, second), []);
  assert.ok(first.content.equals(second.content), 'the tarballs differ');
});
