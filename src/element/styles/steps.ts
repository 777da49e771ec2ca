import { css } from 'lit';

/** The progress steps. */
export const steps = css`
  [part='steps'],
  [part='route'] {
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
    /* Between the stops, so that a hollow one is hollow on any background. */
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
  /* Centred below its dot; the outermost ones reach to the edge. */
  [part~='step-current'] [part='step-label'] {
    flex: none;
    max-inline-size: 60cqi;
  }
  [part~='step-passed']::after {
    background: none;
  }
  /* Without room for all labels, only the current one is visible. */
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
`;
