import { css } from 'lit';

/**
 * The public custom properties with their defaults, under private names for the other sheets. The page's `color-scheme`
 * decides between light and dark; text, lines and grounds follow the page's text colour.
 */
export const tokens = css`
  :host {
    --_text: var(--pro-tracking-color-text, currentColor);
    --_muted: var(--pro-tracking-color-muted, color-mix(in srgb, currentColor 72%, transparent));
    --_line: var(--pro-tracking-color-line, color-mix(in srgb, currentColor 16%, transparent));
    --_rail: var(--pro-tracking-color-rail, color-mix(in srgb, currentColor 54%, transparent));
    --_on-tone: var(--pro-tracking-color-on-tone, light-dark(#fff, #121212));
    --_gap: var(--pro-tracking-gap, 0.5em);
    --_radius: var(--pro-tracking-radius, 0.5em);
    --_weight: var(--pro-tracking-weight, 600);
    --_bar: var(--pro-tracking-bar, 6px);
    --_neutral: var(--pro-tracking-color-neutral, light-dark(#4d555e, #b9c1ca));
    --_tone: var(--_neutral);
  }
  .good {
    --_tone: var(--pro-tracking-color-good, light-dark(#0a6b39, #6dd69c));
  }
  .going {
    --_tone: var(--pro-tracking-color-going, light-dark(#1a56a8, #8fbcff));
  }
  .attention {
    --_tone: var(--pro-tracking-color-attention, light-dark(#8a4b00, #f5b95c));
  }
  .problem {
    --_tone: var(--pro-tracking-color-problem, light-dark(#b0221b, #ff9d94));
  }
`;
