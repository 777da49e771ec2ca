import type { TestContext } from 'node:test';
import { serveSandbox, type ServedSandbox, type ServeSandboxOptions } from '../../src/sandbox/index.js';

export const key = 'sandbox-key';

/** A served sandbox that ends with the test. */
export const served = async (t: TestContext, options: ServeSandboxOptions = {}): Promise<ServedSandbox> => {
  const sandbox = await serveSandbox(options);
  t.after(() => sandbox.close());
  return sandbox;
};

/** Asks over the network, with the key. */
export const ask = (url: string, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(url + path, { headers: { 'ocp-apim-subscription-key': key }, ...init });

/** A clock that stands still until it is moved. */
export const clockAt = (iso: string): { now: () => number; pass: (hours: number) => void } => {
  let time = Date.parse(iso);
  return { now: () => time, pass: (hours) => (time += hours * 3_600_000) };
};
