import { css } from 'lit';

/** The summary, packages, notices and skeleton: everything but the legs' timelines. */
export const layout = css`
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
  /* The page's font and colours are inherited, and what hides us; nothing else of what it may have set. */
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
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='reference'],
  [part='package-reference'],
  [part='leg-facts'],
  [part='description'],
  [part='facts'],
  [part='time'] {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  [part='advice'],
  [part='position'] {
    color: var(--_muted);
  }
  .day,
  [part='package-heading'],
  [part='package-state'],
  [part='count'],
  [part='carrier'],
  [part='headline'],
  [part='event-title'],
  button {
    font-weight: 600;
  }
  .headline {
    display: flex;
    gap: var(--_gap);
    font-size: clamp(1.25em, 8cqi, 1.75em);
    line-height: 1.2;
  }
  .headline svg {
    align-self: start;
    block-size: 1.2em;
  }
  slot {
    display: block;
  }
  [part='summary'] > * + * {
    margin-block-start: var(--_gap);
  }
  [part='package'] {
    margin-block-start: calc(3 * var(--_gap));
    border-block-start: 1px solid var(--_line);
    padding-block-start: calc(2 * var(--_gap));
  }
  [part='package-state'] {
    display: flex;
    gap: var(--_gap);
    color: var(--_tone);
  }
  summary {
    cursor: pointer;
  }
  button {
    min-block-size: 2.75em;
    padding-inline: 1.25em;
    color: inherit;
    background: none;
    border: 2px solid;
    border-radius: var(--_radius);
  }
  [part='updated'] {
    min-block-size: 2em;
  }
  .lookup {
    min-block-size: 11em;
  }
  /* What a journey of one package takes in a narrow column. */
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
