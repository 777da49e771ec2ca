export { property } from './element.js';
