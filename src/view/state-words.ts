import type { Messages, Words } from '../i18n/messages.js';
import type { Consignment, TrackedPackage } from '../model/consignment.js';

/** A package's state in plain words. */
export const packageWords = (
  { state, stateEvent, returned, lastEvent, legs }: TrackedPackage,
  messages: Messages,
): Words => {
  if (returned) return messages.returned;
  const isBetween =
    stateEvent?.handOver && legs.every((leg) => leg.progress !== 'waiting' || !leg.events.length);
  if (state === 'InTransit' && isBetween) return messages.waitingForNextCarrier;
  if (state) return messages.states[state];
  return lastEvent ? messages.update : messages.notices.empty;
};

/** The consignment's state in plain words: those of the package that speaks for it, unless PRO says otherwise. */
export const consignmentWords = ({ state, leadingPackage }: Consignment, messages: Messages): Words => {
  if (leadingPackage?.state === state && leadingPackage) return packageWords(leadingPackage, messages);
  return state ? messages.states[state] : messages.notices.empty;
};
