import { css } from 'lit';

/** The form to enter a reference. */
export const lookup = css`
[part='lookup'] { padding-block-end: calc(3 * var(--_gap)); }
[part='lookup-label'] { font-weight: 600; }
[part='lookup-hint'] { font-size: 0.8125em; color: var(--_muted); }
[part='lookup-row'] { display: flex; flex-wrap: wrap; gap: var(--_gap); margin-block: var(--_gap) 0; }
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
[part='lookup-input'][aria-invalid='true'] { border-color: var(--_tone); }
[part='lookup-error'] { min-block-size: 1.5em; margin-block-start: var(--_gap); color: var(--_tone); font-weight: 600; }
`;
