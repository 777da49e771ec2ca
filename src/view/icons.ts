import { html, type TemplateResult } from 'lit';
import type { Tone } from '../model/consignment-states.js';

const circle = 'M12 2a10 10 0 1 0 .1 0';

/** Each tone has a shape of its own: colour alone tells nobody anything. 24 × 24, drawn with the tone's colour. */
const shapes: Readonly<Record<Tone, string>> = {
  good: `${circle}M7.5 12.5l3 3 6-6.5`,
  going: `${circle}M7 12h9.5m-4-4 4 4-4 4`,
  attention: 'M12 2.5 22.5 21h-21zM12 9v5.5m0 2.7v.3',
  problem: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM8.5 8.5l7 7m0-7-7 7',
  neutral: `${circle}M12 11v5.5m0-9.2v.3`,
};

/** Decoration beside words that say the same. */
export const toneIcon = (tone: Tone): TemplateResult =>
  html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${shapes[tone]} /></svg>`;
