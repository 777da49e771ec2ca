/** The package as npm would publish it, where a shop has it: beside what it depends on, and the frameworks. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly bin: Readonly<Record<string, string>>;
  readonly customElements: string;
  readonly 'web-types': string;
  readonly unpkg: string;
  readonly jsdelivr: string;
}

export const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;

const { name, dependencies, peerDependencies } = manifest;

/** What code imports by an entry's name. */
export const specifierOf = (entry: string): string => name + entry.slice(1);

export interface ShopFolder {
  readonly path: string;
  /** Where the package is. */
  readonly installed: string;
  remove(): void;
}

/** @param packages further ones by name, and where they are */
export const openShopFolder = (
  packages: Readonly<Record<string, string>> = { '@types': 'node_modules/@types' },
): ShopFolder => {
  const path = mkdtempSync(join(tmpdir(), 'pro-tracking-shop-'));
  const installed = join(path, 'node_modules', name);
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', path];
  const packed = execFileSync('npm', args, { encoding: 'utf8' }).trim().split('\n').at(-1) ?? '';
  execFileSync('tar', ['-xzf', join(path, packed), '-C', path]);
  mkdirSync(join(path, 'node_modules'));
  renameSync(join(path, 'package'), installed);
  const own = Object.keys({ ...dependencies, ...peerDependencies });
  const linked = { ...Object.fromEntries(own.map((each) => [each, `node_modules/${each}`])), ...packages };
  for (const [dependency, place] of Object.entries(linked))
    // Some peers are installed by the integration tests only.
    if (existsSync(place)) {
      const link = join(path, 'node_modules', dependency);
      mkdirSync(dirname(link), { recursive: true });
      symlinkSync(resolve(place), link);
    }
  writeFileSync(
    join(path, 'package.json'),
    JSON.stringify({ type: 'module', dependencies: { [name]: '*' } }),
  );
  return { path, installed, remove: () => rmSync(path, { recursive: true }) };
};
