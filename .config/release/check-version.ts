/** What must be true before a version is published. */

export interface ReleaseState {
  readonly version: string;
  readonly changelog: string;
  /** Tags of the repository. */
  readonly tags: readonly string[];
  /** What `git status --porcelain` prints. */
  readonly changes: string;
}

/** @returns what is missing, a sentence each; none if it can be published */
export const findObstacles = ({ version, changelog, tags, changes }: ReleaseState): string[] => {
  const obstacles: string[] = [];
  if (changes.trim()) obstacles.push(`These files are not committed:\n${changes.trimEnd()}`);
  if (tags.includes(`v${version}`))
    obstacles.push(`Version ${version} is tagged already. Raise "version" in package.json.`);
  const headings = changelog.match(/^## .*$/gm) ?? [];
  if (!headings.some((line) => line.startsWith(`## [${version}] - `) && /\d{4}-\d\d-\d\d$/.test(line)))
    obstacles.push(`CHANGELOG.md has no heading "## [${version}] - <year>-<month>-<day>".`);
  if (/^## \[Unreleased\]\n+(?!## |$)/m.test(changelog))
    obstacles.push('CHANGELOG.md has lines below "Unreleased". Move them to the version.');
  return obstacles;
};
