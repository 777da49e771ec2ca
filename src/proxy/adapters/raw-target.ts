import type { IncomingMessage } from 'node:http';
import { isPlainTarget } from '../http/request-url.js';

const rawTargets = new WeakMap<IncomingMessage, string>();

/**
 * Prepares a request for `@hono/node-server`, which responds itself to some targets, such as those with a `\`. It
 * receives `/` instead of such a target. {@link rawTarget} returns what the client sent.
 */
export function keepRawTarget(incoming: IncomingMessage, target = incoming.url ?? ''): void {
  rawTargets.set(incoming, target);
  incoming.url = isPlainTarget(target) ? target : '/';
}

/** The request target as the client sent it. */
export function rawTarget(incoming: IncomingMessage): string | undefined {
  return rawTargets.get(incoming) ?? incoming.url;
}
