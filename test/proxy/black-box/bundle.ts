import { resolve } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

/** Makes one file of a program, as the tools of the runtimes do. */
export const bundle = async (
  program: Pick<BuildOptions, 'entryPoints' | 'stdin' | 'external'>,
  outfile: string,
): Promise<void> => {
  await build({
    ...program,
    outfile,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['workerd', 'worker', 'browser'],
    alias: {
      'pro-tracking/proxy/cloudflare': resolve('src/proxy/adapters/cloudflare.ts'),
      'pro-tracking/proxy': resolve('src/proxy/index.ts'),
    },
    logLevel: 'silent',
  });
};
