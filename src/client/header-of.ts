/** A header of a response; `''` if it has none. A page's own `fetch` may resolve to something that is not a whole `Response`. */
export const headerOf = (response: Response | undefined, name: string): string =>
  (response as Partial<Response> | undefined)?.headers?.get(name) ?? '';
