import { css } from 'lit';

/** The history: legs and events. */
export const timeline = css`
  [part='history'] {
    margin-block-start: calc(3 * var(--_gap));
    border-block-start: 1px solid var(--_line);
    padding-block-start: calc(2 * var(--_gap));
  }
  .bar,
  [part='notice'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 1em;
  }
  /* As high as with a button. */
  .bar {
    min-block-size: 2em;
  }
  [part='legs'] {
    --_text-edge: 1.9em;
    --_rail-edge: 0px;
    --_at: calc(var(--_rail-edge) + 10px);
  }
  [part='leg'],
  [part='events'] {
    position: relative;
  }
  [part='leg'] > details > summary,
  .leg-title {
    position: relative;
    padding-block: 0.45em;
    padding-inline: var(--_text-edge) 2em;
  }
  [part='leg-facts'] {
    display: block;
  }
  p[part='leg-facts'] {
    margin-block-end: 0.4em;
    padding-inline-start: calc(var(--_text-edge) / 0.8125);
  }
  [part='leg-links'] {
    padding-inline-start: calc(var(--_text-edge) / 0.875);
  }
  .bar + * [part='legs'] > [part='leg']:first-child > [part='events'] {
    margin-block-start: 0.4em;
  }
  [part~='event'] {
    --_y: 0.72em;
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
    column-gap: 1em;
    padding-block-end: 0.75em;
    padding-inline-start: var(--_text-edge);
  }
  .starts-day {
    --_y: 2.32em;
    grid-template-rows: minmax(1.6em, auto);
  }
  [part='time'] {
    display: contents;
  }
  [part='day'] {
    grid-area: 1 / 1 / auto / -1;
  }
  [part='clock'] {
    grid-area: 2 / 2;
    font-variant-numeric: tabular-nums;
  }
  [part='event-title'] {
    grid-area: 2 / 1;
  }
  [part='event-facts'] {
    grid-area: 3 / 1 / auto / -1;
    /* It contains isolates only, so it has no letter that decides its direction. */
    unicode-bidi: isolate;
  }
  [part~='event-latest'] [part='event-title'] {
    color: var(--_tone);
  }
  @container (inline-size < 16em) {
    [part~='event'],
    [part='day'],
    [part='clock'] {
      display: block;
    }
    [part='day'] {
      margin-block-end: 0.5em;
    }
  }
  @container (inline-size >= 36em) {
    [part='legs'] {
      --_rail-edge: 4.5em;
      --_text-edge: 6.25em;
    }
    [part~='event'] {
      grid-template-columns: var(--_rail-edge) minmax(0, 1fr);
      column-gap: calc(var(--_text-edge) - var(--_rail-edge));
      padding-inline-start: 0;
    }
    [part='clock'] {
      grid-area: 2 / 1 / span 2;
      line-height: 1.3;
    }
    [part='day'],
    [part='event-title'],
    [part='event-facts'] {
      grid-column: 2;
    }
  }
`;
