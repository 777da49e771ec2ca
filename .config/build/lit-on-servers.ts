/**
 * What the views and the style sheets use of Lit, for the build that runs on servers. The whole of Lit needs a document:
 * in Node it adds a mock of one, and tools that bundle for other runtimes choose its build for browsers.
 */
export { html, nothing } from 'lit/html.js';
export { css } from '@lit/reactive-element/css-tag.js';
