import { css } from 'lit';

/** Buttons, links, the foot, labels of new events, and the embed doctor's panel. */
export const controls = css`
  button {
    min-block-size: 2em;
    border: 0;
    background: none;
    color: inherit;
    cursor: pointer;
  }
  button:active {
    opacity: 0.7;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
  [part='retry'],
  [part='show-all'],
  [part='directions'],
  [part='lookup-button'] {
    display: inline-flex;
    align-items: center;
    min-block-size: max(2.75em, 44px);
    padding-inline: 1em;
    border: 1px solid var(--_rail);
    border-radius: var(--_radius);
    font-weight: var(--_weight);
    text-decoration: none;
  }
  :is([part='retry'], [part='show-all'], [part='directions']):hover {
    background: color-mix(in srgb, currentColor 7%, transparent);
  }
  [part='controls'] {
    margin-block-start: calc(2 * var(--_gap));
  }
  [part='show-all'] {
    margin-block: var(--_gap);
  }
  :is([part='leg'], [part='leg'] > details) > [part='show-all'] {
    margin-inline-start: var(--_text-edge);
  }
  /* Short places are at least 24 pixels wide to hit. */
  [part='map'] {
    padding-inline: 1.5px;
  }
  [part='refresh']:hover,
  a:not([part='directions']):hover {
    text-decoration-thickness: 2px;
  }
  [aria-disabled='true'] {
    color: var(--_muted);
    border-color: currentColor;
    border-style: dashed;
    cursor: default;
  }
  [part='notice'] {
    margin-block-end: calc(2 * var(--_gap));
    padding-block: var(--_gap);
    font-size: 0.875em;
  }
  .compact [part='directions'] {
    display: inline;
    min-block-size: 0;
    padding-inline: 0;
    border: 0;
    font-weight: inherit;
    text-decoration: underline;
  }
  [part='foot'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5em;
    margin-block-start: calc(2 * var(--_gap));
    padding-block-start: calc(1.5 * var(--_gap));
    border-block-start: 1px solid var(--_line);
  }
  [part='copy'] {
    display: inline-grid;
    place-content: center;
    min-inline-size: 2em;
    /* It does not make its line higher. */
    margin-block: -0.3em;
  }
  /* The copy button stays beside the reference, also beside a long one. */
  .unbroken {
    display: inline-flex;
    align-items: center;
    gap: 0.25em;
    max-inline-size: 100%;
  }
  [part='copy'] svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
  }
  [part='updated'] {
    min-block-size: 2.46em;
  }
  [part='foot'] [part='updated'] {
    font-size: inherit;
    color: inherit;
  }
  [part='new'] {
    margin-inline-start: 0.25em;
    padding-inline: 0.5em;
    border: 1px solid;
    border-radius: 1em;
    font-weight: 400;
    color: var(--_tone);
  }
  @media (prefers-reduced-motion: no-preference) {
    [part~='event-new'] {
      animation: appear 0.6s;
    }
    @keyframes appear {
      from {
        opacity: 0;
      }
    }
  }
  [part='doctor'] {
    margin-block-start: calc(3 * var(--_gap));
    padding: calc(2 * var(--_gap));
    border: 1px dashed var(--_rail);
    border-radius: var(--_radius);
    color: inherit;
  }
  [part='doctor'] :is(ul, dl) {
    display: grid;
    gap: var(--_gap);
  }
  [part='doctor'] dl {
    margin-block-start: calc(2 * var(--_gap));
  }
  [part='doctor'] strong {
    font-weight: 600;
    color: var(--_tone);
  }
  [part='doctor'] :is(dt, small) {
    color: var(--_muted);
  }
  [part='doctor'] dl > div {
    display: grid;
    grid-template-columns: 8em 1fr;
    gap: var(--_gap);
  }
`;
