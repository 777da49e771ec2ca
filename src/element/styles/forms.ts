import { css } from 'lit';

/** The form to enter a reference, and the shapes of what will come. */
export const forms = css`
  [part='lookup'] {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
  }
  [part='lookup-row'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  [part='lookup-input'] {
    flex: 1 1 11em;
    min-inline-size: 0;
    min-block-size: max(2.75em, 44px);
    padding-inline: 1em;
    border: 1px solid var(--_rail);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    text-transform: uppercase;
  }
  [part='lookup-input'][aria-invalid='true'] {
    border-color: var(--_tone);
    box-shadow: inset 0 0 0 1px var(--_tone);
  }
  @container (inline-size < 16em) {
    [part='lookup-input'] {
      padding-inline: 0.4em;
    }
  }
  [part='lookup-button'] {
    border-color: currentColor;
    background: currentColor;
  }
  [part='lookup-button'] span {
    color: var(--_on-tone);
  }
  [part='lookup-error'] {
    color: var(--_tone);
  }
  .below-form {
    margin-block-start: calc(3 * var(--_gap));
    border-block-start: 1px solid var(--_line);
    padding-block-start: calc(3 * var(--_gap));
  }
  [part='skeleton'] i {
    display: block;
    block-size: 0.8em;
    border-radius: 3em;
    background: var(--_line);
  }
  [part='skeleton'] [part='answer'] > i {
    inline-size: var(--_icon);
    block-size: var(--_icon);
  }
  [part='skeleton'] p i {
    inline-size: min(100%, 12em);
    block-size: 1.2em;
  }
  [part='skeleton'] p i + i {
    inline-size: min(80%, 8em);
    block-size: 0.8em;
    margin-block-start: 0.6em;
  }
  [part='skeleton'] [part='steps'] i {
    block-size: var(--_bar);
  }
  .lines {
    display: grid;
    gap: 1.8em;
    margin-block-start: calc(3 * var(--_gap));
    border-block-start: 1px solid var(--_line);
    padding-block: calc(2.5 * var(--_gap));
  }
  .full .lines i {
    inline-size: 70%;
    margin-inline-start: 1.9em;
  }
  @media (prefers-reduced-motion: no-preference) {
    [part='skeleton'] i {
      animation: pulse 1.6s infinite alternate;
    }
    @keyframes pulse {
      to {
        opacity: 0.55;
      }
    }
  }
`;
