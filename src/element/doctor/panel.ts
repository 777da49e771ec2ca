import { html, type TemplateResult } from 'lit';
import type { DoctorReport } from './doctor.js';

const tones = { problem: 'problem', hint: 'attention', good: 'good' } as const;

/** The embed doctor's report in the page, for its developer. In English. */
export const doctorPanel = ({ issues, rows }: DoctorReport): TemplateResult =>
  html`<section part="doctor" lang="en" dir="ltr" aria-label="Embed doctor">
    <ul>
      ${issues.map(
        ({ title, tone, text, section }) =>
          html`<li class=${tones[tone]}><strong>${title}.</strong> ${text} <small>${section}</small></li>`,
      )}
      ${issues.length ? '' : html`<li>Nothing is wrong so far.</li>`}
    </ul>
    <dl>
      ${rows.map(
        ([name, value]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
