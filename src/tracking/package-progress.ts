/**
 * Derives the state of one package, event by event, and ignores mis-scans. PRO publishes no rules: these are ours, checked
 * against recorded histories.
 */
import type { TrackingEvent } from './consignment.js';
import {
  compareStates,
  isDelivered,
  isFinal,
  kindOf,
  stepOf,
  type ConsignmentStateName,
  type Step,
} from './states.js';
import { HOUR } from './time.js';

/** An event, and how certain its meaning is. */
export interface Evidence {
  readonly event: TrackingEvent;
  /** The index of its leg. */
  readonly leg: number;
  /** Only its description was recognised, not its code. */
  readonly isPhrase: boolean;
}

/** What a package's events add up to, so far. */
export interface Progress {
  readonly state: ConsignmentStateName | undefined;
  /** The event that {@link state} comes from. */
  readonly evidence: Evidence | undefined;
  /** The highest step so far. */
  readonly step: Step;
  /** The delivery to the shopper, unless a new attempt or a return has superseded it. */
  readonly delivery: TrackingEvent | undefined;
  /** `ReturnToSender` was reported: any later delivery is one to the sender. */
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

/** The carrier has, or had, the parcel: no announcement, failed collection or cancelled label. */
export const isScan = (state: ConsignmentStateName | undefined): boolean =>
  state !== undefined && stepOf(state) > 0;

const attempts: ReadonlySet<ConsignmentStateName> = new Set([
  'OutForDelivery',
  'DeliveryFailed',
  'DeliveryFailedCardLeft',
  'AtCollectionPoint',
]);

/** Milliseconds. Couriers report a delivery minutes before the van is scanned; clocks and zones are wrong by hours. */
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

/** The carrier reports more about a delivery: damage or loss after all, or who signed. */
const isAboutDelivery = ({ state, evidence }: Progress, next: ConsignmentStateName): boolean => {
  if (!state) return true;
  if (state === 'Delivered' && next === 'Delivered') return evidence?.event.signatory === '';
  return aboutDeliveries.has(next) && compareStates(next, state) > 0;
};

const missing: ReadonlySet<ConsignmentStateName> = new Set(['Lost', 'Missing', 'Cancelled']);

/** A missing parcel has been found. Only a delivery, or an attempt, proves that. */
const isProof = (next: ConsignmentStateName): boolean => attempts.has(next) || isDelivered(next);

const isProblemOnly = (state: ConsignmentStateName): boolean => kindOf(state) === 'problem';

/** After a problem on an earlier leg, progress counts; an interruption does not. */
const isProgress = (next: ConsignmentStateName): boolean =>
  kindOf(next) !== 'interruption' || stepOf(next) > 2;

/** Whether an event with a state changes its package's state. */
const supersedes = (progress: Progress, { event, leg }: Evidence, next: ConsignmentStateName): boolean => {
  const { state, evidence, delivery, returning, returned } = progress;
  if (returned) return false;
  if (next === 'ReturnToSender') return true;
  if (returning) return isFinal(next);
  // The shipper's data often arrives hours after the first scan.
  if (kindOf(next) === 'preparation' && progress.step > 0) return false;
  const isGone = state !== undefined && missing.has(state) && evidence?.leg === leg;
  if (isGone && isProof(next)) return !delivery || isDelivered(next) || isNewAttempt(delivery, event);
  if (delivery) return isAboutDelivery(progress, next) || isNewAttempt(delivery, event);
  if (isGone) return state === 'Missing' && isProblemOnly(next);
  const hasProblemBefore = state !== undefined && isProblemOnly(state) && evidence?.leg !== leg;
  return !hasProblemBefore || isProgress(next);
};

/** The state comes from a description alone, and a newer description was not recognised: the state may be outdated. */
const forget = (progress: Progress): Progress => ({
  ...progress,
  state: undefined,
  evidence: undefined,
  delivery: undefined,
});

/** Whether the state comes from a description alone, and the event has a newer one that was not recognised. */
export const outdates = ({ name, planned, words }: TrackingEvent, { evidence }: Progress): boolean =>
  evidence?.isPhrase === true && !name && !planned && /\p{L}/u.test(words);

/** The progress after the next event. */
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
