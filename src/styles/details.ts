import { additions } from './additions.js';
import { media } from './media.js';
import { picture } from './picture.js';
import { steps } from './steps.js';
import { times } from './times.js';

/** Of the part "details": one sheet. */
export const styles = [times, steps, additions, picture, media].map(String).join('');
