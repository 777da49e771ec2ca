/** A shop's pages in plain HTML, for libraries that fetch HTML and insert it into the page. */
import { renderTracking } from '../../../src/server.js';
import { orders, references, type Choice } from './orders.js';

export interface Library {
  /** Elements of the head. */
  readonly head: string;
  /** The attributes of links that replace `#delivery`. */
  readonly link?: string;
  /** The tag of what is replaced. Default: `main`. */
  readonly tag?: string;
  /** Lines of JavaScript that call `prepare` with what contains new elements. */
  readonly script: readonly string[];
}

const attributes =
  'signed-by="initials" layout="compact" expected-delivery refresh="15" style="display: block; min-height: 20em"';

const withJson = (consignment: string, data: object): string =>
  `<pro-tracking consignment="${consignment}" ${attributes}>
  <script type="application/json">${JSON.stringify(data)}</script>
</pro-tracking>`;

const deliveries: Readonly<Record<Choice | 'rendered', string>> = {
  first: `<pro-tracking consignment="${references.first}" ${attributes}></pro-tracking>`,
  next: `<pro-tracking consignment="${references.next}" ${attributes}></pro-tracking>`,
  data: withJson(references.data, orders.data.data),
  initial: withJson(references.initial, orders.initial.initialData),
  rendered: await renderTracking(orders.data.data, { lang: 'en' }),
};

/** @returns the pages and scripts, by path */
export const htmlPages = (library: Library): Readonly<Record<string, string>> => {
  const { head, link, tag = 'main', script } = library;
  const linkTo = (id: string, page: string): string => {
    const attributes = link?.replace('page.html', `/${page}.html`) ?? `href="/${page}.html"`;
    return `<a id="${id}" ${attributes}>${id}</a>`;
  };
  const pageOf = (delivery: string, toggled: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Your order</title>
<link rel="icon" href="data:,">
${head}
<script src="/shop.js" defer></script>
<script src="/node_modules/pro-tracking/dist/pro-tracking.js" defer></script>
<h1>Your order</h1>
<${tag} id="delivery">
${['next', 'data', 'initial', 'rendered'].map((page) => linkTo(page, page)).join(' ')} ${linkTo('toggle', toggled)}
${delivery}
</${tag}>
<p class="below">Loaded:</p>
<output id="loaded" data-turbo-permanent></output>
</html>`;
  return {
    'index.html': pageOf(deliveries.first, 'none'),
    'first.html': pageOf(deliveries.first, 'none'),
    'next.html': pageOf(deliveries.next, 'none'),
    'data.html': pageOf(deliveries.data, 'none'),
    'initial.html': pageOf(deliveries.initial, 'none'),
    'rendered.html': pageOf(deliveries.rendered, 'none'),
    'none.html': pageOf('', 'first'),
    'shop.js': `const { messages, carriers } = ${JSON.stringify(orders)};
const prepare = (content) => {
  for (const element of content.querySelectorAll('pro-tracking')) Object.assign(element, { messages, carriers });
};
${script.join('\n')}
const output = document.querySelector('output');
document.addEventListener('pro-tracking-load', ({ detail }) => output.append(' ' + detail.reference));
`,
  };
};
