import { css } from 'lit';

/** The summary, and the sizes, weights and colours of text. */
export const summary = css`
  [part='reference'],
  [part='package-reference'],
  [part='leg-facts'],
  [part='description'],
  [part='facts'],
  [part='time'] {
    font-size: 0.8125em;
    color: var(--_muted);
  }
  [part='advice'],
  [part='meaning'],
  [part='last-scan'],
  [part='position'] {
    color: var(--_muted);
  }
  .day,
  [part='package-heading'],
  [part='package-state'],
  [part='count'],
  [part='carrier'],
  [part='headline'],
  [part='event-title'],
  [part='stalled'],
  [part='expected'],
  button {
    font-weight: 600;
  }
  .headline {
    display: flex;
    gap: var(--_gap);
    font-size: clamp(1.25em, 8cqi, 1.75em);
    line-height: 1.2;
  }
  .headline svg {
    align-self: start;
    block-size: 1.2em;
  }
  [part='summary'] > * + * {
    margin-block-start: var(--_gap);
  }
  /* "today" is written as within a sentence. */
  [part='fact']::first-letter {
    text-transform: uppercase;
  }
  [part='stalled'] {
    color: var(--_tone);
  }
  .summary .headline {
    font-size: 1em;
  }
  .summary [part='count'],
  .summary [part='fact'],
  [part='last-scan'] {
    font-size: 0.8125em;
  }
  .summary [part='fact'] {
    color: var(--_muted);
  }
`;
