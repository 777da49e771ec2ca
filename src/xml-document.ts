/**
 * Lit's templates are HTML, but in an XHTML document `innerHTML` is parsed as XML, which refuses them. There they are parsed
 * in an HTML document of their own. To be imported before Lit, which calls this hook once, when it is loaded.
 */
interface TemplateClass {
  createElement: (markup: string) => HTMLTemplateElement;
}

const hook = 'litHtmlPolyfillSupport';

/** A test environment may have no content type, and a page's element may stand in its place. */
const page = globalThis.document as Partial<Document> | undefined;
if (String(page?.contentType).includes('xml')) {
  const parser = page!.implementation!.createHTMLDocument('');
  const global = globalThis as { [hook]?: (template: TemplateClass, ...more: unknown[]) => void };
  const existing = global[hook];
  global[hook] = (template, ...more) => {
    existing?.(template, ...more);
    template.createElement = (markup) => {
      const element = parser.createElement('template');
      // eslint-disable-next-line no-restricted-syntax -- Lit passes its own templates, not texts.
      element.innerHTML = markup;
      return element;
    };
    // What the page loads later has a Lit of its own.
    if (existing) global[hook] = existing;
    else Reflect.deleteProperty(global, hook);
  };
}

export {};
