import type { Channel } from '../client/channel.js';
import type { ConsignmentController } from './consignment-controller.js';

/**
 * Levels a journey with the channel that it comes to: that may be a new one, which does not know what is on show; or others have
 * heard more on it while the host was away.
 */
export const catchUp = (journey: ConsignmentController, channel: Channel): void => {
  const { state, last: known, hear } = journey;
  const isShown = 'consignment' in state;
  if (isShown) channel.good ??= state;
  const { good, last } = channel;
  // Who waits for the first answer goes on waiting.
  if (!last || known === last || !(known ?? isShown)) return;
  if (good && !(isShown && state.since > good.since)) hear({ type: 'answered', ...good });
  if (last.type === 'failed') hear(last);
  // And who has just asked still waits for that.
  if (!known) journey.last = undefined;
};
