import { css } from 'lit';

/** The panel of the embed doctor. */
export const doctor = css`
[part='doctor'] {
  margin-block-start: calc(3 * var(--_gap));
  padding: calc(2 * var(--_gap));
  border: 1px dashed var(--_line);
  border-radius: var(--_radius);
  font-size: 0.8125em;
  overflow-wrap: anywhere;
}
[part='doctor'] :is(ul, dl) { display: grid; gap: var(--_gap); margin: 0; padding: 0; list-style: none; }
[part='doctor'] dl { margin-block-start: calc(2 * var(--_gap)); }
[part='doctor'] strong { color: var(--_tone); }
[part='doctor'] :is(dt, small) { color: var(--_muted); font-size: 1em; }
[part='doctor'] dd { margin: 0; }
[part='doctor'] dl > div { display: grid; grid-template-columns: 8em 1fr; gap: var(--_gap); }
`;
