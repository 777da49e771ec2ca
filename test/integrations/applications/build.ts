/** Builds an application with its framework's own tool, from the packed package. */
import { execFile } from 'node:child_process';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { openShopFolder, type ShopFolder } from '../../package/shop-folder.js';
import { answer, orders } from './orders.js';

export interface Sources {
  /** The folder with the application's files. Default of its `index.html`: the one in this folder. */
  readonly folder?: string;
  /** Its files by path, beside those. */
  readonly files?: Readonly<Record<string, string>>;
  /** The folder with its framework. Default: this folder's `node_modules`. */
  readonly modules?: string;
  /** Packages under other names than in `modules`: `{ react: 'react-18' }`. */
  readonly renamed?: Readonly<Record<string, string>>;
  /** The program and arguments of each step, from the application's folder. */
  readonly build?: readonly (readonly string[])[];
}

const here = resolve('test/integrations/applications');

/** Some tools of today do not run in the oldest Node that the package supports. */
export const newerNode = join(here, 'node_modules/node-24/bin/node');

/** Vite, as frameworks of today build with it. */
export const vite = (...args: readonly string[]): readonly string[] => [
  process.execPath,
  'node_modules/vite/bin/vite.js',
  'build',
  ...args,
];

/** @returns the folder in which it was built. The caller removes it. */
export const buildApplication = async (sources: Sources): Promise<ShopFolder> => {
  const {
    folder,
    files = {},
    modules = join(here, 'node_modules'),
    renamed = {},
    build = [vite()],
  } = sources;
  const names = (await readdir(modules)).filter((name) => !name.startsWith('.'));
  const packages = Object.fromEntries(names.map((name) => [name, join(modules, renamed[name] ?? name)]));
  const shop = openShopFolder(packages);
  await cp(join(here, 'index.html'), join(shop.path, 'index.html'));
  if (folder) await cp(folder, shop.path, { recursive: true });
  const data = { 'answer.json': JSON.stringify(answer), 'orders.json': JSON.stringify(orders) };
  for (const [path, content] of Object.entries({ ...data, ...files }))
    await writeFile(join(shop.path, path), content);
  // The frameworks' own warnings are wanted.
  const env = { ...process.env, NODE_ENV: 'development', NODE_OPTIONS: '' };
  for (const [program = '', ...args] of build)
    await promisify(execFile)(program, args, { cwd: shop.path, env });
  return shop;
};
