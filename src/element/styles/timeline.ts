import { css } from 'lit';

/**
 * Packages, legs and events: one rail through all legs. The line stops short of each stop, so it needs no colour of the ground.
 * `--_y` is a stop's middle below its row's edge.
 */
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
  p[part='leg-facts'],
  [part='leg-links'] {
    padding-inline-start: var(--_text-edge);
  }
  .bar + [part='legs'] > [part='leg']:first-child > [part='events'] {
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
    grid-template-rows: 1.6em;
  }
  [part='time'] {
    display: contents;
  }
  [part='day'] {
    grid-area: 1 / 1;
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

  /* The stops */
  [part~='event']::before,
  [part~='event']::after,
  :is(summary, .leg-title)::before,
  [part='leg-ahead']::before,
  [part='leg-ahead']::after {
    --_half: calc(var(--_size) / 2);
    position: absolute;
    inset-block-start: calc(var(--_y) - var(--_half));
    inset-inline-start: calc(var(--_at) - var(--_half));
    inline-size: var(--_size);
    block-size: var(--_size);
  }
  [part~='event']::before {
    --_size: 8px;
    content: '';
    border-radius: 50%;
    background: var(--_rail);
  }
  [part~='event-latest']::before {
    --_size: 12px;
    background: var(--_tone);
    box-shadow: 0 0 0 4px color-mix(in srgb, var(--_tone) 22%, transparent);
  }
  /* A problem is a diamond: it differs without colour. */
  [part~='event']:is(.attention, .problem)::before {
    border-radius: 1px;
    rotate: 45deg;
    background: var(--_tone);
  }
  [part='leg'] > details > summary,
  .leg-title,
  [part='leg-ahead'] {
    --_y: 1.17em;
  }
  [part='leg'] > details > summary::before,
  .leg-title::before,
  [part='leg-ahead']::before {
    --_size: 10px;
    content: '';
    border: 2px solid var(--_rail);
    rotate: 45deg;
  }
  [part='leg-ahead'] {
    position: relative;
    padding-block: 0.45em;
    padding-inline-start: var(--_text-edge);
    color: var(--_muted);
  }
  [part='leg-ahead']::before {
    border-radius: 50%;
  }

  /* The line between them */
  [part~='event']::after {
    --_size: 2px;
    content: '';
    inset-block: 0;
    block-size: auto;
    background: var(--_rail);
    mask: radial-gradient(circle 9px at center var(--_y), transparent 97%, #000);
  }
  :is([part='leg'] > details > summary, .leg-title) {
    background: linear-gradient(
        var(--_rail) calc(var(--_y) - 10px),
        transparent 0 calc(var(--_y) + 10px),
        var(--_rail) 0
      )
      calc(var(--_at) - 1px) 0 / 2px 100% no-repeat;
  }
  :is([part='leg'] > details > summary, .leg-title):dir(rtl) {
    background-position-x: calc(100% - var(--_at) + 1px);
  }
  [part='leg']:first-child [part~='event']:first-child::after {
    inset-block-start: calc(var(--_y) + 10px);
    mask: none;
  }
  [part='leg']:last-child [part~='event']:last-child::after {
    inset-block-end: calc(100% - var(--_y) + 8px);
    mask: none;
  }
  [part='leg']:only-child [part~='event']:only-child::after {
    content: none;
  }
  [part='leg']:last-child > details:not([open]) > summary,
  [part='leg']:last-child > .leg-title {
    background-size: 2px calc(var(--_y) - 10px);
  }
  /* The first leg's heading has the stop below it as its own, unless it is folded. */
  [part='legs'] > [part='leg']:first-child > details[open] > summary,
  [part='leg-ahead'] + [part='leg'] > details[open] > summary {
    background: none;
  }
  [part='legs'] > [part='leg']:first-child > details[open] > summary::before,
  [part='leg-ahead'] + [part='leg'] > details[open] > summary::before {
    content: none;
  }
  [part='legs'] > [part='leg']:first-child > details:not([open]) > summary {
    background-size: 2px 100%;
    clip-path: none;
  }
  /* To or from a leg ahead, the line is dashed. */
  [part='leg-ahead']::after,
  [part='leg-ahead'] + [part='leg'] > details[open] > summary::before,
  [part='leg-ahead'] + [part='leg'] [part='events']::before {
    --_size: 2px;
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_at) - 1px);
    inline-size: 0;
    block-size: auto;
    border: 0;
    border-inline-start: 2px dashed var(--_rail);
    rotate: none;
  }
  [part='leg-ahead']:first-child::after {
    inset-block-start: calc(var(--_y) + 9px);
  }
  [part='leg-ahead']:last-child::after {
    inset-block-end: calc(100% - var(--_y) + 9px);
  }
  [part='leg-ahead'] + [part='leg'] [part='events']::before {
    block-size: calc(2.32em - 12px);
  }
  [part='leg-ahead'] + [part='leg'] [part~='event']:first-child::after {
    inset-block-start: calc(var(--_y) + 10px);
    mask: none;
  }

  /* Packages */
  [part='packages'] {
    margin-block-start: calc(2.5 * var(--_gap));
  }
  [part='package'] {
    border-block-start: 1px solid var(--_line);
  }
  [part='package'] > details > summary {
    --_arrow: 1.4em;
    display: grid;
    gap: 0.6em;
    padding-block: 0.8em;
    padding-inline-end: 0;
  }
  [part='package'] [part='answer'] {
    --_icon: 2em;
    padding-inline-end: 2em;
  }
  [part='package-facts'] {
    display: block;
  }
  [part='package'] [part='legs'] {
    margin-block: -0.5em 0.5em;
  }
  .compact [part='history'] {
    margin-block-start: calc(1.5 * var(--_gap));
    padding-block-start: 0;
  }
  .compact [part='history'] > details > summary {
    --_arrow: 1.1em;
    padding-block: 0.65em 0;
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
    [part='package'] > details > summary {
      grid-template-columns: minmax(0, 1fr) 11em;
      align-items: center;
      gap: 2em;
      padding-inline-end: 2.5em;
    }
    [part='package'] [part='answer'] {
      padding-inline-end: 0;
    }
  }
`;
