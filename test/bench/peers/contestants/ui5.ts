import '@ui5/webcomponents-fiori/dist/Timeline.js';
import '@ui5/webcomponents-fiori/dist/TimelineItem.js';
import type { Render } from '../contestant.js';
import { element } from '../elements.js';
import { factsElement, journeyElements } from '../journey-elements.js';
import { journeyText, type Row } from '../journey-text.js';

const itemOf = (row: Row): HTMLElement => {
  const item = element('ui5-timeline-item', factsElement(row));
  item.className = 'row';
  item.setAttribute('title-text', row.title);
  item.setAttribute('subtitle-text', `${row.day ?? ''} ${row.clock}`);
  return item;
};

export const render: Render = (container, response) => {
  const text = journeyText(response);
  container.replaceChildren(journeyElements(text, element('ui5-timeline', ...text.rows.map(itemOf))));
};
