import { daysSince } from '../i18n/duration.js';
import { counted } from '../i18n/plural.js';
import type { Consignment } from '../../tracking/consignment.js';
import { isFinal } from '../../tracking/states.js';
import { spokenState } from '../../tracking/journey.js';
import type { MilderCodeName } from '../i18n/messages.js';
import type { ViewContext } from './context.js';
import { evidence } from './summary-line.js';

/** Of the event that the state comes from, where it has words of its own. */
const eventWords = (consignment: Consignment, context: ViewContext) => {
  const name = evidence(consignment)?.stateEvent?.name;
  return name && name !== 'HandedOver' ? context.messages.eventMeanings[name as MilderCodeName] : undefined;
};

export const meaning = (consignment: Consignment, context: ViewContext): string => {
  const state = spokenState(consignment);
  if (!state) return '';
  if (consignment.returned) return context.messages.returnedMeaning;
  return eventWords(consignment, context)?.meaning ?? context.messages.meanings[state];
};

/** @param own the state's advice, where the page or the language gives one */
export const advice = (
  consignment: Consignment,
  own: string | undefined,
  context: ViewContext,
): string | undefined => eventWords(consignment, context)?.advice ?? own;

/** In days: shorter spells are usual. */
const longSpell = 3;

/** Nothing more is to be heard of a journey that has ended, or that waits for the shopper. */
export const quiet = (consignment: Consignment, context: ViewContext): string => {
  const state = spokenState(consignment);
  const time = consignment.leadingPackage?.lastEvent?.time;
  if (!time || !state || isFinal(state) || consignment.returned || state === 'AtCollectionPoint') return '';
  const days = daysSince(time);
  return days >= longSpell ? counted(context.messages.quiet, days, context.locale) : '';
};
