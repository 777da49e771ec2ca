import type { Consignment, TrackedPackage, TrackingEvent } from '../../tracking/consignment.js';
import { isBetweenCarriers, proState } from '../../tracking/outlook.js';
import { hasOwn } from '../../tracking/has-own.js';
import type { CodeWithText, Messages, StateText } from '../i18n/messages.js';
import { truncate, withoutStop } from './text.js';

/** Characters. A longer text is no headline. */
const longestHeadline = 40;

/** Without a known state, the carrier's newest text is the headline if it is short, or else the line below it. */
const newestText = ({ words }: TrackingEvent, { latestUpdate }: Messages): StateText => {
  if (!words) return { headline: latestUpdate };
  return words.length <= longestHeadline
    ? { headline: withoutStop(words) }
    : { headline: latestUpdate, line: truncate(words) };
};

export const packageText = (trackedPackage: TrackedPackage, messages: Messages): StateText => {
  const { state, stateEvent, lastEvent } = trackedPackage;
  const name = stateEvent?.name;
  if (name && hasOwn(messages.codes, name)) return messages.codes[name as CodeWithText];
  if (isBetweenCarriers(trackedPackage)) return messages.betweenCarriers;
  if (state) return messages.states[state];
  return lastEvent ? newestText(lastEvent, messages) : messages.notices.empty;
};

/** The leading package's text, unless PRO's own state is another. */
export const consignmentText = (consignment: Consignment, messages: Messages): StateText => {
  const { state, leadingPackage } = consignment;
  const own = proState(consignment) ?? (leadingPackage ? undefined : state);
  if (own) return messages.states[own];
  return leadingPackage ? packageText(leadingPackage, messages) : messages.notices.empty;
};
