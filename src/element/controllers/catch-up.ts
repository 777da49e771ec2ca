import { hasOwn } from '../../tracking/has-own.js';
import type { Channel } from '../../client/channel.js';
import type { TrackingAnswer } from '../../client/fetch-tracking.js';
import type { ConsignmentController } from './consignment-controller.js';

/** A host has been away with an answer that is newer than that of those who stayed. */
const teach = (channel: Channel, { consignment, since, skew }: TrackingAnswer): void => {
  const answer = { consignment, since, skew };
  if (channel.last?.type === 'failed') channel.good = answer;
  else channel.note({ type: 'answered', ...answer }, since);
};

const tell = ({ hear }: ConsignmentController, { good, last }: Channel): void => {
  if (good) hear({ type: 'answered', ...good });
  if (last?.type === 'failed') hear(last);
};

/** Shows what the channel has learnt from another host. */
export const level = (journey: ConsignmentController, channel: Channel): void => {
  const { state } = journey;
  if (channel.good && hasOwn(state, 'consignment') && state.since < channel.good.since)
    tell(journey, channel);
};

/**
 * Levels a journey with the channel that it comes to: that may be a new one, which does not know what is on show; or others have
 * heard more on it while the host was away.
 */
export const catchUp = (journey: ConsignmentController, channel: Channel): void => {
  const { state, last: known } = journey;
  const isShown = hasOwn(state, 'consignment');
  if (isShown && channel.good && state.since > channel.good.since) teach(channel, state);
  if (isShown) channel.good ??= state;
  const { last } = channel;
  // Who waits for the first answer goes on waiting.
  if (!last || known === last || !(known ?? isShown)) return;
  tell(journey, channel);
  // And who has just asked still waits for that.
  if (!known) journey.last = undefined;
};
