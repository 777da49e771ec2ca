import { resolve } from 'node:path';
import { testApplication } from '../applications/contract.js';

const folder = 'test/integrations/angular';

testApplication({
  name: 'Angular',
  folder: `${folder}/application`,
  modules: `${folder}/node_modules`,
  build: [[resolve(folder, 'node_modules/node-24/bin/node'), 'node_modules/@angular/cli/bin/ng.js', 'build']],
  served: 'dist/browser',
});
