/**
 * What stands in for the package `lit` in the script for a tag. Whole Lit is a third of that script's budget; most of it is
 * for elements that others write. The tests of the script run against this, and those of the element against both.
 */
export { LitElement } from './element.js';
export { css, html, nothing } from './result.js';
