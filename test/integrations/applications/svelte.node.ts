import { testApplication } from './contract.js';

testApplication({ name: 'Svelte', folder: 'test/integrations/applications/svelte' });
