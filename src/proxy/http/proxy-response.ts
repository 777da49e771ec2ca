/** What a request is answered with. Servers with no use for a `Response`, such as Node's, write it as it is. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export function responseOf({ status, headers, body }: Answer): Response {
  return new Response(body, { status, headers });
}
