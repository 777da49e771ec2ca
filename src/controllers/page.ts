/**
 * A property of a document, as the browser defines it. Elements with a `name` hide such properties: with
 * `<img name="defaultView">`, `document.defaultView` is that image (DOM clobbering).
 */
export const ofPage = <N extends keyof Document>(page: Document, name: N): Document[N] => {
  const value: unknown = Reflect.get(Object.getPrototypeOf(page) as Document, name, page);
  return (typeof value === 'function' ? (value.bind(page) as unknown) : value) as Document[N];
};
