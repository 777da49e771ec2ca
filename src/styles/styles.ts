import { layout } from './layout.js';
import { timeline } from './timeline.js';
import { tokens } from './tokens.js';

/** The element's sheets, in the order that they build on one another. */
export const styles = [tokens, layout, timeline];
