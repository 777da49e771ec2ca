const SIGNALS = ['SIGTERM', 'SIGINT'] as const;

/**
 * @param stop called at the first SIGTERM or SIGINT
 * @param end called at each later one
 */
export function onStopSignals(stop: (signal: NodeJS.Signals) => void, end: () => void): void {
  let isStopping = false;
  for (const signal of SIGNALS)
    process.on(signal, () => {
      if (isStopping) {
        end();
        return;
      }
      isStopping = true;
      stop(signal);
    });
}
