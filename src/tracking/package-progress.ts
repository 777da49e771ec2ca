/**
 * What the events of one package add up to: which event changes its state, and which is a mis-scan. The rules are ours,
 * checked against recorded histories; PRO publishes none.
 */
import type { TrackingEvent } from './consignment.js';
import {
  compareStates,
  isDelivered,
  isFinal,
  stepOf,
  toneOf,
  type ConsignmentStateName,
  type Step,
} from './states.js';
import { HOUR } from './time.js';

/** An event, and how sure it is what it says. */
export interface Evidence {
  readonly event: TrackingEvent;
  /** Index of its leg. */
  readonly leg: number;
  /** Only its description was recognised, not its code. */
  readonly isPhrase: boolean;
}

/** What a package's events say up to some point of its journey. */
export interface Progress {
  readonly state: ConsignmentStateName | undefined;
  /** What {@link state} rests on. */
  readonly evidence: Evidence | undefined;
  /** The highest step of its states. */
  readonly step: Step;
  /** The delivery to the shopper, unless a new attempt or a return has superseded it. */
  readonly delivery: TrackingEvent | undefined;
  /** `ReturnToSender` was seen: any later delivery is a delivery to the sender. */
  readonly returning: boolean;
  readonly returned: boolean;
}

export const beforeAnyScan: Progress = {
  state: undefined,
  evidence: undefined,
  step: 0,
  delivery: undefined,
  returning: false,
  returned: false,
};

/** The carrier has, or had, the parcel: not an announcement, a failed collection or a cancelled label. */
export const isScan = (state: ConsignmentStateName | undefined): boolean =>
  state !== undefined && stepOf(state) > 0;

const attempts: ReadonlySet<ConsignmentStateName> = new Set([
  'OutForDelivery',
  'DeliveryFailed',
  'DeliveryFailedCardLeft',
  'AtCollectionPoint',
]);

/** In milliseconds. Couriers close a delivery minutes before the van is scanned; clocks and zones are off by hours. */
const newAttemptGap = 12 * HOUR;

const isNewAttempt = (delivery: TrackingEvent, { state, time }: TrackingEvent): boolean =>
  state !== undefined &&
  attempts.has(state) &&
  delivery.time !== undefined &&
  time !== undefined &&
  time.instant - delivery.time.instant >= newAttemptGap;

const aboutDeliveries: ReadonlySet<ConsignmentStateName> = new Set([
  'DeliveredDamaged',
  'Damaged',
  'Missing',
  'Lost',
]);

/** The carrier reports more about a delivery: what it damaged or lost after all, or who signed. */
const isAboutDelivery = ({ state, evidence }: Progress, next: ConsignmentStateName): boolean => {
  if (!state) return true;
  if (state === 'Delivered' && next === 'Delivered') return evidence?.event.signatory === '';
  return aboutDeliveries.has(next) && compareStates(next, state) > 0;
};

const missing: ReadonlySet<ConsignmentStateName> = new Set(['Lost', 'Missing', 'Cancelled']);

/** It has turned up: nothing less than an attempt to hand it over proves that. */
const isProof = (next: ConsignmentStateName): boolean => attempts.has(next) || isDelivered(next);

const isProblemOnly = (state: ConsignmentStateName): boolean => toneOf(state) === 'problem';

/** A later leg's interruption says nothing about a problem before it; its progress does. */
const isProgress = (next: ConsignmentStateName): boolean => toneOf(next) !== 'attention' || stepOf(next) > 2;

/** Whether an event that names a state changes that of its package. */
const supersedes = (progress: Progress, { event, leg }: Evidence, next: ConsignmentStateName): boolean => {
  const { state, evidence, delivery, returning, returned } = progress;
  if (returned) return false;
  if (next === 'ReturnToSender') return true;
  if (returning) return isFinal(next);
  // Shipper's data often arrive hours after the first scan.
  if (toneOf(next) === 'neutral' && progress.step > 0) return false;
  const isGone = state !== undefined && missing.has(state) && evidence?.leg === leg;
  if (isGone && isProof(next)) return !delivery || isDelivered(next) || isNewAttempt(delivery, event);
  if (delivery) return isAboutDelivery(progress, next) || isNewAttempt(delivery, event);
  if (isGone) return state === 'Missing' && isProblemOnly(next);
  const hasProblemBefore = state !== undefined && isProblemOnly(state) && evidence?.leg !== leg;
  return !hasProblemBefore || isProgress(next);
};

/** Text that cannot be read is newer than a state that rests on text alone: nobody knows whether it still holds. */
const forget = (progress: Progress): Progress => ({
  ...progress,
  state: undefined,
  evidence: undefined,
  delivery: undefined,
});

/** Whether what is known rests on a phrase, and the event has newer words that were not recognised. */
export const outdates = ({ name, planned, words }: TrackingEvent, { evidence }: Progress): boolean =>
  evidence?.isPhrase === true && !name && !planned && /\p{L}/u.test(words);

/** The progress after one more event. */
export const advance = (progress: Progress, evidence: Evidence): Progress => {
  const { event } = evidence;
  const { state } = event;
  if (!state) return outdates(event, progress) ? forget(progress) : progress;
  if (!supersedes(progress, evidence, state)) return progress;
  const step = stepOf(state);
  const isReopened = attempts.has(state) || state === 'ReturnToSender';
  return {
    state,
    evidence,
    step: step > progress.step ? step : progress.step,
    delivery: isDelivered(state) ? event : isReopened ? undefined : progress.delivery,
    returning: progress.returning || state === 'ReturnToSender',
    returned: event.name === 'ReturnedToSender',
  };
};
