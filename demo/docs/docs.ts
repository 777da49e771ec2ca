/** A page of the docs: the element in its examples, which show a live journey, and a button that copies each piece of code. */
import { serveInPage } from '../in-page-server.js';
import { copyOnClick } from '../playground/copy.js';

/** Milliseconds between reloads: short enough to miss no event at the demo's speed. */
const PERIOD = 3000;

const elements = [...document.querySelectorAll('pro-tracking')];

if (elements.length) {
  serveInPage();
  // Only now: a static import would run, and request, before the line above.
  void import('../../src/index.js');
  setInterval(() => {
    for (const element of elements)
      if (!document.hidden && element.status !== 'loading' && element.consignmentState !== 'Delivered')
        void element.reload();
  }, PERIOD);
}

for (const place of document.querySelectorAll('.code')) {
  const [tools, status, button] = ['div', 'span', 'button'].map((tag) => document.createElement(tag));
  tools!.className = 'copy';
  status!.role = 'status';
  Object.assign(button!, { type: 'button', className: 'quiet', textContent: 'Copy' });
  tools!.append(status!, button!);
  copyOnClick(button as HTMLButtonElement, place.querySelector('code')!, status!);
  place.append(tools!);
}
