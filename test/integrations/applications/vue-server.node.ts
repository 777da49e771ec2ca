import { vite } from './build.js';
import { testApplication } from './contract.js';

testApplication({
  name: 'Vue with a server',
  folder: 'test/integrations/applications/vue-server',
  build: [vite(), vite('--ssr', 'server.ts', '--outDir', 'server'), [process.execPath, 'server/server.js']],
  isServed: true,
});
