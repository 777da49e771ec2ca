import type { JourneyGroup } from '../upstream.js';

/** Offers every journey, by group, below an empty choice for a reference that is typed. Its reference is in the field beside. */
export const fillJourneys = (select: HTMLSelectElement, groups: readonly JourneyGroup[]): void => {
  for (const { label, journeys } of groups) {
    const optgroup = document.createElement('optgroup');
    optgroup.label = label;
    optgroup.append(...journeys.map(({ title, reference }) => new Option(title, reference)));
    select.append(optgroup);
  }
};
