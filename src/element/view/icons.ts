import { html, type TemplateResult } from 'lit';
import type { Tone } from '../../tracking/states.js';

const circle = 'M12 2a10 10 0 1 0 .1 0';

/** 24 × 24, in the tone's colour. Each tone has its own shape, because colour alone is not accessible. */
const shapes: Readonly<Record<Tone, string>> = {
  good: `${circle}M7 12l4 4 6-7`,
  going: `${circle}M7 12h9m-4-4 4 4-4 4`,
  attention: 'M12 3 22 21H2zM12 9v6m0 2v1',
  problem: 'M8 2h8l6 6v8l-6 6H8l-6-6V8zM8 8l8 8m0-8-8 8',
  neutral: `${circle}M12 11v6m0-10v1`,
};

/** Decoration beside a text that says the same. */
export const toneIcon = (tone: Tone): TemplateResult =>
  html`<svg part="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${shapes[tone]} /></svg>`;
