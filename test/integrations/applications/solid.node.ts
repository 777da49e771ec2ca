import { testApplication } from './contract.js';

testApplication({ name: 'Solid', folder: 'test/integrations/applications/solid' });
