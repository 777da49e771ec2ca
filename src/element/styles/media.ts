import { css } from 'lit';

/** More contrast, forced colours, and print. */
export const media = css`
  @media (prefers-contrast: more) {
    [part='base'],
    [part='base'] * {
      --_muted: var(--_text);
      --_line: var(--_text);
      --_rail: var(--_text);
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
    a {
      color: LinkText;
    }
    [aria-disabled='true'] {
      color: GrayText;
    }
  }
  @media print {
    button,
    [part='lookup'],
    [part='controls'],
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
