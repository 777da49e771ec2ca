import { css } from 'lit';

/**
 * The legs. One rail per leg with a stop per event; a hand-over is a knot where one rail ends and the next begins; a problem's
 * stop is a diamond: its shape tells it too. Where there is room, times have a column of their own (times.ts).
 */
export const timeline = css`
  [part='leg'] {
    margin-block-start: calc(2 * var(--_gap));
  }
  [part='events'] {
    padding-block-start: calc(1.5 * var(--_gap));
  }
  [part~='event'],
  [part='hand-over'] {
    position: relative;
    padding-inline-start: calc(var(--_rail) + 1.75em);
    padding-block-end: calc(2 * var(--_gap));
  }
  [part~='event']:last-child {
    padding-block-end: 0;
  }
  [part='time'] {
    font-variant-numeric: tabular-nums;
  }
  [part~='event']:not(:last-child)::before {
    content: '';
    position: absolute;
    inset-block: 0.8em -0.4em;
    inset-inline-start: calc(var(--_rail) + 0.4em - 1px);
    border-inline-start: 2px solid var(--_line);
  }
  [part~='event']::after,
  [part='hand-over']::after {
    content: '';
    position: absolute;
    inset-block-start: 0.4em;
    inset-inline-start: var(--_rail);
    box-sizing: border-box;
    inline-size: 0.8em;
    block-size: 0.8em;
    border: 2px solid var(--_tone);
    border-radius: 50%;
    background: var(--_tone);
  }
  .problem::after,
  .attention::after,
  [part='hand-over']::after {
    border-radius: 0;
    rotate: 45deg;
    scale: 0.9;
  }
  [part='hand-over'] {
    padding-block: var(--_gap) calc(1.5 * var(--_gap));
    color: var(--_muted);
  }
  [part='hand-over']::after {
    inset-block-start: calc(0.4em + var(--_gap));
    background: none;
  }
  :is(.good, .attention, .problem) [part='event-title'] {
    color: var(--_tone);
  }
`;
