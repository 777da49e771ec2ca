/** One declaration file for each entry of the package; types that entries share are in dist/chunks. */
import { readFileSync } from 'node:fs';
import { dts } from 'rollup-plugin-dts';

export default {
  input: JSON.parse(readFileSync('.config/entries.json', 'utf8')),
  plugins: [dts({ tsconfig: '.config/tsconfig.build.json' })],
  // Frameworks that are installed for their own tests only.
  external: /^(node:|next\/)/,
  output: { dir: 'dist', entryFileNames: '[name].d.ts', chunkFileNames: 'chunks/[name].d.ts' },
};
