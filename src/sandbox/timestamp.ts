import { MINUTE } from '../tracking/time.js';

/**
 * A moment as a carrier at that offset writes it: `2024-04-05T13:20:00-05:00`.
 *
 * @param instant milliseconds since the Unix epoch
 * @param offset minutes east of UTC
 */
export const formatTimestamp = (instant: number, offset: number): string => {
  const wallClock = new Date(instant + offset * MINUTE).toISOString().slice(0, 19);
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const zone = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
  return `${wallClock}${offset < 0 ? '-' : '+'}${zone}`;
};
