/**
 * What the views and the style sheets use of Lit, for the build that runs on servers. All of Lit would need a document, or
 * bring one of its own; and tools that bundle for other runtimes than Node would take its build for browsers.
 */
export { html, nothing } from 'lit/html.js';
export { css } from '@lit/reactive-element/css-tag.js';
