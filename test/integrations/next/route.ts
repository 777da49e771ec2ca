import { createTrackingProxy } from '../../../src/proxy/adapters/next.js';
import { subjectOptions } from '../../proxy/black-box/subject.js';

// Asked for with the first request: the environment of the build has no PRO_API.
export const { GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE } = createTrackingProxy(() => ({
  ...subjectOptions(process.env['PRO_API'] ?? ''),
  access: { kind: 'authorize', authorize: (request) => request.cookies.get('shopper')?.value === '7' },
}));
