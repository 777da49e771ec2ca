/** The part "details": what goes with a journey beside its facts; loaded beside the first answer. */
import type { Details } from '../view/details/details.js';
import { override } from '../i18n/override.js';
import { copyButton, place } from '../view/details/controls.js';
import { cut } from '../view/details/cut.js';
import { lastScan } from '../view/details/last-scan.js';
import { picture } from '../view/details/picture.js';
import { steps } from '../view/details/steps.js';
import { day, duration, relativeDay } from '../view/details/times.js';
import { advice, meaning, quiet } from '../view/details/words.js';

export { SurroundingsController } from '../controllers/surroundings.js';
export { styles } from '../styles/details.js';

export const details: Details = {
  meaning,
  advice,
  lastScan,
  quiet,
  steps,
  picture,
  cut,
  duration,
  copyButton,
  place,
  override,
  day,
  relativeDay,
};
