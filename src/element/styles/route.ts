import { css } from 'lit';

/** The legs as one line. */
export const route = css`
  [part='route'] {
    display: flex;
    margin-block: calc(2 * var(--_gap)) 0;
  }
  [part~='route-leg'] {
    flex: 1 1 0;
    min-inline-size: 0;
    font-size: 0.8125em;
    color: var(--_muted);
    line-height: 1.4;
  }
  [part~='route-leg'] bdi {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    padding-inline-end: 1em;
  }
  [part='route-place'],
  [part~='route-leg-current'] [part='route-carrier'] {
    color: var(--_text);
    font-weight: 600;
  }
  .track,
  .travelled,
  .ahead {
    position: relative;
    display: flex;
    align-items: center;
    justify-content: space-evenly;
    block-size: 1.5em;
  }
  .travelled {
    flex: 3;
    min-inline-size: 0;
  }
  .ahead {
    flex: 2;
    --_tone: var(--_line);
  }
  .line {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .ahead .line {
    stroke-dasharray: 4 5;
  }
  .mark {
    position: relative;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-inline: -0.4em;
    fill: var(--_tone);
  }
  /* They would overlap. */
  @container (inline-size < 20em) {
    .scan {
      display: none;
    }
  }
  .is-ahead {
    --_tone: var(--_muted);
  }
  /* Hollow on any background: lines end where it begins. */
  .end {
    fill: none;
  }
  .track > :first-child {
    margin-inline-start: 0.15em;
  }
  [part~='route-leg']:first-child .track > :first-child {
    margin-inline-start: 0;
  }
  .track > :nth-last-child(2) {
    margin-inline-end: 0.15em;
  }
  [part~='route-leg']:last-child .end {
    margin-inline-end: 0;
  }
`;
