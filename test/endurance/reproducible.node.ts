import assert from 'node:assert/strict';
import { it } from 'node:test';
import { packCommit } from '../../.config/release/pack.js';

it('two builds of one commit, in different folders, give the same bytes', () => {
  const [first, second] = [packCommit(), packCommit()];
  const differing = first.files.filter(({ path }) => !first.read(path).equals(second.read(path)));
  assert.deepEqual(differing, []);
  assert.ok(first.content.equals(second.content), 'the tarballs differ');
});
