import { additions } from './additions.js';
import { doctor } from './doctor.js';
import { layout } from './base.js';
import { live } from './live.js';
import { lookup } from './lookup.js';
import { media } from './media.js';
import { picture } from './picture.js';
import { steps } from './steps.js';
import { timeline } from './timeline.js';
import { times } from './times.js';
import { tokens } from './tokens.js';

/** The element's style sheets. Later ones override earlier ones. */
export const styles = [
  tokens,
  layout,
  timeline,
  times,
  steps,
  additions,
  picture,
  live,
  lookup,
  doctor,
  media,
];
