/** What `npm run release` requires of a version. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findObstacles, type ReleaseState } from '../../.config/release/check-version.js';

const ready: ReleaseState = {
  version: '0.2.0',
  changelog: '# Changelog\n\n## [Unreleased]\n\n## [0.2.0] - 2026-11-30\n\n- A line.\n',
  tags: ['v0.1.0', ''],
  changes: '',
};

describe('a release', () => {
  it('is possible with everything in place', () => assert.deepEqual(findObstacles(ready), []));

  it('needs no section for what comes later', () => {
    const changelog = '# Changelog\n\n## [0.2.0] - 2026-11-30\n\n- A line.\n';
    assert.deepEqual(findObstacles({ ...ready, changelog }), []);
  });

  for (const [name, state, obstacle] of [
    [
      'changes that are not committed',
      { changes: ' M src/index.ts\n' },
      /not committed:\n M src\/index\.ts$/,
    ],
    ['a version that is tagged', { tags: ['v0.2.0'] }, /0\.2\.0 is tagged already/],
    ['a change log without the version', { version: '0.2.1' }, /no heading "## \[0\.2\.1\]/],
    ['a change log without the date', { changelog: '## [0.2.0]\n' }, /no heading/],
    [
      'lines that belong to no version',
      { changelog: '## [Unreleased]\n\n- A line.\n\n## [0.2.0] - 2026-11-30\n' },
      /below "Unreleased"/,
    ],
  ] as const)
    it(`is refused for ${name}`, () => {
      const obstacles = findObstacles({ ...ready, ...state });
      assert.equal(obstacles.length, 1);
      assert.match(obstacles[0]!, obstacle);
    });
});
