/**
 * A property of a document. Elements with a `name` hide such properties: with `<img name="defaultView">`,
 * `document.defaultView` is that image (DOM clobbering). The browser's own is then read from the prototype.
 */
export const ofPage = <N extends keyof Document>(page: Document, name: N): Document[N] => {
  const isHidden = typeof Object.getOwnPropertyDescriptor(page, name)?.value === 'object';
  const value: unknown = isHidden
    ? Reflect.get(Object.getPrototypeOf(page) as Document, name, page)
    : page[name];
  return (typeof value === 'function' ? (value.bind(page) as unknown) : value) as Document[N];
};

/** `Node.DOCUMENT_FRAGMENT_NODE`, which Node does not have. */
const documentFragment = 11;

/** The element that a shadow root belongs to. A document with `<img name="host">` has a `host` as well. */
export const shadowHostOf = (root: Node): Element | null =>
  root.nodeType === documentFragment && 'host' in root ? (root as ShadowRoot).host : null;
