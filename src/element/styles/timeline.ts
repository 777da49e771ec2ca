import { css } from 'lit';

/**
 * Packages, legs and events. Each leg is a rail with a stop per event. A hand-over is a diamond between two rails; so is a
 * problem, which therefore differs without colour. Where there is room, times have a column before the rail.
 */
export const timeline = css`
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
  /* It moves to the next line as a whole before it breaks. */
  [part='package-reference'] {
    display: inline-block;
  }
  /* Rails need more contrast than separating lines. */
  [part='legs'] {
    --_line: var(--pro-tracking-color-rail, color-mix(in srgb, currentColor 58%, transparent));
  }
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
  /* It contains isolates only, so it has no letter that decides its direction. */
  [part='facts'] {
    unicode-bidi: isolate;
  }
  /* "today" is written as within a sentence. */
  .day::first-letter,
  .day :first-child::first-letter {
    text-transform: uppercase;
  }
  .day bdi {
    display: inline-block;
  }
  .day :last-child {
    margin-inline-start: 0.3em;
  }
  @container (inline-size < 24em) {
    .day {
      display: inline-block;
      margin-inline-end: 0.5em;
    }
  }
  @container (inline-size >= 24em) {
    [part='package'] {
      --_rail: 6.5em;
    }
    [part~='event'] {
      display: grid;
      grid-template-columns: var(--_rail) minmax(0, 1fr);
      column-gap: 1.75em;
      padding-inline-start: 0;
    }
    [part='time'] {
      margin-inline-end: 1em;
      padding-block-start: 0.15em;
      text-align: end;
      line-height: 1.4;
    }
    .day {
      display: block;
    }
  }
`;
