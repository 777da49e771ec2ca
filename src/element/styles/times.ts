import { css } from 'lit';

/** Of the times of a leg's events: where there is room, in a column before the rail. A tall one makes its event as tall. */
export const times = css`
  /* "today" is written as within a sentence. */
  [part='fact']::first-letter,
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
