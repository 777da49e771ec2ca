import { once } from 'node:events';
import { request as requestHttp, type IncomingMessage } from 'node:http';
import { request as requestHttps } from 'node:https';
import { Readable } from 'node:stream';

/**
 * Requests a path exactly as it is written: `fetch` resolves `..` and `\` before it sends anything.
 *
 * @param url of the server; its path is not used
 * @throws when there is no response
 */
export async function fetchRawPath(
  url: string,
  path: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Response> {
  const { protocol, hostname, port } = new URL(url);
  const send = protocol === 'https:' ? requestHttps : requestHttp;
  const request = send({
    hostname: hostname.replace(/^\[|\]$/g, ''),
    port,
    path,
    headers,
    signal,
    agent: false,
  });
  const [incoming] = (await once(request.end(), 'response')) as [IncomingMessage];
  const { statusCode: status = 0, headersDistinct } = incoming;
  const fields = Object.entries(headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  );
  const hasBody = status !== 204 && status !== 205 && status !== 304;
  const body = hasBody ? (Readable.toWeb(incoming) as ReadableStream<Uint8Array>) : null;
  return new Response(body, { status, headers: fields });
}
