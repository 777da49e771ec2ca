import { css } from 'lit';

/**
 * Overrides the page's `min-height`: an important declaration of a shadow root wins over the page's style sheets and over the
 * `style` attribute. `min-height`, as pages write it, also in vertical text.
 */
export const reserve = css`
  :host(:state(unreserved)) {
    min-height: 0 !important;
  }
  /* The embed line's display: block is for the time before the script has run. */
  :host([hidden]) {
    display: none !important;
  }
  @media print {
    :host,
    [part='base'] {
      min-height: 0 !important;
    }
  }
`;
