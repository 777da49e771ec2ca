/** The bodies that PRO, and the API gateway before it, send with an error status. */

const gatewayMessages: Readonly<Record<number, string>> = {
  401: 'Access denied due to invalid subscription key. Make sure to provide a valid key for an active subscription.',
  403: 'Out of call volume quota. Quota will be replenished in 03:17:42.',
  405: 'Method not allowed',
  502: 'Bad gateway',
  503: 'Service unavailable',
  504: 'Gateway timeout',
};

/** Compact, with a length: a client can tell a whole body from a cut one. */
export const jsonResponse = (body: string, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(body, {
    status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(new TextEncoder().encode(body).length),
      ...headers,
    },
  });

/** The gateway's error response: PRO was not called. */
export const gatewayError = (
  status: number,
  message: string,
  headers: Record<string, string> = {},
): Response => jsonResponse(JSON.stringify({ statusCode: status, message }), status, headers);

/** The gateway's response to a request without a key, or with a wrong one. */
export const keyError = (key: string | null): Response =>
  key === null
    ? gatewayError(
        401,
        'Access denied due to missing subscription key. Make sure to include subscription key when making requests to an API.',
      )
    : gatewayError(401, gatewayMessages[401] ?? '');

/** PRO's response to a reference that it does not know. */
export const notFound = (reference: string, correlationId: string): Response =>
  jsonResponse(
    JSON.stringify({
      Code: 'NotFound',
      Message: `Consignment with reference ${reference} was not found.`,
      CorrelationId: correlationId,
    }),
    404,
  );

/** PRO's own failure, with a stack trace, which must never reach a shopper. */
const failure = (status: number, correlationId: string): Response =>
  jsonResponse(
    JSON.stringify({
      Code: status === 500 ? 'InternalServerError' : `Error${status}`,
      Message:
        'System.NullReferenceException: Object reference not set to an instance of an object.\r\n' +
        '   at Tracking.Queries.TrackedPackagesQuery.Execute(String reference) in C:\\build\\TrackedPackagesQuery.cs:line 87',
      CorrelationId: correlationId,
      Details: [
        {
          Code: 'Unhandled',
          Target: 'TrackedPackagesQuery',
          Message: 'at System.Linq.Enumerable.First[T]()',
        },
      ],
    }),
    status,
  );

const retryHeaders = (status: number, retryAfter: number | string | undefined): Record<string, string> => {
  const wait = retryAfter ?? (status === 429 ? 60 : undefined);
  return wait === undefined ? {} : { 'retry-after': String(wait) };
};

/** The response with an error status: the gateway's if the status is one of its own, otherwise PRO's. */
export const errorResponse = (
  status: number,
  reference: string,
  correlationId: string,
  retryAfter?: number | string,
): Response => {
  const headers = retryHeaders(status, retryAfter);
  if (status === 404) return notFound(reference, correlationId);
  if (status === 429) {
    const wait = headers['retry-after'];
    return gatewayError(429, `Rate limit is exceeded. Try again in ${wait} seconds.`, headers);
  }
  const message = gatewayMessages[status];
  if (message !== undefined) return gatewayError(status, message, headers);
  const response = failure(status, correlationId);
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
};
