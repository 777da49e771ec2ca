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
  [part='last-scan'],
  [part='description'],
  [part='facts'],
  [part='time'],
  [part~='step'] {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  [part='advice'],
  [part='position'] {
    color: var(--_muted);
  }
  [part='headline'],
  [part='count'],
  [part='expected'],
  [part='package-heading'],
  [part='package-state'],
  [part='carrier'],
  [part='event-title'],
  button,
  .day {
    font-weight: 600;
  }
  .headline {
    display: flex;
    gap: var(--_gap);
    font-size: 1.75em;
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
  [part='steps'] {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    padding-block-start: calc(2 * var(--_gap));
  }
  [part~='step'] {
    position: relative;
    padding-block-start: 1.4em;
    font-size: min(0.8125em, 4.8cqi);
    line-height: 1.4;
    text-align: center;
    overflow-wrap: normal;
  }
  [part~='step']::before {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    inset-inline: -50% 50%;
    border-block-start: 2px solid var(--_tone);
  }
  [part~='step']:first-child::before {
    content: none;
  }
  [part~='step']::after,
  [part~='event']::after,
  [part='hand-over']::after {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: calc(50% - 0.4em);
    box-sizing: border-box;
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 2px solid var(--_tone);
    border-radius: 50%;
    background: var(--_tone);
  }
  [part~='step-current'] {
    color: var(--_tone);
    font-weight: 600;
  }
  [part~='step-ahead']::before {
    border-block-start: 2px dashed var(--_line);
  }
  [part~='step-ahead']::after {
    border-color: var(--_line);
    background: none;
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
    position: relative;
    padding-inline-end: 2em;
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
  [part='skeleton'] {
    block-size: 28em;
    background: repeating-linear-gradient(var(--_ground) 0 1.5em, transparent 0 3.5em) 0 / 80% no-repeat;
  }
`;
