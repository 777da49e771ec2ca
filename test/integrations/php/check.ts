/** `pro-tracking check`, with everything that it can check. */
import { checkProxy } from '../../../src/proxy/check/check-proxy.js';
import { reportText } from '../../../src/proxy/check/report.js';

/** @returns the report's lines */
export async function checkReport(
  proxyUrl: string,
  options: {
    readonly reference: string;
    readonly key: string;
    readonly token?: string;
    readonly origin?: string;
  },
): Promise<readonly string[]> {
  const target = {
    proxyUrl,
    token: undefined,
    origin: undefined,
    headers: {},
    credentials: false,
    ...options,
  };
  return reportText(await checkProxy(target), target).split('\n');
}
