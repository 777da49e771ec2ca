/** A shop's project: the packed package, the test runners, and the files that docs/testing.md says to copy. */
import { execFile } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { readPages } from '../../package/pages-of-docs.js';
import { openShopFolder } from '../../package/shop-folder.js';

const run = promisify(execFile);

const installedHere = [
  '@babel/preset-env',
  '@playwright/test',
  'happy-dom',
  'jest-environment-jsdom',
  'jest-fixed-jsdom',
  'jsdom',
  'vitest',
];

/** From the root of a project to the program. */
const programs = {
  vitest: 'test/integrations/environments/node_modules/vitest/vitest.mjs',
  jest: 'test/integrations/environments/node_modules/jest/bin/jest.js',
  playwright: 'test/integrations/environments/node_modules/@playwright/test/cli.js',
} as const;

export interface Outcome {
  readonly report: unknown;
  /** What it printed besides. */
  readonly printed: string;
}

export interface ShopWithTests {
  /** Each example of the page that names its file, by that name. */
  readonly files: ReadonlyMap<string, string>;
  /** Another example of the docs: the first that has the text. */
  readonly exampleWith: (text: string) => string;
  /** Writes files into a folder of the shop. */
  readonly write: (folder: string, files: Readonly<Record<string, string>>) => Promise<void>;
  /** Runs a program whose report is JSON. A failed test is in the report. */
  readonly run: (
    folder: string,
    program: keyof typeof programs,
    args: readonly string[],
    env?: Readonly<Record<string, string>>,
  ) => Promise<Outcome>;
  readonly remove: () => void;
}

export const openShopWithTests = async (): Promise<ShopWithTests> => {
  const own = installedHere.map((name) => [name, `test/integrations/environments/node_modules/${name}`]);
  const shop = openShopFolder({ ...Object.fromEntries(own), vite: 'node_modules/vite' });
  const bin = join(shop.path, 'node_modules/.bin');
  await mkdir(bin);
  await symlink(join(shop.installed, 'dist/cli.js'), join(bin, 'pro-tracking'));
  await symlink(resolve('node_modules/vite/bin/vite.js'), join(bin, 'vite'));
  const examples = readPages(shop.installed).flatMap((page) => page.examples);
  const named = examples.flatMap(({ file, code }) => (file ? [[file, code] as const] : []));
  return {
    files: new Map(named),
    exampleWith: (text) => examples.find(({ code }) => code.includes(text))!.code,
    async write(folder, files) {
      for (const [name, content] of Object.entries(files)) {
        const path = join(shop.path, folder, name);
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, content);
      }
    },
    async run(folder, program, args, env = {}) {
      const options = { cwd: join(shop.path, folder), env: { ...process.env, ...env } };
      const { stdout, stderr } = await run(
        process.execPath,
        [resolve(programs[program]), ...args],
        options,
      ).catch((error: { stdout: string; stderr: string }) => error);
      try {
        return { report: JSON.parse(stdout), printed: stderr };
      } catch {
        throw new Error(`${program} ${args.join(' ')}:\n${stdout}\n${stderr}`);
      }
    },
    remove: () => shop.remove(),
  };
};
