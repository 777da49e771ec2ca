import { css } from 'lit';

/** The progress bar. */
export const steps = css`
  [part='steps'] {
    display: grid;
    grid-template-columns: repeat(5, minmax(0, 1fr));
    column-gap: 4px;
    margin-block-start: calc(2.5 * var(--_gap));
  }
  [part~='step'] {
    position: relative;
    padding-block-start: calc(var(--_bar) + 6px);
    padding-inline-end: 0.4em;
    line-height: 1.3;
  }
  [part~='step']::before {
    content: '';
    position: absolute;
    inset: 0 0 auto;
    block-size: var(--_bar);
    border: 1px solid var(--_rail);
    border-radius: 3px;
  }
  :is([part~='step-done'], [part~='step-current'])::before {
    border-color: var(--_tone);
    background: var(--_tone);
  }
  [part~='step-current'] > [part='step-label'],
  [part='next-step'] b {
    color: var(--_tone);
  }
  [part='next-step'] {
    display: none;
  }
  /* In a row the heading says it. */
  :is(.row, summary) [part='steps'] {
    --_bar: calc(var(--pro-tracking-bar, 6px) * 2 / 3);
    margin: 0;
  }
  :is(.row, summary) [part~='step'] {
    block-size: var(--_bar);
    padding: 0;
  }
  @container (inline-size < 28em) {
    [part~='step'] {
      block-size: var(--_bar);
      padding: 0;
    }
    [part='step-label'] {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    [part='next-step'] {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 1em;
      margin-block-start: 0.4em;
    }
  }
`;
