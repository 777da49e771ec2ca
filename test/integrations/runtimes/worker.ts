import { createTrackingProxy } from '../../../src/proxy/adapters/cloudflare.js';
import { access, subjectOptions } from '../../proxy/black-box/subject.js';

const worker = createTrackingProxy(({ API }: { API: string }) => ({ ...subjectOptions(API), access }));

// eslint-disable-next-line no-restricted-syntax -- Workers want it so.
export default worker;
