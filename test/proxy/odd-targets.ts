/** Request targets that two servers may read differently: a cache stores one path, the proxy answers another. */
import { REFERENCE } from './answers.js';

const base = '/delivery-status';

/** Below the base path, exactly as they are sent. */
export const oddTargets: readonly string[] = [
  `${base}//${REFERENCE}`,
  `${base}/flattened//${REFERENCE}`,
  `${base}/flattened//../${REFERENCE}`,
  `${base}/flattened/../${REFERENCE}`,
  `${base}/./${REFERENCE}`,
  `${base}/${REFERENCE}/.`,
  `${base}/${REFERENCE}/..`,
  `${base}/../consignments`,
  `${base}/..`,
  `${base}/%2e/${REFERENCE}`,
  `${base}/flattened/%2E%2e/${REFERENCE}`,
  `${base}/flattened/.%2e/${REFERENCE}`,
  `${base}/flattened%2f${REFERENCE}`,
  `${base}/flattened%2F..%2f${REFERENCE}`,
  `${base}/flattened%5c..%5C${REFERENCE}`,
  `${base}/flattened/%252e%252e/${REFERENCE}`,
  `${base}/flattened%252f..%252f${REFERENCE}`,
  `${base}/flattened/%25252e%25252e/${REFERENCE}`,
  `${base}/flattened\\${REFERENCE}`,
  `${base}/flattened\\..\\${REFERENCE}`,
  `${base}/flattened/..;/${REFERENCE}`,
  `${base}/flattened;x=1/${REFERENCE}`,
  `${base}/${REFERENCE};x=1`,
  `${base}/${REFERENCE}%3bx=1`,
  `${base}/${REFERENCE}%3fx=1`,
  `${base}/${REFERENCE}%23x`,
  `${base}/${REFERENCE}%00`,
  `${base}/${REFERENCE}%0d%0ax:y`,
  `${base}/%c0%ae%c0%ae/${REFERENCE}`,
  `${base}/%e0%a4%a`,
  `${base}/../${base}/${REFERENCE}`,
];

/** Not all servers hand these on: some refuse them themselves. */
export const malformedTargets: readonly string[] = [
  `${base}/${REFERENCE}#x`,
  `${base}/flattened#/../${REFERENCE}`,
  `${base}/${REFERENCE}?x#y`,
  `${base}/${REFERENCE}\0`,
  `${base}/${REFERENCE}\t`,
  `${base}/${REFERENCE}\xe9`,
];
