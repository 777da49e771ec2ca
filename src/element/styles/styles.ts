import { base } from './base.js';
import { controls } from './controls.js';
import { forms } from './forms.js';
import { media } from './media.js';
import { steps } from './steps.js';
import { packages } from './packages.js';
import { rail } from './rail.js';
import { reserve } from './reserve.js';
import { summary } from './summary.js';
import { timeline } from './timeline.js';
import { tokens } from './tokens.js';

/** The element's style sheets. Later ones override earlier ones. */
export const styles = [
  tokens,
  base,
  summary,
  steps,
  timeline,
  rail,
  packages,
  controls,
  forms,
  reserve,
  media,
];
