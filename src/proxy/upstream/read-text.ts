import { ProxyProblem } from '../http/problem.js';

/**
 * A body's text, read piece by piece so that no more than `limit` bytes (after decompression) are ever held.
 *
 * @throws ProxyProblem `upstream_too_large` beyond the limit, `upstream_unreachable` when the connection breaks
 */
export async function readText(response: Response, limit: number): Promise<string> {
  if (response.body === null) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new ProxyProblem('upstream_unreachable');
    });
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      reader.cancel().catch(() => undefined);
      throw new ProxyProblem('upstream_too_large');
    }
    text += decoder.decode(value, { stream: true });
  }
}
