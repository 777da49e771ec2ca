import type { PartMessages } from './messages.js';

/** English of the parts; it comes with them. */
export const en: PartMessages = {
  wait: (time, goesOn) =>
    [time && `You can try again ${time}.`, goesOn && 'This page tries again by itself.']
      .filter(Boolean)
      .join(' '),
  updated: (time) => `Updated ${time || 'just now'}`,
  refresh: 'Refresh',
  isNew: 'New',
  enterReference: 'Please enter the reference.',
  news: (count, headline) => `${count === 1 ? 'New update' : `${count} new updates`}: ${headline}`,
  lookup: {
    label: 'Consignment reference',
    hint: 'It looks like EC-000-002-4DF and stands in your confirmation.',
    button: 'Track',
  },
};
