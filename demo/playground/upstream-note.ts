import type { DemoUpstream } from '../upstream.js';

const withText = (tag: 'code' | 'strong', text: string): HTMLElement => {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
};

/** Says where the data on the page comes from. */
export const showUpstream = (upstream: DemoUpstream, place: Element): void => {
  if (upstream.kind === 'pro')
    place.replaceChildren(
      'Data from ',
      withText('strong', 'SortedPRO'),
      ` (${new URL(upstream.url).host}). The key stays in the dev server.`,
    );
  else
    place.replaceChildren(
      'Data from the ',
      withText('strong', 'sandbox'),
      '. To see your own consignments: ',
      withText('code', 'PRO_API_KEY=… npm start'),
    );
};
