import { css } from 'lit';

/** The answer, the box, and the facts. */
export const summary = css`
  [part='answer'] {
    --_icon: 2.75em;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: center;
  }
  /* It is drawn in the middle of its box: beside the first lines of a tall answer. */
  [part='icon'] {
    align-self: start;
    inline-size: var(--_icon);
    block-size: min(100%, 1.33 * var(--_icon));
    min-block-size: var(--_icon);
    overflow: visible;
    fill: var(--_tone);
    stroke: var(--_tone);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .sign {
    fill: none;
    stroke: var(--_on-tone);
  }
  /* The arrow points in the reading direction. */
  .going [part='icon']:dir(rtl) {
    scale: -1 1;
  }
  [part='headline'] {
    font-size: clamp(1.375em, 6.2cqi, 1.75em);
    line-height: 1.15;
    text-wrap: balance;
  }
  [part='line'] {
    margin-block-start: 0.2em;
  }
  [part='box'],
  [part='notice'] {
    padding: calc(1.75 * var(--_gap)) calc(2 * var(--_gap));
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_tone) 9%, transparent);
  }
  [part='box'] {
    margin-block-start: calc(2.5 * var(--_gap));
  }
  [part='box'] > * + * {
    margin-block-start: 0.35em;
  }
  /* What the carrier needs from the shopper. */
  [part='carrier-text']:first-child {
    font-size: inherit;
    color: inherit;
  }
  [part='line'],
  [part='box'] p,
  [part='fact-value'] {
    text-wrap: pretty;
  }
  [part='collection-point'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
  }
  [part='collection-point'] p {
    flex: 1 1 8em;
  }
  [part='address'] {
    display: block;
  }
  [part='facts'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 2.5em;
    margin-block-start: calc(2.5 * var(--_gap));
  }
  /* A long one leaves room for another beside it. */
  [part='fact']:not(:only-child) {
    max-inline-size: 20em;
  }
  [part='fact-value'] {
    font-weight: 500;
  }
  [part='fact-line'] {
    margin-block-start: 0.6em;
  }
  .row {
    display: grid;
    gap: 0.6em;
  }
  .compact [part='answer'],
  .summary [part='answer'] {
    --_icon: 2.25em;
  }
  .compact [part='headline'] {
    font-size: 1.25em;
  }
  .compact [part='box'],
  .compact [part='steps'] {
    margin-block-start: calc(2 * var(--_gap));
  }
  .summary [part='headline'] {
    font-size: 1em;
  }
  .summary [part='line'] {
    margin: 0;
  }
  @container (inline-size < 28em) {
    [part='fact']:not(:only-child) {
      max-inline-size: none;
    }
    [part='facts'] {
      display: grid;
      grid-template-columns: fit-content(7.5em) minmax(0, 1fr);
      gap: 0.3em 1em;
    }
    [part='fact'] {
      display: grid;
      grid-column: 1 / -1;
      grid-template-columns: subgrid;
      align-items: baseline;
    }
    /* The values of most journeys begin at the same edge. */
    [part='fact-label'] {
      min-inline-size: 6.75em;
    }
  }
  @container (inline-size < 16em) {
    [part='fact'] {
      display: block;
    }
  }
  @container (inline-size >= 36em) {
    .row {
      grid-template-columns: minmax(0, 1fr) 11em;
      align-items: center;
      gap: 2em;
    }
  }
`;
