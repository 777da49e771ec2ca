/** A real Next application, built and started. */
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { endGroup, said } from '../../proxy/black-box/process.js';
import { bundle } from '../../proxy/black-box/bundle.js';
import type { Subject } from '../../proxy/black-box/subject.js';

const program = resolve('test/integrations/next/node_modules/next/dist/bin/next');

const layout = `export default function Layout({ children }) {
  return <html><body>{children}</body></html>;
}`;

/** The packages are in another folder; without this, Next guesses the root from lock files further up. */
const config = `export default { turbopack: { root: '/' }, outputFileTracingRoot: '/' };`;

const write = async (folder: string): Promise<void> => {
  const route = join(folder, 'app', 'delivery-status', '[...path]');
  await mkdir(route, { recursive: true });
  const entryPoints = ['test/integrations/next/route.ts'];
  await bundle({ entryPoints, external: ['next/*'] }, join(route, 'route.js'));
  await writeFile(join(folder, 'app', 'layout.jsx'), layout);
  await writeFile(join(folder, 'next.config.mjs'), config);
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  await symlink(resolve('test/integrations/next/node_modules'), join(folder, 'node_modules'));
};

export const nextApplication: Subject = {
  name: 'Next',
  isAlone: true,
  refusesMethods: true,
  normalisesTargets: true,
  knowsNoAddress: true,
  start: async (api) => {
    const folder = await mkdtemp(join(tmpdir(), 'pro-tracking-next-'));
    await write(folder);
    const options = { cwd: folder, env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', NODE_OPTIONS: '' } };
    await promisify(execFile)(process.execPath, [program, 'build'], options);
    const env = { ...options.env, PRO_API: api };
    const args = [program, 'start', '--hostname', '127.0.0.1', '--port', '0'];
    const child = spawn(process.execPath, args, { ...options, env, detached: true });
    const url = await said(child, 1, /Local:\s+(http:\/\/127\.0\.0\.1:\d+)/);
    return {
      url,
      close: async () => {
        await endGroup(child);
        await rm(folder, { recursive: true });
      },
    };
  },
};
