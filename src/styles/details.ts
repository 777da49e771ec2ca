import { media } from './media.js';
import { picture } from './picture.js';
import { steps } from './steps.js';

/** Of the part "details": one sheet. */
export const styles = [steps, picture, media].map(String).join('');
