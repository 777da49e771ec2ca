import { daysSince } from '../i18n/relative-time.js';
import { counted } from '../i18n/plural.js';
import type { EventText, Messages, StateText } from '../i18n/messages.js';
import type { Consignment, TrackedPackage, TrackingEvent } from '../../tracking/consignment.js';
import { evidencePackage } from '../../tracking/evidence.js';
import { displayState } from '../../tracking/journey.js';
import { isBetweenCarriers, waitingSince } from '../../tracking/outlook.js';
import type { ViewContext } from './context.js';
import { withoutStop } from './text.js';

/** Characters. A longer text is no headline. */
const longestHeadline = 40;

/** Without a known state, the headline is the carrier's newest text. */
const newestText = ({ words }: TrackingEvent, { update }: Messages): StateText =>
  words && words.length <= longestHeadline ? { headline: withoutStop(words) } : update;

export const packageText = (trackedPackage: TrackedPackage, messages: Messages): StateText => {
  const { state, returned, lastEvent } = trackedPackage;
  if (returned) return messages.returned;
  if (isBetweenCarriers(trackedPackage)) return messages.waitingForNextCarrier;
  if (state) return messages.states[state];
  return lastEvent ? newestText(lastEvent, messages) : messages.notices.empty;
};

/** The leading package's text, unless PRO's own state is another. */
export const consignmentText = ({ state, leadingPackage }: Consignment, messages: Messages): StateText => {
  if (leadingPackage?.state === state && leadingPackage) return packageText(leadingPackage, messages);
  return state ? messages.states[state] : messages.notices.empty;
};

/** The text of the event that the state comes from, if its name has one of its own. */
export const stateEventText = (
  consignment: Consignment,
  { messages }: ViewContext,
): EventText | undefined => {
  const name = evidencePackage(consignment)?.stateEvent?.name;
  return name && messages.eventMeanings[name as keyof Messages['eventMeanings']];
};

/** What the state means, in one sentence; `''` if it is unknown. */
export const meaning = (consignment: Consignment, context: ViewContext): string => {
  const state = displayState(consignment);
  if (!state) return '';
  if (consignment.returned) return context.messages.returnedMeaning;
  return stateEventText(consignment, context)?.meaning ?? context.messages.meanings[state];
};

/** Days. Shorter times without an event are usual. */
const stalledAfter = 3;

/** For how many days nothing was scanned; `''` if that is usual. */
export const stalledText = (consignment: Consignment, { messages, locale }: ViewContext): string => {
  const time = waitingSince(consignment);
  const days = time ? daysSince(time) : 0;
  return days >= stalledAfter ? counted(messages.stalled, days, locale) : '';
};
