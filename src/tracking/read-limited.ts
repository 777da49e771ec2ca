/** Bytes of a response that are read. The largest consignments take a few hundred kilobytes. */
export const RESPONSE_LIMIT = 1_048_576;

/** WebKit also reads the reader's mode from what a page has added to every object. */
const defaultReader = { __proto__: null, mode: undefined } as unknown as ReadableStreamGetReaderOptions;

/**
 * The text of a response's body, read in chunks so that no more than `limit` bytes (after decompression) are ever held.
 *
 * @returns `undefined` for a longer body, which is not read to its end
 * @throws when the connection breaks
 */
export const readLimited = async (
  body: ReadableStream<Uint8Array> | null | undefined,
  limit: number,
): Promise<string | undefined> => {
  if (!body) return '';
  const reader = body.getReader(defaultReader) as ReadableStreamDefaultReader<Uint8Array>;
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > limit) {
      reader.cancel().catch(() => undefined);
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
};
