import { css } from 'lit';

/** Fingers, more contrast, forced colours, and print. */
export const media = css`
  /* Links within a sentence stay as they are. */
  @media (pointer: coarse) {
    button,
    summary,
    [part='updated'],
    [part='reference'],
    :is([part='fact-value'], [part='leg-links']) a {
      min-block-size: 44px;
    }
    [part='updated'],
    [part='reference'],
    :is([part='fact-value'], [part='leg-links']) a {
      align-content: center;
    }
    :is([part='fact-value'], [part='leg-links']) a {
      display: inline-grid;
    }
    button,
    [part='copy'] {
      min-inline-size: 44px;
    }
    .bar {
      align-items: center;
      margin-block-start: calc(-1 * var(--_gap));
    }
    /* Safari zooms in on smaller text. */
    input {
      font-size: max(1em, 16px);
    }
  }
  @media (prefers-contrast: more) {
    [part='base'],
    [part='base'] * {
      --_muted: var(--_text);
      --_line: var(--_text);
      --_rail: var(--_text);
    }
    [part='box'],
    [part='notice'] {
      border-color: currentColor;
    }
  }
  @media (forced-colors: active) {
    [part='base'],
    [part='base'] * {
      --_tone: CanvasText;
      --_on-tone: Canvas;
      --_line: CanvasText;
      --_rail: CanvasText;
      --_muted: CanvasText;
    }
    :is([part~='step-done'], [part~='step-current'])::before,
    [part~='event']::before,
    [part~='event']::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
    [part='box'],
    [part='notice'] {
      border-color: CanvasText;
    }
    /* Without adjustment, because the rail beside them is a gradient. */
    [part='leg'] > details > summary,
    .leg-title {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .dot::before {
      content: ' · ' / '';
      word-spacing: normal;
    }
    [part='lookup-button'] span {
      color: ButtonText;
    }
    a {
      color: LinkText;
    }
    [aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    [part='base'] button,
    [part='lookup'],
    [part='controls'],
    [part='updated'],
    [part='doctor'],
    summary::after {
      display: none;
    }
    [part='base'] {
      max-inline-size: none;
    }
    [part~='event'] {
      break-inside: avoid;
    }
    [part='leg'] > details > summary {
      background-size: 2px 100%;
    }
    :is([part~='step'], [part~='event'])::before,
    [part~='event']::after,
    [part='icon'] {
      print-color-adjust: exact;
    }
  }
`;
