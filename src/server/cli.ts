#!/usr/bin/env node
/** The `pro-tracking-proxy` command. Exit codes: see its help. */
import { listenFailure } from '../command-line/listen-failure.js';
import { UsageError } from '../command-line/usage-error.js';
import { after } from '../proxy/after.js';
import { responseOf } from '../proxy/answer.js';
import { createAnswering } from '../proxy/create-answering.js';
import type { LogEntry } from '../proxy/index.js';
import { serveSandbox, type ServedSandbox } from '../sandbox/index.js';
import { journeyOf } from '../sandbox/journeys.js';
import { helpText } from './cli-texts.js';
import { withoutKeys } from './conceal.js';
import { outliveReader, writeLine } from './log.js';
import { readServerRequest, type ServerRequest } from './read-request.js';
import { serveProxy, type ServableProxy, type ServedProxy } from './serve-proxy.js';
import { noticeForwarding } from './notice-forwarding.js';

type ServeRequest = Extract<ServerRequest, { action: 'serve' }>;

function complain(message: string, exitCode: number): void {
  console.error(`pro-tracking-proxy: ${withoutKeys(message, process.env)}`);
  process.exitCode = exitCode;
}

/** The first signal ends it in good order, the second at once. */
function stopAtSignal(served: ServedProxy, sandbox: ServedSandbox | undefined, timeout: number): void {
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    for (const each of ['SIGTERM', 'SIGINT'] as const) process.once(each, () => process.exit(1));
    writeLine({ event: 'stopping', signal });
    const brokenOff = await served.stop(timeout);
    await sandbox?.close();
    writeLine({ event: 'stopped', brokenOff });
    process.exit(brokenOff > 0 ? 1 : 0);
  };
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop(signal);
    });
}

async function serve(request: ServeRequest): Promise<void> {
  const sandbox = request.sandbox ? await serveSandbox() : undefined;
  const options = {
    ...request.proxy,
    ...(sandbox && { api: sandbox.url }),
    log: (entry: LogEntry): void => writeLine({ ...entry }),
  };
  const answering = createAnswering(options);
  const proxy: ServableProxy = (request, context) => after(answering(request, context), responseOf);
  let served;
  try {
    served = await serveProxy(options.clientAddress ? proxy : noticeForwarding(proxy, writeLine), request);
  } catch (error) {
    await sandbox?.close();
    complain(listenFailure(error, request), 1);
    return;
  }
  stopAtSignal(served, sandbox, request.stopTimeout);
  const { basePath = '/delivery-status', access } = options;
  const url = `${served.url}${basePath.replace(/\/+$/, '')}`;
  writeLine({
    event: 'listening',
    url,
    access: access.kind,
    ...(sandbox && { try: `${url}/${journeyOf('J02').reference}` }),
  });
}

outliveReader();
try {
  const request = readServerRequest(process.argv.slice(2), process.env, (reason) =>
    writeLine({ event: 'notice', notice: 'key_unusable', reason }),
  );
  if (request.action === 'help') console.log(helpText);
  else await serve(request);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(`${error.message} (--help tells of every setting)`, 2);
}
