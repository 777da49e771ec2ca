import { css } from 'lit';

/**
 * One rail through all legs, with a stop for each event. The line stops short of each stop, so it needs no colour of the
 * ground. `--_y` is a stop's middle below its row's edge.
 */
export const rail = css`
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
  /* Whatever the last event was, a cancelled parcel goes nowhere. */
  .cancelled .going {
    --_tone: var(--_neutral);
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
  }
  /* Not of the row, whose drawings mix their colour from it. */
  [part='leg-ahead'] > bdi {
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
  /* Folded, it is the end of the line. */
  [part='legs'] > [part='leg']:first-child > details:not([open]) > summary {
    background-size: 2px calc(100% - var(--_y) - 10px);
    background-position-y: 100%;
    background-image: linear-gradient(var(--_rail), var(--_rail));
  }
  [part='leg']:only-child > details:not([open]) > summary {
    background: none;
  }
  /* To or from a leg ahead, the line is dashed. The dashes are stretched a little, so that each piece has whole ones. */
  [part='leg-ahead']::after,
  [part='leg-ahead'] + [part='leg'] > details[open] > summary::before,
  [part='leg-ahead'] + [part='leg'] [part='events']::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(var(--_at) - 1px);
    inline-size: 2px;
    block-size: auto;
    border: 0;
    rotate: none;
  }
  [part='leg-ahead']::after,
  [part='leg-ahead'] + [part='leg'] > details[open] > summary::before,
  [part='leg-ahead'] + [part='leg'] [part='events']::before,
  [part='leg']:has(+ [part='leg-ahead']) [part~='event']:last-child::after {
    --_dashes: linear-gradient(var(--_rail) 60%, transparent 0) 0 0 / 2px 6px no-repeat round;
    background: var(--_dashes);
  }
  /* Above its stop the line is whole. */
  [part='leg']:has(+ [part='leg-ahead']) [part~='event']:last-child::after {
    padding-block-start: var(--_y);
    background:
      linear-gradient(var(--_rail), var(--_rail)) 0 0 / 2px var(--_y) no-repeat,
      var(--_dashes) content-box;
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
`;
