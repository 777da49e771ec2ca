import { testApplication } from './contract.js';

testApplication({ name: 'Vue', folder: 'test/integrations/applications/vue' });
