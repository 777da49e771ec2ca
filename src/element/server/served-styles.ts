import { css } from 'lit';
import { styles } from '../styles/styles.js';

/** Without JavaScript, what only a script can do is not shown, and no room is kept for it. */
const withoutScript = css`
  @media (scripting: none) {
    :host {
      min-height: 0 !important;
    }
    button,
    [part='updated'] {
      visibility: hidden;
    }
    [part='show-all'] {
      display: none;
    }
  }
`;

/** The style sheet of served content, and of `dist/pro-tracking.css`. */
export const servedStyles = [...styles, withoutScript].map(({ cssText }) => cssText.trim()).join('\n');

/** For `style-src` in a content security policy: `'sha256-…'` of the style sheet, with its quotes. It changes with each version. */
export const styleHash = async (): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(servedStyles));
  return `'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'`;
};
