/** Renders with React, and at once: `flushSync` is the fastest that React offers. */
import type { ReactElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import type { Render } from './contestant.js';
import { journeyText, type JourneyText } from './journey-text.js';

export const renderWithReact = (view: (text: JourneyText) => ReactElement): Render => {
  const roots = new WeakMap<HTMLElement, Root>();
  return (container, response) => {
    const root = roots.get(container) ?? createRoot(container);
    roots.set(container, root);
    flushSync(() => root.render(view(journeyText(response))));
  };
};
