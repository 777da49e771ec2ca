import { css } from 'lit';

/** The notice of a failed refresh, the refresh button and the marks of new events. */
export const live = css`
[part='notice'] {
  margin-block-end: calc(2 * var(--_gap));
  padding: calc(2 * var(--_gap));
  background: var(--_ground);
  border-radius: var(--_radius);
}
[part='notice'] > * + * { margin-block-start: var(--_gap); }
/* As tall as the place that was kept for it: 2em of the text around. */
[part='updated'] { min-block-size: 2em; padding-block-start: calc(2em / 0.8125 - 2em); font-size: 0.8125em; color: var(--_muted); }
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
[aria-disabled='true'] { opacity: 0.6; cursor: default; }
@media (prefers-reduced-motion: no-preference) {
  [part~='event-new'] { animation: appear 0.6s; }
  @keyframes appear { from { opacity: 0; } }
}
`;
