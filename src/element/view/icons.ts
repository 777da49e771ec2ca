import { html, type TemplateResult } from 'lit';
import type { ConsignmentStateName, Tone } from '../../tracking/states.js';
import type { NoticeName } from '../i18n/messages.js';

const circle = 'M12 1a11 11 0 1 0 .01 0z';

/** 24 × 24: a filled ground, and a sign on it. Each tone has its own shape, because colour alone is not accessible. */
type Icon = readonly [ground: string, sign: string];

const waiting: Icon = [circle, 'M12 6.5V12l3.5 2.5'];
const information: Icon = [circle, 'M12 7v6m0 4v.1'];

/** Faces the reading direction, as the arrow does. */
const van: Icon = [circle, 'M5.5 8.5H13V15H5.5zm7.5 2h3l2.5 2.5v2H13M8.5 17.4v.1m7-.1v.1'];

const tones: Readonly<Record<Tone, Icon>> = {
  good: [circle, 'm7 12.5 3.5 3.5L17 8.5'],
  going: [circle, 'M6.5 12h10m-4-4.5 4.5 4.5-4.5 4.5'],
  attention: ['M12 3 22 21H2z', 'M12 9.5v5m0 3v.1'],
  problem: ['M8 2h8l6 6v8l-6 6H8l-6-6V8z', 'm8.5 8.5 7 7m0-7-7 7'],
  neutral: waiting,
};

const notices: Readonly<Record<NoticeName, Icon>> = {
  empty: waiting,
  'rate-limited': waiting,
  'not-found': [circle, 'M9 9.5a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 1.8m0 3v.1'],
  invalid: information,
  denied: [circle, 'M8 11h8v6H8zM9.5 11V9a2.5 2.5 0 0 1 5 0v2'],
  offline: information,
  failed: information,
};

const icon = ([ground, sign]: Icon): TemplateResult =>
  html`<svg part="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${ground} />
    <path class="sign" d=${sign} />
  </svg>`;

/** Decoration beside a text that says the same. */
export const stateIcon = (state: ConsignmentStateName | undefined, tone: Tone): TemplateResult =>
  icon(state === 'OutForDelivery' && tone === 'going' ? van : tones[tone]);
export const noticeIcon = (name: NoticeName): TemplateResult => icon(notices[name]);
