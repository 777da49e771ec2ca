/** A real Next application, built and started. */
import { execFile, spawn } from 'node:child_process';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { endGroup, said } from '../../proxy/black-box/process.js';
import { openShopFolder, type ShopFolder } from '../../package/shop-folder.js';
import { bundle } from '../../proxy/black-box/bundle.js';
import type { Subject } from '../../proxy/black-box/subject.js';

const program = resolve('test/integrations/next/node_modules/next/dist/bin/next');

const layout = `export default function Layout({ children }) {
  return <html><head><link rel="icon" href="data:," /></head><body>{children}</body></html>;
}`;

/** The packages are in another folder; without this, Next guesses the root from lock files further up. */
const config = `export default { turbopack: { root: '/' }, outputFileTracingRoot: '/' };`;

/** The packed package, next to what the private package of this folder installs. */
const openFolder = async (): Promise<ShopFolder> => {
  const installed = resolve('test/integrations/next/node_modules');
  const names = (await readdir(installed)).filter((name) => !name.startsWith('.'));
  return openShopFolder(Object.fromEntries(names.map((name) => [name, join(installed, name)])));
};

/** Writes files into the folder `app`, by their paths in it. */
export const writing =
  (files: Readonly<Record<string, string>>) =>
  async (app: string): Promise<void> => {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(app, path)), { recursive: true });
      await writeFile(join(app, path), content);
    }
  };

/** A running application. */
export interface Application {
  readonly url: string;
  /** What the build has printed. */
  readonly built: string;
  readonly close: () => Promise<void>;
}

/**
 * Builds and starts an application.
 *
 * @param write writes its routes and pages into the folder `app`
 * @param more environment variables
 */
export const startApplication = async (
  write: (app: string) => Promise<void>,
  more: Readonly<Record<string, string>> = {},
): Promise<Application> => {
  const { path: folder, remove } = await openFolder();
  const app = join(folder, 'app');
  await mkdir(app);
  await writeFile(join(app, 'layout.jsx'), layout);
  await writeFile(join(folder, 'next.config.mjs'), config);
  await write(app);
  const options = { cwd: folder, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '' } };
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, 'build'], options);
  const args = [program, 'start', '--hostname', '127.0.0.1', '--port', '0'];
  const child = spawn(process.execPath, args, {
    ...options,
    env: { ...options.env, ...more },
    detached: true,
  });
  const url = await said(child, 1, /Local:\s+(http:\/\/127\.0\.0\.1:\d+)/);
  return {
    url,
    built: stdout + stderr,
    close: async () => {
      await endGroup(child);
      remove();
    },
  };
};

const writeProxy = async (app: string): Promise<void> => {
  const route = join(app, 'delivery-status', '[...path]');
  await mkdir(route, { recursive: true });
  const entryPoints = ['test/integrations/next/route.ts'];
  await bundle({ entryPoints, external: ['next/*'] }, join(route, 'route.js'));
};

export const nextApplication: Subject = {
  name: 'Next',
  isAlone: true,
  refusesMethods: true,
  normalisesTargets: true,
  knowsNoAddress: true,
  start: (api) => startApplication(writeProxy, { PRO_API: api }),
};
