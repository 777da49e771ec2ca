import { createTrackingProxy, type LogEntry } from '../index.js';
import { liveJourneys, serveSandbox, type ServedSandbox } from '../../sandbox/index.js';
import { writeLine } from './log.js';
import type { ProxySettings } from './proxy-settings.js';
import { serveProxy, type ServedProxy } from './serve-proxy.js';
import { listenError } from './start-error.js';
import { onStopSignals } from './stop-signals.js';
import { warnUntrustedForwarding } from './warn-untrusted-forwarding.js';

interface Running {
  readonly served: ServedProxy;
  readonly sandbox: ServedSandbox | undefined;
}

/**
 * Serves the proxy until a signal stops it.
 *
 * @throws StartError when it cannot listen
 */
export async function runProxy(settings: ProxySettings): Promise<void> {
  let running: Running | undefined;
  stopAtSignals(() => running, settings.stopTimeout);
  const sandbox = settings.sandbox ? await serveSandbox() : undefined;
  const options = {
    ...settings.proxy,
    ...(sandbox && { api: sandbox.url }),
    log: (entry: LogEntry): void => writeLine({ ...entry }),
  };
  const proxy = createTrackingProxy(options);
  try {
    const served = await serveProxy(
      options.clientAddress ? proxy : warnUntrustedForwarding(proxy, writeLine),
      settings,
    );
    running = { served, sandbox };
  } catch (error) {
    await sandbox?.close();
    throw listenError(error, settings);
  }
  const url = `${running.served.url}${options.basePath.replace(/\/+$/, '')}`;
  writeLine({
    event: 'listening',
    url,
    // The program has no function of its own to decide, except the sandbox's, which allows everything.
    access: options.access.kind === 'authorize' ? 'everyone' : options.access.kind,
    ...(sandbox && { try: `${url}/${liveJourneys[0]!.reference}` }),
  });
}

/**
 * The first signal stops the program gracefully, the second at once. While it starts there is nothing to finish: the
 * process ends, and with it a listener that is not open yet.
 *
 * @param running `undefined` while the program starts
 * @param timeout milliseconds
 */
function stopAtSignals(running: () => Running | undefined, timeout: number): void {
  const stop = async (signal: NodeJS.Signals): Promise<void> => {
    writeLine({ event: 'stopping', signal });
    const { served, sandbox } = running() ?? {};
    const aborted = (await served?.stop(timeout)) ?? 0;
    await sandbox?.close();
    exit(aborted);
  };
  onStopSignals(
    (signal) => void stop(signal),
    () => exit(running()?.served.inFlight() ?? 0),
  );
}

/** @param aborted how many requests were aborted: they decide the exit code */
function exit(aborted: number): void {
  writeLine({ event: 'stopped', aborted });
  process.exit(aborted > 0 ? 1 : (process.exitCode ?? 0));
}
