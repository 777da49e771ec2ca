import type { Channel } from '../client/channel.js';
import type { ConsignmentController } from './consignment-controller.js';

/**
 * Levels a journey with the channel that it comes to: that may be a new one, which does not know what is on show; or others have
 * heard more on it while the host was away.
 */
export const catchUp = ({ state, last: known, hear }: ConsignmentController, channel: Channel): void => {
  if ('consignment' in state) channel.good ??= state;
  const { good, last } = channel;
  // Whoever has just asked waits for that.
  if (!known || known === last) return;
  if (good && good.since >= ('since' in state ? state.since : 0)) hear({ type: 'answered', ...good });
  if (last?.type === 'failed') hear(last);
};
