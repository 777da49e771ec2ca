/** One declaration file for each entry of the package; types that entries share are in dist/chunks. */
import { readFileSync } from 'node:fs';
import { dts } from 'rollup-plugin-dts';

const frameworks = ['react', 'vue', 'svelte', 'solid'];

export default {
  input: {
    ...JSON.parse(readFileSync('.config/entries.json', 'utf8')),
    ...Object.fromEntries(
      frameworks.map((name) => [`types/${name}`, `src/element/frameworks/types/${name}.d.ts`]),
    ),
  },
  plugins: [dts({ tsconfig: '.config/tsconfig.build.json' })],
  // Frameworks that are installed for their own tests only.
  external: /^(node:|next\/|(react|vue|svelte|solid-js)(\/|$))/,
  output: { dir: 'dist', entryFileNames: '[name].d.ts', chunkFileNames: 'chunks/[name].d.ts' },
};
