/** The programs of this folder, bundled with one version of React and the built package. */
import { build } from 'esbuild';
import { resolve } from 'node:path';

export type Version = 18 | 19;

/** @returns the code */
export const bundle = async (version: Version, program: 'application' | 'server'): Promise<string> => {
  const suffix = version === 19 ? '' : `-${version}`;
  const isServer = program === 'server';
  const { outputFiles } = await build({
    absWorkingDir: resolve('test/integrations/react'),
    entryPoints: [`${program}.ts`],
    nodePaths: [resolve('test/integrations/react/node_modules')],
    bundle: true,
    write: false,
    format: isServer ? 'cjs' : 'esm',
    platform: isServer ? 'node' : 'browser',
    target: 'es2022',
    // React's own warnings are wanted.
    define: { 'process.env.NODE_ENV': '"development"' },
    alias: {
      'pro-tracking': resolve('dist/index.js'),
      'pro-tracking/react': resolve('dist/react.js'),
      ...(suffix && { react: `react${suffix}`, 'react-dom': `react-dom${suffix}` }),
    },
    logLevel: 'warning',
  });
  return outputFiles[0]!.text;
};
