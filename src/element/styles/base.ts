import { css } from 'lit';

/** The frame, text, icons, folds, and the height that is reserved while loading. */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  * {
    margin: 0;
    padding: 0;
    font: inherit;
    list-style: '';
  }
  /* Only the page's font, colours and visibility are inherited. */
  [part='base'] {
    all: initial;
    display: block;
    container-type: inline-size;
    max-inline-size: 46em;
    font: inherit;
    font-family: var(--pro-tracking-font, inherit);
    line-height: 1.5;
    color: var(--_text);
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    overflow-wrap: anywhere;
  }
  p,
  [part='leg-facts'] {
    display: block;
    max-inline-size: 60ch;
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  svg {
    flex: none;
    inline-size: 1em;
    fill: none;
    stroke: var(--_tone);
    stroke-width: 2;
    stroke-linecap: round;
  }
  /* The arrow points in the reading direction. */
  .going [part='icon']:dir(rtl) {
    scale: -1 1;
  }
  /* For screen readers only. */
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .block,
  slot {
    display: block;
  }
  /* An empty slot takes no space. */
  slot[name^='actions'] {
    display: contents;
  }
  ::slotted([slot^='actions']) {
    margin-block-start: var(--_gap);
  }
  summary {
    position: relative;
    padding-inline-end: 2em;
    list-style: none;
    cursor: pointer;
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
  .lookup {
    min-block-size: 11em;
  }
  /* A journey of one package in a narrow column. */
  .compact {
    --_size: 36em;
  }
  .summary {
    --_size: 6.5em;
  }
  .reserved {
    min-block-size: var(--pro-tracking-reserve, var(--_size, max(28em, 100svb)));
  }
  [part='skeleton'] {
    block-size: var(--_size, 26em);
    background: repeating-linear-gradient(var(--_ground) 0 1.5em, transparent 0 3.5em) 0 / 80% no-repeat;
  }
`;
