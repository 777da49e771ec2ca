/** Packs the package as npm would publish it, from what is committed. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** One file of a package. */
export interface PackedFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

/** What `npm pack --json` says of a package, and where it is. */
export interface Packed {
  readonly filename: string;
  /** Of the tarball, in bytes. */
  readonly size: number;
  readonly files: readonly PackedFile[];
  /** The tarball. */
  readonly content: Buffer;
  /** The content of a file in it. */
  readonly read: (path: string) => Buffer;
}

/** As in `integrity` attributes and lock files. */
export const integrityOf = (content: Buffer): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** The paths of files that differ between two packages of one commit. */
export const differingFiles = (one: Packed, other: Packed): string[] =>
  one.files.map(({ path }) => path).filter((path) => !one.read(path).equals(other.read(path)));

/**
 * Builds the last commit of the repository in a new folder, with the packages that are installed here, and packs it.
 *
 * @throws with what the build printed, where it fails
 */
export const packCommit = (): Packed => {
  const folder = mkdtempSync(join(tmpdir(), 'pro-tracking-release-'));
  const run = (program: string, ...args: readonly string[]): string =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    run('git', 'clone', '--quiet', resolve('.'), folder);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    run('npm', 'run', 'build');
    const [packed] = JSON.parse(run('npm', 'pack', '--json', '--ignore-scripts')) as [
      Pick<Packed, 'filename' | 'size' | 'files'>,
    ];
    const contents = new Map(packed.files.map(({ path }) => [path, readFileSync(join(folder, path))]));
    return {
      ...packed,
      content: readFileSync(join(folder, packed.filename)),
      read: (path) => contents.get(path)!,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};
