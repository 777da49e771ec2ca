import { advices, details as english } from '../../i18n/parts/en.js';
import type { DetailsMessages } from '../../i18n/parts/messages.js';
import { daysSince } from '../../dates/spell.js';
import { counted } from '../../i18n/counted.js';
import type { Consignment } from '../../model/consignment.js';
import { isFinal } from '../../model/consignment-states.js';
import { spokenState } from '../../model/journey.js';
import type { MilderCodeName } from '../../i18n/messages.js';
import type { ViewContext } from '../context.js';
import { evidence } from '../summary-line.js';

/** In the page's language; English until that is there. */
export const wordsOf = ({ messages }: ViewContext): DetailsMessages => messages.parts?.details ?? english;

/** Of the event that the state comes from, where it has words of its own. */
const eventWords = (consignment: Consignment, context: ViewContext) => {
  const name = evidence(consignment)?.stateEvent?.name;
  return name && name !== 'HandedOver' ? wordsOf(context).events[name as MilderCodeName] : undefined;
};

export const meaning = (consignment: Consignment, context: ViewContext): string => {
  const state = spokenState(consignment);
  const words = wordsOf(context);
  if (!state) return '';
  if (consignment.returned) return words.returned;
  return eventWords(consignment, context)?.meaning ?? words.meanings[state];
};

export const advice = (
  consignment: Consignment,
  own: string | undefined,
  context: ViewContext,
): string | undefined => {
  const state = consignment.returned ? 'ReturnToSender' : spokenState(consignment);
  const english = context.messages.parts ? undefined : state && advices[state];
  return eventWords(consignment, context)?.advice ?? own ?? english;
};

/** In days: shorter spells are usual. */
const longSpell = 3;

/** Nothing more is to be heard of a journey that has ended, or that waits for the shopper. */
export const quiet = (consignment: Consignment, context: ViewContext): string => {
  const state = spokenState(consignment);
  const time = consignment.leadingPackage?.lastEvent?.time;
  if (!time || !state || isFinal(state) || consignment.returned || state === 'AtCollectionPoint') return '';
  const days = daysSince(time);
  return days >= longSpell ? counted(wordsOf(context).quiet, days, context.locale) : '';
};
