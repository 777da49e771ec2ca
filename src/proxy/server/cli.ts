#!/usr/bin/env node
/** The `pro-tracking-proxy` command. Exit codes: see its help. */
import { listenFailure } from './listen-failure.js';
import { UsageError } from './usage-error.js';
import { createTrackingProxy, type LogEntry } from '../index.js';
import { serveSandbox, type ServedSandbox } from '../../sandbox/index.js';
import { journeyOf } from '../../sandbox/journeys.js';
import { helpText } from './cli-texts.js';
import { withoutKeys } from './redact-secrets.js';
import { outliveReader, writeLine } from './log.js';
import { readServerRequest, type ServerRequest } from './read-request.js';
import { noticeForwarding } from './warn-untrusted-forwarding.js';
import { serveProxy, type ServedProxy } from './serve-proxy.js';
import { onStopSignals } from './stop-signals.js';

type ServeRequest = Extract<ServerRequest, { action: 'serve' }>;

function complain(message: string, exitCode: number): void {
  console.error(`pro-tracking-proxy: ${withoutKeys(message, process.env)}`);
  process.exitCode = exitCode;
}

interface Running {
  readonly served: ServedProxy;
  readonly sandbox: ServedSandbox | undefined;
}

/** Whether requests were aborted decides the exit code. */
function endWith(aborted: number): void {
  writeLine({ event: 'stopped', brokenOff: aborted });
  process.exit(aborted > 0 ? 1 : (process.exitCode ?? 0));
}

/**
 * The first signal stops the program gracefully, the second at once. While it starts there is nothing to finish: the
 * process ends, and with it a listener that is not open yet.
 *
 * @param running `undefined` while the program starts
 */
function stopAtSignals(running: () => Running | undefined, timeout: number): void {
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    writeLine({ event: 'stopping', signal });
    const { served, sandbox } = running() ?? {};
    const aborted = (await served?.stop(timeout)) ?? 0;
    await sandbox?.close();
    endWith(aborted);
  };
  onStopSignals(
    (signal) => void stop(signal),
    () => endWith(running()?.served.inFlight() ?? 0),
  );
}

async function serve(request: ServeRequest): Promise<void> {
  let running: Running | undefined;
  stopAtSignals(() => running, request.stopTimeout);
  const sandbox = request.sandbox ? await serveSandbox() : undefined;
  const options = {
    ...request.proxy,
    ...(sandbox && { api: sandbox.url }),
    log: (entry: LogEntry): void => writeLine({ ...entry }),
  };
  const proxy = createTrackingProxy(options);
  try {
    const served = await serveProxy(
      options.clientAddress ? proxy : noticeForwarding(proxy, writeLine),
      request,
    );
    running = { served, sandbox };
  } catch (error) {
    await sandbox?.close();
    complain(listenFailure(error, request), 1);
    return;
  }
  const { basePath = '/delivery-status', access } = options;
  const url = `${running.served.url}${basePath.replace(/\/+$/, '')}`;
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
    writeLine({ event: 'alert', alert: 'key_unusable', reason }),
  );
  if (request.action === 'help') console.log(helpText);
  else await serve(request);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  complain(`${error.message} (--help lists every setting)`, 2);
}
