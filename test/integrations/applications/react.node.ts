import { testApplication } from './contract.js';

const folder = 'test/integrations/applications/react';

testApplication({ name: 'React 19', folder });

testApplication({
  name: 'React 18',
  folder,
  renamed: { react: 'react-18', 'react-dom': 'react-dom-18' },
});
