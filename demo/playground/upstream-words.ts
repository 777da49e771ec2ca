import type { DemoUpstream } from '../upstream.js';

const code = (text: string): HTMLElement => {
  const element = document.createElement('code');
  element.textContent = text;
  return element;
};

const strong = (text: string): HTMLElement => {
  const element = document.createElement('strong');
  element.textContent = text;
  return element;
};

/** Says where the answers on the page come from. */
export const tellUpstream = (upstream: DemoUpstream, place: Element): void => {
  if (upstream.kind === 'pro')
    place.replaceChildren(
      'The answers come from ',
      strong('SortedPRO'),
      ` (${new URL(upstream.url).host}). The key stays in the dev server.`,
    );
  else
    place.replaceChildren(
      'The answers come from the ',
      strong('sandbox'),
      ': invented journeys, no key needed. Your own consignments: ',
      code('PRO_API_KEY=… npm start'),
    );
};
