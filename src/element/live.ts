/** The part "live": loaded as soon as there is a proxy to ask. */
export { LiveController } from '../controllers/live.js';
export { styles } from '../styles/live.js';
