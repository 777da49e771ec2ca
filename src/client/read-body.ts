/** WebKit reads the mode of the reader also from what a page has added to every object. */
const defaultReader = { __proto__: null, mode: undefined } as unknown as ReadableStreamGetReaderOptions;

/** In bytes. The largest consignments are a few hundred kilobytes. */
const limit = 1_048_576;

/**
 * A response's text; `undefined` when it is longer than 1 MiB: reading ends there, so that no broken proxy fills a
 * shopper's phone.
 */
export const readBody = async ({ body }: Response): Promise<string | undefined> => {
  const reader = body?.getReader(defaultReader) as ReadableStreamDefaultReader<Uint8Array> | undefined;
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (let chunk; (chunk = (await reader?.read())?.value); text += decoder.decode(chunk, { stream: true }))
    if ((length += chunk.length) > limit) {
      void reader?.cancel();
      return undefined;
    }
  return text + decoder.decode();
};
