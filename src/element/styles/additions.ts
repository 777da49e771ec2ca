import { css } from 'lit';

/** Folds, the short layout, words and small controls. */
export const additions = css`
  .summary .headline {
    font-size: 1em;
  }
  .summary [part='count'] {
    font-size: 0.8125em;
  }
  .summary [part='fact'] {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  summary {
    position: relative;
    padding-inline-end: 2em;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-end: 0.5em;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid;
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    rotate: -135deg;
  }
  /* The arrow points where reading goes. */
  .going [part='icon']:dir(rtl) {
    scale: -1 1;
  }
  /* Of isolates alone, it has no letter to tell its direction by. */
  [part='facts'] {
    unicode-bidi: isolate;
  }
  /* Takes no room where there is nothing in it. */
  slot[name^='actions'] {
    display: contents;
  }
  ::slotted([slot^='actions']) {
    margin-block-start: var(--_gap);
  }
  /* Goes whole to the next line before it is torn apart. */
  [part='package-reference'] {
    display: inline-block;
  }
  [part='show-all'] {
    margin-block-start: calc(2 * var(--_gap));
  }
  .block {
    display: block;
  }
  [part='last-scan'] {
    font-size: 0.8125em;
  }
  [part='last-scan'],
  [part='meaning'] {
    color: var(--_muted);
  }
  [part='stalled'] {
    color: var(--_tone);
  }
  [part='stalled'],
  [part='expected'] {
    font-weight: 600;
  }
  [part='copy'] {
    min-block-size: 2em;
    inline-size: 2em;
    padding: 0;
    border: 0;
    vertical-align: middle;
    cursor: pointer;
  }
  [part='copy'] svg {
    inline-size: 1.25em;
    stroke: currentColor;
    vertical-align: middle;
  }
  [part='map'] {
    padding-block: 0.4em;
    color: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
