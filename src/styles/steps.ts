import { css } from 'lit';

/** Of the progress steps, and of the small things of the part "details". */
export const steps = css`
  /* Lines that tell something need more contrast than those that merely part things. */
  [part='legs'] {
    --_line: var(--pro-tracking-color-rail, color-mix(in srgb, currentColor 58%, transparent));
  }
  [part='steps'],
  [part='picture'] {
    --_line: var(--pro-tracking-color-rail, var(--_muted));
  }
  [part='steps'] {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    padding-block-start: calc(2 * var(--_gap));
  }
  [part~='step'] {
    position: relative;
    padding-block-start: 1.4em;
    font-size: min(0.8125em, 3.5cqi);
    color: var(--_muted);
    line-height: 1.4;
    text-align: center;
    overflow-wrap: break-word;
  }
  [part~='step']::before {
    content: '';
    position: absolute;
    inset-block-start: 0.3em;
    /* From stop to stop: a hollow one stays hollow on any ground. */
    inset-inline: calc(-50% + 0.4em) calc(50% + 0.4em);
    border-block-start: 2px solid var(--_tone);
  }
  [part~='step']:first-child::before {
    content: none;
  }
  [part~='step']::after {
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
  [part~='step-ahead']::before {
    border-block-start: 2px dashed var(--_line);
  }
  [part~='step-ahead']::after {
    border-color: var(--_line);
    background: none;
  }
  [part~='step-current'] {
    color: var(--_tone);
    font-weight: 600;
  }
  /* Centred below a dot but the outermost, it reaches as far as the edge. */
  [part~='step-current'] [part='step-label'] {
    flex: none;
    max-inline-size: 60cqi;
  }
  [part~='step-passed']::after {
    background: none;
  }
  /* Where there is no room for all the words, the present step's is to be seen. */
  @container (inline-size < 20em) {
    [part~='step'] {
      font-size: 0.8125em;
    }
    [part~='step']:not([part~='step-current']) [part='step-label'] {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    [part~='step-current'] {
      display: flex;
      justify-content: center;
    }
    [part~='step']:first-child {
      justify-content: start;
    }
    [part~='step']:last-child {
      justify-content: end;
    }
  }
  @container (inline-size < 26em) {
    .wide [part~='step'] {
      font-size: 0.8125em;
    }
    .wide [part~='step']:not([part~='step-current']) [part='step-label'] {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    .wide [part~='step-current'] {
      display: flex;
      justify-content: center;
    }
    .wide [part~='step']:first-child {
      justify-content: start;
    }
    .wide [part~='step']:last-child {
      justify-content: end;
    }
  }
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
  [part='last-scan'] {
    font-size: 0.8125em;
  }
  [part='last-scan'],
  [part='meaning'] {
    color: var(--_muted);
  }
  [part='quiet'] {
    color: var(--_tone);
  }
  [part='quiet'],
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
