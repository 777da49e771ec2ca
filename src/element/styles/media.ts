import { css } from 'lit';

/** More contrast, forced colours, and print. */
export const media = css`
  @media (prefers-contrast: more) {
    [part='base'],
    [part='base'] * {
      --_muted: var(--_text);
      --_line: var(--_text);
    }
  }
  @media (forced-colors: active) {
    [part='base'],
    [part='base'] * {
      --_tone: CanvasText;
      --_line: CanvasText;
      --_muted: CanvasText;
    }
    [part~='step']::after,
    [part~='event']::after {
      forced-color-adjust: none;
      background: CanvasText;
      border-color: CanvasText;
    }
    [part~='step-ahead']::after,
    [part~='step-passed']::after,
    [part='hand-over']::after {
      background: Canvas;
    }
    [part='notice'] {
      border: 1px solid;
    }
    [part='map'] {
      color: LinkText;
    }
    [aria-disabled='true'] {
      color: GrayText;
      opacity: 1;
    }
  }
  @media print {
    button,
    .lookup,
    [part='doctor'],
    summary::after {
      display: none;
    }
    [part='base'] {
      min-block-size: 0;
      max-inline-size: none;
    }
    [part~='event'],
    [part='hand-over'] {
      break-inside: avoid;
    }
    [part~='step']::after,
    [part~='event']::after {
      print-color-adjust: exact;
    }
  }
`;
