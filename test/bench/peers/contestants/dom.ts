/** The floor: the same text with `createElement`, and everything again for an update. */
import type { Render } from '../contestant.js';
import { element } from '../elements.js';
import { factsElement, journeyElements } from '../journey-elements.js';
import { journeyText, type Row } from '../journey-text.js';

const rowElement = (row: Row): HTMLElement => {
  const day = row.day ? [element('span', row.day)] : [];
  const time = element('time', ...day, ' ', element('span', row.clock));
  const it = element('li', time, element('p', row.title), factsElement(row));
  it.className = 'row';
  return it;
};

export const render: Render = (container, response) => {
  const text = journeyText(response);
  container.replaceChildren(journeyElements(text, element('ol', ...text.rows.map(rowElement))));
};
