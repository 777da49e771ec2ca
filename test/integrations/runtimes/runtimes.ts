/**
 * The proxy on other runtimes, each in a separate process: on workerd with its adapter, on Deno and Bun with the docs'
 * recipe.
 */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { bundle } from '../../proxy/black-box/bundle.js';
import { endGroup, said } from '../../proxy/black-box/process.js';
import type { Served, Subject } from '../../proxy/black-box/subject.js';
import { programFor } from './recipe.js';
import { startWorkerd } from './workerd.js';

const bin = (name: string): string => resolve('test/integrations/runtimes/node_modules/.bin', name);

/** A program of docs/proxy.md, resolved from this folder. */
const recipe = (runtime: 'Deno' | 'Bun'): Program => ({
  stdin: { contents: programFor(runtime), resolveDir: 'test/integrations/runtimes', loader: 'ts' },
});

type Program = Parameters<typeof bundle>[0];

interface Runtime {
  readonly name: string;
  readonly program: Program;
  readonly run: (folder: string, api: string, options: SpawnOptions) => Promise<ChildProcess> | ChildProcess;
  /** The descriptor on which it writes its port. */
  readonly speaksOn: number;
  readonly differences?: Partial<Subject>;
}

const list: readonly Runtime[] = [
  {
    name: 'workerd',
    program: { entryPoints: ['test/integrations/runtimes/worker.ts'] },
    speaksOn: 3,
    differences: { refusesItself: /%e0%a4%a$/ },
    run: (folder, api, options) => startWorkerd(folder, 'subject.js', { API: api }, '2024-01-01', options),
  },
  {
    name: 'Deno',
    program: recipe('Deno'),
    speaksOn: 1,
    run: (folder, api, options) => {
      const env = { ...process.env, NO_COLOR: '1', DENO_DIR: join(folder, 'cache') };
      const args = ['run', '--cached-only', '--no-prompt', '--allow-net', join(folder, 'subject.js'), api];
      return spawn(bin('deno'), args, { ...options, env });
    },
  },
  {
    name: 'Bun',
    program: recipe('Bun'),
    speaksOn: 1,
    differences: { normalisesTargets: true },
    run: (folder, api, options) =>
      spawn(bin('bun'), ['run', '--no-install', join(folder, 'subject.js'), api], options),
  },
];

const start = async ({ program, run, speaksOn }: Runtime, api: string): Promise<Served> => {
  const folder = await mkdtemp(join(tmpdir(), 'pro-tracking-subject-'));
  await bundle(program, join(folder, 'subject.js'));
  const child = await run(folder, api, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], detached: true });
  const port = await said(child, speaksOn, /"port":\s*(\d+)/);
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await endGroup(child);
      await rm(folder, { recursive: true });
    },
  };
};

export const runtimes: readonly Subject[] = list.map((runtime) => ({
  name: runtime.name,
  isAlone: true,
  ...runtime.differences,
  start: (api) => start(runtime, api),
}));
