/** The text around a timeline, as elements. */
import { element } from './elements.js';
import type { JourneyText, Row } from './journey-text.js';

export const journeyElements = (text: JourneyText, timeline: HTMLElement): HTMLElement =>
  element(
    'section',
    element('h2', text.headline),
    element('p', text.line),
    element('ol', ...text.steps.map((step) => element('li', step))),
    element(
      'dl',
      ...text.facts.map(([label, value]) => element('div', element('dt', label), element('dd', value))),
    ),
    element('h3', text.heading),
    timeline,
    element('p', text.reference[0], ' ', element('code', text.reference[1])),
  );

export const factsElement = ({ description, place }: Row): HTMLElement =>
  element('p', element('span', description), ', ', element('span', place));
