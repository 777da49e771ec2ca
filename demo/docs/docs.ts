/** A page of the docs: the element in its examples, which show a live journey. */
import { serveInPage } from '../in-page-server.js';

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
