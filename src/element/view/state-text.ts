import type { Messages, Words } from '../i18n/messages.js';
import type { Consignment, TrackedPackage, TrackingEvent } from '../../tracking/consignment.js';
import { isBetweenCarriers } from '../../tracking/outlook.js';
import { withoutStop } from './texts.js';

/** In characters: longer words are no headline. */
const longestHeadline = 40;

/** Of a state that nobody can tell: the newest words of the carrier. */
const newestWords = ({ words }: TrackingEvent, { update }: Messages): Words =>
  words && words.length <= longestHeadline ? { headline: withoutStop(words) } : update;

/** A package's state in plain words. */
export const packageWords = (trackedPackage: TrackedPackage, messages: Messages): Words => {
  const { state, returned, lastEvent } = trackedPackage;
  if (returned) return messages.returned;
  if (isBetweenCarriers(trackedPackage)) return messages.waitingForNextCarrier;
  if (state) return messages.states[state];
  return lastEvent ? newestWords(lastEvent, messages) : messages.notices.empty;
};

/** The consignment's state in plain words: those of the package that speaks for it, unless PRO says otherwise. */
export const consignmentWords = ({ state, leadingPackage }: Consignment, messages: Messages): Words => {
  if (leadingPackage?.state === state && leadingPackage) return packageWords(leadingPackage, messages);
  return state ? messages.states[state] : messages.notices.empty;
};
