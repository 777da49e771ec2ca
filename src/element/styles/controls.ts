import { css } from 'lit';

/** Buttons, links, the notice, the refresh line, labels of new events, the lookup form and the embed doctor's panel. */
export const controls = css`
  button {
    min-block-size: 2.75em;
    padding-inline: 1.25em;
    color: inherit;
    background: none;
    border: 2px solid;
    border-radius: var(--_radius);
  }
  [part='show-all'] {
    margin-block-start: calc(2 * var(--_gap));
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
  [part='notice'] {
    margin-block-end: calc(2 * var(--_gap));
    padding: calc(2 * var(--_gap));
    background: var(--_ground);
    border-radius: var(--_radius);
  }
  [part='notice'] > * + * {
    margin-block-start: var(--_gap);
  }
  /* As tall when empty: 2em of the surrounding text. */
  [part='updated'] {
    min-block-size: 2em;
    padding-block-start: calc(2em / 0.8125 - 2em);
    font-size: 0.8125em;
    color: var(--_muted);
  }
  [part='refresh'] {
    min-block-size: 2em;
    padding-inline: 0.25em;
    border: 0;
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  [part='new'] {
    margin-inline-start: 0.25em;
    padding-inline: 0.5em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.8125em;
    color: var(--_tone);
  }
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: default;
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
  [part='lookup'] {
    padding-block-end: calc(3 * var(--_gap));
  }
  [part='lookup-label'] {
    font-weight: 600;
  }
  [part='lookup-hint'] {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  [part='lookup-row'] {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_gap);
    margin-block: var(--_gap) 0;
  }
  [part='lookup-input'] {
    flex: 1 1 10em;
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding-inline: 0.75em;
    color: inherit;
    background: none;
    border: 2px solid var(--_muted);
    border-radius: var(--_radius);
  }
  [part='lookup-input'][aria-invalid='true'] {
    border-color: var(--_tone);
  }
  [part='lookup-error'] {
    min-block-size: 1.5em;
    margin-block-start: var(--_gap);
    color: var(--_tone);
    font-weight: 600;
  }
  [part='doctor'] {
    margin-block-start: calc(3 * var(--_gap));
    padding: calc(2 * var(--_gap));
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  [part='doctor'] :is(ul, dl) {
    display: grid;
    gap: var(--_gap);
    list-style: none;
  }
  [part='doctor'] dl {
    margin-block-start: calc(2 * var(--_gap));
  }
  [part='doctor'] strong {
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
