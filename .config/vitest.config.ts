import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { zones } from '../test/runner/zones.js';

/** Tests of modules that need neither a browser nor a server. */
const folders = '{tracking,client,element/i18n,element/state}';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  test: {
    projects: zones.map((zone, index) => ({
      extends: true,
      test: {
        name: zone,
        env: { TZ: zone },
        include: [`test/${folders}/**/*${index === 0 ? '' : '.zones'}.test.ts`],
      },
    })),
    globals: true,
    isolate: false,
    setupFiles: ['test/client/navigator.ts'],
    testTimeout: 20_000,
  },
});
