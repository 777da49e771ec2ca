import { css } from 'lit';

/** The frame, text and folds. */
export const base = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
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
    isolation: isolate;
    max-inline-size: 46em;
    font: inherit;
    font-family: var(--pro-tracking-font, inherit);
    line-height: 1.45;
    color: var(--_text);
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    overflow-wrap: anywhere;
  }
  .summary {
    max-inline-size: none;
  }
  p,
  slot,
  .together {
    unicode-bidi: plaintext;
  }
  p,
  slot {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  /* Higher to hit than to see. */
  a {
    position: relative;
    z-index: 1;
    padding-block: max(0.35em, 5px);
    color: inherit;
  }
  a,
  button {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /*
   * They move to the next line as a whole: a place or a number only where something stands before it, since alone it would
   * have the baseline of its last line.
   */
  code,
  .together,
  .dot + :is([part='place'], [part='carrier-phone']) {
    display: inline-block;
  }
  .block,
  slot {
    display: block;
  }
  b,
  [part='day'],
  [part='headline'],
  [part='history-heading'],
  [part='package-heading'],
  [part='leg-heading'],
  [part='event-title'],
  [part~='step-current'],
  [part='lookup-label'],
  [part='lookup-error'] {
    font-weight: var(--_weight);
  }
  /* The two kinds of small text; never under 12 px. */
  [part='step-label'],
  [part='next-step'],
  [part='fact-label'],
  [part='updated'],
  [part='leg-facts'],
  [part='package-facts'],
  [part='day'],
  [part='clock'],
  [part='foot'],
  [part='doctor'],
  [part='new'],
  .summary [part='line'] {
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  [part='address'],
  [part='carrier-text'],
  [part='fact-line'],
  [part='event-facts'],
  [part='leg-links'],
  [part='lookup-hint'] {
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  /* For screen readers only; .dot is a dot for the eye. */
  .heard,
  .dot b {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    /* At the end of a line it would extend beyond it. */
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: pre;
  }
  /* It is drawn on a space, which has no width at the end of a line. */
  .dot::before {
    content: ' ' / '';
    word-spacing: 0.55em;
    background: radial-gradient(circle, currentColor 0.06em, transparent 0.09em);
    print-color-adjust: exact;
  }
  summary {
    position: relative;
    display: block;
    min-block-size: 2.75em;
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
    inset-block-start: var(--_arrow, 0.85em);
    inset-inline-end: 0.2em;
    inline-size: 0.6em;
    block-size: 0.6em;
    border: solid var(--_muted);
    border-width: 0 2px 2px 0;
    rotate: 45deg;
  }
  [open] > summary::after {
    rotate: -135deg;
    translate: 0 0.25em;
  }
  summary:hover :is([part='leg-heading'], [part='package-heading'], [part='history-heading']) {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* An empty slot takes no space. */
  slot[name^='actions'] {
    display: contents;
  }
  .with-actions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    row-gap: calc(2 * var(--_gap));
  }
  @media (prefers-reduced-motion: no-preference) {
    [part='base'] {
      interpolate-size: allow-keywords;
    }
    /* The margin leaves room for outlines. */
    details::details-content {
      block-size: 0;
      overflow-y: clip;
      overflow-clip-margin: 4px;
      transition:
        block-size 0.18s,
        content-visibility 0.18s allow-discrete;
    }
    [open]::details-content {
      block-size: auto;
    }
  }
`;
