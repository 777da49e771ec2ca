/** WordPress as Debian packs it, unpacked and not installed: its package would configure a web server. */
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const cache = resolve('node_modules/.cache/wordpress');

/** WordPress itself, its theme, and the libraries that its package links to. */
const packages = [
  'wordpress',
  'wordpress-theme-twentytwentythree',
  'libjs-underscore',
  'libjs-cropper',
  'php-getid3',
];

/** @returns the folder of an unpacked WordPress, which must not be changed */
export function downloadWordPress(): string {
  const root = join(cache, 'usr/share/wordpress');
  if (existsSync(root)) return root;
  mkdirSync(dirname(cache), { recursive: true });
  const folder = mkdtempSync(`${cache}-`);
  execFileSync('apt-get', ['download', ...packages], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb')))
    execFileSync('dpkg', ['-x', join(folder, file), folder]);
  replaceLinks(folder);
  rmSync(cache, { recursive: true, force: true });
  renameSync(folder, cache);
  return root;
}

/** Replaces links to other packages by what they lead to. */
function replaceLinks(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, name);
    if (!lstatSync(path).isSymbolicLink()) continue;
    const target = join(folder, resolve('/', dirname(name), readlinkSync(path)));
    rmSync(path);
    if (existsSync(target)) cpSync(target, path, { recursive: true, dereference: true });
  }
}
