import { css } from 'lit';

/** Several packages: a row for each. */
export const packages = css`
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
    margin-block-end: 0.5em;
  }
  .compact [part='history'] {
    margin-block-start: calc(1.5 * var(--_gap));
    padding-block-start: 0;
  }
  .compact [part='history'] > details > summary {
    --_arrow: 0.95em;
    padding-block: 0.65em 0;
  }
  @container (inline-size >= 36em) {
    [part='package'] > details > summary {
      grid-template-columns: minmax(0, 1fr) 11em;
      align-items: center;
      --_arrow: calc(50% - 0.45em);
      gap: 2em;
      padding-inline-end: 2.5em;
    }
    [part='package'] [part='answer'] {
      padding-inline-end: 0;
    }
  }
`;
