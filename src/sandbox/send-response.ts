import type { ServerResponse } from 'node:http';

const write = (outgoing: ServerResponse, chunk: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    outgoing.write(chunk, (error) => (error ? reject(error) : resolve()));
  });

/**
 * Sends a response chunk by chunk, each out before the next is asked for. Where its body breaks, the connection breaks,
 * after all that came before: an adapter of general use would rather apologise with a 500.
 */
export const sendResponse = async (response: Response, outgoing: ServerResponse): Promise<void> => {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  outgoing.flushHeaders();
  const reader = response.body?.getReader();
  const stop = (): void => void reader?.cancel().catch(() => undefined);
  outgoing.once('close', stop);
  try {
    for (;;) {
      const chunk = await reader?.read();
      if (!chunk || chunk.done) break;
      await write(outgoing, chunk.value);
    }
    outgoing.end();
  } catch {
    outgoing.destroy();
  } finally {
    outgoing.off('close', stop);
  }
};
